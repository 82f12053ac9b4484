import type { BankReport, BankReportEvent, BankReportFiled } from '#domain/bank-report/bank-report';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: BankReport | undefined, { happened, at }: Entry<BankReportEvent>): BankReport {
  if (happened.event === 'BankReportFiled') return filed(happened, at);
  if (!known) throw new Error(`The record of a bank's report begins with ${happened.event}.`);
  switch (happened.event) {
    case 'BankReportTaken':
      return { ...known, stage: 'taken' };
    case 'BankReportTurned':
      return { ...known, stage: 'turned' };
    case 'BankReportClosed':
      return { ...known, stage: 'closed', ...(known.stop && { release: 'asked' as const }) };
    case 'OwnStopReleased':
      return { ...known, stage: 'closed', release: 'done' };
  }
}

const filed = (
  { reportId, kind, bankUnitId, centreUnitId, stop }: BankReportFiled,
  filedAt: BankReport['filedAt'],
): BankReport => ({ reportId, kind, bankUnitId, centreUnitId, filedAt, stage: 'filed', ...(stop && { stop }) });
