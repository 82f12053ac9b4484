import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/**
 * 银行主动报送: what a bank tells the anti-fraud centre of an area without being asked.
 *
 * Basis: 86号 二（一）4 (a bank that has stopped by itself gets the formal message within 24 hours, FRZ-08, UNCONFIRMED); the
 * transaction codes of reports are those of the platform's bank side (rule book 2, interface facts).
 */
export const REPORT_KINDS = ['own-stop', 'crime', 'unusual-opening', 'case-account', 'unusual-event'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** An own stop has no transaction of its own: it is told with the report of a crime. */
export const CODE_OF_KIND: Readonly<Record<ReportKind, string>> = {
  'own-stop': '100401',
  crime: '100401',
  'unusual-opening': '100403',
  'case-account': '100404',
  'unusual-event': '100405',
};

export interface BankReport {
  readonly reportId: string;
  readonly kind: ReportKind;
  readonly bankUnitId: string;
  readonly centreUnitId: string;
  readonly filedAt: Instant;
  readonly stop?: OwnStop;
  readonly stage: 'filed' | 'taken' | 'turned' | 'closed';
  /** Of the bank's own stop alone. */
  readonly release?: 'asked' | 'done';
}

/** 先行止付: the bank stopped an account of its own customer before anybody ordered it. */
export interface OwnStop {
  readonly stoppedAt: Instant;
  readonly stoppedFen: Fen;
  /** The bank told the victim to report to the police: without it, it may not stop by itself. */
  readonly victimTold: boolean;
}

/** Holder and number lie outside the record; here stand the row, its commitment and the keyed account. */
export interface ReportedAccount {
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
}

export interface BankReportFiled {
  readonly event: 'BankReportFiled';
  readonly reportId: string;
  readonly kind: ReportKind;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly accounts: readonly ReportedAccount[];
  readonly facts: { readonly subjectId: string; readonly commitment: string };
  readonly stop?: OwnStop;
}

export interface BankReportTaken {
  readonly event: 'BankReportTaken';
}

export interface BankReportTurned {
  readonly event: 'BankReportTurned';
  readonly caseId: string;
  readonly orderId?: string;
}

export interface BankReportClosed {
  readonly event: 'BankReportClosed';
  readonly reason: string;
}

export interface OwnStopReleased {
  readonly event: 'OwnStopReleased';
  readonly releasedAt: Instant;
}

export type BankReportEvent = BankReportFiled | BankReportTaken | BankReportTurned | BankReportClosed | OwnStopReleased;

export const FORMAL_MESSAGE = 'FRZ-08';
export const TAKING = 'REPORT-01';
export const RELEASE = 'FRZ-25';

/** Nothing is waited for any more. */
export const isSettled = ({ stage, release }: BankReport): boolean =>
  stage === 'turned' || (stage === 'closed' && release !== 'asked');
