import {
  type BankReport,
  type BankReportClosed,
  type BankReportEvent,
  type BankReportFiled,
  type BankReportTurned,
  FORMAL_MESSAGE,
  type OwnStop,
  type OwnStopReleased,
  RELEASE,
  TAKING,
} from '#domain/bank-report/bank-report';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import type { DeadlineOpening } from '#domain/deadline/deadline';

export interface FileBankReport extends Omit<BankReportFiled, 'event'> {
  /** How the register of the head office calls it. */
  readonly bankWord: string;
}
export type TurnBankReport = Omit<BankReportTurned, 'event'>;
export type CloseBankReport = Omit<BankReportClosed, 'event'>;
export type ReleaseOwnStop = Omit<OwnStopReleased, 'event'>;

/**
 * A bank reports; an own stop starts the 24 hours in which the police must send the formal message (FRZ-08).
 *
 * @throws BANK_REPORT.FILED_ALREADY, BANK_REPORT.NO_ACCOUNT, BANK_REPORT.STOP_INCOMPLETE, BANK_REPORT.STOP_IN_THE_FUTURE
 */
export function fileBankReport(
  known: BankReport | undefined,
  { bankWord, ...given }: FileBankReport,
  act: Act,
): Decision<BankReportEvent> {
  if (known) throw new DomainError('conflict', 'BANK_REPORT.FILED_ALREADY', 'This report has been filed.');
  if (given.accounts.length === 0) {
    throw new DomainError('invalid', 'BANK_REPORT.NO_ACCOUNT', 'A report names at least one account.');
  }
  refuseIncomplete(given, act);
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'BankReportFiled', ...given },
    draws: {
      reportNumber: {
        unitId: given.bankUnitId,
        kind: 'bank-report',
        period: String(year),
        label: numberLabel('bank-report', bankWord, year),
      },
    },
    opens: clocksOf(given, act),
  };
}

function refuseIncomplete({ kind, stop }: Omit<BankReportFiled, 'event'>, act: Act): void {
  if ((kind === 'own-stop') !== (stop !== undefined) || stop?.victimTold === false) {
    throw new DomainError(
      'invalid',
      'BANK_REPORT.STOP_INCOMPLETE',
      'An own stop names its instant and amount, and the victim has been told to report; another report names none.',
    );
  }
  if (stop && isBefore(act.receivedAt, stop.stoppedAt)) {
    throw new DomainError('invalid', 'BANK_REPORT.STOP_IN_THE_FUTURE', 'The stop lies in the future.');
  }
}

function clocksOf({ centreUnitId, stop }: { centreUnitId: string; stop?: OwnStop }, { at }: Act): DeadlineOpening[] {
  const taking: DeadlineOpening = {
    deadlineId: TAKING,
    ruleId: TAKING,
    startEvent: '收到银行报送',
    startedAt: at,
    ownerUnitId: centreUnitId,
  };
  if (!stop) return [taking];
  const formal: DeadlineOpening = {
    deadlineId: FORMAL_MESSAGE,
    ruleId: FORMAL_MESSAGE,
    startEvent: '银行先行止付',
    startedAt: stop.stoppedAt,
    ownerUnitId: centreUnitId,
  };
  return [formal, taking];
}

/** The centre looks into it. Taking stops no other clock: the 24 hours end with the formal message alone. */
export function takeBankReport(known: BankReport | undefined, _: object, _act: Act): Decision<BankReportEvent> {
  const { stage } = unsettled(known);
  if (stage === 'taken') throw new DomainError('conflict', 'BANK_REPORT.TAKEN_ALREADY', 'This report has been taken.');
  return { happened: { event: 'BankReportTaken' }, closes: [{ deadlineId: TAKING, reason: '已受理' }] };
}

/**
 * It became part of a case. An own stop needs the formal order: a case alone gives the bank no basis to go on.
 *
 * @throws BANK_REPORT.ORDER_MISSING, BANK_REPORT.SETTLED
 */
export function turnBankReport(
  known: BankReport | undefined,
  given: TurnBankReport,
  _: Act,
): Decision<BankReportEvent> {
  const report = unsettled(known);
  if (report.stop && !given.orderId) {
    throw new DomainError(
      'invalid',
      'BANK_REPORT.ORDER_MISSING',
      'An own stop is confirmed by a stop-payment order that names its account.',
    );
  }
  return {
    happened: { event: 'BankReportTurned', ...given },
    closes: closed(report, given.orderId ? '已发出正式止付指令' : '已并入案件'),
  };
}

/** Nothing follows from it. A bank that has stopped by itself must then release at once (FRZ-25). */
export function closeBankReport(
  known: BankReport | undefined,
  given: CloseBankReport,
  { at }: Act,
): Decision<BankReportEvent> {
  const report = unsettled(known);
  return {
    happened: { event: 'BankReportClosed', ...given },
    closes: closed(report, '经核查不予处理'),
    ...(report.stop && {
      opens: [
        {
          deadlineId: RELEASE,
          ruleId: RELEASE,
          startEvent: '公安机关告知不补发止付指令',
          startedAt: at,
          ownerUnitId: report.bankUnitId,
        },
      ],
    }),
  };
}

/**
 * The bank has released what it had stopped by itself: because nothing followed, or by its own better knowledge.
 *
 * @throws BANK_REPORT.NOT_STOPPED, BANK_REPORT.RELEASE_BEFORE_STOP, BANK_REPORT.RELEASE_IN_THE_FUTURE
 */
export function releaseOwnStop(
  known: BankReport | undefined,
  given: ReleaseOwnStop,
  act: Act,
): Decision<BankReportEvent> {
  const report = existing(known);
  if (!report.stop || report.release === 'done' || report.stage === 'turned') {
    throw new DomainError('conflict', 'BANK_REPORT.NOT_STOPPED', 'No own stop of the bank runs under this report.');
  }
  if (isBefore(given.releasedAt, report.stop.stoppedAt)) {
    throw new DomainError('invalid', 'BANK_REPORT.RELEASE_BEFORE_STOP', 'The release lies before the stop.');
  }
  if (isBefore(act.receivedAt, given.releasedAt)) {
    throw new DomainError('invalid', 'BANK_REPORT.RELEASE_IN_THE_FUTURE', 'The release lies in the future.');
  }
  return {
    happened: { event: 'OwnStopReleased', ...given },
    closes:
      report.release === 'asked'
        ? [{ deadlineId: RELEASE, reason: '银行已解除' }]
        : closed(report, '银行已自行解除先行止付'),
  };
}

const closed = ({ stage, stop }: BankReport, reason: string): DeadlineClosing[] => [
  ...(stop ? [{ deadlineId: FORMAL_MESSAGE, reason }] : []),
  ...(stage === 'filed' ? [{ deadlineId: TAKING, reason }] : []),
];

function existing(known: BankReport | undefined): BankReport {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

function unsettled(known: BankReport | undefined): BankReport {
  const report = existing(known);
  if (report.stage === 'turned' || report.stage === 'closed') {
    throw new DomainError('conflict', 'BANK_REPORT.SETTLED', 'This report has been settled.');
  }
  return report;
}
