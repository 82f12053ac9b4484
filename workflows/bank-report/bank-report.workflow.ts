import type { BankReportCommands } from '#contracts/bank-report/bank-report.messages';
import { apply } from '#domain/bank-report/apply';
import { type BankReport, type BankReportEvent, isSettled } from '#domain/bank-report/bank-report';
import {
  closeBankReport,
  fileBankReport,
  releaseOwnStop,
  takeBankReport,
  turnBankReport,
} from '#domain/bank-report/decide';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One report of a bank, until it is part of a case or has come to nothing. */
export const bankReportWorkflow = matterWorkflow<BankReport, BankReportEvent, BankReportCommands>({
  apply,
  decisions: { fileBankReport, takeBankReport, turnBankReport, closeBankReport, releaseOwnStop },
  ended: isSettled,
});
