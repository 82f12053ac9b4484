import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import {
  handOnMatter,
  type Hands,
  handsAfter,
  liftRecusal,
  NO_HANDS,
  recuseOfficer,
  TAKE_OVER_AFTER_MS,
  takeMatter,
} from '#domain/agency/hands';
import { instantAt } from '#domain/calendar/shanghai';
import { DomainError } from '#domain/shared/domain-error';
import { must } from '#domain/shared/must.spec-support';
import type { Act } from '#domain/shared/record';

const START = Date.parse('2026-03-02T01:00:00.000Z');
const act = (officerId: string, ms = 0, unitId = 'unit-1'): Act => {
  const at = instantAt(START + ms);
  const by: Actor = { agency: 'police', unitId, officerId, roles: ['officer'] };
  return { by, at, receivedAt: at, taken: new Set(), facts: {} };
};
const took = (hands: Hands, one: Act): Hands => handsAfter(hands, takeMatter(hands, {}, one).happened, one.at);
const recusal = (officerId: string, successorId: string, reason = '与当事人是近亲属') => ({
  ...{ unitId: 'unit-1', officerId, successorId, reason },
});
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

describe('a matter in the queue of a desk', () => {
  it('is taken by one, and by a colleague only after ten minutes (DESIGN)', () => {
    const hands = took(NO_HANDS, act('p.li'));
    expect(codeOf(() => takeMatter(hands, {}, act('p.wang', TAKE_OVER_AFTER_MS - 1)))).toBe('HANDS.HELD');
    expect(takeMatter(hands, {}, act('p.wang', TAKE_OVER_AFTER_MS)).happened).toEqual({
      ...{ event: 'MatterTaken', unitId: 'unit-1', officerId: 'p.wang', fromOfficerId: 'p.li' },
    });
  });

  it('is in the hands of one officer at each desk', () => {
    const hands = took(took(NO_HANDS, act('p.li')), act('j.qin', 0, 'unit-2'));
    expect(Object.keys(hands.takers)).toEqual(['unit-1', 'unit-2']);
  });

  it('is handed on at any time, but to nobody who is recused', () => {
    const hands = took(NO_HANDS, act('p.li'));
    expect(handOnMatter(hands, { officerId: 'p.wang' }, act('p.li', 1)).happened).toMatchObject({
      officerId: 'p.wang',
    });
    const off = handsAfter(hands, recuseOfficer(hands, recusal('p.wang', 'p.li'), act('p.wang')).happened, act('x').at);
    expect(codeOf(() => handOnMatter(off, { officerId: 'p.wang' }, act('p.li', 1)))).toBe('HANDS.RECUSED');
  });
});

describe('a recusal', () => {
  it('moves what was in these hands to the successor', () => {
    const hands = took(NO_HANDS, act('p.li'));
    const { happened } = recuseOfficer(hands, recusal('p.li', 'p.wang'), act('p.li', 5));
    expect(happened).toMatchObject({ event: 'OfficerRecused', decidedBy: 'officer' });
    const after = handsAfter(hands, happened, act('p.li', 5).at);
    expect([after.recused, after.takers['unit-1']?.officerId]).toEqual([['p.li'], 'p.wang']);
  });

  it('is declared by oneself or decided by the chief, and the record says which', () => {
    expect(recuseOfficer(NO_HANDS, recusal('p.li', 'p.wang'), act('p.zhao')).happened.decidedBy).toBe('chief');
  });

  it('is lifted by a chief, and what the successor holds stays there', () => {
    const hands = took(NO_HANDS, act('p.li'));
    const recused = handsAfter(
      hands,
      recuseOfficer(hands, recusal('p.li', 'p.wang'), act('p.zhao')).happened,
      act('x').at,
    );
    const lifting = { unitId: 'unit-1', officerId: 'p.li', reason: '回避理由不成立' };
    const { happened } = liftRecusal(recused, lifting, act('p.zhao', 9));
    expect(happened).toEqual({ event: 'RecusalLifted', ...lifting });
    const after = handsAfter(recused, happened, act('x', 9).at);
    expect([after.recused, after.takers['unit-1']?.officerId]).toEqual([[], 'p.wang']);
    expect(codeOf(() => handOnMatter(after, { officerId: 'p.li' }, act('p.wang', 10)))).toBeUndefined();
    expect(codeOf(() => liftRecusal(recused, lifting, act('p.li')))).toBe('RECUSAL.OWN_LIFTING');
    expect(codeOf(() => liftRecusal(after, lifting, act('p.zhao')))).toBe('RECUSAL.NOT_RECUSED');
    expect(codeOf(() => liftRecusal(recused, { ...lifting, reason: ' ' }, act('p.zhao')))).toBe(
      'RECUSAL.REASON_MISSING',
    );
  });

  it.each<[string, () => unknown]>([
    ['REASON_MISSING', () => recuseOfficer(NO_HANDS, recusal('p.li', 'p.wang', ' '), act('p.li'))],
    ['SAME_OFFICER', () => recuseOfficer(NO_HANDS, recusal('p.li', 'p.li'), act('p.li'))],
    ['ALREADY', () => recuseOfficer({ ...NO_HANDS, recused: ['p.li'] }, recusal('p.li', 'p.wang'), act('p.li'))],
    [
      'SUCCESSOR_RECUSED',
      () => recuseOfficer({ ...NO_HANDS, recused: ['p.wang'] }, recusal('p.li', 'p.wang'), act('p.li')),
    ],
  ])('RECUSAL.%s', (code, work) => {
    expect(codeOf(work)).toBe(`RECUSAL.${code}`);
  });
});

it('never leaves a matter in the hands of one who is recused', () => {
  const officers = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.record({
    what: fc.constantFrom('take', 'hand', 'recuse', 'lift'),
    by: officers,
    to: officers,
    ms: fc.nat(900_000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let hands = NO_HANDS;
      let now = 0;
      for (const { what, by, to, ms } of steps) {
        now += ms;
        const one = act(by, now);
        // Who is recused finds the matter no more: the guard answers before any decision.
        if (hands.recused.includes(by)) continue;
        codeOf(() => {
          const decision =
            what === 'take'
              ? takeMatter(hands, {}, one)
              : what === 'hand'
                ? handOnMatter(hands, { officerId: to }, one)
                : what === 'lift'
                  ? liftRecusal(hands, { unitId: 'unit-1', officerId: to, reason: '理由不成立' }, one)
                  : recuseOfficer(hands, recusal(by, to), one);
          hands = handsAfter(hands, decision.happened, one.at);
        });
        must(!hands.recused.includes(hands.takers['unit-1']?.officerId ?? ''), 'it lies with one who is recused');
      }
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});
