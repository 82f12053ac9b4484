import { allHandlersFinished, condition, continueAsNew, setHandler, defineQuery, defineUpdate } from '@temporalio/workflow';
import { CATCH_UP, MATTER_STATUS, type MatterInput, type MatterStatus, MOVE_CLOCK, NOTE_REFUSAL, type RefusedCommand } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import { fromWire, type Wire } from '#contracts/shared/wire';
import { isDue } from '#domain/deadline/clocks';
import type { Firing } from '#domain/deadline/deadline';
import { isBefore, type Instant } from '#domain/shared/instant';
import type { Act, Decision, Entry, Happened, LegalClock, Receipt } from '#domain/shared/record';
import { runIsLong } from '#workflows/shared/clock';
import { Matter } from '#workflows/shared/matter';

/** An area of the law as a matter knows it: how it decides, how it folds, what it does when a period ends. */
export interface Area<State, H extends Happened, Commands> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly decisions: { readonly [Name in keyof Commands]: (state: State | undefined, body: Commands[Name], act: Act) => Decision<H> };
  readonly ended: (state: State) => boolean;
  /** What follows when periods end, where anything does. Reminders and rungs are fired and told without the area. */
  readonly due?: (state: State, due: readonly Firing[], at: Instant) => Decision<H> | undefined;
}

/** A rung that changes nothing in the matter itself. */
export const RUNGS_REACHED = 'RungsReached';
export const CLOCK_MOVED = 'ClockMoved';
export const COMMAND_REFUSED = 'OwedCommandRefused';
const KERNEL_EVENTS = new Set([RUNGS_REACHED, CLOCK_MOVED, COMMAND_REFUSED]);

/** One matter from its first act to its last: every command is an update, every deadline an act, and the record is its memory. */
export function matterWorkflow<State, H extends Happened, Commands extends object>(
  area: Area<State, H, Commands>,
): (input: MatterInput) => Promise<void> {
  return async (input) => {
    const matter = new Matter<State, H>(input, (state, entry) => (isOfTheKernel(entry) ? (state as State) : area.apply(state, entry)));
    const ended = (): boolean => matter.state === undefined || area.ended(matter.state);
    let commands = 0;
    const folded = matter.readOn();
    for (const [name, decide] of Object.entries(area.decisions) as [string, Decide<State, H>][]) {
      setHandler(defineUpdate<Receipt, [Command<Wire<unknown>>]>(name), async (command) => {
        commands += 1;
        await folded;
        return matter.act(command, (state, act) => decide(state, fromWire(command.body), act));
      });
    }
    setHandler(defineUpdate<number, []>(CATCH_UP), () => matter.readOn());
    setHandler(defineUpdate<Receipt, [Command<LegalClock>]>(MOVE_CLOCK), (command) =>
      matter.act(command, () => ({ happened: { event: CLOCK_MOVED } as H, clock: command.body }) as Decision<H>),
    );
    setHandler(defineUpdate<Receipt, [Command<RefusedCommand>]>(NOTE_REFUSAL), (command) =>
      matter.act(command, () => ({ happened: { event: COMMAND_REFUSED, ...command.body } as unknown as H })),
    );
    setHandler(defineQuery<MatterStatus>(MATTER_STATUS), () => matter.status(ended()));

    await folded;
    await condition(() => matter.seen > 0 || (commands > 0 && allHandlersFinished()));
    while (!ended()) {
      await untilSomethingIsDue(matter, () => ended() || runIsLong(commands));
      if (ended()) break;
      if (runIsLong(commands)) {
        await condition(allHandlersFinished);
        const clock = matter.clock.setting;
        await continueAsNew<(input: MatterInput) => Promise<void>>({ matterId: input.matterId, ...(clock && { clock }) });
      }
      await matter.fire((state, fires, at) => {
        const due = fires.filter(({ rungId }) => isDue(rungId));
        const decision = state !== undefined && due.length > 0 ? area.due?.(state, due, at) : undefined;
        return decision ?? ({ happened: { event: RUNGS_REACHED } } as Decision<H>);
      });
    }
    await condition(allHandlersFinished);
  };
}

type Decide<State, H extends Happened> = (state: State | undefined, body: unknown, act: Act) => Decision<H>;

const isOfTheKernel = ({ happened }: Entry): boolean => KERNEL_EVENTS.has(happened.event);

/** One timer for the matter. A later date lets it ring and looks again; only an earlier one starts another. */
async function untilSomethingIsDue<State, H extends Happened>(matter: Matter<State, H>, leave: () => boolean): Promise<void> {
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
