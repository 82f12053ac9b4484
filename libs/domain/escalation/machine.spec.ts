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
  setInnerDate,
  settleEscalation,
} from '#domain/escalation/decide';
import {
  type Escalation,
  type EscalationEvent,
  hasEnded,
  levelOf,
  OUTCOMES,
  standing,
} from '#domain/escalation/escalation';
import { LADDERS } from '#domain/escalation/ladders';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 升级督办 that can be reached, from the first step of its ladder to the top, by decision and by time. */

const PAPER = { subjectId: 's', commitment: 'c' };
const BEGIN = Date.UTC(2026, 2, 2, 1);
const DAY_MS = 86_400_000;
const at = (days: number): Instant => instantAt(BEGIN + days * DAY_MS);
const reason = '已核实';

class World {
  days = 0;
  readonly matter = new InMemoryMatter<Escalation, EscalationEvent>('escalation/e-1', new InMemoryRecord(), {
    ...{ apply, due },
  });

  get state(): Escalation {
    return this.matter.state ?? refuse();
  }
  on(unitId: string): { readonly by: Actor; readonly at: Instant } {
    return {
      by: { agency: 'supervisor', unitId, officerId: `${unitId}.1`, roles: ['supervisor'] },
      at: at(this.days),
    };
  }
  get supervisor(): ReturnType<World['on']> {
    return this.on(standing(this.state).unitId);
  }
  /** Day by day, until something has happened by itself. */
  wait(): void {
    const before = keyOf(this);
    for (let left = 120; left > 0 && keyOf(this) === before; left -= 1) this.matter.fire(at((this.days += 1)));
    if (keyOf(this) === before) refuse();
  }
}

const keyOf = ({ state }: World): string => {
  const { status, answers, correction, innerDate, dutyDone } = state;
  const has = (one: unknown, word: string): string => (one ? word : '');
  return [
    ...[status, levelOf(state), has(answers[0], 'answered'), has(correction, 'correction'), has(innerDate, 'date')],
    has(dutyDone, 'done'),
  ].join('/');
};

const RUNG = { rungId: 'supervisor', dueAt: at(0), firedAt: at(0), lateByOutage: false };
const facts = (extendable: boolean) => ({
  ...{ escalationId: 'e-1', line: 'supervisors' as const, rung: RUNG },
  source: {
    ...{ title: '冻结', matterId: 'freeze-order/f', deadlineId: 'FRZ-20', ruleId: 'FRZ-20', dueAt: at(-7) },
    ...{ ownerUnitId: 'bank', handlerUnitId: 'police', lateByOutage: false, extendable },
  },
  ladder: LADDERS.supervisors.map((step, level) => ({ ...step, unitId: `office-${level}` })),
});

const moves: readonly Move<World>[] = [
  { name: 'another rung', make: (w) => w.matter.act(reachRung, facts(false), w.on('office-0')) },
  { name: 'answer', make: (w) => w.matter.act(answerEscalation, { text: PAPER }, w.on('bank')) },
  { name: 'climb', make: (w) => w.matter.act(climbEscalation, { reason }, w.supervisor) },
  { name: 'order', make: (w) => w.matter.act(orderCorrection, { what: reason, workingDays: 3 }, w.supervisor) },
  { name: 'inner date', make: (w) => w.matter.act(setInnerDate, { reason, workingDays: 3 }, w.supervisor) },
  { name: 'done', make: (w) => w.matter.act(noteDone, { at: at(w.days), reason }, w.on('bank')) },
  ...[true, false].map((corrected) => ({
    name: `check-${corrected}`,
    make: (w: World) => void w.matter.act(checkCorrection, { corrected, reason }, w.supervisor),
  })),
  ...OUTCOMES.flatMap((kind) =>
    kind === 'corrected'
      ? []
      : [
          {
            name: kind,
            make: (w: World) => {
              const toUnitId = kind === 'transferred' ? { toUnitId: 'other' } : {};
              const to = { addressee: '纪检监察机关（演示）', documentWord: '云' };
              w.matter.act(settleEscalation, { kind, reason, ...toUnitId, ...to }, w.supervisor);
            },
          },
        ],
  ),
  { name: 'time passes', make: (w) => w.wait() },
];

const machine = (extendable: boolean): Machine<World> => ({
  start: () => {
    const world = new World();
    world.matter.act(reachRung, facts(extendable), world.on('office-0'));
    return world;
  },
  moves,
  keyOf,
  hasEnded: ({ state }) => hasEnded(state),
  clocksOf: ({ matter }) => matter.clocks.openDeadlines,
});

it.each([
  [true, ['inner date']],
  [false, ['extended']],
])('extendable or not (%s): no dead end, and whatever waits has a deadline and an actor', (extendable, never) => {
  const found = explore(machine(extendable));
  expect(found).toMatchObject({ ...SOUND, unused: never });
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  const all = ['answered', 'correcting', 'exhausted', 'open', 'settled', ...(extendable ? [] : ['waiting'])];
  expect([...statuses].sort()).toEqual(all);
});

it('a planted defect of every sort is found', () => {
  const last = ['check-true', 'check-false', 'explained', 'transferred', 'discipline', 'time passes'];
  const found = harmed(machine(false), last);
  expect(found.unused).toEqual(['extended', 'never']);
  expect([found.deadEnds, found.endless.length > 0]).toEqual([['open/0////'], true]);
  expect(found.waitingForNobody).toContain('answered/0/answered///');
  expect(found.stillRunning).toContain('settled/0////');
});
