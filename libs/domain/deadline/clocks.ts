import { DUE, type Deadline, type Firing, type Rung } from '#domain/deadline/deadline';
import { type Instant, isBefore, millisecondsOf, plusMilliseconds } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** A state that the law flips by itself waits a moment, so that an answer given in the last second is heard first. */
export const AUTO_PATIENCE_MS = 2_000;
/** What falls due within the same minute is one act; each item keeps its exact instant. */
const ONE_ACT_MS = 60_000;
/** A rung that is recorded later than this was held up by the service and not by a person. */
const OUTAGE_MS = 60_000;

interface Running {
  readonly deadline: Deadline;
  readonly fired: Set<string>;
}

/** The running deadlines of one matter: a fold of its acts, and the answer to "what is due next?". */
export class Clocks {
  private readonly running = new Map<string, Running>();

  take(entry: Pick<Entry, 'fires' | 'closes' | 'deadlines'>): void {
    for (const fire of entry.fires ?? []) this.fired(fire);
    for (const { deadlineId } of entry.closes ?? []) this.running.delete(deadlineId);
    for (const deadline of entry.deadlines ?? []) this.arm(deadline);
  }

  get openDeadlines(): readonly Deadline[] {
    return [...this.running.values()].map(({ deadline }) => deadline);
  }

  /** When the matter must wake: at the last of what falls due within one minute of the first. */
  nextAt(): Instant | undefined {
    const waiting = this.unfired();
    const first = waiting[0];
    if (!first) return undefined;
    return waiting.findLast(({ wakeAt }) => millisecondsOf(wakeAt) - millisecondsOf(first.wakeAt) < ONE_ACT_MS)?.wakeAt;
  }

  /** The oldest rungs that `at` has reached and that belong into one act; ask again until nothing is left. */
  reachedBy(at: Instant): Firing[] {
    const reached = this.unfired().filter(({ wakeAt }) => !isBefore(at, wakeAt));
    const first = reached[0];
    if (!first) return [];
    return reached
      .filter(({ wakeAt }) => millisecondsOf(wakeAt) - millisecondsOf(first.wakeAt) < ONE_ACT_MS)
      .map(({ deadline, rung }) => firingOf(deadline, rung, at));
  }

  private unfired(): { deadline: Deadline; rung: Rung; wakeAt: Instant }[] {
    return [...this.running.values()]
      .flatMap(({ deadline, fired }) =>
        deadline.rungs
          .filter(({ rungId }) => !fired.has(rungId))
          .map((rung) => ({ deadline, rung, wakeAt: wakeAtOf(deadline, rung) })),
      )
      .sort((a, b) => (a.wakeAt === b.wakeAt ? 0 : isBefore(a.wakeAt, b.wakeAt) ? -1 : 1));
  }

  private fired({ deadlineId, rungId }: Firing): void {
    const running = this.running.get(deadlineId);
    if (!running) return;
    running.fired.add(rungId);
    if (isDue(rungId) && endsByItself(running.deadline)) this.running.delete(deadlineId);
  }

  /** A moved deadline keeps what has fired. A rung that lies in the future again gets a name of its own, because a rung fires once. */
  private arm(deadline: Deadline): void {
    const fired = this.running.get(deadline.deadlineId)?.fired ?? new Set<string>();
    const generation = deadline.facts?.ledger?.length ?? 0;
    const rungs = deadline.rungs.map((rung) =>
      fired.has(rung.rungId) ? { ...rung, rungId: `${rung.rungId}.${generation}` } : rung,
    );
    this.running.set(deadline.deadlineId, { deadline: { ...deadline, rungs }, fired });
  }
}

export const isDue = (rungId: string): boolean => rungId === DUE || rungId.startsWith(`${DUE}.`);

/** AUTO flips the state and WINDOW closes a right; a duty stays open until it is done, however late. */
export const endsByItself = ({ class: kind }: Pick<Deadline, 'class'>): boolean => kind === 'AUTO' || kind === 'WINDOW';

const wakeAtOf = (deadline: Deadline, { rungId, at }: Rung): Instant =>
  deadline.class === 'AUTO' && isDue(rungId) ? plusMilliseconds(at, AUTO_PATIENCE_MS) : at;

function firingOf({ deadlineId, ruleId }: Deadline, { rungId, at: dueAt, to }: Rung, at: Instant): Firing {
  const late = millisecondsOf(at) - millisecondsOf(dueAt) > OUTAGE_MS + AUTO_PATIENCE_MS;
  return { deadlineId, ruleId, rungId, dueAt, to, ...(late && { lateByOutage: true as const }) };
}
