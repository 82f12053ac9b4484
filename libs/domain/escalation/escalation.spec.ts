import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/escalation/apply';
import {
  answerEscalation,
  checkCorrection,
  climbEscalation,
  due,
  noteDone,
  orderCorrection,
  reachRung,
  type ReachRung,
  setInnerDate,
  settleEscalation,
} from '#domain/escalation/decide';
import { type Escalation, type EscalationEvent, hasEnded, OUTCOMES, standing } from '#domain/escalation/escalation';
import { LADDERS, LINES, lineOf } from '#domain/escalation/ladders';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';

type InMemory = InMemoryMatter<Escalation, EscalationEvent>;

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
/** Monday, 2 March 2026, nine in the morning. */
const at = (days: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + days * 86_400_000);
const by = (unitId: string): Actor => ({
  agency: 'supervisor',
  unitId,
  officerId: `${unitId}.1`,
  roles: ['supervisor'],
});
const SYSTEM: Actor = { agency: 'supervisor', unitId: 'office', officerId: 'system', roles: ['machine'] };
const PAPER = { subjectId: 's', commitment: 'c' };
const UNITS = { office: 'city', 'office-above': 'province', 'office-on-top': 'nation' } as Readonly<
  Record<string, string>
>;
const RUNG = { rungId: 'supervisor', dueAt: at(0), firedAt: at(0), lateByOutage: false };

function body(given: Partial<ReachRung> & { readonly extendable?: boolean } = {}): ReachRung {
  const { extendable = false, ...rest } = given;
  return {
    ...{ escalationId: 'e-1', line: 'supervisors', rung: RUNG },
    source: {
      ...{
        title: '冻结',
        matterId: 'freeze-order/f',
        deadlineId: 'FRZ-20',
        ruleId: 'FRZ-20',
        dueAt: at(-7),
        ownerUnitId: 'bank',
      },
      ...{ handlerUnitId: 'police', lateByOutage: false, extendable },
    },
    ladder: LADDERS.supervisors.map((step) => ({ ...step, unitId: UNITS[step.place] ?? 'city' })),
    ...rest,
  };
}

function opened(given: Parameters<typeof body>[0] = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('escalation/e-1', new InMemoryRecord(), { apply, due });
  matter.act(reachRung, body(given), { by: SYSTEM, at: at(0) });
  return matter;
}

/** As the timer of the matter does it: it wakes at the next instant at which anything is due. */
function passes(matter: InMemory, to: number): void {
  for (let next = matter.clocks.nextAt(); next && next <= at(to); next = matter.clocks.nextAt()) matter.fire(next);
}

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};
const answer = (matter: InMemory, unitId = 'bank', day = 1): string =>
  refusal(() => matter.act(answerEscalation, { text: PAPER }, { by: by(unitId), at: at(day) }));
const settle = (matter: InMemory, kind: 'explained' | 'transferred' | 'extended' | 'discipline', given: object = {}) =>
  refusal(() => matter.act(settleEscalation, { kind, reason: '已核实', ...given }, { by: by('city'), at: at(1) }));

describe('an escalation', () => {
  it('is opened by the first rung, and every later one adds to it', () => {
    const matter = opened();
    expect(clocksOf(matter)).toEqual(['ESC-01/0', 'ESC-02']);
    matter.act(reachRung, body({ rung: { ...RUNG, rungId: 'supervisor-2' } }), { by: SYSTEM, at: at(1) });
    expect(matter.state?.rungs.map(({ rungId }) => rungId)).toEqual(['supervisor', 'supervisor-2']);
    expect([clocksOf(matter), matter.state?.steps.length]).toEqual([['ESC-01/0', 'ESC-02'], 1]);
  });

  it('needs a ladder', () => expect(refusal(() => opened({ ladder: [] }))).toBe('ESCALATION.NO_LADDER'));

  it('is answered by the unit that is late, and explained only after that', () => {
    const matter = opened();
    expect(settle(matter, 'explained')).toBe('ESCALATION.NOT_ANSWERED');
    expect(answer(matter, 'police')).toBe('ESCALATION.NOT_THE_UNIT');
    expect(answer(matter)).toBe('accepted');
    expect([matter.state?.status, clocksOf(matter)]).toEqual(['answered', ['ESC-01/0']]);
    expect(settle(matter, 'explained', { reason: ' ' })).toBe('ESCALATION.REASON_MISSING');
    expect(settle(matter, 'explained')).toBe('accepted');
    expect([matter.state?.status, matter.state?.outcome?.kind, clocksOf(matter)]).toEqual(['settled', 'explained', []]);
    expect(answer(matter)).toBe('ESCALATION.ENDED');
  });

  it('is decided by the unit on whose step it stands', () => {
    const matter = opened();
    const climb = (unitId: string): string =>
      refusal(() => matter.act(climbEscalation, { reason: '情节严重' }, { by: by(unitId), at: at(1) }));
    expect(climb('province')).toBe('ESCALATION.NOT_THE_SUPERVISOR');
    expect([climb('city'), climb('city'), climb('province')]).toEqual(['accepted', 'accepted', 'accepted']);
    expect(standing(matter.state as Escalation).unitId).toBe('nation');
    expect([climb('city'), climb('nation')]).toEqual(['ESCALATION.NOT_THE_SUPERVISOR', 'ESCALATION.ON_TOP']);
  });

  it('climbs by itself step by step, each once and in order, and ends on top', () => {
    const matter = opened();
    passes(matter, 120);
    expect(matter.state?.steps.map(({ level, why }) => [level, why])).toEqual([
      [0, 'opened'],
      [1, 'undecided'],
      [2, 'undecided'],
      [3, 'undecided'],
    ]);
    expect([matter.state?.status, clocksOf(matter)]).toEqual(['exhausted', []]);
  });

  it('climbs one step alone when an outage has passed over several', () => {
    const matter = opened();
    matter.fire(at(120));
    expect([matter.state?.steps.length, matter.state?.status, clocksOf(matter)]).toEqual([
      2,
      'open',
      ['ESC-01/1', 'ESC-02'],
    ]);
  });

  it('notes that the duty was done, and still wants a word of the supervisor', () => {
    const matter = opened();
    matter.act(noteDone, { at: at(1), reason: '已解除' }, { by: SYSTEM, at: at(1) });
    expect([matter.state?.dutyDone, matter.state?.status]).toEqual([{ at: at(1), reason: '已解除' }, 'open']);
    const nobody: InMemory = new InMemoryMatter('escalation/e-2', new InMemoryRecord(), { apply, due });
    expect(refusal(() => nobody.act(noteDone, { at: at(1), reason: 'x' }, { by: SYSTEM, at: at(1) }))).toBe(
      'MATTER.NOT_FOUND',
    );
  });
});

describe('a correction', () => {
  const order = (matter: InMemory): unknown =>
    matter.act(orderCorrection, { what: '补办并整改', workingDays: 3 }, { by: by('city'), at: at(1) });
  const check = (matter: InMemory, corrected: boolean): string =>
    refusal(() => matter.act(checkCorrection, { corrected, reason: '现场检查' }, { by: by('city'), at: at(3) }));

  it('has its own day, and is checked', () => {
    const matter = opened();
    expect(check(matter, true)).toBe('ESCALATION.NOTHING_ORDERED');
    order(matter);
    expect([matter.state?.status, clocksOf(matter)]).toEqual(['correcting', ['ESC-02', 'ESC-03/1']]);
    expect(check(matter, true)).toBe('accepted');
    expect(matter.state?.outcome?.kind).toBe('corrected');
  });

  it('that fails the check climbs', () => {
    const matter = opened();
    order(matter);
    expect(check(matter, false)).toBe('accepted');
    expect(matter.state?.steps.at(-1)).toMatchObject({ level: 1, why: 'not-corrected' });
  });

  it('that nobody checks climbs when its day is over', () => {
    const matter = opened();
    order(matter);
    matter.fire(at(8));
    expect(matter.state?.steps.at(-1)).toMatchObject({ level: 1, why: 'not-corrected' });
  });
});

describe('more time', () => {
  it('is an extension only where the law knows one', () => {
    expect(settle(opened(), 'extended')).toBe('ESCALATION.NO_EXTENSION');
    expect(settle(opened({ extendable: true }), 'extended')).toBe('accepted');
  });

  it('is an inner date everywhere else, and climbs when it is missed', () => {
    const set = (matter: InMemory): string =>
      refusal(() => matter.act(setInnerDate, { reason: '等待系统', workingDays: 2 }, { by: by('city'), at: at(1) }));
    expect(set(opened({ extendable: true }))).toBe('ESCALATION.EXTEND_INSTEAD');
    const matter = opened();
    expect([set(matter), clocksOf(matter)]).toEqual(['accepted', ['ESC-02', 'ESC-04/1']]);
    matter.fire(at(6));
    expect(matter.state?.steps.at(-1)).toMatchObject({ level: 1, why: 'date-missed' });
  });
});

it('is referred to discipline inspection by a paper with its number, to an organ that is named', () => {
  const matter = opened();
  expect(settle(matter, 'discipline')).toBe('ESCALATION.NO_ADDRESSEE');
  expect(settle(matter, 'discipline', { addressee: '某市纪委监委（虚构）', documentWord: '云联' })).toBe('accepted');
  expect(matter.state?.outcome).toMatchObject({ kind: 'discipline', addressee: '某市纪委监委（虚构）', number: '1' });
  expect(matter.acts.at(-1)?.entry.draws?.['referralNumber']).toMatchObject({ label: '云联联督移字〔2026〕{n}号' });
  expect(clocksOf(matter)).toEqual([]);
});

it('is transferred to another unit, which must be named', () => {
  expect(settle(opened(), 'transferred')).toBe('ESCALATION.NO_UNIT');
  expect(settle(opened(), 'transferred', { toUnitId: 'bank' })).toBe('ESCALATION.NO_UNIT');
  expect(settle(opened(), 'transferred', { toUnitId: 'bank-2' })).toBe('accepted');
});

describe('the ladders', () => {
  it.each([
    ['XJD-06', 'police'],
    ['JCJ-08', 'procuratorate'],
    ['FRZ-20', 'supervisors'],
  ])('%s follows the line of the %s', (ruleId, line) => expect(lineOf(ruleId)).toBe(line));

  it('have each step once', () => {
    for (const line of LINES) expect(new Set(LADDERS[line].map(({ step }) => step)).size).toBe(LADDERS[line].length);
    expect(OUTCOMES.length).toBe(5);
  });

  it('are walked in order and each step once, whatever is done and whenever', () => {
    const move = fc.record({
      days: fc.integer({ min: 0, max: 12 }),
      what: fc.constantFrom('wait', 'answer', 'correct', 'fail', 'inner', 'rung', 'climb'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const matter = opened();
        let day = 0;
        for (const { days, what } of moves) {
          day += days;
          matter.fire(at(day));
          const unit = by(standing(matter.state as Escalation).unitId);
          const on = { by: unit, at: at(day) };
          const acts = {
            wait: () => undefined,
            answer: () => matter.act(answerEscalation, { text: PAPER }, { by: by('bank'), at: at(day) }),
            correct: () => matter.act(orderCorrection, { what: '整改', workingDays: 2 }, on),
            fail: () => matter.act(checkCorrection, { corrected: false, reason: '不合格' }, on),
            inner: () => matter.act(setInnerDate, { reason: '等待', workingDays: 2 }, on),
            rung: () => matter.act(reachRung, body(), { by: SYSTEM, at: at(day) }),
            climb: () => matter.act(climbEscalation, { reason: '升级' }, on),
          };
          refusal(acts[what]);
          const one = matter.state as Escalation;
          must(
            one.steps.every(({ level }, index) => level === index),
            `${what} leaves a step out, or takes one twice`,
          );
          // While it runs, exactly one clock says what the supervisor's side waits for; when it has ended, none.
          const running = clocksOf(matter).filter((clock) => clock !== 'ESC-02').length;
          must(running === (hasEnded(one) ? 0 : 1), `after ${what} ${running} clocks run`);
        }
        passes(matter, day + 400);
        expect(matter.state?.status).toBe('exhausted');
        expect(matter.acts.filter(({ entry }) => entry.happened.event === 'EscalationOpened').length).toBe(1);
        expect(matter.folded().state).toEqual(matter.state);
      }),
      RUNS,
    );
  });
});
