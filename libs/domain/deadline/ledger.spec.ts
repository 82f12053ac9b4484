import fc from 'fast-check';
import { HOUR_MS, instantAt, msOf } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';
import { must, same } from '#domain/shared/must.spec-support';
import { originOf, merge, split, type MatterClocks } from './carry.js';
import { anOpening, at, BOOKS, running, runsOf } from './deadline.builder.spec-support.js';
import type { DeadlineOpening, LedgerEntry } from './deadline.js';
import {
  changeCustody,
  enter,
  extend,
  handOver,
  registerEnd,
  restart,
  resume,
  suspend,
  type LedgerAct,
  type Running,
} from './ledger.js';
import { reckon } from './reckon.js';
import { recompute, stepOf, stepsOf } from './recompute.js';
import { ruleOf, RULES_IN_FORCE } from './rule-set.js';

const BACKDATING = RULES_IN_FORCE.switches.backdatingHours;
const act = (when: string, reason = '办案需要'): LedgerAct => ({ at: at(when), by: '负责人', reason });
const review = (...ledger: LedgerEntry[]): Running => running('CRD-11', '2026-03-02T10:00', { ledger });
const open: LedgerEntry = { kind: 'suspended', from: at('2026-03-05'), reason: '鉴定' };
const closed: LedgerEntry = { kind: 'suspended', from: at('2026-03-05'), to: at('2026-03-08'), reason: '鉴定' };

describe('the ledger', () => {
  it('suspends, resumes, extends', () => {
    const paused = suspend(review(), at('2026-03-05'), act('2026-03-06'), BACKDATING);
    const resumed = resume(review(paused), act('2026-03-09'));
    const extended = extend(review(paused, resumed), act('2026-03-10'), 10);
    expect(reckon({ ...review().deadline, facts: { ledger: [paused, resumed, extended] } }, BOOKS).dueDate).toBe(
      '2026-04-16',
    );
  });

  it('restarts a clock by the rule that its row names, and by no other', () => {
    const entry = restart(review(), { byRule: 'CRD-13', from: at('2026-04-20') }, act('2026-04-20T09:00', '重新移送'));
    expect(entry).toMatchObject({ kind: 'restarted', previousStart: at('2026-03-02T10:00') });
  });

  it('hands a clock to another unit and leaves the date alone', () => {
    const before = review();
    const after = reckon(enter(before.deadline, handOver(before, 'unit-b', act('2026-03-06'))), BOOKS);
    expect(after).toMatchObject({
      ownerUnitId: 'unit-b',
      dueAt: before.deadline.dueAt,
      startedAt: before.deadline.startedAt,
    });
  });

  const freeze = running('FRZ-12', '2026-03-02T10:00');
  const stop = running('FRZ-04', '2026-03-02T10:00');
  it.each<[string, () => unknown]>([
    ['REASON_MISSING', () => suspend(review(), at('2026-03-05'), act('2026-03-06', ' '), BACKDATING)],
    ['NO_SUSPENSION', () => suspend(stop, at('2026-03-03'), act('2026-03-03'), BACKDATING)],
    ['ALREADY_SUSPENDED', () => suspend(review(open), at('2026-03-06'), act('2026-03-06'), BACKDATING)],
    ['ENDED', () => suspend(review(), at('2026-04-01'), act('2026-04-04'), BACKDATING)],
    ['SUSPENSION_IN_FUTURE', () => suspend(review(), at('2026-03-07'), act('2026-03-06'), BACKDATING)],
    ['SUSPENSION_BEFORE_START', () => suspend(review(), at('2026-03-01'), act('2026-03-03'), BACKDATING)],
    ['BACKDATED_TOO_FAR', () => suspend(review(), at('2026-03-03'), act('2026-03-20'), BACKDATING)],
    ['SUSPENSION_OVERLAPS', () => suspend(review(closed), at('2026-03-07'), act('2026-03-09'), BACKDATING)],
    ['NOT_SUSPENDED', () => resume(review(closed), act('2026-03-09'))],
    ['RESUMED_BEFORE_SUSPENSION', () => resume(review(open), act('2026-03-04'))],
    ['ENDED', () => extend(review(), act('2026-04-10'))],
    ['NO_MORE_EXTENSIONS', () => extend(review(extend(review(), act('2026-03-10'))), act('2026-03-11'))],
    ['NO_MORE_EXTENSIONS', () => extend(running('FRZ-05-second', '2026-03-02'), act('2026-03-03'))],
    ['EXTENSION_TOO_LONG', () => extend(review(), act('2026-03-10'), 16)],
    ['EXTENSION_WITHOUT_LENGTH', () => extend(running('ADM-09', '2026-03-02'), act('2026-03-03'))],
    ['CUSTODY_UNCHANGED', () => changeCustody(review(), false, at('2026-03-03'), act('2026-03-03'))],
    ['CUSTODY_IN_FUTURE', () => changeCustody(review(), true, at('2026-03-05'), act('2026-03-03'))],
    ['NOT_PROTECTIVE', () => registerEnd(review(), at('2026-05-03'), act('2026-03-03'))],
    ['END_BEFORE_START', () => registerEnd(freeze, at('2026-03-01'), act('2026-03-03'))],
    ['NO_RESTART', () => restart(review(), { byRule: 'CRD-10', from: at('2026-03-05') }, act('2026-03-05'))],
    ['NO_RESTART', () => restart(stop, { byRule: 'CRD-13', from: at('2026-03-05') }, act('2026-03-05'))],
    ['RESTART_BEFORE_START', () => restart(review(), { byRule: 'CRD-13', from: at('2026-03-01') }, act('2026-03-05'))],
    ['RESTART_IN_FUTURE', () => restart(review(), { byRule: 'CRD-13', from: at('2026-03-09') }, act('2026-03-05'))],
    ['SAME_OWNER', () => handOver(review(), 'unit-a', act('2026-03-05'))],
    ['UNKNOWN', () => split({ matterId: 'm', openings: [] }, 'n', ['x'])],
  ])('refuses with DEADLINE.%s', (code, decide) => {
    expect(decide).toThrow(expect.objectContaining({ code: `DEADLINE.${code}` }));
  });
});

describe('merge and split', () => {
  const clock = (deadlineId: string): DeadlineOpening => ({ ...anOpening('CRD-11', '2026-03-02'), deadlineId });

  it('keeps both clocks of one name', () => {
    const merged = merge(
      { matterId: 'm', openings: [clock('CRD-11')] },
      { matterId: 'n', openings: [clock('CRD-11')] },
    );
    expect(merged.openings).toEqual([
      clock('CRD-11'),
      { ...clock('CRD-11@n'), carriedFrom: { matterId: 'n', deadlineId: 'CRD-11' } },
    ]);
  });

  it('gives each clock to one of both matters', () => {
    const { stays, goes } = split({ matterId: 'm', openings: [clock('a'), clock('b')] }, 'n', ['b']);
    expect(stays.openings.map(({ deadlineId }) => deadlineId)).toEqual(['a']);
    expect(goes).toMatchObject({ matterId: 'n', openings: [{ deadlineId: 'b', carriedFrom: { matterId: 'm' } }] });
  });
});

/** What a random officer may try. Refused attempts change nothing. */
type Attempt =
  | {
      readonly kind: 'suspend' | 'resume' | 'extend' | 'hand-over' | 'custody' | 'restart';
      readonly pick: number;
      readonly hours: number;
    }
  | { readonly kind: 'merge' | 'split'; readonly pick: number; readonly hours: number };

const RULES = ['CRD-09', 'CRD-11', 'CRD-17', 'FRZ-12', 'FRZ-04', 'RST-19', 'XJD-03', 'ADM-09'];
const BY_RULES = ['CRD-10', 'CRD-11', 'CRD-13', 'CRD-17', 'XJD-30'];

const attempt: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.constantFrom('suspend', 'resume', 'extend', 'hand-over', 'custody', 'restart', 'merge', 'split'),
  pick: fc.nat(1000),
  hours: fc.integer({ min: 1, max: 90 }),
});

/** Many matters with their clocks, as a memory of the record would hold them. */
class World {
  now = msOf(at('2026-03-02T08:00'));
  matters: MatterClocks[] = ['m0', 'm1', 'm2'].map((matterId, index) => ({
    matterId,
    openings: RULES.filter((_, rule) => rule % 3 === index).map((ruleId) => anOpening(ruleId, '2026-03-02T08:00')),
  }));
  /** Where each clock began, by the name under which it was opened. */
  readonly origins = new Map(
    this.matters.flatMap(({ matterId, openings }) => openings.map((o) => [`${matterId}/${o.deadlineId}`, o])),
  );
  readonly restarts = new Map<string, string[]>();

  try(given: Attempt): void {
    this.now += given.hours * HOUR_MS;
    try {
      if (given.kind === 'merge') this.merge(given.pick);
      else if (given.kind === 'split') this.split(given.pick);
      else this.move(given);
    } catch (refusal) {
      if ((refusal as Error).name !== 'DomainError') throw refusal;
    }
  }

  private merge(pick: number): void {
    const into = this.matters[pick % this.matters.length]!;
    const from = this.matters[(pick + 1) % this.matters.length]!;
    if (into === from) return;
    const merged = merge(into, from);
    this.matters = [...this.matters.filter((matter) => matter !== into && matter !== from), merged];
  }

  private split(pick: number): void {
    const matter = this.matters[pick % this.matters.length]!;
    const chosen = matter.openings.filter((_, index) => (pick + index) % 2 === 0).map(({ deadlineId }) => deadlineId);
    const { stays, goes } = split(matter, `s${this.now}`, chosen);
    this.matters = [...this.matters.filter((other) => other !== matter), stays, goes];
  }

  private move({ kind, pick, hours }: Attempt): void {
    const matter = this.matters[pick % this.matters.length]!;
    const opening = matter.openings[pick % Math.max(1, matter.openings.length)];
    if (!opening) return;
    const of: Running = { deadline: reckon(opening, BOOKS), rule: ruleOf(opening.ruleId) };
    const entry = decide(kind, of, { now: instantAt(this.now), earlier: instantAt(this.now - hours * HOUR_MS), pick });
    if (entry.kind === 'restarted') {
      const key = originOf(matter.matterId, opening);
      this.restarts.set(key, [...(this.restarts.get(key) ?? []), entry.byRule]);
    }
    const openings = matter.openings.map((each) => (each === opening ? enter(opening, entry) : each));
    this.matters = this.matters.map((each) => (each === matter ? { ...matter, openings } : each));
  }
}

function decide(
  kind: Attempt['kind'],
  of: Running,
  when: { now: Instant; earlier: Instant; pick: number },
): LedgerEntry {
  const by: LedgerAct = { at: when.now, by: '负责人', reason: '办案需要' };
  if (kind === 'suspend') return suspend(of, when.earlier, by, BACKDATING);
  if (kind === 'resume') return resume(of, by);
  if (kind === 'extend') return extend(of, by, of.rule.ruleId === 'ADM-09' ? 5 : undefined);
  if (kind === 'hand-over') return handOver(of, `unit-${when.pick % 4}`, by);
  if (kind === 'custody') return changeCustody(of, when.pick % 2 === 0, when.earlier, by);
  return restart(of, { byRule: BY_RULES[when.pick % BY_RULES.length]!, from: when.earlier }, by);
}

describe('any sequence of reassigning, transferring, suspending, extending, merging and splitting', () => {
  it('loses no clock, doubles none, and restarts one only by its rule row', () => {
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 60 }), (attempts) => {
        const world = new World();
        for (const each of attempts) world.try(each);
        checkWorld(world);
      }),
      { numRuns: runsOf(20_000) },
    );
  });
});

function checkWorld(world: World): void {
  const clocks = world.matters.flatMap(({ matterId, openings }) =>
    openings.map((opening) => ({ key: originOf(matterId, opening), opening })),
  );
  const keys = clocks.map(({ key }) => key).sort();
  must(same(keys, [...world.origins.keys()].sort()), `one is lost, or there twice: ${keys.join()}`);
  for (const { matterId, openings } of world.matters)
    must(new Set(openings.map(({ deadlineId }) => deadlineId)).size === openings.length, `${matterId} has one twice`);
  for (const { key, opening } of clocks) {
    const origin = world.origins.get(key)!;
    const { derivation, dueAt } = reckon(opening, BOOKS);
    const restarts = stepsOf(derivation, 'closed');
    must(opening.ruleId === origin.ruleId && opening.startedAt === origin.startedAt, `${key} is another clock now`);
    const by = restarts.map(({ byRule }) => byRule);
    must(same(by, world.restarts.get(key) ?? []), `${key} was restarted by ${by.join()}`);
    must(
      by.every((rule) => ruleOf(opening.ruleId).restartedBy?.includes(rule)),
      `the row of ${key} knows no ${by.join()}`,
    );
    must(by.length > 0 || stepOf(derivation, 'start').at === origin.startedAt, `${key} begins at another instant`);
    must(recompute(derivation) === dueAt, `${key} ends otherwise when its steps are walked again`);
  }
}
