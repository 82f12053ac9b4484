import type { OnPaper } from '#domain/agency/paper-answer';
import type { AnswerStopPayment, CorrectAnswer } from '#domain/stop-payment-order/answer';
import type { FreezeOfStop } from '#domain/stop-payment-order/follow-freeze';
import type { IssueStopPayment } from '#domain/stop-payment-order/issue';
import type { ChosenItems, ChosenItemsWithReason, ConfirmLift } from '#domain/stop-payment-order/undo';

export const STOP_PAYMENT_ORDER_WORKFLOW = 'stopPaymentOrderWorkflow';

export const stopPaymentOrderMatterId = (orderId: string): string => `stop-payment-order/${orderId}`;
export const stopPaymentOrderIdOf = (matterId: string): string => matterId.slice('stop-payment-order/'.length);

/** The commands of a stop-payment order, by the name of their update. */
export interface StopPaymentOrderCommands {
  issueStopPayment: IssueStopPayment;
  takeStopPayment: object;
  handOnStopPayment: { readonly officerId: string };
  answerStopPayment: AnswerStopPayment & OnPaper;
  correctStopPaymentAnswer: CorrectAnswer & OnPaper;
  stopPaymentAgain: ChosenItems;
  withdrawStopPayment: ChosenItemsWithReason;
  liftStopPayment: ChosenItemsWithReason;
  confirmLiftOfStopPayment: ConfirmLift & OnPaper;
  noteFreezeDelivered: FreezeOfStop;
  noteFreezeAnswered: FreezeOfStop;
}
