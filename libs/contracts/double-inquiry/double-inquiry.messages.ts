import type { DecideApproval } from '#domain/agency/approval.types';
import type { AnswerConsequence, AskConsequence, ConcludeLine, OpenInquiry } from '#domain/double-inquiry/decide';
import type { FindingFacts } from '#domain/double-inquiry/double-inquiry';

export const DOUBLE_INQUIRY_WORKFLOW = 'doubleInquiryWorkflow';
/** One for each case: its id is the case's own. */
export const doubleInquiryMatterId = (caseId: string): string => `double-inquiry/${caseId}`;

/** The commands of a double inquiry, by the name of their update. */
export interface DoubleInquiryCommands {
  openInquiry: OpenInquiry;
  noteFinding: FindingFacts;
  concludeLine: ConcludeLine;
  askConsequence: AskConsequence;
  decideApproval: DecideApproval;
  answerConsequence: AnswerConsequence;
}
