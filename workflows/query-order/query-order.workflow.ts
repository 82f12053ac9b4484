import type { QueryOrderCommands } from '#contracts/query-order/query-order.messages';
import { orOnPaper } from '#domain/agency/paper-answer';
import {
  answerQuery,
  confirmWatchEnd,
  correctQueryAnswer,
  endWatch,
  openWatchEnd,
  reportWatch,
  takeQuery,
  withdrawQuery,
} from '#domain/query-order/answer';
import { apply } from '#domain/query-order/apply';
import { decideApproval, proposeQuery, withdrawApproval } from '#domain/query-order/propose';
import { hasEnded, type QueryOrder, type QueryOrderEvent } from '#domain/query-order/query-order';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One query to one head office, from its proposal until nothing is answered, watched or waited for. */
export const queryOrderWorkflow = matterWorkflow<QueryOrder, QueryOrderEvent, QueryOrderCommands>({
  apply,
  decisions: {
    proposeQuery,
    decideApproval,
    withdrawApproval,
    takeQuery,
    answerQuery: orOnPaper(answerQuery),
    correctQueryAnswer: orOnPaper(correctQueryAnswer),
    reportWatch: orOnPaper(reportWatch),
    endWatch,
    openWatchEnd,
    confirmWatchEnd: orOnPaper(confirmWatchEnd),
    withdrawQuery,
  },
  ended: hasEnded,
});
