import { anOpening, at, BOOKS } from './deadline.builder.spec-support.js';
import { overlay, release, type Release, type RuleChange } from './overlay.js';
import { reckon } from './reckon.js';
import { RELEASED, ruleOf, RULES_2026_1, RULES_IN_FORCE, timesAllowed } from './rule-set.js';

const change = (given: Partial<RuleChange> & { ruleId: string }): RuleChange => ({ reason: '本地安排', ...given });

describe('the rule set of a branch', () => {
  it('changes what the law leaves open, under a version of its own', () => {
    const rules = overlay(RULES_IN_FORCE, [change({ ruleId: 'ALT-01-high', value: 1 })], 'hangzhou-3');
    const found = reckon(anOpening('ALT-01-high', '2026-03-02T10:00'), { ...BOOKS, rules });
    expect(found).toMatchObject({ dueAt: at('2026-03-02T11:00'), ruleSetVersion: '2026-1+hangzhou-3' });
    expect(ruleOf('ALT-01-high').value).toBe(2);
  });

  it('may hang another ladder on a legal period', () => {
    const rungs = [{ rungId: 'due', at: { after: 0, unit: 'minutes' }, to: ['owner'] } as const];
    expect(overlay(RULES_IN_FORCE, [change({ ruleId: 'CRD-05', rungs })], 'x').rows['CRD-05']).toMatchObject({
      value: 7,
      rungs,
    });
  });

  it('may listen to the calendar of its region, and by a released set everything but criminal procedure may', () => {
    const calendars = ['region-invented'];
    expect(overlay(RULES_IN_FORCE, [change({ ruleId: 'FRZ-03', calendars })], 'x').rows['FRZ-03']).toMatchObject({
      calendars,
    });
    const released = (ruleId: string) => () =>
      release(RULES_IN_FORCE, {
        ...{ version: 'invented-2027-1', proposedBy: 'officer-1', approvedBy: 'officer-2', reason: '虚构的通知' },
        rows: [{ ...ruleOf(ruleId), calendars }],
      }).rows[ruleId]?.calendars;
    expect(released('JCJ-08')()).toEqual(calendars);
    for (const ruleId of ['CRD-05', 'CRD-10', 'XJD-02', 'FRZ-12'])
      expect(released(ruleId)).toThrow(expect.objectContaining({ code: 'DEADLINE.CRIMINAL_PROCEDURE' }));
  });

  const twice = [1, 2].map(() => ({ rungId: 'due', at: { after: 0, unit: 'minutes' }, to: ['owner'] }) as const);
  it.each([
    ['LEGAL_VALUE', [change({ ruleId: 'CRD-05', value: 8 })], 'x'],
    ['LEGAL_VALUE', [change({ ruleId: 'FRZ-04', value: 72 })], 'x'],
    ['LEGAL_VALUE', [change({ ruleId: 'JCJ-08', calendars: ['region-invented'] })], 'x'],
    ['CRIMINAL_PROCEDURE', [change({ ruleId: 'DRAFT', calendars: ['region-invented'] })], 'x'],
    ['UNKNOWN_RULE', [change({ ruleId: 'FRZ-99', value: 8 })], 'x'],
    ['REASON_MISSING', [change({ ruleId: 'FRZ-03', value: 8, reason: '' })], 'x'],
    ['BAD_VALUE', [change({ ruleId: 'FRZ-03', value: 0 })], 'x'],
    ['BAD_VALUE', [change({ ruleId: 'FRZ-03', value: 1.5 })], 'x'],
    ['PERIOD_OUT_OF_RANGE', [change({ ruleId: 'OPEN', value: 61 })], 'x'],
    ['BAD_LADDER', [change({ ruleId: 'FRZ-03', rungs: twice })], 'x'],
    ['BAD_VERSION', [change({ ruleId: 'FRZ-03', value: 8 })], 'a b'],
  ])('is refused with DEADLINE.%s', (code, changes, label) => {
    const open = { ...ruleOf('FRZ-29'), ruleId: 'OPEN', settable: { least: 1, most: 60 } };
    const draft = { ...ruleOf('CRD-05'), ruleId: 'DRAFT', status: 'UNCONFIRMED' as const };
    const rules = { ...RULES_IN_FORCE, rows: { ...RULES_IN_FORCE.rows, OPEN: open, DRAFT: draft } };
    expect(() => overlay(rules, changes, label)).toThrow(expect.objectContaining({ code: `DEADLINE.${code}` }));
  });
});

describe('a released set', () => {
  const aRelease = (given: Partial<Release> = {}): Release => ({
    version: 'invented-2027-1',
    proposedBy: 'officer-1',
    approvedBy: 'officer-2',
    reason: '虚构的修法',
    rows: [{ ...ruleOf('CRD-05'), value: 8 }],
    ...given,
  });

  it('changes a legal value under a new version and leaves the old one as it is', () => {
    expect(release(RULES_IN_FORCE, aRelease()).rows['CRD-05']?.value).toBe(8);
    expect(RULES_2026_1.rows['CRD-05']?.value).toBe(7);
    expect(RELEASED['2026-1']).toBe(RULES_2026_1);
  });

  it.each([
    ['SAME_OFFICER', aRelease({ approvedBy: 'officer-1' })],
    ['REASON_MISSING', aRelease({ reason: ' ' })],
    ['VERSION_TAKEN', aRelease({ version: '2026-1' })],
  ])('is refused with DEADLINE.%s', (code, given) => {
    expect(() => release(RULES_IN_FORCE, given)).toThrow(expect.objectContaining({ code: `DEADLINE.${code}` }));
  });

  it('tells limits from clocks', () => {
    expect([timesAllowed('FRZ-05-times'), timesAllowed('CRD-12-times')]).toEqual([2, 2]);
    expect(() => timesAllowed('FRZ-04')).toThrow(expect.objectContaining({ code: 'DEADLINE.NOT_A_LIMIT' }));
  });
});
