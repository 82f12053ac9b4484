import { instantAt, msOf } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';
import { DUE, type Deadline, type Firing, type Rung } from './deadline.js';

/** A state that the law flips by itself waits a moment, so that an answer given in the last second is heard first. */
export const AUTO_PATIENCE_MS = 2_000;
/** What falls due within the same minute is one act; each item keeps its exact instant. */
const ONE_ACT_MS = 60_000;
/** A rung that is recorded later than this was held up by the service and not by a person. */
export const OUTAGE_MS = 60_000;

/** The rungs that have fired: `<deadlineId>/<rungId>`. */
export interface Fired {
  has(key: string): boolean;
}

export const firedKey = (deadlineId: string, rungId: string): string => `${deadlineId}/${rungId}`;

/** A moved deadline may fire a rung again under a name of its own: `due.1798732800000`, with its instant. */
export const isDue = (rungId: string): boolean => rungId === DUE || rungId.startsWith(`${DUE}.`);

/** A rung that has not fired, and the millisecond at which it wants to be woken for. */
export interface Waiting {
  readonly deadline: Deadline;
  readonly rung: Rung;
  readonly wakeMs: number;
}

const wakeMsOf = (deadline: Deadline, { rungId, at }: Rung): number =>
  msOf(at) + (deadline.class === 'AUTO' && isDue(rungId) ? AUTO_PATIENCE_MS : 0);

const byTurn = (a: Waiting, b: Waiting): number =>
  a.wakeMs - b.wakeMs ||
  (a.deadline.deadlineId < b.deadline.deadlineId ? -1 : a.deadline.deadlineId > b.deadline.deadlineId ? 1 : 0);

/** Every rung of a deadline that has not fired. */
export const waitingOf = (deadline: Deadline, fired: Fired): Waiting[] =>
  deadline.rungs
    .filter(({ rungId }) => !fired.has(firedKey(deadline.deadlineId, rungId)))
    .map((rung) => ({ deadline, rung, wakeMs: wakeMsOf(deadline, rung) }));

const dueBy = (waiting: readonly Waiting[], atMs: number): Waiting[] =>
  waiting.filter(({ wakeMs }) => wakeMs <= atMs).sort(byTurn);

const withinOneAct = (first: Waiting, other: Waiting): boolean => other.wakeMs - first.wakeMs < ONE_ACT_MS;

function firingOf({ deadline: { deadlineId, ruleId }, rung, wakeMs }: Waiting, atMs: number): Firing {
  const late = atMs - wakeMs > OUTAGE_MS;
  return {
    deadlineId,
    ruleId,
    rungId: rung.rungId,
    kind: rung.kind,
    dueAt: rung.at,
    to: rung.to,
    ...(late && { lateByOutage: true as const }),
  };
}

/** Every rung that `at` has reached, in due order: after an outage all that were missed, once each. */
export function reached(waiting: readonly Waiting[], at: Instant): Firing[] {
  const atMs = msOf(at);
  return dueBy(waiting, atMs).map((each) => firingOf(each, atMs));
}

/** As `reached`, but only what falls within a minute of the oldest: that much is one act. Ask again until nothing is left. */
export function reachedTogether(waiting: readonly Waiting[], at: Instant): Firing[] {
  const atMs = msOf(at);
  const due = dueBy(waiting, atMs);
  return due.filter((each) => withinOneAct(due[0]!, each)).map((each) => firingOf(each, atMs));
}

/** When to wake next: at the last of what falls due within one minute of the first. */
export function nextAt(waiting: readonly Waiting[]): Instant | undefined {
  let first = Infinity;
  for (const { wakeMs } of waiting) if (wakeMs < first) first = wakeMs;
  if (first === Infinity) return undefined;
  let last = first;
  for (const { wakeMs } of waiting) if (wakeMs > last && wakeMs - first < ONE_ACT_MS) last = wakeMs;
  return instantAt(last);
}
