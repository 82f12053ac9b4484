import type { Actor } from '#domain/agency/actor';
import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { Clocks, isDue } from '#domain/deadline/clocks';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import { enter } from '#domain/deadline/ledger';
import { reckon } from '#domain/deadline/reckon';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision, Entry, Fact, Happened, RecordedAct } from '#domain/shared/record';

/** What the matters of one record share: who holds which claim, and the numbers that were drawn. */
export class InMemoryRecord {
  readonly claims = new Map<string, string>();
  readonly facts = new Map<string, Fact>();
  private drawn = 0;

  publish(key: string, value: unknown): void {
    this.facts.set(key, { version: (this.facts.get(key)?.version ?? 0) + 1, value });
  }

  fact<T>(key: string): T | undefined {
    return this.facts.get(key)?.value as T | undefined;
  }

  takenOf(keys: readonly string[], releases: readonly string[], matterId: string): string[] {
    const freed = new Set(releases.filter((key) => this.claims.get(key) === matterId));
    return keys.filter((key) => this.claims.has(key) && !freed.has(key));
  }

  /** The facts that a decision has seen in another version than they have now. */
  staleOf({ relies = {} }: Decision): Record<string, Fact> {
    const stale = Object.keys(relies).filter((key) => (this.facts.get(key)?.version ?? 0) !== relies[key]);
    return Object.fromEntries(stale.map((key) => [key, this.facts.get(key) ?? { version: 0, value: null }]));
  }

  keep({ takes = [], releases = [], publishes = {} }: Decision, matterId: string): void {
    for (const key of releases) if (this.claims.get(key) === matterId) this.claims.delete(key);
    for (const key of takes) this.claims.set(key, matterId);
    for (const [key, value] of Object.entries(publishes)) this.publish(key, value);
  }

  numbersFor({ draws }: Decision): Record<string, string> | undefined {
    if (!draws) return undefined;
    return Object.fromEntries(
      Object.entries(draws).map(([name, { label }]) => [name, this.numbered(label, (this.drawn += 1))]),
    );
  }

  /** The bare number; a record of papers writes it as the register does. */
  protected numbered(_label: string, drawn: number): string {
    return String(drawn);
  }
}

export interface AreaInMemory<State, H extends Happened> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly due?: (state: State, due: readonly Firing[], at: Instant) => Decision<H> | undefined;
}

export interface Occasion {
  readonly by: Actor;
  readonly at: Instant;
  readonly receivedAt?: Instant;
}

type Decide<State, Body, H extends Happened> = (state: State | undefined, body: Body, act: Act) => Decision<H>;

/** A matter as the workflow keeps it, without an engine and without a database: decide, record, apply. */
export class InMemoryMatter<State, H extends Happened> {
  state: State | undefined;
  readonly clocks = new Clocks();
  readonly acts: RecordedAct<H>[] = [];
  /** With their ledgers, which an open clock no longer shows. */
  private readonly openings = new Map<string, DeadlineOpening>();

  constructor(
    readonly id: string,
    private readonly record: InMemoryRecord,
    private readonly area: AreaInMemory<State, H>,
  ) {}

  act<Body>(decide: Decide<State, Body, H>, body: Body, { by, at, receivedAt = at }: Occasion): Entry<H> {
    const taken = new Set<string>();
    const facts: Record<string, Fact> = {};
    for (;;) {
      const decision = decide(this.state, body, { by, at, receivedAt, taken, facts });
      const insisted = decision.takes?.find((key) => taken.has(key));
      if (insisted) throw new DomainError('conflict', 'CLAIM.TAKEN', insisted);
      const held = this.record.takenOf(decision.takes ?? [], decision.releases ?? [], this.id);
      const stale = this.record.staleOf(decision);
      if (held.length === 0 && Object.keys(stale).length === 0) return this.write(decision, { at, by });
      for (const key of held) taken.add(key);
      Object.assign(facts, stale);
    }
  }

  /** Fires, act by act, all that `at` has reached. */
  fire(at: Instant): Entry<H>[] {
    const fired: Entry<H>[] = [];
    for (let fires = this.clocks.reachedBy(at); fires.length > 0; fires = this.clocks.reachedBy(at)) {
      const due = fires.filter(({ rungId }) => isDue(rungId));
      const decision = this.state === undefined ? undefined : this.area.due?.(this.state, due, at);
      fired.push(this.write({ happened: { event: 'RungsReached' } as H, ...decision }, { at, fires }));
    }
    return fired;
  }

  /** The same matter as a new worker takes it from its record. */
  folded(): InMemoryMatter<State, H> {
    const anew = new InMemoryMatter(this.id, this.record, this.area);
    for (const { entry } of this.acts) anew.take(entry);
    return anew;
  }

  private write(decision: Decision<H>, given: { at: Instant; by?: Actor; fires?: readonly Firing[] }): Entry<H> {
    const books = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };
    const begun = decision.opens ?? [];
    const moved = (decision.moves ?? []).map(({ deadlineId, entry }) => enter(this.openingOf(deadlineId), entry));
    const deadlines = [...begun, ...moved].map((opening) => {
      this.openings.set(opening.deadlineId, opening);
      return reckon(opening, books);
    });
    const numbers = this.record.numbersFor(decision);
    const entry: Entry<H> = { ...decision, ...given, deadlines, ...(numbers && { numbers }) };
    this.record.keep(decision, this.id);
    this.take(entry);
    return entry;
  }

  private openingOf(deadlineId: string): DeadlineOpening {
    const known = this.openings.get(deadlineId);
    if (known) return known;
    const open = this.clocks.openDeadlines.find((one) => one.deadlineId === deadlineId);
    if (!open) throw new Error(`No clock ${deadlineId} runs.`);
    const { ruleId, startEvent, startedAt, ownerUnitId, facts } = open;
    return { deadlineId, ruleId, startEvent, startedAt, ownerUnitId, ...(facts && { facts }) };
  }

  private take(entry: Entry<H>): void {
    if (entry.happened.event !== 'RungsReached') this.state = this.area.apply(this.state, entry);
    this.clocks.take(entry);
    this.acts.push({ number: this.acts.length + 1, commandId: `act-${this.acts.length + 1}`, entry });
  }
}

/** What the rules say to a step: `accepted`, or the code of the refusal. */
export function said(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
}
