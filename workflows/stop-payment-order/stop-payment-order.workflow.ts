import type { StopPaymentOrderCommands } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { orOnPaper } from '#domain/agency/paper-answer';
import { answer, correctAnswer } from '#domain/stop-payment-order/answer';
import { apply } from '#domain/stop-payment-order/apply';
import { due } from '#domain/stop-payment-order/due';
import { noteFreezeAnswered, noteFreezeDelivered } from '#domain/stop-payment-order/follow-freeze';
import { issue } from '#domain/stop-payment-order/issue';
import {
  hasEnded,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';
import { confirmLift, handOn, lift, stopAgain, take, withdraw } from '#domain/stop-payment-order/undo';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One order to one head office, from its issue until nothing is held and nothing is waited for. */
export const stopPaymentOrderWorkflow = matterWorkflow<
  StopPaymentOrder,
  StopPaymentOrderEvent,
  StopPaymentOrderCommands
>({
  apply,
  decisions: {
    issueStopPayment: issue,
    takeStopPayment: take,
    handOnStopPayment: handOn,
    answerStopPayment: orOnPaper(answer),
    correctStopPaymentAnswer: orOnPaper(correctAnswer),
    stopPaymentAgain: stopAgain,
    withdrawStopPayment: withdraw,
    liftStopPayment: lift,
    confirmLiftOfStopPayment: orOnPaper(confirmLift),
    noteFreezeDelivered,
    noteFreezeAnswered,
  },
  ended: hasEnded,
  due,
});
