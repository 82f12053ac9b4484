import type { ComplaintCommands } from '#contracts/complaint/complaint.messages';
import { apply } from '#domain/complaint/apply';
import { type Complaint, type ComplaintEvent, hasEnded } from '#domain/complaint/complaint';
import { answerComplaint, enterComplaint, withdrawComplaint } from '#domain/complaint/decide';
import { appealComplaint, askExplanation, concludeReview, giveExplanation } from '#domain/complaint/review';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One complaint of a holder, until the police and, where asked, the procuratorate have answered. */
export const complaintWorkflow = matterWorkflow<Complaint, ComplaintEvent, ComplaintCommands>({
  apply,
  decisions: {
    enterComplaint,
    answerComplaint,
    withdrawComplaint,
    appealComplaint,
    askExplanation,
    giveExplanation,
    concludeReview,
  },
  ended: hasEnded,
});
