import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  log,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import {
  CATCH_UP,
  CHANGE_HANDLER,
  type ChangedHandler,
  FOLLOW_MOVES,
  HANDS,
  MATTER_STATUS,
  type MatterInput,
  type MatterStatus,
  MOVE_CLOCK,
  NOTE_REFUSAL,
  type RefusedCommand,
} from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import { fromWire, type Wire } from '#contracts/shared/wire';
import {
  type HandOnMatter,
  handOnMatter,
  type Hands,
  handsAfter,
  liftRecusal,
  type LiftRecusal,
  NO_HANDS,
  type RecuseOfficer,
  recuseOfficer,
  takeMatter,
} from '#domain/agency/hands';
import { isDue } from '#domain/deadline/clocks';
import type { Firing } from '#domain/deadline/deadline';
import { clocksFollowing, LEDGER_DECISIONS, type LedgerCommandName } from '#domain/deadline/ledger-commands';
import { isBefore, type Instant } from '#domain/shared/instant';
import { isOfTheKernel, type KernelEvent } from '#domain/shared/kernel-events';
import type { Act, Decision, Entry, Happened, LegalClock, Receipt } from '#domain/shared/record';
import { runIsLong } from '#workflows/shared/clock';
import { Matter } from '#workflows/shared/matter';

/** An area of the law as a matter knows it: how it decides, how it folds, what it does when a period ends. */
export interface Area<State, H extends Happened, Commands> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly decisions: {
    readonly [Name in keyof Commands]: (state: State | undefined, body: Commands[Name], act: Act) => Decision<H>;
  };
  readonly ended: (state: State) => boolean;
  /** What follows when periods end, where anything does. Reminders and rungs are fired and told without the area. */
  readonly due?: (state: State, due: readonly Firing[], at: Instant) => Decision<H> | undefined;
}

/** One matter from its first act to its last: every command is an update, every deadline an act, and the record is its memory. */
export function matterWorkflow<State, H extends Happened, Commands extends object>(
  area: Area<State, H, Commands>,
): (input: MatterInput) => Promise<void> {
  return async (input) => {
    let hands = NO_HANDS;
    const folding = (state: State | undefined, entry: Entry<H>): State => {
      hands = handsAfter(hands, entry.happened, entry.at);
      return isOfTheKernel(entry.happened) ? (state as State) : area.apply(state, entry);
    };
    const matter = new Matter<State, H>(input, folding, (state, fires, at) => {
      const due = fires.filter(({ rungId }) => isDue(rungId));
      const decision = state !== undefined && due.length > 0 ? area.due?.(state, due, at) : undefined;
      return decision ?? (happens('RungsReached') as Decision<H>);
    });
    const ended = (): boolean => matter.state === undefined || area.ended(matter.state);
    let commands = 0;
    const folded = matter.readOn();
    const takes = (name: string, decide: Decide<State, H>): void =>
      setHandler(defineUpdate<Receipt, [Command<Wire<unknown>>]>(name), (command) => {
        commands += 1;
        return folded.then(() => matter.act(command, (state, act) => decide(state, fromWire(command.body), act)));
      });
    for (const [name, decide] of Object.entries({ ...area.decisions, ...kernelDecisions(matter, () => hands) })) {
      takes(name, decide as Decide<State, H>);
    }
    setHandler(defineUpdate<number, []>(CATCH_UP), () => matter.readOn());
    setHandler(defineQuery<MatterStatus>(MATTER_STATUS), () => matter.status(ended()));

    await folded;
    const begun = matter.clock.now();
    const isLong = (): boolean => runIsLong(commands, matter.clock.millisecondsSince(begun));
    await condition(() => matter.seen > 0 || (commands > 0 && allHandlersFinished()));
    // A command that comes while the last ones are answered may open again what had ended.
    do {
      while (!ended()) await untilItMoves(matter, { input, ended, isLong });
      await condition(allHandlersFinished);
    } while (!ended());
  };
}

interface Course {
  readonly input: MatterInput;
  readonly ended: () => boolean;
  readonly isLong: () => boolean;
}

/** Waits until something is due and fires it, or goes on in a new run where this one is long. */
async function untilItMoves<State, H extends Happened>(
  matter: Matter<State, H>,
  { input, ended, isLong }: Course,
): Promise<void> {
  await untilSomethingIsDue(matter, () => ended() || isLong());
  if (ended()) return;
  if (isLong()) {
    await condition(allHandlersFinished);
    const clock = matter.clock.setting;
    await continueAsNew<(input: MatterInput) => Promise<void>>({
      matterId: input.matterId,
      ...(clock && { clock }),
    });
  }
  await fireThrough(matter);
}

type Decide<State, H extends Happened> = (state: State | undefined, body: unknown, act: Act) => Decision<H>;

type KernelDecide = (state: unknown, body: never, act: Act) => Decision;

const happens = (event: KernelEvent, more: object = {}): Decision => ({ happened: { event, ...more } });

/** What every matter takes besides the commands of its law: legal time, refusals of what it owed, and its clocks. */
function kernelDecisions<State, H extends Happened>(
  matter: Matter<State, H>,
  hands: () => Hands,
): Readonly<Record<string, KernelDecide>> {
  const onLedger = (name: LedgerCommandName): KernelDecide => {
    const decide = LEDGER_DECISIONS[name] as (open: unknown, body: never, act: Act) => Decision;
    return (_, body, act) => decide(matter.clocks.openDeadlines, body, act);
  };
  return {
    [MOVE_CLOCK]: (_, clock: LegalClock) => ({ ...happens('ClockMoved'), clock }),
    [NOTE_REFUSAL]: (_, refused: RefusedCommand) => happens('OwedCommandRefused', refused),
    [CHANGE_HANDLER]: (_, changed: ChangedHandler, act) => ({
      ...happens('HandlerChanged', changed),
      moves: clocksFollowing(matter.clocks.openDeadlines, changed, act),
    }),
    [HANDS.take]: (_, body: object, act) => takeMatter(hands(), body, act),
    [HANDS.handOn]: (_, body: HandOnMatter, act) => handOnMatter(hands(), body, act),
    [HANDS.recuse]: (_, body: RecuseOfficer, act) => recuseOfficer(hands(), body, act),
    [HANDS.lift]: (_, body: LiftRecusal, act) => liftRecusal(hands(), body, act),
    [FOLLOW_MOVES]: () => ({ ...happens('DeadlinesFollowed'), follows: true }),
    ...Object.fromEntries((Object.keys(LEDGER_DECISIONS) as LedgerCommandName[]).map((name) => [name, onLedger(name)])),
  };
}

const AFTER_FAULT_MS = 60_000;

/** A rung that the record cannot take must not end the matter: it is tried again, and meanwhile the detector shows it. */
async function fireThrough<State, H extends Happened>(matter: Matter<State, H>): Promise<void> {
  try {
    await matter.fire();
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    log.error('A rung cannot be recorded.', { matterId: matter.id, cause: error.message });
    await sleep(AFTER_FAULT_MS);
  }
}

/** One timer for the matter. A later date lets it ring and looks again; only an earlier one starts another. */
async function untilSomethingIsDue<State, H extends Happened>(
  matter: Matter<State, H>,
  leave: () => boolean,
): Promise<void> {
  const next = matter.clocks.nextAt();
  const clock = matter.clock.setting;
  const changed = (): boolean => {
    if (leave() || matter.clock.setting !== clock) return true;
    const now = matter.clocks.nextAt();
    return now !== undefined && (next === undefined || isBefore(now, next));
  };
  if (next === undefined) await condition(changed);
  else await condition(changed, matter.clock.millisecondsUntil(next));
}
