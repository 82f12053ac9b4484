import {
  answeredClocks,
  faultsOf,
  type FreezeItemAnswer,
  ofTheBank,
  periodOf,
  standsAs,
} from '#domain/freeze-order/answer';
import {
  type AnsweredItem,
  chosen,
  freezeClaimOf,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  type Frozen,
  isFrozen,
  type RefusedCorrection,
  refusal,
} from '#domain/freeze-order/freeze-order';
import { published } from '#domain/freeze-order/published';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export interface CorrectFreezeAnswer {
  readonly answer: FreezeItemAnswer;
  readonly reason: string;
}

/**
 * A bank corrects what it has answered: a new act, the old one stays, the period runs from what is true, and the fact of the
 * freeze says it to every matter that relies on it.
 *
 * What has been renewed since keeps its instants, and what has been released or returned in part keeps its amount: a correction
 * must not undo an act of somebody else.
 *
 * More than the case justifies by now is held only where the police have said why: a correction alone does not raise it.
 *
 * @throws FREEZE_ORDER.NOTHING_TO_CORRECT, .CHANGED_SINCE, .BEYOND_JUSTIFIED, .DOUBLE_FREEZE, .NOTHING_STANDS; MATTER.NOT_FOUND for another bank.
 */
export function correctFreezeAnswer(
  order: FreezeOrder | undefined,
  { answer: given, reason }: CorrectFreezeAnswer,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = ofTheBank(order, act);
  const [item] = chosen(known, [given.itemNo]);
  if (!item || !isAnswered(item))
    throw refusal(
      'FREEZE_ORDER.NOTHING_TO_CORRECT',
      'There is no answer of the bank that could be corrected.',
      given.itemNo,
    );
  const faults = faultsOf(known, { item, given }, act);
  if (faults.length > 0)
    throw new DomainError('invalid', 'FREEZE_ORDER.NOTHING_STANDS', 'No item of the answer can stand.', {
      items: [{ itemNo: item.itemNo, faults }],
    });
  refuseUndoing(item, given);
  refuseBeyondJustified(item, given);
  return corrected(known, { item, stands: corrects(item, standsAs(known, { item, given })), reason }, act);
}

/** What has ended, or what the bank is asked for anew, is not corrected. */
const isAnswered = ({ hold, waiting }: FreezeItem): boolean =>
  waiting !== 'answer' && waiting !== 'turn' && ['frozen', 'queued', 'refused'].includes(hold.status);

function refuseUndoing({ itemNo, hold, renewed, lessened }: FreezeItem, given: FreezeItemAnswer): void {
  if (hold.status !== 'frozen') return;
  const movesClock = given.result === 'frozen' && !sameInstants(hold, given);
  const movesMoney = given.result !== 'frozen' || given.frozenFen !== hold.frozenFen;
  if ((renewed && movesClock) || (lessened && movesMoney))
    throw refusal('FREEZE_ORDER.CHANGED_SINCE', 'The freeze has been renewed or released in part since.', itemNo);
}

/** What the bank says less of, or as much, is the truth coming nearer; what it says more of needs the word of the police first. */
function refuseBeyondJustified(
  { itemNo, hold, justifiedFen, overrideReason }: FreezeItem,
  given: FreezeItemAnswer,
): void {
  const { result, frozenFen } = given;
  if (result !== 'frozen' || frozenFen === undefined || frozenFen <= justifiedFen || overrideReason) return;
  if (hold.status === 'frozen' && frozenFen <= hold.frozenFen) return;
  throw refusal('FREEZE_ORDER.BEYOND_JUSTIFIED', 'More would be held than the case justifies by now.', itemNo);
}

const sameInstants = (hold: Frozen, given: Pick<FreezeItemAnswer, 'frozenAt' | 'registeredEnd'>): boolean =>
  hold.frozenAt === given.frozenAt && hold.registeredEnd === given.registeredEnd;

/** The clock of a freeze goes on where neither its beginning nor its registered end has been corrected. */
const corrects = ({ hold }: FreezeItem, stands: AnsweredItem): AnsweredItem =>
  stands.result === 'frozen' && hold.status === 'frozen' && sameInstants(hold, stands)
    ? { ...stands, deadlineId: hold.deadlineId }
    : stands;

function corrected(
  known: FreezeOrder,
  { item, stands, reason }: { readonly item: FreezeItem; readonly stands: AnsweredItem; readonly reason: string },
  act: Act,
): Decision<FreezeOrderEvent> {
  const claim = freezeClaimOf(item.accountKey);
  const gains = stands.result === 'frozen' && !isFrozen(item);
  const loses = stands.result !== 'frozen' && isFrozen(item);
  if (gains && act.taken.has(claim))
    throw refusal('FREEZE_ORDER.DOUBLE_FREEZE', 'Another freeze holds the account meanwhile.', item.itemNo);
  const goesOn = stands.result === 'frozen' && isFrozen(item) && stands.deadlineId === item.hold.deadlineId;
  const opens = goesOn ? [] : periodOf(known, stands);
  const happened: FreezeOrderEvent = { event: 'FreezeAnswerCorrected', stands: [stands], reason };
  return {
    happened,
    opens,
    closes: [
      ...(isFrozen(item) && !goesOn ? [{ deadlineId: item.hold.deadlineId, reason: '银行已更正反馈' }] : []),
      ...(loses ? answeredClocks(known, [item], '银行更正为未冻结') : []),
    ],
    takes: gains ? [claim] : [],
    releases: loses ? [claim] : [],
    publishes: published(known, happened, {
      at: act.at,
      itemNos: [item.itemNo],
      reckoned: opens.map(({ deadlineId }) => deadlineId),
    }),
  };
}

/**
 * What a bank has said in vain changes nothing, and is not lost: the police read what the bank holds by its own word, and restate
 * what is justified, or clear up what has changed since.
 *
 * @throws MATTER.NOT_FOUND for another bank and for an item that is not there.
 */
export function noteCorrectionRefused(
  order: FreezeOrder | undefined,
  given: RefusedCorrection,
  act: Act,
): Decision<FreezeOrderEvent> {
  chosen(ofTheBank(order, act), [given.itemNo]);
  return { happened: { event: 'FreezeCorrectionRefused', ...given } };
}
