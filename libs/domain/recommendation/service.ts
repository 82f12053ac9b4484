import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  byTheAddressee,
  clock,
  closed,
  existing,
  issued,
  pointClockId,
  refusal,
  register,
  replyClockId,
  replyRule,
  serviceClockOf,
} from '#domain/recommendation/guards';
import {
  isFiled,
  type PaperFile,
  pointsOf,
  type Proof,
  type Recommendation,
} from '#domain/recommendation/recommendation';
import { dayAt, msOf } from '#domain/calendar/shanghai';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

/** JCJ-05: 送达回证 or 宣告笔录, entered by the procuratorate with the paper. */
export interface ProveService {
  readonly manner: 'in-writing' | 'announced';
  readonly receivedAt: Proof['receivedAt'];
  readonly paper: PaperFile;
}

export const proveService = (known: Known, given: ProveService, act: Act): Decided => proved(issued(known), given, act);

/** The addressee's own act proves receipt as well. Opening a page does not. */
export function acknowledgeReceipt(known: Known, _: object, act: Act): Decided {
  const one = issued(known);
  byTheAddressee(one, act);
  if (one.proofs.some(({ manner }) => manner === 'acknowledged'))
    throw refusal('RECOMMENDATION.ACKNOWLEDGED_ALREADY', 'Its receipt has been acknowledged.');
  return proved(one, { manner: 'acknowledged', receivedAt: act.receivedAt }, act);
}

/**
 * The reply clock starts with the earlier day that is proved: a later proof of an earlier day takes the place of the first.
 *
 * @throws RECOMMENDATION.RECEIVED_IN_THE_FUTURE, .RECEIVED_BEFORE_ISSUE
 */
function proved(one: Recommendation, proof: Proof, act: Act): Decided {
  const day = dayAt(msOf(proof.receivedAt));
  if (isBefore(act.receivedAt, proof.receivedAt))
    throw refusal('RECOMMENDATION.RECEIVED_IN_THE_FUTURE', 'The receipt lies in the future.', { kind: 'invalid' });
  const from = one.amendedAt ?? one.issuedAt;
  if (from && day < dayAt(msOf(from)))
    throw refusal('RECOMMENDATION.RECEIVED_BEFORE_ISSUE', 'The receipt lies before the issue.', { kind: 'invalid' });
  const earlier = one.receivedAt === undefined || day < dayAt(msOf(one.receivedAt));
  // A reply that stands needs no clock any more.
  if (!earlier || (one.receivedAt !== undefined && !one.replyClock))
    return { happened: { event: 'ReceiptProved', ...proof } };
  const opened = { startEvent: '收到检察建议书', startedAt: proof.receivedAt, ownerUnitId: one.addresseeUnitId };
  const replyClock = replyClockId(one);
  const first = one.receivedAt === undefined;
  const started = first ? pointsOf(one).filter(({ status, clock: runs }) => status !== 'adequate' && !runs) : [];
  return {
    happened: {
      event: 'ReceiptProved',
      ...proof,
      replyClock,
      ...(started.length > 0 && {
        pointClocks: Object.fromEntries(started.map((point) => [point.no, pointClockId(point)])),
      }),
    },
    closes: first
      ? closed('已证明送达', serviceClockOf(one))
      : closed('另有证据证明更早送达，期限自该日重新起算', one.replyClock),
    opens: [
      clock(replyClock, {
        ...opened,
        ruleId: replyRule(one),
        ...(one.setDays !== undefined && { facts: { setPeriod: one.setDays } }),
      }),
      ...started.map((point) => clock(pointClockId(point), { ...opened, facts: { setPeriod: point.days } })),
    ],
  };
}

/** JCJ-07, UNCONFIRMED. */
export function fileWithHigher(known: Known, { paper }: { readonly paper?: PaperFile }, act: Act): Decided {
  const one = existing(known);
  if (!one.issuedAt) throw refusal('RECOMMENDATION.NOT_ISSUED', 'This paper has not been issued.');
  if (!isFiled(one)) throw refusal('RECOMMENDATION.NOT_FILED', 'This kind of paper is not filed.');
  if (one.filedAt) throw refusal('RECOMMENDATION.FILED_ALREADY', 'It has been filed.');
  return {
    happened: { event: 'FiledWithHigher', ...(paper && { paper }) },
    draws: { filingNumber: register('recommendation-filing', one, act) },
    closes: closed('已报上级检察院备案', 'JCJ-07'),
  };
}
