import type { AnswerComplaint, EnterComplaint, WithdrawComplaint } from '#domain/complaint/decide';
import type { AppealComplaint, AskExplanation, ConcludeReview, GiveExplanation } from '#domain/complaint/review';

export const COMPLAINT_WORKFLOW = 'complaintWorkflow';

export const complaintMatterId = (complaintId: string): string => `complaint/${complaintId}`;
export const complaintIdOf = (matterId: string): string => matterId.slice('complaint/'.length);

/** The commands of a complaint, by the name of their update. */
export interface ComplaintCommands {
  enterComplaint: EnterComplaint;
  answerComplaint: AnswerComplaint;
  withdrawComplaint: WithdrawComplaint;
  appealComplaint: AppealComplaint;
  askExplanation: AskExplanation;
  giveExplanation: GiveExplanation;
  concludeReview: ConcludeReview;
}
