import type { Actor } from '#domain/agency/actor';
import type { Firing } from '#domain/deadline/deadline';
import { type Machine, type Move, refuse } from '#domain/shared/explore.spec-support';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision, Entry, Happened } from '#domain/shared/record';

export interface UndatedArea<State, H extends Happened> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly due?: (state: State, due: readonly Firing[], at: Instant) => Decision<H> | undefined;
  /** The rules whose clocks end when they fall due (AUTO, WINDOW); a duty stays open. */
  readonly ending?: readonly string[];
}

/** A clock without a date: it may fall due at any time, once. */
interface Undated {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly ownerUnitId: string;
  readonly isOverdue?: true;
}

/**
 * A matter as the explorer walks it: decide and apply, without record and calendar. Whatever runs may fall due at any time, so
 * that every order of acts and ends is walked; to copy it costs nothing, because a state is never changed.
 */
export class UndatedMatter<State, H extends Happened> {
  state: State | undefined;
  private clocks: readonly Undated[] = [];
  private acts = 0;

  constructor(private readonly area: UndatedArea<State, H>) {}

  get here(): State {
    return this.state ?? refuse();
  }
  get running(): readonly Undated[] {
    return this.clocks;
  }
  /** What runs, however many clocks of a rule. */
  get runningRules(): string {
    return [...new Set(this.clocks.map(({ ruleId, isOverdue }) => `${ruleId}${isOverdue ? '!' : ''}`))].join(' ');
  }

  copy(): this {
    return Object.assign(Object.create(Object.getPrototypeOf(this) as object) as this, this);
  }

  act<Body>(
    decide: (state: State | undefined, body: Body, act: Act) => Decision<H>,
    body: Body,
    { by, at }: { readonly by: Actor; readonly at: Instant },
  ): void {
    const act = { by, at, receivedAt: at, taken: new Set<string>(), facts: {} };
    this.write(decide(this.state, body, act), { at, by });
  }

  /** The first clock of the rule that is not overdue falls due. */
  fallDue(ruleId: string, at: Instant): void {
    const clock = this.clocks.find((one) => one.ruleId === ruleId && !one.isOverdue) ?? refuse();
    const ends = this.area.ending?.includes(ruleId) ?? false;
    const others = this.clocks.filter((one) => one !== clock);
    this.clocks = ends ? others : [...others, { ...clock, isOverdue: true as const }].sort(byId);
    const fire: Firing = { deadlineId: clock.deadlineId, ruleId, rungId: 'due', kind: 'due', dueAt: at, to: [] };
    const decision = this.area.due?.(this.here, [fire], at);
    if (decision) this.write(decision, { at, fires: [fire] });
  }

  private write(decision: Decision<H>, given: { at: Instant; by?: Actor; fires?: readonly Firing[] }): void {
    const numbers = Object.fromEntries(Object.keys(decision.draws ?? {}).map((name) => [name, `${(this.acts += 1)}`]));
    this.state = this.area.apply(this.state, { ...decision, ...given, numbers });
    const closed = new Set([...(decision.closes ?? []), ...(decision.opens ?? [])].map(({ deadlineId }) => deadlineId));
    const opened = (decision.opens ?? []).map(({ deadlineId, ruleId, ownerUnitId }) => ({
      ...{ deadlineId, ruleId, ownerUnitId },
    }));
    this.clocks = [...this.clocks.filter(({ deadlineId }) => !closed.has(deadlineId)), ...opened].sort(byId);
  }
}

interface Walked<State, H extends Happened> {
  readonly area: UndatedArea<State, H>;
  readonly first: (matter: UndatedMatter<State, H>) => void;
  readonly moves: readonly Move<UndatedMatter<State, H>>[];
  /** Everything about the state that a decision can ask for. */
  readonly keyOf: (state: State) => readonly unknown[];
  readonly hasEnded: (state: State) => boolean;
}

/** The machine of one matter, begun by its first act. */
export const machineOf = <State, H extends Happened>({
  area,
  first,
  moves,
  keyOf,
  hasEnded,
}: Walked<State, H>): Machine<UndatedMatter<State, H>> => ({
  start: () => {
    const matter = new UndatedMatter(area);
    first(matter);
    return matter;
  },
  copy: (matter) => matter.copy(),
  moves,
  keyOf: (matter) => [...keyOf(matter.here), matter.runningRules].join('/'),
  hasEnded: (matter) => hasEnded(matter.here),
  clocksOf: (matter) => matter.running,
});

const byId = (one: Undated, other: Undated): number => (one.deadlineId < other.deadlineId ? -1 : 1);
