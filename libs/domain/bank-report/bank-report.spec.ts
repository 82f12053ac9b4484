import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/bank-report/apply';
import { type BankReport, type BankReportEvent, isSettled } from '#domain/bank-report/bank-report';
import { centreOfPlace } from '#domain/bank-report/centre';
import {
  closeBankReport,
  fileBankReport,
  type FileBankReport,
  releaseOwnStop,
  takeBankReport,
  turnBankReport,
} from '#domain/bank-report/decide';
import type { Unit } from '#domain/agency/unit';
import { fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented. */
const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.kong', roles: ['desk-clerk'] };
const CENTRE: Actor = { agency: 'police', unitId: 'centre-1', officerId: 'c.chen', roles: ['centre-officer'] };

const STOPPED = '2026-02-14T10:00:00.000Z' as Instant;
const after = (minutes: number): Instant => new Date(Date.parse(STOPPED) + minutes * 60_000).toISOString() as Instant;
const bank = (minutes: number) => ({ by: BANK, at: after(minutes) });
const centre = (minutes: number) => ({ by: CENTRE, at: after(minutes) });

const aReport = (given: Partial<FileBankReport> = {}): FileBankReport => ({
  reportId: 'report-1',
  kind: 'case-account',
  bankCode: '902',
  bankWord: '青松',
  bankUnitId: BANK.unitId,
  centreUnitId: CENTRE.unitId,
  superiorUnitIds: ['office-1'],
  accounts: [{ rowId: '00000000-0000-4000-9000-000000000001', accountKey: 'key-1', commitment: 'c-1' }],
  facts: { subjectId: '00000000-0000-4000-9000-000000000002', commitment: 'c-2' },
  ...given,
});
const stop = { stoppedAt: STOPPED, stoppedFen: fen(5_000_00n), victimTold: true };
const OWN_STOP: Partial<FileBankReport> = { kind: 'own-stop', stop };

type ReportInMemory = InMemoryMatter<BankReport, BankReportEvent>;
const none = (): ReportInMemory => new InMemoryMatter('bank-report/report-1', new InMemoryRecord(), { apply });
function filed(given: Partial<FileBankReport> = {}): ReportInMemory {
  const report = none();
  report.act(fileBankReport, aReport(given), bank(20));
  return report;
}
const open = (report: ReportInMemory): string[] => report.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const settled = ({ state }: ReportInMemory): boolean => isSettled(state as BankReport);

describe('a report of a bank', () => {
  it('waits for the centre of the area for 24 hours', () => {
    const [clock] = filed().clocks.openDeadlines;
    expect(clock).toMatchObject({ ruleId: 'REPORT-01', ownerUnitId: CENTRE.unitId, dueAt: after(20 + 24 * 60) });
  });

  it('becomes part of a case, or comes to nothing with a reason', () => {
    const report = filed();
    report.act(takeBankReport, {}, centre(30));
    expect(open(report)).toEqual([]);
    report.act(turnBankReport, { caseId: 'case-1' }, centre(40));
    expect([report.state?.stage, settled(report)]).toEqual(['turned', true]);
    const idle = filed();
    idle.act(closeBankReport, { reason: '核查无异常' }, centre(30));
    expect([idle.state?.stage, settled(idle), open(idle)]).toEqual(['closed', true, []]);
  });

  it('folds from its record to the same state', () => {
    const report = filed(OWN_STOP);
    report.act(takeBankReport, {}, centre(30));
    expect(report.folded().state).toEqual(report.state);
  });
});

describe('an own stop of a bank (FRZ-08)', () => {
  it('gives the police 24 hours from the stop, not from the report', () => {
    const formal = filed(OWN_STOP).clocks.openDeadlines.find(({ ruleId }) => ruleId === 'FRZ-08');
    expect(formal).toMatchObject({ startedAt: STOPPED, dueAt: after(24 * 60), ownerUnitId: CENTRE.unitId });
  });

  it('is not met by taking the report, only by the formal order, which may also come late', () => {
    const report = filed(OWN_STOP);
    report.act(takeBankReport, {}, centre(30));
    expect(open(report)).toEqual(['FRZ-08']);
    expect(report.fire(after(24 * 60 + 1)).flatMap(({ fires = [] }) => fires)).toContainEqual(
      expect.objectContaining({ ruleId: 'FRZ-08', rungId: 'due' }),
    );
    report.act(turnBankReport, { caseId: 'case-1', orderId: 'order-1' }, centre(24 * 60 + 2));
    expect([open(report), settled(report)]).toEqual([[], true]);
  });

  it('for which no order comes is released by the bank at once (FRZ-25), and until then is not settled', () => {
    const report = filed(OWN_STOP);
    report.act(closeBankReport, { reason: '不符合止付条件' }, centre(60));
    expect([open(report), settled(report), report.state?.release]).toEqual([['FRZ-25'], false, 'asked']);
    report.act(releaseOwnStop, { releasedAt: after(70) }, bank(71));
    expect([open(report), settled(report), report.state?.release]).toEqual([[], true, 'done']);
  });

  it('may be released by the bank by itself, which ends every clock', () => {
    const report = filed(OWN_STOP);
    report.act(releaseOwnStop, { releasedAt: after(30) }, bank(31));
    expect([open(report), settled(report)]).toEqual([[], true]);
  });
});

describe('the place of a report', () => {
  const unit = (unitId: string, divisionCode: string): Unit =>
    ({ unitId, divisionCode, kind: 'anti-fraud-centre', openSince: '2020-01-01T00:00:00.000Z' }) as unknown as Unit;
  const units = [unit('province', '990000'), unit('county', '990102')];

  it('is looked after by the centre of its county, else of the smallest area around it', () => {
    expect(centreOfPlace(units, '990102', STOPPED).unitId).toBe('county');
    expect(centreOfPlace(units, '990201', STOPPED).unitId).toBe('province');
  });

  it('without any centre is refused: BANK_REPORT.CENTRE_UNKNOWN', () => {
    expect(said(() => centreOfPlace(units, '110101', STOPPED))).toBe('BANK_REPORT.CENTRE_UNKNOWN');
  });
});

describe('every refusal', () => {
  const reason = { reason: '核查无异常' };
  const turned = (): ReportInMemory => {
    const report = filed(OWN_STOP);
    report.act(turnBankReport, { caseId: 'case-1', orderId: 'order-1' }, centre(30));
    return report;
  };
  const taken = (): ReportInMemory => {
    const report = filed();
    report.act(takeBankReport, {}, centre(30));
    return report;
  };

  it.each<[string, string, () => unknown]>([
    ['BANK_REPORT.FILED_ALREADY', 'filed twice', () => filed().act(fileBankReport, aReport(), bank(21))],
    ['BANK_REPORT.NO_ACCOUNT', 'no account', () => filed({ accounts: [] })],
    ['BANK_REPORT.STOP_INCOMPLETE', 'an own stop without its instant', () => filed({ kind: 'own-stop' })],
    ['BANK_REPORT.STOP_INCOMPLETE', 'another report with a stop', () => filed({ stop })],
    [
      'BANK_REPORT.STOP_INCOMPLETE',
      'a victim not told',
      () => filed({ ...OWN_STOP, stop: { ...stop, victimTold: false } }),
    ],
    [
      'BANK_REPORT.STOP_IN_THE_FUTURE',
      'tomorrow',
      () => filed({ ...OWN_STOP, stop: { ...stop, stoppedAt: after(21) } }),
    ],
    ['BANK_REPORT.TAKEN_ALREADY', 'taken twice', () => taken().act(takeBankReport, {}, centre(31))],
    [
      'BANK_REPORT.ORDER_MISSING',
      'a case alone',
      () => filed(OWN_STOP).act(turnBankReport, { caseId: 'c' }, centre(30)),
    ],
    ['BANK_REPORT.SETTLED', 'taken after its end', () => turned().act(takeBankReport, {}, centre(31))],
    ['BANK_REPORT.SETTLED', 'turned twice', () => turned().act(turnBankReport, { caseId: 'c' }, centre(31))],
    ['BANK_REPORT.SETTLED', 'closed after its end', () => turned().act(closeBankReport, reason, centre(31))],
    ['BANK_REPORT.NOT_STOPPED', 'no own stop', () => filed().act(releaseOwnStop, { releasedAt: after(30) }, bank(31))],
    [
      'BANK_REPORT.NOT_STOPPED',
      'the order goes on',
      () => turned().act(releaseOwnStop, { releasedAt: after(30) }, bank(31)),
    ],
    [
      'BANK_REPORT.RELEASE_BEFORE_STOP',
      'before the stop',
      () => filed(OWN_STOP).act(releaseOwnStop, { releasedAt: after(-1) }, bank(31)),
    ],
    [
      'BANK_REPORT.RELEASE_IN_THE_FUTURE',
      'in an hour',
      () => filed(OWN_STOP).act(releaseOwnStop, { releasedAt: after(90) }, bank(31)),
    ],
    ['MATTER.NOT_FOUND', 'taken', () => none().act(takeBankReport, {}, centre(30))],
    ['MATTER.NOT_FOUND', 'turned', () => none().act(turnBankReport, { caseId: 'c' }, centre(30))],
    ['MATTER.NOT_FOUND', 'closed', () => none().act(closeBankReport, reason, centre(30))],
    ['MATTER.NOT_FOUND', 'released', () => none().act(releaseOwnStop, { releasedAt: after(30) }, bank(31))],
  ])('%s: %s', (code, _, work) => {
    expect(said(work)).toBe(code);
  });
});
