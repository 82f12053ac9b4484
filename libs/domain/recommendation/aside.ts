import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  byTheChief,
  clock,
  closed,
  copiesClock,
  existing,
  issued,
  notTheSame,
  refusal,
  register,
} from '#domain/recommendation/guards';
import { amendment } from '#domain/recommendation/objection';
import {
  type AskedPoint,
  isOver,
  type PaperFile,
  type Recommendation,
  type Text,
} from '#domain/recommendation/recommendation';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

export interface SendCopy {
  /** Its place in the list of copies. */
  readonly copy: number;
  readonly sentAt: Instant;
  readonly paper?: PaperFile;
}
export interface OrderCorrection extends Text {
  readonly order: 'amend' | 'withdraw';
}
export interface AmendRecommendation extends Text {
  readonly points: readonly AskedPoint[];
}
export type AnswerFlowNotice = Text & { readonly no: number };

/**
 * JCJ-06: a copy to an organ that has no desk here goes on paper, and is entered.
 *
 * @throws RECOMMENDATION.NOT_ISSUED, .NO_SUCH_COPY, .COPY_SENT_ALREADY, .SENT_IN_THE_FUTURE
 */
export function sendCopy(known: Known, given: SendCopy, act: Act): Decided {
  const one = existing(known);
  if (!one.issuedAt) throw refusal('RECOMMENDATION.NOT_ISSUED', 'This paper has not been issued.');
  const copy = one.copies[given.copy];
  if (!copy) throw refusal('RECOMMENDATION.NO_SUCH_COPY', 'There is no such copy.', { kind: 'not-found' });
  if (copy.sent) throw refusal('RECOMMENDATION.COPY_SENT_ALREADY', 'This copy has been sent.');
  if (isBefore(act.receivedAt, given.sentAt))
    throw refusal('RECOMMENDATION.SENT_IN_THE_FUTURE', 'The dispatch lies in the future.', { kind: 'invalid' });
  const last = one.copies.every(({ sent }, index) => sent !== undefined || index === given.copy);
  const clocks = last && !isOver(one) ? closed('已全部抄送', copiesClock(one)) : [];
  return { happened: { event: 'CopySent', ...given }, closes: clocks };
}

/**
 * JCJ-12, UNCONFIRMED: the higher procuratorate orders that a mistake be changed or the paper withdrawn.
 *
 * @throws RECOMMENDATION.NOT_ISSUED, .OVER, .NOT_THE_CHIEF, .ORDER_OPEN
 */
export function orderCorrection(known: Known, given: OrderCorrection, act: Act): Decided {
  const one = issued(known);
  if (!one.superiorUnitIds.includes(act.by.unitId))
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  byTheChief(act);
  if (one.order)
    throw refusal('RECOMMENDATION.ORDER_OPEN', 'An order of the higher procuratorate is not yet followed.');
  const deadlineId = `REC-10/${one.orders + 1}`;
  return {
    happened: { event: 'CorrectionOrdered', ...given, clock: deadlineId },
    opens: [
      clock(deadlineId, {
        startEvent: '上级检察院要求改正',
        startedAt: act.at,
        ownerUnitId: one.procuratorateUnitId,
      }),
    ],
  };
}

/**
 * JCJ-12: the chief amends the paper without an objection, by own insight or by order.
 *
 * @throws RECOMMENDATION.NOT_ISSUED, .OVER, .NOT_THE_CHIEF, .OBJECTION_OPEN, .ORDER_DIFFERS, and what guards points
 */
export function amendRecommendation(known: Known, given: AmendRecommendation, act: Act): Decided {
  const one = issued(known);
  byTheChief(act);
  if (one.objections.some(({ outcome }) => !outcome))
    throw refusal('RECOMMENDATION.OBJECTION_OPEN', 'An objection is being re-examined.');
  if (one.order?.order === 'withdraw')
    throw refusal('RECOMMENDATION.ORDER_DIFFERS', 'The higher procuratorate has ordered the withdrawal.');
  const { awaits, closes, ...rest } = amendment(one, given.points, act);
  return {
    happened: { event: 'RecommendationAmended', ...given, ...awaits },
    closes: [...closed('已修改', one.order?.clock), ...closes],
    ...rest,
  };
}

/** JCJ-18: the case-management office notices a fault of the handling; whoever handles it answers within ten days. */
export function issueFlowNotice(known: Known, given: Text, act: Act): Decided {
  const one = existing(known);
  if (isOver(one)) throw refusal('RECOMMENDATION.OVER', 'This matter is over.');
  notTheSame(one.author.officerId, act);
  const no = one.flowNotices.length + 1;
  const deadlineId = `JCJ-18/${no}`;
  return {
    happened: { event: 'FlowNoticeIssued', ...given, no, clock: deadlineId },
    draws: { flowNumber: register('flow-control-notice', one, act) },
    opens: [
      clock(deadlineId, {
        startEvent: '收到案件流程监控通知书',
        startedAt: act.at,
        ownerUnitId: one.procuratorateUnitId,
      }),
    ],
  };
}

/** @throws RECOMMENDATION.NO_SUCH_NOTICE, .SAME_OFFICER */
export function answerFlowNotice(known: Known, given: AnswerFlowNotice, act: Act): Decided {
  const notice = existing(known).flowNotices.find(({ no }) => no === given.no);
  if (!notice || notice.answer)
    throw refusal('RECOMMENDATION.NO_SUCH_NOTICE', 'No such notice waits for an answer.', { kind: 'not-found' });
  notTheSame(notice.by, act);
  return { happened: { event: 'FlowNoticeAnswered', ...given }, closes: closed('已回复', notice.clock) };
}
