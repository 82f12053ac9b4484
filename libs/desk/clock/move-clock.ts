import { setTimeout as delay } from 'node:timers/promises';
import { MOVE_CLOCK } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, instantOf, plusMilliseconds } from '#domain/shared/instant';
import type { LegalClock, Receipt } from '#domain/shared/record';
import { FRESH_MS, legalAt } from '#platform/clock/legal-time';

/** The row of legal time, and the matters that live by it. */
export interface ClockBook {
  read(): Promise<LegalClock | undefined>;
  write(clock: LegalClock): Promise<void>;
  /** Open matters by id, page by page. */
  openMatters(after: string, limit: number): Promise<readonly string[]>;
}

/** As the gateway is: a matter that has moved its clock answers with a receipt. */
export interface MatterDoor {
  act(matterId: string, update: string, command: Command): Promise<Receipt>;
}

export interface ClockParts {
  readonly book: ClockBook;
  readonly gateway: MatterDoor;
  /** False in production, always. */
  readonly mayMove: boolean;
  readonly wall?: () => number;
  readonly pause?: (ms: number) => Promise<unknown>;
}

export const CLOCK_PARTS = Symbol('ClockParts');

export interface ClockMove {
  readonly advanceMinutes?: number;
  /** How many legal seconds go by in one. */
  readonly factor?: number;
}

export interface ClockMoved {
  readonly clock: LegalClock;
  readonly told: number;
  /** Matters that did not answer; `tellAll` tells them again, and none of them twice. */
  readonly missed: readonly string[];
}

const FASTEST = 100_000;
const LONGEST_MINUTES = 10 * 366 * 24 * 60;
const PAGE = 500;
const AT_ONCE = 16;

/**
 * Moves legal time for the whole deployment: outage tests, drills and the demonstration use this one mechanism.
 *
 * Only forward, because what has fired is an act and acts are never undone. When it answers, every process goes by the
 * new setting: what another opened by the old one meanwhile is open by then, and is told.
 *
 * @throws CLOCK.NOT_MOVABLE, CLOCK.ONLY_FORWARD, CLOCK.FACTOR
 */
export async function moveClock(parts: ClockParts, move: ClockMove, by: Actor): Promise<ClockMoved> {
  refuseWrongMove(parts, move);
  const { book, wall = Date.now, pause = delay } = parts;
  const before = await book.read();
  const now = wall();
  const clock: LegalClock = {
    anchorWall: instantOf(now),
    anchorLegal: plusMilliseconds(legalAt(before, now), (move.advanceMinutes ?? 0) * 60_000),
    factor: move.factor ?? before?.factor ?? 1,
  };
  await book.write(clock);
  await pause(FRESH_MS);
  return { clock, ...(await tell(parts, clock, by)) };
}

/** Tells every open matter the setting in force; to a matter that knows it, that is the same command again. */
export async function tellAll(parts: ClockParts, by: Actor): Promise<ClockMoved | undefined> {
  const clock = await parts.book.read();
  return clock && { clock, ...(await tell(parts, clock, by)) };
}

function refuseWrongMove({ mayMove }: ClockParts, { advanceMinutes, factor }: ClockMove): void {
  if (!mayMove) throw new DomainError('forbidden', 'CLOCK.NOT_MOVABLE', 'Legal time is never moved in production.');
  const nothing = advanceMinutes === undefined && factor === undefined;
  const minutes = advanceMinutes ?? 1;
  if (nothing || !Number.isFinite(minutes) || minutes <= 0 || minutes > LONGEST_MINUTES)
    throw new DomainError(
      'invalid',
      'CLOCK.ONLY_FORWARD',
      'Legal time moves forward, by minutes, ten years at the most.',
    );
  if (factor !== undefined && !(factor >= 1 && factor <= FASTEST))
    throw new DomainError(
      'invalid',
      'CLOCK.FACTOR',
      `Legal time runs 1 to ${FASTEST} times as fast as the wall clock.`,
    );
}

async function tell(
  { book, gateway }: ClockParts,
  clock: LegalClock,
  by: Actor,
): Promise<Pick<ClockMoved, 'told' | 'missed'>> {
  const command = commandOf(clock, by);
  const missed: string[] = [];
  let told = 0;
  let last = '';
  for (let page = await book.openMatters(last, PAGE); page.length > 0; page = await book.openMatters(last, PAGE)) {
    for (let start = 0; start < page.length; start += AT_ONCE) {
      const some = page.slice(start, start + AT_ONCE);
      const answers = await Promise.allSettled(some.map((matterId) => gateway.act(matterId, MOVE_CLOCK, command)));
      for (const [index, { status }] of answers.entries()) {
        if (status === 'fulfilled') told += 1;
        else missed.push(some[index] ?? '');
      }
    }
    last = page.at(-1) ?? last;
  }
  return { told, missed };
}

/** The id is the setting itself: told twice, it is one act. */
const commandOf = (clock: LegalClock, actor: Actor): Command<LegalClock> => ({
  commandId: `clock/${clock.anchorWall}`,
  digest: `${clock.anchorLegal} x ${clock.factor}`,
  actor,
  receivedAt: clock.anchorLegal as Instant,
  body: clock,
});
