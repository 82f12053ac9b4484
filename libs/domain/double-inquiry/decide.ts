import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import {
  answerClockOf,
  type AnswerOutcome,
  type Consequence,
  type ConsequenceFacts,
  type DoubleInquiry,
  type DoubleInquiryEvent,
  FINDING_KINDS,
  type FindingFacts,
  type Line,
  lineClockOf,
  LINES,
  type Outcome,
  type Paper,
} from '#domain/double-inquiry/double-inquiry';
import { filingOfCase } from '#domain/shared/filing-fact';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

type Known = DoubleInquiry | undefined;
type Decided = Decision<DoubleInquiryEvent>;

export interface OpenInquiry {
  readonly caseId: string;
  readonly unitId: string;
  readonly superiorUnitIds: readonly string[];
  /** An officer opens it for a case that was filed before it opened by itself. */
  readonly byHand?: true;
}
export interface ConcludeLine {
  readonly line: Line;
  readonly outcome: Outcome;
  readonly reason: Paper;
}
export interface AskConsequence extends ConsequenceFacts {
  readonly approvalId: string;
  readonly approverUnitId: string;
  readonly title: string;
}
export interface AnswerConsequence {
  readonly consequenceNo: number;
  readonly outcome: AnswerOutcome;
  readonly text: Paper;
  readonly recommendationId?: string;
}

function refuse(kind: RefusalKind, code: `DOUBLE_INQUIRY.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** Opened with the filing of the case, or later by hand: both lines run at once. @throws DOUBLE_INQUIRY.OPENED_ALREADY, .NOT_FILED */
export function openInquiry(known: Known, { byHand, ...facts }: OpenInquiry, act: Act): Decided {
  if (known) refuse('conflict', 'DOUBLE_INQUIRY.OPENED_ALREADY', 'The second line of this case is open.');
  const { unitId: ownerUnitId, caseId } = facts;
  const starts = { startEvent: byHand ? '补开双查' : '立案', startedAt: act.at, ownerUnitId };
  return {
    happened: { event: 'InquiryOpened', ...facts },
    opens: LINES.map((line) => clock(lineClockOf(line, 1), starts)),
    ...(byHand && { relies: filedBefore(caseId, act) }),
  };
}

/** Opened by hand it stands on what the case says of its filing. */
function filedBefore(caseId: string, act: Act): Readonly<Record<string, number>> {
  const { isFiled, relies } = filingOfCase(caseId, act);
  if (isFiled === false)
    refuse('conflict', 'DOUBLE_INQUIRY.NOT_FILED', 'The second line belongs to a case that is filed.');
  return relies;
}

/** @throws DOUBLE_INQUIRY.NO_INSTITUTION, .NO_EVIDENCE, .REASON_MISSING */
export function noteFinding(known: Known, given: FindingFacts, act: Act): Decided {
  const inquiry = found(known);
  const { kind, institutionUnitId, text, papers } = given;
  const { line } = FINDING_KINDS[kind];
  if (line === 'institution' && institutionUnitId === undefined)
    refuse('invalid', 'DOUBLE_INQUIRY.NO_INSTITUTION', 'A breach names the institution.');
  needText(text);
  if (papers.length === 0) refuse('invalid', 'DOUBLE_INQUIRY.NO_EVIDENCE', 'A finding rests on evidence.');
  const { round, conclusion } = inquiry.lines[line];
  const reopens = conclusion !== undefined;
  const starts = { startEvent: '结论后又有发现', startedAt: act.at, ownerUnitId: act.by.unitId };
  return {
    happened: { event: 'InquiryFindingNoted', findingNo: inquiry.findings.length + 1, reopens, ...given },
    ...(reopens && { opens: [clock(lineClockOf(line, round + 1), starts)] }),
  };
}

/** @throws DOUBLE_INQUIRY.CONCLUDED_ALREADY, .REASON_MISSING, .NO_FINDING, .FOUND_SOMETHING */
export function concludeLine(known: Known, { line, outcome, reason }: ConcludeLine, _: Act): Decided {
  const { lines, findings } = found(known);
  const { round, conclusion } = lines[line];
  if (conclusion) refuse('conflict', 'DOUBLE_INQUIRY.CONCLUDED_ALREADY', 'This line has been concluded.');
  needText(reason);
  const has = findings.some(({ kind }) => FINDING_KINDS[kind].line === line);
  if (outcome === 'found' && !has)
    refuse('conflict', 'DOUBLE_INQUIRY.NO_FINDING', 'Nothing has been found on this line.');
  if (outcome === 'none' && has)
    refuse('conflict', 'DOUBLE_INQUIRY.FOUND_SOMETHING', 'Something has been found on this line.');
  return {
    happened: { event: 'InquiryLineConcluded', line, outcome, reason },
    closes: [{ deadlineId: lineClockOf(line, round), reason: '已作出结论' }],
  };
}

/**
 * Nothing goes out by itself: a leader decides, for the supervision commission the joint-meeting office.
 *
 * @throws DOUBLE_INQUIRY.NO_FINDING, .REASON_MISSING, .ASKED_ALREADY
 */
export function askConsequence(known: Known, given: AskConsequence, act: Act): Decided {
  const { findings, consequences } = found(known);
  const { approvalId, approverUnitId, title, ...facts } = given;
  needText(facts.reason);
  if (!findings.some(({ findingNo }) => findingNo === facts.findingNo))
    refuse('not-found', 'DOUBLE_INQUIRY.NO_FINDING', 'Nothing has been found under this number.');
  if (consequences.some((one) => isSame(one, facts)))
    refuse('conflict', 'DOUBLE_INQUIRY.ASKED_ALREADY', 'This finding has been sent on this road.');
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'double-inquiry', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId, level: 'county' as const, askedAt: act.at },
  };
  const consequenceNo = consequences.length + 1;
  return {
    happened: { event: 'InquiryConsequenceAsked', consequenceNo, fromUnitId: unitId, approval, ...facts },
    ...asking(approval),
  };
}

const isSame = (one: Consequence, { findingNo, road }: ConsequenceFacts): boolean =>
  one.findingNo === findingNo && one.road === road && one.status !== 'refused';

/** @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Decided {
  const asked = found(known).consequences.find(
    ({ status, approval }) => status === 'asked' && approval.approvalId === given.approvalId,
  );
  const approval = decidedBy(asked?.approval, given, act);
  const settled = settling(approval);
  const { consequenceNo, road, addresseeUnitId, fromUnitId, documentWord } = asked as Consequence;
  if (approval.decision === 'refused')
    return {
      happened: { event: 'InquiryConsequenceRefused', consequenceNo, reason: approval.reason ?? '' },
      ...settled,
    };
  const { year } = civilOf(dayAt(msOf(act.at)));
  const label = numberLabel('double-inquiry', documentWord, year);
  return {
    happened: { event: 'InquiryConsequenceSent', consequenceNo, road },
    ...settled,
    opens: [
      clock(answerClockOf({ road, consequenceNo }), {
        ...{ startEvent: '批准移送', startedAt: act.at, ownerUnitId: addresseeUnitId },
      }),
    ],
    draws: { letterNumber: { unitId: fromUnitId, kind: 'double-inquiry', period: String(year), label } },
  };
}

/** @throws DOUBLE_INQUIRY.NOT_SENT, .OTHER_UNIT, .REASON_MISSING */
export function answerConsequence(known: Known, given: AnswerConsequence, act: Act): Decided {
  const one = found(known).consequences.find(({ consequenceNo }) => consequenceNo === given.consequenceNo);
  if (one?.status !== 'sent') return refuse('conflict', 'DOUBLE_INQUIRY.NOT_SENT', 'Nothing waits for this answer.');
  if (act.by.unitId !== one.addresseeUnitId)
    refuse('forbidden', 'DOUBLE_INQUIRY.OTHER_UNIT', 'The unit that it was sent to answers.');
  needText(given.text);
  return {
    happened: { event: 'InquiryConsequenceAnswered', ...given },
    closes: [{ deadlineId: answerClockOf(one), reason: '已反馈处理结果' }],
  };
}

function found(known: Known): DoubleInquiry {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

function needText({ subjectId }: Paper): void {
  if (subjectId === '') refuse('invalid', 'DOUBLE_INQUIRY.REASON_MISSING', 'Say what it rests on.');
}

const clock = (
  deadlineId: string,
  given: Pick<DeadlineOpening, 'startEvent' | 'startedAt' | 'ownerUnitId'>,
): DeadlineOpening => ({ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', ...given });
