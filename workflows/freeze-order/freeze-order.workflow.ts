import type { FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import { orOnPaper } from '#domain/agency/paper-answer';
import { answerFreeze, noteQueueAdvanced } from '#domain/freeze-order/answer';
import { apply } from '#domain/freeze-order/apply';
import { correctFreezeAnswer, noteCorrectionRefused } from '#domain/freeze-order/correct';
import { askRenewal } from '#domain/freeze-order/ask-renewal';
import { due, findUnrelated, noteReturned, notifyOwner, restateJustification } from '#domain/freeze-order/course';
import { type FreezeOrder, type FreezeOrderEvent, hasEnded } from '#domain/freeze-order/freeze-order';
import { decideApproval, proposeFreeze, withdrawApproval } from '#domain/freeze-order/propose';
import { confirmRelease, openRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One order to one head office, from its proposal until nothing is held, queued or waited for; it may live for years. */
export const freezeOrderWorkflow = matterWorkflow<FreezeOrder, FreezeOrderEvent, FreezeOrderCommands>({
  apply,
  decisions: {
    proposeFreeze,
    decideApproval,
    withdrawApproval,
    answerFreeze: orOnPaper(answerFreeze),
    correctFreezeAnswer: orOnPaper(correctFreezeAnswer),
    noteCorrectionRefused,
    noteQueueAdvanced,
    proposeRenewal,
    askRenewal,
    confirmRenewal: orOnPaper(confirmRenewal),
    proposeRelease,
    openRelease,
    confirmRelease: orOnPaper(confirmRelease),
    findUnrelated,
    notifyOwner,
    noteReturned,
    restateJustification,
  },
  ended: hasEnded,
  due,
});
