import { moot } from '#domain/agency/approval';
import { heldByColleague } from '#domain/agency/hands';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';
import {
  answerClockEnds,
  endClockOf,
  existing,
  itemsOf,
  type QueryAnswer,
  type QueryFault,
  type QueryItem,
  type QueryKind,
  type QueryOrder,
  type QueryOrderEvent,
  RULE_OF,
  type StatementFacts,
} from '#domain/query-order/query-order';

export interface AnswerQuery {
  readonly answers: readonly QueryAnswer[];
}

export interface CorrectQueryAnswer {
  readonly answer: QueryAnswer;
  readonly reason: string;
}

export interface ChosenItems {
  readonly itemNos: readonly number[];
}

export interface ChosenItemsWithReason extends ChosenItems {
  readonly reason: string;
}

export interface ReportWatch {
  readonly itemNo: number;
  readonly statement: StatementFacts;
}

/** How long a query stays with the clerk who took it before a colleague may take it over (DESIGN). */
const TAKE_OVER_AFTER_MS = 30 * 60_000;

/** A clerk takes the query, so that no colleague answers it twice. "Received" stops no clock. */
export function takeQuery(order: QueryOrder | undefined, _: object, act: Act): Decision<QueryOrderEvent> {
  const { takenBy } = ofTheAddressee(order, act);
  const held = heldByColleague(takenBy, act, TAKE_OVER_AFTER_MS);
  if (held)
    throw new DomainError('conflict', 'QUERY_ORDER.TAKEN', 'A colleague has taken this query.', {
      officerId: held.officerId,
      at: held.at,
    });
  return { happened: { event: 'QueryTaken', officerId: act.by.officerId } };
}

/**
 * Takes the bank's answer item by item: what is sound stands, what is not comes back with its code.
 *
 * A statement stands only where every fen of it is accounted for: opening + in = out + closing.
 *
 * @throws QUERY_ORDER.NOTHING_STANDS with the faults of every item; MATTER.NOT_FOUND for another bank.
 */
export function answerQuery(
  order: QueryOrder | undefined,
  { answers }: AnswerQuery,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = ofTheAddressee(order, act);
  const { stands, returned } = sorted(known, answers, ({ status }) => status === 'waiting');
  const settled = stands.map(({ itemNo }) => itemNo);
  return {
    happened: { event: 'QueryAnswered', stands, returned },
    closes: answerClockEnds(known, settled, '银行已全部答复'),
  };
}

/** A bank corrects what it has answered: a new act, and the old answer stays in the record. */
export function correctQueryAnswer(
  order: QueryOrder | undefined,
  { answer, reason }: CorrectQueryAnswer,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = ofTheAddressee(order, act);
  const isAnswered = ({ status }: QueryItem): boolean => status === 'answered' || status === 'refused';
  const { stands, returned } = sorted(known, [answer], isAnswered);
  return { happened: { event: 'QueryAnswerCorrected', stands, returned, reason } };
}

function sorted(
  order: QueryOrder,
  answers: readonly QueryAnswer[],
  takes: (item: QueryItem) => boolean,
): { stands: QueryAnswer[]; returned: { itemNo: number; faults: QueryFault[] }[] } {
  const seen = new Set<number>();
  const read = answers.map((answer) => {
    const faults = faultsOf(order, answer, { again: seen.has(answer.itemNo), takes });
    seen.add(answer.itemNo);
    return { answer, faults };
  });
  const stands = read.filter(({ faults }) => faults.length === 0).map(({ answer }) => answer);
  const returned = read
    .filter(({ faults }) => faults.length > 0)
    .map(({ answer: { itemNo }, faults }) => ({ itemNo, faults }));
  if (stands.length === 0)
    throw new DomainError('invalid', 'QUERY_ORDER.NOTHING_STANDS', 'No item of the answer can stand.', {
      items: returned,
    });
  return { stands, returned };
}

function faultsOf(
  { kind, items }: QueryOrder,
  answer: QueryAnswer,
  { again, takes }: { readonly again: boolean; readonly takes: (item: QueryItem) => boolean },
): QueryFault[] {
  const item = items[answer.itemNo];
  if (!item) return ['ITEM.UNKNOWN'];
  if (again) return ['ITEM.TWICE'];
  if (!takes(item)) return ['ITEM.NOT_WAITING'];
  if (answer.result === 'refused') return answer.code ? [] : ['ITEM.NO_REFUSAL_CODE'];
  if (!ANSWERS_TO[kind].includes(answer.result)) return ['ITEM.OTHER_KIND'];
  return answer.result === 'statement' && unaccounted(answer.statement) !== 0n ? ['ITEM.NOT_CONSERVED'] : [];
}

const ANSWERS_TO: Readonly<Record<QueryKind, readonly QueryAnswer['result'][]>> = {
  transactions: ['statement'],
  holder: ['stated'],
  accounts: ['stated'],
  watch: ['watching'],
};

/** What a statement leaves unexplained; zero where it is conserved. */
export const unaccounted = ({ openingFen, closingFen, inFen, outFen }: StatementFacts): bigint =>
  openingFen + inFen - outFen - closingFen;

/** The bank tells what moved on a watched account. */
export function reportWatch(
  order: QueryOrder | undefined,
  { itemNo, statement }: ReportWatch,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = ofTheAddressee(order, act);
  const status = known.items[itemNo]?.status;
  if (status !== 'watching' && status !== 'ending')
    throw new DomainError('conflict', 'QUERY_ORDER.NOT_WATCHING', 'This account is not watched.', { itemNo });
  return { happened: { event: 'WatchReported', itemNo, statement } };
}

/** The police no longer need the watch (tx 100307); it ends when the bank confirms it. */
export function endWatch(
  order: QueryOrder | undefined,
  { itemNos, reason }: ChosenItemsWithReason,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = existing(order);
  for (const item of chosen(known, itemNos))
    if (item.status !== 'watching')
      throw new DomainError('conflict', 'QUERY_ORDER.NOT_WATCHING', 'This account is not watched.', {
        itemNo: item.itemNo,
      });
  return { happened: { event: 'WatchEndOrdered', itemNos, reason }, opens: [endClock(known, act)] };
}

const endClock = (known: QueryOrder, { at }: Act): DeadlineOpening => ({
  deadlineId: endClockOf(known.endClocks + 1),
  ruleId: RULE_OF.watch,
  startEvent: '动态查询解除通知送达',
  startedAt: at,
  ownerUnitId: known.bankUnitId,
});

/**
 * The decision that ends the case ends every watch of it, as it releases every freeze (FRZ-22, FRZ-23), and no further word is
 * asked for: what waits for its approval or for the bank is taken back, what is on is switched off.
 *
 * @throws QUERY_ORDER.NOT_WATCHING
 */
export function openWatchEnd(
  order: QueryOrder | undefined,
  { reason }: { readonly reason: string },
  act: Act,
): Decision<QueryOrderEvent> {
  const known = existing(order);
  if (known.status === 'proposed') return withdrawsProposal(known, reason, act);
  const withStatus = (wanted: QueryItem['status']): number[] =>
    itemsOf(known).flatMap(({ itemNo, status }) => (status === wanted ? [itemNo] : []));
  const [itemNos, withdrawn] = [withStatus('watching'), withStatus('waiting')];
  if (itemNos.length === 0) {
    if (withdrawn.length > 0) return withdrawQuery(known, { itemNos: withdrawn, reason }, act);
    throw new DomainError('conflict', 'QUERY_ORDER.NOT_WATCHING', 'Nothing of this query is watched or waited for.');
  }
  return {
    happened: { event: 'WatchEndOrdered', itemNos, withdrawn, reason },
    opens: [endClock(known, act)],
    closes: answerClockEnds(known, withdrawn, '未答复事项已撤回'),
  };
}

/** Nobody can approve it any more. */
function withdrawsProposal({ approval: asked }: QueryOrder, reason: string, { at }: Act): Decision<QueryOrderEvent> {
  const course = moot(asked, { reason, at });
  return { happened: { event: 'QueryRefused', approval: course.settles[0] }, ...course };
}

/** The bank confirms (tx 100308) that it watches no more. */
export function confirmWatchEnd(
  order: QueryOrder | undefined,
  { itemNos }: ChosenItems,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = ofTheAddressee(order, act);
  for (const item of chosen(known, itemNos))
    if (item.status !== 'ending')
      throw new DomainError('conflict', 'QUERY_ORDER.NO_END_ORDERED', 'Nobody has ordered this watch to end.', {
        itemNo: item.itemNo,
      });
  const gone = new Set(itemNos);
  const left = itemsOf(known).some(({ itemNo, status }) => status === 'ending' && !gone.has(itemNo));
  const clocks = Array.from({ length: known.endClocks }, (_, index) => endClockOf(index + 1));
  return {
    happened: { event: 'WatchEnded', itemNos },
    ...(!left && { closes: clocks.map((deadlineId) => ({ deadlineId, reason: '银行已反馈解除' })) }),
  };
}

/** Takes back what the bank has not answered yet. */
export function withdrawQuery(
  order: QueryOrder | undefined,
  { itemNos, reason }: ChosenItemsWithReason,
  _: Act,
): Decision<QueryOrderEvent> {
  const known = existing(order);
  for (const item of chosen(known, itemNos))
    if (item.status !== 'waiting' || known.status !== 'issued')
      throw new DomainError('conflict', 'QUERY_ORDER.ANSWERED', 'Only what is not answered yet can be withdrawn.', {
        itemNo: item.itemNo,
      });
  return {
    happened: { event: 'QueryWithdrawn', itemNos, reason },
    closes: answerClockEnds(known, itemNos, '未答复事项已撤回'),
  };
}

/** The addressee alone, and not before the query has gone out: until then it does not exist for the bank. */
function ofTheAddressee(order: QueryOrder | undefined, { by }: Act): QueryOrder {
  if (!order || by.unitId !== order.bankUnitId || order.status !== 'issued')
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

function chosen(order: QueryOrder, itemNos: readonly number[]): QueryItem[] {
  if (itemNos.length === 0) throw new DomainError('invalid', 'QUERY_ORDER.NO_ITEMS', 'Choose at least one item.');
  return [...new Set(itemNos)].map((itemNo) => {
    const item = order.items[itemNo];
    if (!item)
      throw new DomainError('not-found', 'QUERY_ORDER.NO_SUCH_ITEM', 'The query has no such item.', { itemNo });
    return item;
  });
}
