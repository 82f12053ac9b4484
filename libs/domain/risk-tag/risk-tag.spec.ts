import fc from 'fast-check';
import type { Firing } from '#domain/deadline/deadline';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { apply } from '#domain/risk-tag/apply';
import { due, endRiskTag, type SetRiskTag, setRiskTag } from '#domain/risk-tag/decide';
import { claimOf, FAST_KINDS, hasEnded, type RiskTag, TAG_KINDS } from '#domain/risk-tag/risk-tag';
import type { Instant } from '#domain/shared/instant';
import type { Act } from '#domain/shared/record';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const AT = '2026-11-21T04:00:00.000Z' as Instant;
const account = (accountKey: string) => ({ rowId: `row-${accountKey}`, accountKey, commitment: 'c' });
const given: SetRiskTag = {
  ...{ tagId: 't1', kind: 'grey-list', unitId: 'centre-990102', bankCode: '991100000017', bankUnitId: 'bank-qingsong' },
  ...{ accounts: [account('k1'), account('k2')], reason: '多次被用于收款', days: 30, superiorUnitIds: [] },
};
const anAct = (unitId = 'centre-990102', taken: string[] = []): Act => ({
  by: { agency: 'police', unitId, officerId: 'c.chen', roles: ['centre-officer'] },
  ...{ at: AT, receivedAt: AT, taken: new Set(taken), facts: {} },
});
const standing = (): RiskTag => apply(undefined, { ...setRiskTag(undefined, given, anAct()), at: AT });
const ended = [{ deadlineId: 'TAG-01' }] as unknown as readonly Firing[];

describe('a risk tag', () => {
  it('is set with its reason and its end, and claims its accounts', () => {
    const decision = setRiskTag(undefined, given, anAct());
    expect(decision.takes).toEqual([claimOf('grey-list', 'k1'), claimOf('grey-list', 'k2')]);
    expect(decision.opens).toMatchObject([
      { ruleId: 'TAG-01', ownerUnitId: 'centre-990102', facts: { setPeriod: 30 } },
    ]);
    expect(standing()).toMatchObject({ status: 'standing', reason: '多次被用于收款' });
  });

  it('is taken away by the unit that set it, and frees its accounts', () => {
    const decision = endRiskTag(standing(), { reason: '已核实排除' }, anAct());
    expect(decision.releases).toHaveLength(2);
    const after = apply(standing(), { ...decision, at: AT });
    expect([after.status, after.endReason, hasEnded(after)]).toEqual(['ended', '已核实排除', true]);
  });

  it('ends by itself: nobody is marked for ever', () => {
    const decision = due(standing(), ended)!;
    expect(decision).toMatchObject({
      happened: { event: 'RiskTagLapsed' },
      releases: [expect.anything(), expect.anything()],
    });
    expect(apply(standing(), { ...decision, at: AT }).status).toBe('lapsed');
    expect(due(standing(), [{ deadlineId: 'other' }] as never)).toBeUndefined();
  });

  it('says of every kind and of its own end that they are configuration', () => {
    expect(Object.values(TAG_KINDS).every(({ mark }) => mark === 'SEED')).toBe(true);
    expect(RULES_IN_FORCE.rows['TAG-01']).toMatchObject({ status: 'DESIGN', class: 'AUTO' });
    expect(RULES_IN_FORCE.rows['APPROVAL-02']?.status).toBe('DESIGN');
    expect(FAST_KINDS).toEqual(['green-channel']);
  });

  const gone = (): RiskTag => ({ ...standing(), status: 'ended' });
  it.each([
    ['RISK_TAG.SET_ALREADY', () => setRiskTag(standing(), given, anAct())],
    ['RISK_TAG.NO_ACCOUNT', () => setRiskTag(undefined, { ...given, accounts: [] }, anAct())],
    [
      'RISK_TAG.SAME_ACCOUNT_TWICE',
      () => setRiskTag(undefined, { ...given, accounts: [account('k1'), account('k1')] }, anAct()),
    ],
    [
      'RISK_TAG.STANDS_ALREADY',
      () => setRiskTag(undefined, given, anAct('centre-990102', [claimOf('grey-list', 'k2')])),
    ],
    ['RISK_TAG.ENDED_ALREADY', () => endRiskTag(gone(), { reason: '再次取消' }, anAct())],
    ['RISK_TAG.OTHER_UNIT', () => endRiskTag(standing(), { reason: '取消' }, anAct('centre-990103'))],
    ['MATTER.NOT_FOUND', () => endRiskTag(undefined, { reason: '取消' }, anAct())],
  ])('is refused with %s', (code, decide) => {
    expect(decide).toThrow(expect.objectContaining({ code }));
  });

  it('frees exactly what it took, whatever it names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 }),
        (keys) => {
          const decision = setRiskTag(undefined, { ...given, accounts: keys.map(account) }, anAct());
          const tag = apply(undefined, { ...decision, at: AT });
          expect(endRiskTag(tag, { reason: '取消' }, anAct()).releases).toEqual(decision.takes);
          expect(due(tag, ended)?.releases).toEqual(decision.takes);
        },
      ),
      RUNS,
    );
  });
});
