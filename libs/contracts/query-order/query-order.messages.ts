import type { OnPaper } from '#domain/agency/paper-answer';
import type { DecideApproval, WithdrawApproval } from '#domain/agency/approval';
import type {
  AnswerQuery,
  ChosenItems,
  ChosenItemsWithReason,
  CorrectQueryAnswer,
  ReportWatch,
} from '#domain/query-order/answer';
import type { ProposeQuery } from '#domain/query-order/propose';

export const QUERY_ORDER_WORKFLOW = 'queryOrderWorkflow';

export const queryOrderMatterId = (orderId: string): string => `query-order/${orderId}`;
export const queryOrderIdOf = (matterId: string): string => matterId.slice('query-order/'.length);

/** The commands of a query order, by the name of their update. */
export interface QueryOrderCommands {
  proposeQuery: ProposeQuery;
  decideApproval: DecideApproval;
  withdrawApproval: WithdrawApproval;
  takeQuery: object;
  answerQuery: AnswerQuery & OnPaper;
  correctQueryAnswer: CorrectQueryAnswer & OnPaper;
  reportWatch: ReportWatch & OnPaper;
  endWatch: ChosenItemsWithReason;
  openWatchEnd: Pick<ChosenItemsWithReason, 'reason'>;
  confirmWatchEnd: ChosenItems & OnPaper;
  withdrawQuery: ChosenItemsWithReason;
}
