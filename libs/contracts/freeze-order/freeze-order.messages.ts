import type { OnPaper } from '#domain/agency/paper-answer';
import type { DecideApproval, WithdrawApproval } from '#domain/agency/approval';
import type { AnswerFreeze } from '#domain/freeze-order/answer';
import type { CorrectFreezeAnswer } from '#domain/freeze-order/correct';
import type { AskRenewal } from '#domain/freeze-order/ask-renewal';
import type { FindUnrelated, NoteReturned, NotifyOwner, RestateJustification } from '#domain/freeze-order/course';
import type { RefusedCorrection } from '#domain/freeze-order/freeze-order';
import type { ProposeFreeze } from '#domain/freeze-order/propose';
import type { ConfirmRelease, OpenRelease, ProposeRelease } from '#domain/freeze-order/release';
import type { ConfirmRenewal, ProposeRenewal } from '#domain/freeze-order/renew';

export const FREEZE_ORDER_WORKFLOW = 'freezeOrderWorkflow';

export const freezeOrderMatterId = (orderId: string): string => `freeze-order/${orderId}`;
export const freezeOrderIdOf = (matterId: string): string => matterId.slice('freeze-order/'.length);

/** The commands of a freeze order, by the name of their update. */
export interface FreezeOrderCommands {
  proposeFreeze: ProposeFreeze;
  decideApproval: DecideApproval;
  withdrawApproval: WithdrawApproval;
  answerFreeze: AnswerFreeze & OnPaper;
  correctFreezeAnswer: CorrectFreezeAnswer & OnPaper;
  noteCorrectionRefused: RefusedCorrection;
  noteQueueAdvanced: { readonly itemNo: number };
  proposeRenewal: ProposeRenewal;
  askRenewal: AskRenewal;
  confirmRenewal: ConfirmRenewal & OnPaper;
  proposeRelease: ProposeRelease;
  openRelease: OpenRelease;
  confirmRelease: ConfirmRelease & OnPaper;
  findUnrelated: FindUnrelated;
  notifyOwner: NotifyOwner;
  noteReturned: NoteReturned;
  restateJustification: RestateJustification;
}
