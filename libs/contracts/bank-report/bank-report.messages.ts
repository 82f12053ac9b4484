import type { CloseBankReport, FileBankReport, ReleaseOwnStop, TurnBankReport } from '#domain/bank-report/decide';

export const BANK_REPORT_WORKFLOW = 'bankReportWorkflow';

export const bankReportMatterId = (reportId: string): string => `bank-report/${reportId}`;
export const bankReportIdOf = (matterId: string): string => matterId.slice('bank-report/'.length);

/** The commands of a bank's report, by the name of their update. */
export interface BankReportCommands {
  fileBankReport: FileBankReport;
  takeBankReport: object;
  turnBankReport: TurnBankReport;
  closeBankReport: CloseBankReport;
  releaseOwnStop: ReleaseOwnStop;
}
