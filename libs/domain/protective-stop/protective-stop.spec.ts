import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/protective-stop/apply';
import {
  appealProtectiveStop,
  confirmProtectiveRelease,
  decideProtectiveAppeal,
  due,
  executeProtectiveStop,
  orderProtectiveStop,
  type OrderProtectiveStop,
  refuseProtectiveStop,
  releaseProtectiveStop,
  withdrawProtectiveStop,
} from '#domain/protective-stop/decide';
import { isOver, type ProtectiveStop, type ProtectiveStopEvent } from '#domain/protective-stop/protective-stop';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented. */
const CENTRE: Actor = { agency: 'police', unitId: 'centre-1', officerId: 'c.chen', roles: ['centre-officer'] };
const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.kong', roles: ['desk-clerk'] };

const ORDERED = '2026-02-14T10:00:00.000Z' as Instant;
const after = (minutes: number): Instant => new Date(Date.parse(ORDERED) + minutes * 60_000).toISOString() as Instant;
const centre = (minutes: number) => ({ by: CENTRE, at: after(minutes) });
const bank = (minutes: number) => ({ by: BANK, at: after(minutes) });
const reason = { reason: '已劝阻成功' };

const anOrder = (given: Partial<OrderProtectiveStop> = {}): OrderProtectiveStop => ({
  stopId: 'stop-1',
  centreUnitId: CENTRE.unitId,
  superiorUnitIds: [],
  bankCode: '902',
  bankUnitId: BANK.unitId,
  basis: 'consent',
  told: { at: after(-5), channel: 'phone' },
  hours: 72,
  accounts: [{ rowId: '00000000-0000-4000-9000-000000000001', accountKey: 'key-1', commitment: 'c-1' }],
  facts: { subjectId: '00000000-0000-4000-9000-000000000002', commitment: 'c-2' },
  documentWord: '松篁',
  ...given,
});

type InMemory = InMemoryMatter<ProtectiveStop, ProtectiveStopEvent>;
const none = (record = new InMemoryRecord(), id = 'stop-1'): InMemory =>
  new InMemoryMatter(`protective-stop/${id}`, record, { apply, due });
function ordered(given: Partial<OrderProtectiveStop> = {}, stop = none()): InMemory {
  stop.act(orderProtectiveStop, anOrder(given), centre(0));
  return stop;
}
function held(stop = ordered()): InMemory {
  stop.act(executeProtectiveStop, { stoppedAt: after(10), reference: 'R-1' }, bank(11));
  return stop;
}
function appealed(stop = held()): InMemory {
  stop.act(appealProtectiveStop, { appealId: 'appeal-1', commitment: 'c-3' }, bank(60));
  return stop;
}
function releasing(stop = held()): InMemory {
  stop.act(releaseProtectiveStop, reason, centre(60));
  return stop;
}
const open = ({ clocks }: InMemory): string[] => clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const stage = ({ state }: InMemory): string | undefined => state?.stage;

describe('a protective stop', () => {
  it('waits for the bank, and holds as long as the centre has set, from the instant of the bank', () => {
    const stop = ordered();
    expect(open(stop)).toEqual(['PROTECT-01']);
    held(stop);
    expect(stop.clocks.openDeadlines).toMatchObject([
      { ruleId: 'FRZ-29', startedAt: after(10), dueAt: after(10 + 72 * 60), ownerUnitId: CENTRE.unitId },
    ]);
  });

  it('ends by itself at the exact instant, and what was waited for ends with it', () => {
    for (const stop of [held(), appealed(), releasing()]) {
      stop.fire(after(10 + 72 * 60 + 5));
      expect([stage(stop), open(stop)]).toEqual(['lapsed', []]);
      expect(stop.acts.map(({ entry }) => entry.happened)).toContainEqual({
        event: 'ProtectiveStopLapsed',
        lapsedAt: after(10 + 72 * 60),
      });
    }
  });

  it('is refused by the bank or withdrawn by the centre before it holds', () => {
    const refused = ordered();
    refused.act(refuseProtectiveStop, reason, bank(5));
    const withdrawn = ordered();
    withdrawn.act(withdrawProtectiveStop, reason, centre(5));
    expect([stage(refused), open(refused), stage(withdrawn), open(withdrawn)]).toEqual([
      'refused',
      [],
      'withdrawn',
      [],
    ]);
  });

  it('holds an account once at a time, and lets go of it with its end', () => {
    const record = new InMemoryRecord();
    const first = ordered({}, none(record));
    expect(said(() => ordered({ stopId: 'stop-2' }, none(record, 'stop-2')))).toBe('PROTECTIVE_STOP.HELD_ALREADY');
    first.act(withdrawProtectiveStop, reason, centre(5));
    expect(stage(ordered({ stopId: 'stop-2' }, none(record, 'stop-2')))).toBe('ordered');
  });

  it('folds from its record to the same state', () => {
    const stop = appealed();
    expect(stop.folded().state).toEqual(stop.state);
  });
});

describe('an appeal of the holder (FRZ-25)', () => {
  it('that passes the check is followed by a release at once, which the bank confirms', () => {
    const stop = appealed();
    expect(open(stop)).toEqual(['FRZ-29', 'PROTECT-02/appeal-1']);
    stop.act(decideProtectiveAppeal, { upheld: true, reason: '核验身份无误' }, centre(70));
    expect([stage(stop), open(stop)]).toEqual(['releasing', ['FRZ-25', 'FRZ-29']]);
    stop.act(confirmProtectiveRelease, { releasedAt: after(75) }, bank(76));
    expect([stage(stop), open(stop), isOver(stop.state as ProtectiveStop)]).toEqual(['released', [], true]);
  });

  it('that does not pass leaves the stop, with a reason, and may be made again', () => {
    const stop = appealed();
    stop.act(decideProtectiveAppeal, { upheld: false, reason: '仍在受骗中' }, centre(70));
    expect([stage(stop), open(stop)]).toEqual(['held', ['FRZ-29']]);
    stop.act(appealProtectiveStop, { appealId: 'appeal-2', commitment: 'c-4' }, bank(80));
    expect(open(stop)).toEqual(['FRZ-29', 'PROTECT-02/appeal-2']);
  });

  it('is settled by a release that the centre orders of itself', () => {
    expect(open(releasing(appealed()))).toEqual(['FRZ-25', 'FRZ-29']);
  });
});

describe('every refusal', () => {
  const over = (): InMemory => {
    const stop = ordered();
    stop.act(withdrawProtectiveStop, reason, centre(5));
    return stop;
  };
  const stopped = (minutes: number) => ({ stoppedAt: after(minutes), reference: 'R-1' });
  const released = (minutes: number) => ({ releasedAt: after(minutes) });
  const upheld = { upheld: true, reason: '核验无误' };
  const appeal = { appealId: 'appeal-2', commitment: 'c' };

  it.each<[string, string, () => unknown]>([
    ['PROTECTIVE_STOP.ORDERED_ALREADY', 'twice', () => ordered().act(orderProtectiveStop, anOrder(), centre(1))],
    ['PROTECTIVE_STOP.NO_ACCOUNT', 'for nothing', () => ordered({ accounts: [] })],
    ['PROTECTIVE_STOP.TOLD_IN_THE_FUTURE', 'told later', () => ordered({ told: { at: after(1), channel: 'visit' } })],
    ['PROTECTIVE_STOP.NOT_WAITING', 'answered twice', () => held().act(executeProtectiveStop, stopped(12), bank(13))],
    ['PROTECTIVE_STOP.NOT_WAITING', 'refused late', () => held().act(refuseProtectiveStop, reason, bank(13))],
    ['PROTECTIVE_STOP.NOT_WAITING', 'withdrawn late', () => held().act(withdrawProtectiveStop, reason, centre(13))],
    [
      'PROTECTIVE_STOP.STOPPED_BEFORE_THE_ORDER',
      'before',
      () => ordered().act(executeProtectiveStop, stopped(-1), bank(5)),
    ],
    ['PROTECTIVE_STOP.STOPPED_IN_THE_FUTURE', 'later', () => ordered().act(executeProtectiveStop, stopped(6), bank(5))],
    ['PROTECTIVE_STOP.NOT_HELD', 'appealed early', () => ordered().act(appealProtectiveStop, appeal, bank(5))],
    ['PROTECTIVE_STOP.NOT_HELD', 'released twice', () => releasing().act(releaseProtectiveStop, reason, centre(61))],
    ['PROTECTIVE_STOP.NOT_HELD', 'decided early', () => ordered().act(decideProtectiveAppeal, upheld, centre(5))],
    ['PROTECTIVE_STOP.APPEALED_ALREADY', 'twice', () => appealed().act(appealProtectiveStop, appeal, bank(61))],
    ['PROTECTIVE_STOP.NO_APPEAL', 'none', () => held().act(decideProtectiveAppeal, upheld, centre(61))],
    [
      'PROTECTIVE_STOP.NO_RELEASE_ORDERED',
      'unasked',
      () => held().act(confirmProtectiveRelease, released(60), bank(61)),
    ],
    [
      'PROTECTIVE_STOP.RELEASED_BEFORE_THE_STOP',
      'before',
      () => releasing().act(confirmProtectiveRelease, released(9), bank(61)),
    ],
    [
      'PROTECTIVE_STOP.RELEASED_IN_THE_FUTURE',
      'later',
      () => releasing().act(confirmProtectiveRelease, released(62), bank(61)),
    ],
    ['PROTECTIVE_STOP.OVER', 'after the end', () => over().act(executeProtectiveStop, stopped(6), bank(7))],
    ['MATTER.NOT_FOUND', 'of nothing', () => none().act(executeProtectiveStop, stopped(6), bank(7))],
    ['MATTER.NOT_FOUND', 'release of nothing', () => none().act(confirmProtectiveRelease, released(6), bank(7))],
  ])('%s: %s', (code, _, work) => {
    expect(said(work)).toBe(code);
  });
});
