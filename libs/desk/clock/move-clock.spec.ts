import { MOVE_CLOCK } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import { type ClockMove, type ClockParts, moveClock, tellAll } from '#desk/clock/move-clock';
import type { Actor } from '#domain/agency/actor';
import type { DomainError } from '#domain/shared/domain-error';
import type { LegalClock } from '#domain/shared/record';
import { FRESH_MS } from '#platform/clock/legal-time';

const NOON = Date.UTC(2026, 1, 14, 12);
const BY: Actor = { agency: 'supervisor', unitId: 'office', officerId: 's.gu', roles: ['supervisor'] };

interface Told {
  readonly matterId: string;
  readonly update: string;
  readonly command: Command;
}

function aHouse({ matters = ['case/1', 'case/2'], deaf = [] as string[], mayMove = true, now = NOON } = {}) {
  const told: Told[] = [];
  const paused: number[] = [];
  let clock: LegalClock | undefined;
  const parts: ClockParts = {
    mayMove,
    wall: () => now,
    pause: (ms) => Promise.resolve(paused.push(ms)),
    book: {
      read: () => Promise.resolve(clock),
      write: (moved) => Promise.resolve(void (clock = moved)),
      openMatters: (after, limit) => Promise.resolve(matters.filter((id) => id > after).slice(0, limit)),
    },
    gateway: {
      act: (matterId, update, command) => {
        if (deaf.includes(matterId)) return Promise.reject(new Error('no answer'));
        told.push({ matterId, update, command });
        return Promise.resolve({ matterId, number: 1 });
      },
    },
  };
  return { parts, told, paused };
}

describe('moving legal time', () => {
  it('puts it forward by minutes and tells every open matter the same', async () => {
    const { parts, told, paused } = aHouse();
    const { clock } = await moveClock(parts, { advanceMinutes: 90 }, BY);
    expect(paused).toEqual([FRESH_MS]);
    expect(clock).toEqual({
      anchorWall: '2026-02-14T12:00:00.000Z',
      anchorLegal: '2026-02-14T13:30:00.000Z',
      factor: 1,
    });
    expect(told.map(({ matterId, update, command }) => [matterId, update, command.body])).toEqual([
      ['case/1', MOVE_CLOCK, clock],
      ['case/2', MOVE_CLOCK, clock],
    ]);
  });

  it('lets it run faster from where it stands', async () => {
    const { parts } = aHouse();
    await moveClock(parts, { advanceMinutes: 60 }, BY);
    expect((await moveClock(parts, { factor: 600 }, BY)).clock).toMatchObject({
      anchorLegal: '2026-02-14T13:00:00.000Z',
      factor: 600,
    });
    expect((await moveClock(parts, { advanceMinutes: 1 }, BY)).clock).toMatchObject({ factor: 600 });
  });

  it('tells every matter of a long list once, and names those that did not answer', async () => {
    const matters = Array.from({ length: 1_234 }, (_, n) => `case/${String(n).padStart(5, '0')}`);
    const { parts, told } = aHouse({ matters, deaf: ['case/00700'] });
    expect(await moveClock(parts, { factor: 2 }, BY)).toMatchObject({ told: 1_233, missed: ['case/00700'] });
    expect(new Set(told.map(({ matterId }) => matterId)).size).toBe(1_233);
  });

  it('tells again what stands: to a matter that knows it, it is the same command', async () => {
    const { parts, told } = aHouse({ matters: ['case/1'] });
    await moveClock(parts, { factor: 2 }, BY);
    await tellAll(parts, BY);
    expect(told).toHaveLength(2);
    expect(told[1]!.command).toEqual(told[0]!.command);
    expect(await tellAll(aHouse().parts, BY)).toBeUndefined();
  });

  it.each<[string, ClockMove, boolean]>([
    ['CLOCK.NOT_MOVABLE', { advanceMinutes: 1 }, false],
    ['CLOCK.ONLY_FORWARD', {}, true],
    ['CLOCK.ONLY_FORWARD', { advanceMinutes: -1 }, true],
    ['CLOCK.ONLY_FORWARD', { advanceMinutes: Number.NaN }, true],
    ['CLOCK.ONLY_FORWARD', { advanceMinutes: 1e9 }, true],
    ['CLOCK.FACTOR', { factor: 0 }, true],
    ['CLOCK.FACTOR', { factor: Number.NaN }, true],
    ['CLOCK.FACTOR', { factor: 1e9 }, true],
  ])('refuses with %s and tells nobody: %j', async (code, move, mayMove) => {
    const { parts, told } = aHouse({ mayMove });
    const refused = await moveClock(parts, move, BY).catch((error: unknown) => (error as DomainError).code);
    expect([refused, told]).toEqual([code, []]);
  });
});
