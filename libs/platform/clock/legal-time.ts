import { type Instant, instantOf, millisecondsOf } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';

/** The one row that moves legal time; absent while it has never been moved. */
export interface ClockRow {
  read(): Promise<LegalClock | undefined>;
}

export const CLOCK_ROW = Symbol('ClockRow');

/** For so long a process may still go by the row as it was: who moves legal time waits for it. */
export const FRESH_MS = 250;

export const legalAt = (clock: LegalClock | undefined, wall: number): Instant =>
  clock === undefined
    ? instantOf(wall)
    : instantOf(millisecondsOf(clock.anchorLegal) + (wall - millisecondsOf(clock.anchorWall)) * clock.factor);

const isMoved = (clock: LegalClock | undefined): boolean =>
  clock !== undefined && (clock.factor !== 1 || clock.anchorLegal !== clock.anchorWall);

/** Legal time outside the workflows: what a request is stamped with and what a desk calls now. */
export class LegalTime {
  private known: { readonly at: number; readonly clock: Promise<LegalClock | undefined> } | undefined;

  constructor(
    private readonly row: ClockRow,
    private readonly mayMove: boolean,
    private readonly wall: () => number = Date.now,
  ) {}

  async now(): Promise<Instant> {
    return legalAt(await this.setting(), this.wall());
  }

  /** The row is asked at most once in `FRESH_MS`. A row that cannot be read fails the request: a guessed time may cost a right. */
  async setting(): Promise<LegalClock | undefined> {
    if (!this.mayMove) return undefined;
    const wall = this.wall();
    if (!this.known || wall - this.known.at >= FRESH_MS) this.known = { at: wall, clock: this.row.read() };
    try {
      return await this.known.clock;
    } catch (error) {
      this.known = undefined;
      throw error;
    }
  }

  /** Asked at the start: a service that may not move its clock does not run on a database whose clock was moved. */
  async refuseMoved(): Promise<void> {
    if (!this.mayMove && isMoved(await this.row.read())) {
      throw new Error('The legal time of this database was moved. Production does not start on it.');
    }
  }
}
