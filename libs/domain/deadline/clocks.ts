import { firedKey, isDue, nextAt, OUTAGE_MS, reachedTogether, type Waiting, waitingOf } from '#domain/deadline/firing';
import type { Deadline, Firing, Rung } from '#domain/deadline/deadline';
import { type Instant, isBefore, laterOf } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

export { isDue };

interface Running {
  readonly deadline: Deadline;
  /** Every rung that has fired, by its plain name, with the latest instant for which it did. */
  readonly firedFor: ReadonlyMap<string, Instant>;
  /** When the act was written that opened or moved it, where that is known. */
  readonly armedAt?: Instant;
  /** What of it has not fired. Kept, because the matter asks after every act, and 500 items make 1,500 rungs. */
  readonly waiting: readonly Waiting[];
}

/** The running deadlines of one matter: a fold of its acts, and the answer to "what is due next?". */
export class Clocks {
  private readonly running = new Map<string, Running>();
  private readonly firedKeys = new Set<string>();
  /** The answer of `nextAt` until the next act: the matter asks at every turn. */
  private next: { readonly at: Instant | undefined } | undefined;

  take(entry: Pick<Entry, 'fires' | 'closes' | 'deadlines'> & { readonly at?: Instant }): void {
    this.next = undefined;
    for (const fire of entry.fires ?? []) this.fired(fire);
    for (const { deadlineId } of entry.closes ?? []) this.running.delete(deadlineId);
    for (const deadline of entry.deadlines ?? []) this.arm(deadline, entry.at);
  }

  get openDeadlines(): readonly Deadline[] {
    return [...this.running.values()].map(({ deadline }) => deadline);
  }

  private get waiting(): readonly Waiting[] {
    return [...this.running.values()].flatMap(({ waiting }) => waiting);
  }

  /** When the matter must wake: at the last of what falls due within one minute of the first. */
  nextAt(): Instant | undefined {
    this.next ??= { at: nextAt(this.waiting) };
    return this.next.at;
  }

  /** The oldest rungs that `at` has reached and that belong into one act; ask again until nothing is left. */
  reachedBy(at: Instant): Firing[] {
    return reachedTogether(this.waiting, at).map((fire) => this.blamed(fire, at));
  }

  /** What lay in the past when its clock was opened was not held up by the service: the bank, say, answered late. */
  private blamed({ lateByOutage, ...fire }: Firing, at: Instant): Firing {
    const armedAt = this.running.get(fire.deadlineId)?.armedAt;
    const heldUp = armedAt === undefined || Date.parse(at) - Date.parse(armedAt) > OUTAGE_MS;
    return lateByOutage && heldUp ? { ...fire, lateByOutage } : fire;
  }

  private fired({ deadlineId, rungId, dueAt }: Firing): void {
    this.firedKeys.add(firedKey(deadlineId, rungId));
    const running = this.running.get(deadlineId);
    if (!running) return;
    if (isDue(rungId) && endsByItself(running.deadline)) this.running.delete(deadlineId);
    else
      this.running.set(deadlineId, {
        ...running,
        waiting: running.waiting.filter(({ rung }) => rung.rungId !== rungId),
        firedFor: new Map([
          ...running.firedFor,
          [plainName(rungId), laterThan(running.firedFor.get(plainName(rungId)), dueAt)],
        ]),
      });
  }

  /**
   * A moved deadline keeps what has fired. Only a rung that now lies later than ever before gets a name of its own,
   * because a rung fires once; the name is its instant, so that no two moves can give the same.
   */
  private arm(deadline: Deadline, armedAt: Instant | undefined): void {
    const firedFor = this.running.get(deadline.deadlineId)?.firedFor ?? new Map<string, Instant>();
    const rungs = deadline.rungs.flatMap((rung): Rung[] => {
      const before = firedFor.get(rung.rungId);
      if (before === undefined) return [rung];
      return isBefore(before, rung.at) ? [{ ...rung, rungId: `${rung.rungId}.${Date.parse(rung.at)}` }] : [];
    });
    const armed = { ...deadline, rungs };
    const waiting = waitingOf(armed, this.firedKeys);
    this.running.set(deadline.deadlineId, { deadline: armed, firedFor, waiting, ...(armedAt && { armedAt }) });
  }
}

/** The name of the rung in its ladder. */
export const plainName = (rungId: string): string => rungId.split('.', 1)[0] ?? rungId;

const laterThan = (before: Instant | undefined, at: Instant): Instant =>
  before === undefined ? at : laterOf(before, at);

/** AUTO flips the state and WINDOW closes a right; a duty stays open until it is done, however late. */
const endsByItself = ({ class: kind }: Pick<Deadline, 'class'>): boolean => kind === 'AUTO' || kind === 'WINDOW';
