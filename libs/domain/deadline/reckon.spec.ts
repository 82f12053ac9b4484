import { legalCalendar } from '#domain/calendar/calendar';
import { PUBLISHED_ROWS } from '#domain/calendar/published';
import { anOpening, at, BOOKS, due, rulesWith } from './deadline.builder.spec-support.js';
import type { LedgerEntry } from './deadline.js';
import { reckon } from './reckon.js';
import { ruleOf } from './rule-set.js';

const extended = (times: number): LedgerEntry => ({
  kind: 'extended',
  times,
  at: at('2026-01-01'),
  by: '批准机关',
  reason: '案情复杂',
});
const suspended = (from: string, to: string): LedgerEntry => ({
  kind: 'suspended',
  from: at(from),
  to: at(to),
  reason: '补正',
});

describe('worked examples of the rule book', () => {
  it('E1: a make-up Saturday is no holiday, so the last day stays', () => {
    expect(due('JCJ-08', '2025-12-31T10:00')).toMatchObject({
      dueDate: '2026-02-28',
      dueAt: at('2026-03-01'),
      rolled: false,
      provisional: false,
    });
  });

  it('E2: a last day in an unpublished year rolls by the weekend and is provisional', () => {
    expect(due('JCJ-08', '2026-12-31T10:00')).toMatchObject({ dueDate: '2027-03-01', rolled: true, provisional: true });
  });

  it('E2: an invented notice that makes the Sunday a working day brings the end back', () => {
    const madeUp = { day: '2027-02-28', kind: 'make-up', name: '春节调休上班', notice: '虚构通知' } as const;
    const calendar = legalCalendar({
      version: 'invented',
      loadedYears: [2025, 2026, 2027],
      rows: [...PUBLISHED_ROWS, madeUp],
    });
    const found = reckon(anOpening('JCJ-08', '2026-12-31T10:00'), { ...BOOKS, calendar });
    expect(found).toMatchObject({ dueDate: '2027-02-28', rolled: false, provisional: false });
  });

  it('E3: a stop lapses after 48 hours, also on 除夕, and is extended once', () => {
    expect(due('FRZ-04', '2026-02-14T18:30')).toMatchObject({ dueAt: at('2026-02-16T18:30'), rolled: false });
    expect(due('FRZ-04', '2026-02-14T18:30', { ledger: [extended(1)] }).dueAt).toBe(at('2026-02-18T18:30'));
    expect(due('FRZ-05-second', '2026-02-16T18:30').dueAt).toBe(at('2026-02-18T18:30'));
    expect(due('FRZ-04', '2026-02-14T18:30')).not.toHaveProperty('dueDate');
  });

  it('E4: three working days over 春节 begin with the make-up Saturday', () => {
    expect(due('RST-19', '2026-02-13T09:00')).toMatchObject({ dueDate: '2026-02-25', rolled: false });
  });

  it('E8: custody ends in 春节, without custody fifteen days', () => {
    expect(due('CRD-05', '2026-02-10T11:00')).toMatchObject({
      dueDate: '2026-02-17',
      dueAt: at('2026-02-18'),
      rolled: false,
    });
    expect(due('CRD-06', '2026-02-10T11:00')).toMatchObject({ dueDate: '2026-02-25' });
  });

  it('E9: the objection period rolls over 国庆', () => {
    expect(due('RST-12', '2026-09-01T08:00')).toMatchObject({ dueDate: '2026-10-08', rolled: true });
  });

  it('E11: a freeze never rolls, and is renewed on the working day before', () => {
    expect(due('FRZ-12', '2026-08-31T15:00')).toMatchObject({
      dueDate: '2027-02-28',
      dueAt: at('2027-03-01'),
      renewBy: '2027-02-26',
      provisional: true,
      rolled: false,
    });
  });

  it('E12: a transfer is due in 24 hours, its notice after 劳动节', () => {
    expect(due('XJD-03', '2026-05-09T10:00').dueAt).toBe(at('2026-05-10T10:00'));
    expect(due('XJD-06', '2026-04-30T16:00')).toMatchObject({ dueDate: '2026-05-06', rolled: true });
  });

  it.each([
    ['ALT-01-high', '2026-11-21T01:30'],
    ['ALT-01-medium', '2026-11-21T23:30'],
    ['ALT-01-low', '2026-11-23T23:30'],
  ])('E14: a warning of grade %s', (ruleId, end) => {
    expect(due(ruleId, '2026-11-20T23:30').dueAt).toBe(at(end));
  });
});

describe('months', () => {
  it.each([
    ['CRD-12', '2026-01-31', '2026-02-28'],
    ['CRD-12', '2026-02-28', '2026-03-31'],
    ['JCJ-08', '2026-02-27', '2026-04-27'],
    ['JCJ-15', '2028-11-29', '2029-02-28'],
  ])('%s from %s ends on %s', (ruleId, from, end) => {
    expect(due(ruleId, from, { inCustody: true }).dueDate).toBe(end);
  });

  it('one and a half month is a month and fifteen days, then it rolls', () => {
    expect(due('CRD-18-simple-long', '2026-03-10', { inCustody: true })).toMatchObject({
      dueDate: '2026-04-25',
      rolled: false,
    });
    expect(due('CRD-18-simple-long', '2026-03-10')).toMatchObject({ dueDate: '2026-04-27', rolled: true });
  });

  it('a freeze takes the earlier reading, and each renewal from it', () => {
    expect(due('FRZ-12', '2026-02-28').dueDate).toBe('2026-08-28');
    expect(due('FRZ-12', '2026-08-31', { ledger: [extended(1)] }).dueDate).toBe('2027-08-28');
    expect(due('FRZ-13', '2027-02-28').dueDate).toBe('2028-02-28');
    expect(due('FRZ-13', '2028-02-29').dueDate).toBe('2029-02-28');
  });

  it('custody is extended by steps of the law and asked for seven days before', () => {
    expect(due('CRD-09', '2026-01-30')).toMatchObject({ dueDate: '2026-03-30', renewBy: '2026-03-23' });
    expect(due('CRD-09', '2026-01-30', { ledger: [extended(3)] }).dueDate).toBe('2026-08-30');
  });
});

describe('the edges of a day', () => {
  it('counts from the day of the event, to its last millisecond', () => {
    expect(due('FRZ-17', '2026-03-02T00:00:00.000').dueDate).toBe('2026-03-05');
    expect(due('FRZ-17', '2026-03-02T23:59:59.999').dueDate).toBe('2026-03-05');
    expect(due('FRZ-17', '2026-03-03T00:00:00.000').dueDate).toBe('2026-03-06');
  });

  it('keeps the millisecond of an hour clock over the year end', () => {
    expect(due('FRZ-04', '2026-12-31T23:59:59.999')).toMatchObject({
      dueAt: at('2027-01-02T23:59:59.999'),
      provisional: false,
    });
  });

  it('is provisional when it starts before the first published year', () => {
    expect(due('CRD-16', '2024-12-31').provisional).toBe(true);
    expect(due('CRD-16', '2026-12-24').provisional).toBe(false);
    expect(due('CRD-16', '2026-12-25').provisional).toBe(true);
  });
});

describe('custody', () => {
  it('keeps the last day where somebody is held', () => {
    expect(due('CRD-11', '2026-01-20', { inCustody: true })).toMatchObject({ dueDate: '2026-02-20', rolled: false });
    expect(due('CRD-11', '2026-01-20')).toMatchObject({ dueDate: '2026-02-24', rolled: true });
  });

  it('is judged as it stands when the last day ends', () => {
    const released = (day: string): LedgerEntry => ({ kind: 'custody', inCustody: false, at: at(day) });
    const facts = (day: string) => ({ inCustody: true, ledger: [released(day)] });
    expect(due('CRD-11', '2026-01-20', facts('2026-02-20T12:00')).dueDate).toBe('2026-02-24');
    expect(due('CRD-11', '2026-01-20', facts('2026-02-21T12:00')).dueDate).toBe('2026-02-20');
  });
});

describe('suspension', () => {
  it('stops an hour clock to the millisecond', () => {
    const facts = { ledger: [suspended('2026-03-02T10:00', '2026-03-02T15:00')] };
    expect(due('ALT-01-medium', '2026-03-02T09:00', facts).dueAt).toBe(at('2026-03-03T14:00'));
  });

  it('that begins when the clock has run out moves nothing', () => {
    const facts = { ledger: [suspended('2026-03-03T09:00', '2026-03-04T09:00')] };
    expect(due('ALT-01-medium', '2026-03-02T09:00', facts).dueAt).toBe(at('2026-03-03T09:00'));
  });

  it('takes out as many days as there are midnights in it', () => {
    const facts = { ledger: [suspended('2026-03-03T10:00', '2026-03-05T10:00')] };
    expect(due('RST-19', '2026-03-02T09:00', facts).dueDate).toBe('2026-03-09');
    expect(due('CRD-22', '2026-03-02T09:00', facts).dueDate).toBe('2026-03-11');
    expect(
      due('CRD-22', '2026-03-02T09:00', { ledger: [suspended('2026-03-03T10:00', '2026-03-03T20:00')] }).dueDate,
    ).toBe('2026-03-09');
  });

  it('arms nothing while it lasts', () => {
    const open: LedgerEntry = { kind: 'suspended', from: at('2026-03-10T10:00'), reason: '等待鉴定' };
    const found = due('CRD-11', '2026-03-02T09:00', { ledger: [open] });
    expect(found.suspendedSince).toBe(at('2026-03-10T10:00'));
    expect(found.rungs.every((rung) => rung.at <= at('2026-03-10T10:00'))).toBe(true);
    const resumed: LedgerEntry = { kind: 'resumed', at: at('2026-03-20T10:00'), reason: '鉴定完毕' };
    expect(due('CRD-11', '2026-03-02T09:00', { ledger: [open, resumed] })).toMatchObject({ dueDate: '2026-04-13' });
  });
});

describe('the end that a bank registered', () => {
  it('wins for a freeze until the freeze is renewed', () => {
    const registered: LedgerEntry = {
      kind: 'registered-end',
      end: at('2026-08-30T16:00'),
      at: at('2026-03-01'),
      reason: '银行反馈',
    };
    expect(due('FRZ-12', '2026-02-28', { registeredEnd: at('2026-08-27T16:00') }).dueAt).toBe(at('2026-08-27T16:00'));
    expect(due('FRZ-12', '2026-02-28', { ledger: [registered] })).toMatchObject({
      dueAt: at('2026-08-30T16:00'),
      dueDate: '2026-08-30',
    });
    expect(due('FRZ-12', '2026-02-28', { ledger: [registered, extended(1)] }).dueDate).toBe('2027-02-28');
  });

  it('says nothing to a duty', () => {
    expect(due('FRZ-17', '2026-03-02', { registeredEnd: at('2026-03-09') }).dueDate).toBe('2026-03-05');
  });
});

describe('a restart', () => {
  it('closes the old period, which stays in the derivation', () => {
    const restarted: LedgerEntry = {
      kind: 'restarted',
      at: at('2026-04-10T09:00'),
      byRule: 'CRD-13',
      reason: '补充侦查完毕重新移送',
      previousStart: at('2026-03-02'),
    };
    const found = due('CRD-11', '2026-03-02', { ledger: [extended(1), restarted] });
    expect(found.dueDate).toBe('2026-05-11');
    expect(found.derivation).toContainEqual(
      expect.objectContaining({ step: 'closed', byRule: 'CRD-13', extensions: 1 }),
    );
  });
});

describe('the ladder', () => {
  it('of a stop: half, six hours before, the end', () => {
    expect(due('FRZ-04', '2026-03-02T10:00').rungs.map(({ rungId, kind, at: when }) => [rungId, kind, when])).toEqual([
      ['half', 'reminder', at('2026-03-03T10:00')],
      ['t-6h', 'reminder', at('2026-03-04T04:00')],
      ['due', 'due', at('2026-03-04T10:00')],
    ]);
  });

  it('of a message that a bank must answer: both on-call officers, the head of the desk, the regulator', () => {
    expect(due('FRZ-03', '2026-03-02T10:00').rungs).toEqual([
      { rungId: 'due', kind: 'due', at: at('2026-03-02T10:15'), to: ['on-call-a'] },
      { rungId: 'on-call-b', kind: 'escalation', at: at('2026-03-02T10:30'), to: ['on-call-b'] },
      { rungId: 'desk-head', kind: 'escalation', at: at('2026-03-02T11:00'), to: ['desk-head'] },
      { rungId: 'regulator', kind: 'escalation', at: at('2026-03-02T12:00'), to: ['regulator', 'supervisor'] },
    ]);
  });

  it('reminds on the last working day and climbs on working days', () => {
    const { rungs } = due('RST-19', '2026-02-13T09:00');
    expect(rungs.find(({ rungId }) => rungId === 't-1wd')?.at).toBe(at('2026-02-25'));
    expect(rungs.find(({ rungId }) => rungId === 'regulator')?.at).toBe(at('2026-03-01'));
  });

  it('leaves out reminders for which the period is too short', () => {
    expect(due('ALT-01-high', '2026-03-02T10:00').rungs.map(({ rungId }) => rungId)).not.toContain('t-6h');
    expect(due('CRD-08', '2026-03-02T10:00').rungs.map(({ rungId }) => rungId)).not.toContain('t-7d');
  });

  it('holds its end even where the row forgot it', () => {
    const rules = rulesWith({ ruleId: 'X', rungs: [] });
    expect(reckon(anOpening('X', '2026-03-02'), { ...BOOKS, rules }).rungs.map(({ rungId }) => rungId)).toEqual([
      'due',
    ]);
  });
});

describe('switches and scopes', () => {
  it('rolls a declared holiday but no ordinary weekend where the switch says so', () => {
    const rules = { ...BOOKS.rules, version: 'test', switches: { rollWeekend: false, backdatingHours: 72 } };
    const found = (from: string) => reckon(anOpening('FRZ-17', from), { ...BOOKS, rules }).dueDate;
    expect(found('2026-03-04')).toBe('2026-03-07');
    expect(found('2026-02-12')).toBe('2026-02-24');
  });

  it('listens to a regional calendar only where the row names it', () => {
    const day = {
      day: '2026-03-05',
      kind: 'off',
      name: '地方假日（虚构）',
      notice: '虚构',
      scope: 'region:invented',
    } as const;
    const calendar = legalCalendar({ version: 'regional', loadedYears: [2025, 2026], rows: [...PUBLISHED_ROWS, day] });
    const rules = rulesWith({ ...ruleOf('FRZ-17'), ruleId: 'LOCAL', calendars: ['region:invented'] });
    expect(reckon(anOpening('FRZ-17', '2026-03-02'), { rules, calendar }).dueDate).toBe('2026-03-05');
    expect(reckon(anOpening('LOCAL', '2026-03-02'), { rules, calendar }).dueDate).toBe('2026-03-06');
  });
});

describe('refusals', () => {
  it.each([
    ['DEADLINE.UNKNOWN_RULE', anOpening('FRZ-99', '2026-03-02')],
    ['DEADLINE.UNKNOWN_RULE', anOpening('constructor', '2026-03-02')],
    ['DEADLINE.NOT_A_PERIOD', anOpening('FRZ-05-times', '2026-03-02')],
    ['DEADLINE.PERIOD_MISSING', anOpening('JCJ-16', '2026-03-02')],
    ['DEADLINE.PERIOD_NOT_SETTABLE', anOpening('JCJ-08', '2026-03-02', { setPeriod: 1 })],
    ['DEADLINE.PERIOD_OUT_OF_RANGE', anOpening('FRZ-28', '2026-03-02', { setPeriod: 7 })],
    ['DEADLINE.NO_MORE_EXTENSIONS', anOpening('FRZ-04', '2026-03-02', { ledger: [extended(2)] })],
    ['DEADLINE.EXTENSION_WITHOUT_LENGTH', anOpening('ADM-09', '2026-03-02', { ledger: [extended(1)] })],
    ['CALENDAR.BAD_INSTANT', { ...anOpening('FRZ-04', '2026-03-02'), startedAt: 'yesterday' as never }],
  ])('refuses with %s', (code, opening) => {
    expect(() => reckon(opening, BOOKS)).toThrow(expect.objectContaining({ code }));
  });
});
