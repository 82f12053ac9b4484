import { ruleOf } from '#domain/deadline/rule-set';
import { CHAIN_NAMES, chainOf } from '#domain/procedure/chains';
import { changeUnit, findCrime, recountCustody } from '#domain/procedure/course';
import type { Procedure } from '#domain/procedure/procedure';
import { hasEnded } from '#domain/procedure/procedure';
import {
  after,
  AMOUNTS,
  by,
  clocksOf,
  type InMemory,
  opened,
  refused,
  stateOf,
  take,
} from '#domain/procedure/procedure.spec-support';
import { END } from '#domain/procedure/step';
import type { Instant } from '#domain/shared/instant';

const DAY = 24;

describe('CRD-04: a suspect who is detained', () => {
  it('is brought before the procuratorate within three days, thirty where gangs are involved', () => {
    expect(clocksOf(opened('detention'))).toEqual({ 'CRD-04/1': '2026-02-13T16:00:00.000Z' });
    expect(clocksOf(opened('detention', { variant: 'gang' }))).toEqual({ 'CRD-04-gang/1': '2026-03-12T16:00:00.000Z' });
  });

  it('and the procuratorate then has the seven days of a detained suspect', () => {
    const matter = opened('detention', { variant: 'gang' });
    take(matter, 'requested', 2);
    expect(stateOf(matter)).toMatchObject({ step: 'examine', variant: 'detained' });
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-05/2']);
  });
});

describe('CRD-10: another major crime is found', () => {
  const held = (): InMemory => {
    const matter = opened('arrest', { variant: 'detained' });
    take(matter, 'approve', 2);
    take(matter, 'executed', 3);
    return matter;
  };
  const find = (matter: InMemory, at: number, given: object = {}) =>
    matter.act(
      findCrime,
      { discoveredAt: after(at), reason: '另有重要罪行', ...given },
      { by: by('police'), at: after(at) },
    );
  const approve = (matter: InMemory, at: number, reason = '批准') =>
    matter.act(recountCustody, { reason }, { by: by('police'), at: after(at) });

  it('custody is counted anew from the discovery once that is approved within five days', () => {
    const matter = held();
    find(matter, 10 * DAY);
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-09/3', 'CRD-10/4-beside']);
    approve(matter, 12 * DAY);
    expect(stateOf(matter)).toMatchObject({ step: 'custody', stepSince: after(10 * DAY), beside: [] });
    expect(clocksOf(matter)).toEqual({ 'CRD-09/5': '2026-04-20T16:00:00.000Z' });
  });

  it('and goes on as it was where it is not', () => {
    const matter = held();
    const before = clocksOf(matter);
    find(matter, 10 * DAY);
    matter.fire(after(17 * DAY));
    expect([stateOf(matter).found, clocksOf(matter)]).toEqual([undefined, before]);
    expect(refused(() => approve(matter, 18 * DAY)).code).toBe('PROCEDURE.NOTHING_TO_RECOUNT');
    find(matter, 19 * DAY);
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-09/3', 'CRD-10/5-beside']);
  });

  it('ends with the custody', () => {
    const matter = held();
    find(matter, 10 * DAY);
    take(matter, 'transfer-for-prosecution', 11 * DAY);
    expect([stateOf(matter).step, hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([END, true, {}]);
  });

  it.each<[string, () => unknown]>([
    ['RECOUNTS_NOT', () => find(opened('arrest'), 2)],
    [
      'OTHER_UNIT',
      () => held().act(findCrime, { discoveredAt: after(4), reason: 'x' }, { by: by('court'), at: after(5) }),
    ],
    ['REASON_MISSING', () => find(held(), 5, { reason: ' ' })],
    ['RECEIVED_IN_THE_FUTURE', () => find(held(), 5, { discoveredAt: after(6) })],
    [
      'FOUND_ALREADY',
      () => {
        const matter = held();
        find(matter, 5);
        find(matter, 6);
      },
    ],
    ['NOTHING_TO_RECOUNT', () => approve(held(), 5)],
  ])('PROCEDURE.%s', (code, work) => {
    expect(refused(work).code).toBe(`PROCEDURE.${code}`);
  });
});

describe('the jurisdiction changes (CRD-11, CRD-12, CRD-17)', () => {
  const move = (matter: InMemory, given: Partial<Parameters<typeof changeUnit>[1]> = {}, at = 20 * DAY) =>
    matter.act(
      changeUnit,
      { slot: 'procuratorate', unitId: 'unit-other', receivedAt: after(at), reason: '改变管辖', ...given },
      { by: by(given.slot ?? 'procuratorate'), at: after(at) },
    );

  it('the period counts from the receipt by the new procuratorate, and the returns used up stay used up', () => {
    const matter = opened('prosecution');
    take(matter, 'return', 1 * DAY);
    take(matter, 'resubmit', 10 * DAY);
    move(matter);
    const state: Procedure = stateOf(matter);
    expect(state).toMatchObject({
      step: 'examine-again',
      units: { procuratorate: 'unit-other' },
      taken: { return: 1 },
    });
    expect(clocksOf(matter)).toEqual({ 'CRD-13/4': '2026-04-02T16:00:00.000Z' });
    expect(refused(() => take(matter, 'return', 21 * DAY)).code).toBe('PROCEDURE.OTHER_UNIT');
  });

  it('both limits of the first instance count anew', () => {
    const matter = opened('trial');
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-17-latest/1-beside', 'CRD-17/1']);
    move(matter, { slot: 'court' });
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-17-latest/2-beside', 'CRD-17/2']);
  });

  it.each<[string, () => unknown]>([
    ['MOVES_NOT', () => move(opened('arrest'))],
    ['SAME_UNIT', () => move(opened('prosecution'), { unitId: 'unit-procuratorate' })],
    ['REASON_MISSING', () => move(opened('prosecution'), { reason: '' })],
    ['RECEIVED_IN_THE_FUTURE', () => move(opened('prosecution'), { receivedAt: after(21 * DAY) })],
    [
      'OTHER_UNIT',
      () =>
        opened('prosecution').act(
          changeUnit,
          { slot: 'procuratorate', unitId: 'unit-other', receivedAt: after(2), reason: 'x' },
          { by: by('police'), at: after(3) },
        ),
    ],
  ])('PROCEDURE.%s', (code, work) => {
    expect(refused(work).code).toBe(`PROCEDURE.${code}`);
  });
});

/** The rules by which a change of jurisdiction restarts a period; 退回补充侦查 (CRD-13) and another crime (CRD-10) are none. */
const JURISDICTION = ['CRD-11', 'CRD-17', 'XJD-30'];
const STEPS = CHAIN_NAMES.flatMap((chain) =>
  Object.entries(chainOf(chain).steps).map(([name, step]) => [`${chain}: ${name}`, step] as const),
);

it.each(STEPS)(
  '%s restarts by a change of jurisdiction exactly where its rule row says so (CRD-11, XJD-30)',
  (_, step) => {
    const restarts = ruleOf(step.rule).restartedBy?.some((rule) => JURISDICTION.includes(rule)) ?? false;
    expect(step.movable ?? false).toBe(restarts);
    const recounted = ruleOf(step.rule).restartedBy?.includes(step.recountedBy ?? '') ?? false;
    expect(step.recountedBy !== undefined).toBe(recounted);
  },
);

describe('XJD-29, XJD-30: a court whose jurisdiction is disputed, and the one that is designated', () => {
  it('the trial period runs on while the courts negotiate, and the dispute alone restarts nothing (XJD-29)', () => {
    const matter = opened('trial');
    const before = clocksOf(matter);
    matter.fire(after(20 * DAY));
    expect(clocksOf(matter)).toEqual(before);
  });

  it('counts from the receipt of the decision and of the file, whichever comes later (XJD-30)', () => {
    const move = (given: object) => {
      const matter = opened('trial');
      const body = { slot: 'court' as const, unitId: 'unit-other', reason: '指定管辖', ...given };
      matter.act(changeUnit, { receivedAt: after(20 * DAY), ...body }, { by: by('court'), at: after(25 * DAY) });
      return stateOf(matter).stepSince;
    };
    expect(move({ receivedAt: after(20 * DAY) })).toBe(after(20 * DAY));
    expect(move({ decisionReceivedAt: after(18 * DAY) })).toBe(after(20 * DAY));
    expect(move({ decisionReceivedAt: after(22 * DAY) })).toBe(after(22 * DAY));
    expect(refused(() => move({ decisionReceivedAt: after(26 * DAY) })).code).toBe('PROCEDURE.RECEIVED_IN_THE_FUTURE');
  });
});

it('XJD-28: what is not answered, or cannot be, the common superior decides', () => {
  const matter = opened('evidence-letter');
  take(matter, 'unanswered', 40 * DAY);
  expect(stateOf(matter).step).toBe('decide');
  take(matter, 'take-evidence', 41 * DAY);
  take(matter, 'refused', 42 * DAY);
  expect(refused(() => take(matter, 'take-evidence', 43 * DAY)).code).toBe('PROCEDURE.USED_UP');
  take(matter, 'close', 43 * DAY);
  expect(hasEnded(stateOf(matter))).toBe(true);
});

it('a conclusion states what was concluded and what each of the two recovered; more than was taken cannot come back', () => {
  const matter = opened('prosecution');
  const amounts = { ...AMOUNTS, concludedFen: AMOUNTS.recoveredByPoliceFen };
  expect(refused(() => take(matter, 'prosecute', 3, { amounts })).code).toBe('PROCEDURE.AMOUNTS_INCONSISTENT');
  const entry = take(matter, 'prosecute', 3) as { publishes: object };
  expect(entry.publishes).toEqual({
    'concluded:case-1': { ...AMOUNTS, at: after(3) as Instant, chain: 'prosecution', unitId: 'unit-police' },
  });
});

it('a chain whose case is not known here concludes for itself, and has no measures to release', () => {
  const matter = opened('trial', { caseId: undefined });
  const entry = take(matter, 'judgment', 3) as { publishes: object };
  expect(entry.publishes).toEqual({
    'concluded:procedure/p-1': { ...AMOUNTS, at: after(3) as Instant, chain: 'trial', unitId: 'unit-court' },
  });
});
