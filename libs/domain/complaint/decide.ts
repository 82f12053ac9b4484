import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  ANSWER_CLOCK,
  type Complaint,
  type ComplaintAnswered,
  type ComplaintEntered,
  type ComplaintEvent,
  EXPLANATION_CLOCK,
  reviewClockOf,
} from '#domain/complaint/complaint';
import { clock, closing, needText, needUnit, refuse, running } from '#domain/complaint/guards';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision, Register } from '#domain/shared/record';

type Known = Complaint | undefined;
type Decided = Decision<ComplaintEvent>;

export type EnterComplaint = Omit<ComplaintEntered, 'event'>;
export type AnswerComplaint = Omit<ComplaintAnswered, 'event' | 'late'>;
export interface WithdrawComplaint {
  readonly reason: string;
}

const yearOf = ({ at }: Act): number => civilOf(dayAt(msOf(at))).year;

const register = (
  kind: 'complaint' | 'complaint-reply',
  { policeUnitId, documentWord }: Pick<Complaint, 'policeUnitId' | 'documentWord'>,
  act: Act,
): Register => {
  const year = yearOf(act);
  return { unitId: policeUnitId, kind, period: String(year), label: numberLabel(kind, documentWord, year) };
};

/**
 * 收到申诉控告: it is registered as it comes in, and the thirty days run from then (FRZ-20). Nothing stops the freeze.
 *
 * @throws COMPLAINT.ENTERED_ALREADY, .NO_ITEM
 */
export function enterComplaint(known: Known, given: EnterComplaint, act: Act): Decided {
  if (known) refuse('conflict', 'COMPLAINT.ENTERED_ALREADY', 'This complaint has been registered.');
  if (given.itemNos.length === 0) refuse('invalid', 'COMPLAINT.NO_ITEM', 'A complaint names a frozen account.');
  return {
    happened: { event: 'ComplaintEntered', ...given },
    opens: [clock(ANSWER_CLOCK, { startEvent: '收到申诉控告', startedAt: act.at, ownerUnitId: given.policeUnitId })],
    draws: { complaintNumber: register('complaint', given, act) },
  };
}

/**
 * 书面答复, with reasons. What is granted owes the freeze its next step; a late reply is still a reply, and says that it is late.
 *
 * @throws COMPLAINT.WITHDRAWN, .OTHER_UNIT, .ANSWERED_ALREADY, .REASON_MISSING, .OTHER_ITEM, .NO_ITEM
 */
export function answerComplaint(known: Known, { outcome, itemNos, reason }: AnswerComplaint, act: Act): Decided {
  const complaint = running(known);
  needUnit(complaint.policeUnitId, act);
  if (complaint.reply) refuse('conflict', 'COMPLAINT.ANSWERED_ALREADY', 'The complaint has been answered.');
  needText(reason);
  if (itemNos.some((itemNo) => !complaint.itemNos.includes(itemNo)))
    refuse('invalid', 'COMPLAINT.OTHER_ITEM', 'The complaint does not concern this account.');
  if (outcome === 'granted' && itemNos.length === 0)
    refuse('invalid', 'COMPLAINT.NO_ITEM', 'What is granted names its accounts.');
  const late = complaint.answerBy !== undefined && !isBefore(act.receivedAt, complaint.answerBy);
  return {
    happened: { event: 'ComplaintAnswered', outcome, itemNos, reason, late },
    closes: [closing(ANSWER_CLOCK, '已书面答复')],
    draws: { replyNumber: register('complaint-reply', complaint, act) },
  };
}

/** The holder takes it back. @throws COMPLAINT.WITHDRAWN, .REASON_MISSING, .SETTLED */
export function withdrawComplaint(known: Known, { reason }: WithdrawComplaint, _: Act): Decided {
  const complaint = running(known);
  if (reason.trim() === '') refuse('invalid', 'COMPLAINT.REASON_MISSING', 'Say why.');
  const { reply, review } = complaint;
  const open = [
    ...(reply ? [] : [ANSWER_CLOCK]),
    ...(review?.status === 'open' ? [reviewClockOf(review.round)] : []),
    ...(review?.status === 'explaining' ? [EXPLANATION_CLOCK] : []),
  ];
  if (open.length === 0) refuse('conflict', 'COMPLAINT.SETTLED', 'Nothing is waited for any more.');
  return {
    happened: { event: 'ComplaintWithdrawn', reason },
    closes: open.map((id) => closing(id, '申诉控告已撤回')),
  };
}
