import {
  ApplicationFailure,
  isCancellation,
  log,
  patched,
  proxyLocalActivities,
  sleep,
  TemporalFailure,
} from '@temporalio/workflow';
import type {
  ActToRecord,
  MatterActivities,
  MatterInput,
  MatterStatus,
  RecordAnswer,
  WireAct,
} from '#contracts/matter/record';
import { type Command, dueIdOf } from '#contracts/shared/command';
import { fromWire, toWire } from '#contracts/shared/wire';
import { Clocks } from '#domain/deadline/clocks';
import type { Firing } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import { earlierOf, type Instant, isBefore, laterOf, plusMilliseconds } from '#domain/shared/instant';
import type {
  Act,
  DeadlineClosing,
  Decision,
  Entry,
  Fact,
  Happened,
  Receipt,
  RecordedAct,
} from '#domain/shared/record';
import { DUE_FIRST } from '#workflows/patches';
import { MatterClock } from '#workflows/shared/clock';
import { toFailure, verdictOf } from '#workflows/shared/refusal';

/** Few and quick tries: a database that is away for long is waited for with timers, because heartbeats would fill the history. */
const { recordAct } = proxyLocalActivities<MatterActivities>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '1 second', maximumAttempts: 4 },
});

/** New books move many thousands of deadlines in one act. */
const { recordAct: recordLargeAct } = proxyLocalActivities<MatterActivities>({
  startToCloseTimeout: '3 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '5 seconds', maximumAttempts: 4 },
});

const LONGEST_WAIT_MS = 120_000;
/** A request may claim to be this much ahead of the matter: clocks of two machines differ. */
const SKEW_MS = 30_000;

type Author = Pick<Command, 'commandId' | 'digest'>;
type Offer = Omit<Entry, 'deadlines' | 'numbers' | 'reprojection'>;

/**
 * A matter is the fold of its acts, and it takes them one at a time.
 *
 * A local activity commits before the engine has accepted the command, so a death in between leaves the record
 * ahead of the workflow. The next number is the fence: a workflow that does not know the newest act cannot write
 * the next one. It takes what it missed and decides again. A refusal, too, is given only on the newest state.
 */
export class Matter<State, H extends Happened> {
  readonly id: string;
  readonly clocks = new Clocks();
  readonly clock: MatterClock;
  state: State | undefined;
  seen = 0;
  private newestAt: Instant | undefined;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    { matterId, clock }: MatterInput,
    private readonly apply: (state: State | undefined, entry: Entry<H>) => State,
    private readonly onDue: (state: State | undefined, fires: readonly Firing[], at: Instant) => Decision<H>,
  ) {
    this.id = matterId;
    this.clock = new MatterClock(clock);
  }

  /** Decides on the newest state and records; after an outage what had ended before it was asked comes first. */
  act(command: Command, decide: (state: State | undefined, act: Act) => Decision<H>): Promise<Receipt> {
    return this.inTurn(() =>
      this.endedBefore(command.receivedAt) && patched(DUE_FIRST)
        ? this.fireBefore(command.receivedAt).then(() => this.decided(command, decide))
        : this.decided(command, decide),
    );
  }

  private decided(command: Command, decide: (state: State | undefined, act: Act) => Decision<H>): Promise<Receipt> {
    const { actor, receivedAt } = command;
    const by = { agency: actor.agency, unitId: actor.unitId, officerId: actor.officerId };
    const taken = new Set<string>();
    const facts: Record<string, Fact> = { ...command.facts };
    return this.settle(
      command,
      (at) => {
        const received = this.receivedAt(receivedAt, at);
        const decision = decide(this.state, { by: actor, at, receivedAt: received, taken, facts });
        refuseWhatIsTaken(decision, taken);
        return { at, by, receivedAt: received, ...decision };
      },
      { taken, facts },
    );
  }

  /** Records, act after act and in due order, every rung that legal time has reached. */
  fire(): Promise<void> {
    return this.inTurn(async () => {
      for (let more = true; more;) more = await this.fireNext();
    });
  }

  private async fireNext(): Promise<boolean> {
    const [first] = this.clocks.reachedBy(this.clock.now());
    if (!first) return false;
    const author = { commandId: dueIdOf(first.deadlineId, first.rungId), digest: 'due' };
    await this.settle(author, (at) => {
      const fires = this.clocks.reachedBy(at);
      return fires.length === 0 ? undefined : { at, fires, ...this.onDue(this.state, fires, at) };
    });
    return true;
  }

  private endedBefore(received: Instant): boolean {
    const next = this.clocks.nextAt();
    return next !== undefined && !isBefore(received, next) && !isBefore(this.clock.now(), next);
  }

  /** A rung that the record cannot take keeps no command back. */
  private async fireBefore(received: Instant): Promise<void> {
    try {
      while (this.endedBefore(received)) if (!(await this.fireNext())) return;
    } catch (error) {
      if (!(error instanceof ApplicationFailure)) throw error;
      log.error('A rung cannot be recorded.', { matterId: this.id, cause: error.message });
    }
  }

  /** Takes from the record what this run has not seen: at its start, and when the reconciler wakes it. */
  readOn(): Promise<number> {
    return this.inTurn(async () => {
      for (;;) {
        const answer = await this.offer({
          matterId: this.id,
          seen: this.seen,
          commandId: 'catch-up',
          digest: 'catch-up',
        });
        if (answer.kind !== 'behind') return this.seen;
        this.take(answer.unseen);
      }
    });
  }

  status(ended: boolean): MatterStatus {
    const nextAt = this.clocks.nextAt();
    return {
      seen: this.seen,
      ended,
      openDeadlines: this.clocks.openDeadlines.map((d) => d.deadlineId),
      ...(nextAt && { nextAt }),
    };
  }

  private async settle(
    { commandId, digest }: Author,
    decide: (at: Instant) => Offer | undefined,
    met: { taken: Set<string>; facts: Record<string, Fact> } = { taken: new Set(), facts: {} },
  ): Promise<Receipt> {
    for (;;) {
      const { decision: entry, refusal } = verdictOf(() => decide(this.clock.now()));
      const answer = await this.offer({
        matterId: this.id,
        seen: this.seen,
        commandId,
        digest,
        ...(entry && { entry: toWire(entry) as never }),
      });
      switch (answer.kind) {
        case 'behind':
          this.take(answer.unseen);
          break;
        case 'taken':
          for (const key of answer.keys) met.taken.add(key);
          break;
        case 'stale':
          Object.assign(met.facts, answer.facts);
          break;
        case 'moved':
          this.clocks.take({ deadlines: answer.deadlines, closes: answer.gone.map(gone), at: this.clock.now() });
          break;
        case 'refused':
          throw toFailure(answer.refusal);
        case 'recorded':
          if (answer.act) this.take([answer.act]);
          return { matterId: this.id, number: answer.number };
        case 'unchanged':
          if (refusal) throw toFailure(refusal);
          return { matterId: this.id, number: this.seen };
        case 'differs':
          throw toFailure(
            new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.'),
          );
        case 'fault':
          throw ApplicationFailure.nonRetryable(answer.reason, 'RECORD.FAULT', 'fault');
      }
    }
  }

  /** A record that is away is waited for: the act is neither lost nor refused. */
  private async offer(act: ActToRecord): Promise<RecordAnswer> {
    for (let wait = 1_000; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        return await (act.entry?.reprojects ? recordLargeAct(act) : recordAct(act));
      } catch (error) {
        // The failure of a local activity comes bare, without an ActivityFailure around it.
        if (!(error instanceof TemporalFailure) || isCancellation(error)) throw error;
        log.warn('The record cannot be reached.', { matterId: this.id, wait, cause: error.message });
        await sleep(wait);
      }
    }
  }

  private take(acts: readonly WireAct[]): void {
    for (const wire of acts) {
      const { number, entry } = fromWire(wire) as RecordedAct<H>;
      if (number !== this.seen + 1) throw new Error(`${this.id} knows act ${this.seen} and was given act ${number}.`);
      this.state = this.apply(this.state, entry);
      this.clocks.take(entry);
      if (entry.clock) this.clock.move(entry.clock);
      this.newestAt = entry.at;
      this.seen = number;
    }
  }

  /** Never after the present (a little skew aside), never before the newest act. */
  private receivedAt(claimed: Instant, at: Instant): Instant {
    const notAhead = earlierOf(claimed, plusMilliseconds(at, SKEW_MS));
    return this.newestAt ? laterOf(notAhead, this.newestAt) : notAhead;
  }

  /** A promise chain, because `condition` wakes every waiter at once and two of them would write. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.lastTurn.then(work, work);
    this.lastTurn = turn;
    return turn;
  }
}

const gone = (deadlineId: string): DeadlineClosing => ({ deadlineId, reason: 'runs no more' });

/** A decision that insists on a claim it knows to be taken would be decided for ever. */
function refuseWhatIsTaken({ takes }: Decision, taken: ReadonlySet<string>): void {
  const held = takes?.find((key) => taken.has(key));
  if (held)
    throw new DomainError('conflict', 'CLAIM.TAKEN', `Another matter holds ${held.slice(0, held.indexOf(':'))}.`);
}
