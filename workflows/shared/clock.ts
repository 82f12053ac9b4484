import { workflowInfo } from '@temporalio/workflow';
import { type Instant, instantOf, isBefore, millisecondsOf } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';

/** Workflow time: the sandbox replaces the clock, so a replay reads the instant that was recorded. */
// eslint-disable-next-line no-restricted-syntax -- the one clock of the workflows
const wall = (): number => Date.now();

/** Legal time of one matter: workflow time, moved only by a recorded `ClockMoved` act and never in production. */
export class MatterClock {
  constructor(private clock?: LegalClock) {}

  now(): Instant {
    if (!this.clock) return instantOf(wall());
    const { anchorWall, anchorLegal, factor } = this.clock;
    return instantOf(millisecondsOf(anchorLegal) + (wall() - millisecondsOf(anchorWall)) * factor);
  }

  millisecondsUntil(at: Instant): number {
    return Math.max(1, Math.ceil((millisecondsOf(at) - millisecondsOf(this.now())) / (this.clock?.factor ?? 1)));
  }

  millisecondsSince(at: Instant): number {
    return millisecondsOf(this.now()) - millisecondsOf(at);
  }

  /** A matter that folds its record meets settings that are older than the one it was started with. */
  move(clock: LegalClock): void {
    if (this.clock && isBefore(clock.anchorWall, this.clock.anchorWall)) return;
    this.clock = clock;
  }

  get setting(): LegalClock | undefined {
    return this.clock;
  }
}

/** A quarter of legal time: what lives for years goes on in a new run between its periods, and so takes up the code of its day. */
const RUN_LIVES_MS = 90 * 86_400_000;

/** A run ends in time: an engine shuts a run for good at 2,000 updates, and a long history is slow to replay. */
export const runIsLong = (updates: number, livedMs: number): boolean =>
  workflowInfo().continueAsNewSuggested ||
  workflowInfo().historyLength > 2_000 ||
  updates > 1_500 ||
  livedMs > RUN_LIVES_MS;
