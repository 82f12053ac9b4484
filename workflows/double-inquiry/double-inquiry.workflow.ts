import type { DoubleInquiryCommands } from '#contracts/double-inquiry/double-inquiry.messages';
import { apply } from '#domain/double-inquiry/apply';
import {
  answerConsequence,
  askConsequence,
  concludeLine,
  decideApproval,
  noteFinding,
  openInquiry,
} from '#domain/double-inquiry/decide';
import { type DoubleInquiry, type DoubleInquiryEvent, hasEnded } from '#domain/double-inquiry/double-inquiry';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** The second line of one case, until both questions are answered and everything that was sent has come back. */
export const doubleInquiryWorkflow = matterWorkflow<DoubleInquiry, DoubleInquiryEvent, DoubleInquiryCommands>({
  apply,
  decisions: { openInquiry, noteFinding, concludeLine, askConsequence, decideApproval, answerConsequence },
  ended: hasEnded,
});
