import type { DataSource } from 'typeorm';
import { matterActivities } from '#activities/matter/matter.activities';
import type { MatterActivities, RecordAnswer, WireAct } from '#contracts/matter/record';
import { fromWire, toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { Clocks, isDue } from '#domain/deadline/clocks';
import type { Firing } from '#domain/deadline/deadline';
import type { Books } from '#domain/deadline/reckon';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision, Entry, Fact, Happened, RecordedAct } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { openDatabase } from '#persistence/database';
import { ActRecord } from '#persistence/record/act-record';
import { areaOf } from '../../apps/worker/areas.js';

const BOOKS: Books = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };

/** The writer of the record as the worker runs it, without an engine in front of it and by the shipped books. */
export const recorderOn = (database: DataSource): MatterActivities =>
  matterActivities({
    ...{ database, areaOf, record: new ActRecord() },
    world: () => new AgencyReadModel(database).world(),
    books: () => Promise.resolve({ of: () => BOOKS, kept: () => BOOKS }),
    reproject: () => Promise.reject(new Error('No books are published here.')),
  });

export const openTestDatabase = (databaseUrl: string): Promise<DataSource> =>
  openDatabase(databaseUrl, { poolSize: 4, applicationName: 'heli-test' });

interface AreaOfMatter<State, H extends Happened> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly due?: (state: State, due: readonly Firing[], at: Instant) => Decision<H> | undefined;
}

/** A matter on the real record whose time the test holds in its hand. */
export class RecordedMatter<State, H extends Happened> {
  state: State | undefined;
  readonly clocks = new Clocks();
  seen = 0;

  constructor(
    readonly id: string,
    private readonly recorder: MatterActivities,
    private readonly area: AreaOfMatter<State, H>,
  ) {}

  /** Answers with the act, or throws the refusal. */
  async act<Body>(
    decide: (state: State | undefined, body: Body, act: Act) => Decision<H>,
    body: Body,
    { by, at, key }: { by: Actor; at: Instant; key: string },
  ): Promise<Entry<H>> {
    const taken = new Set<string>();
    const facts: Record<string, Fact> = {};
    for (;;) {
      const act: Act = { by, at, receivedAt: at, taken, facts };
      const officer = { agency: by.agency, unitId: by.unitId, officerId: by.officerId };
      const entry = { at, by: officer, receivedAt: at, ...decide(this.state, body, act) };
      const held = entry.takes?.find((one) => taken.has(one));
      if (held) throw new DomainError('conflict', 'CLAIM.TAKEN', held);
      const answer = await this.offer(`cmd/${by.unitId}/${key}`, entry);
      if (answer.kind === 'taken') for (const one of answer.keys) taken.add(one);
      else if (answer.kind === 'stale') Object.assign(facts, answer.facts);
      else return this.taken(answer);
    }
  }

  /** Fires, act by act, all that `at` has reached. */
  async fire(at: Instant): Promise<void> {
    for (let fires = this.clocks.reachedBy(at); fires.length > 0; fires = this.clocks.reachedBy(at)) {
      const due = fires.filter(({ rungId }) => isDue(rungId));
      const decision = this.state === undefined ? undefined : this.area.due?.(this.state, due, at);
      const happened = { event: 'RungsReached' } as H;
      const [first] = fires;
      this.taken(await this.offer(`due/${first?.deadlineId}/${first?.rungId}`, { at, fires, happened, ...decision }));
    }
  }

  private offer(commandId: string, entry: object): Promise<RecordAnswer> {
    const offered = toWire(entry) as never;
    return this.recorder.recordAct({ matterId: this.id, seen: this.seen, commandId, digest: 'test', entry: offered });
  }

  private taken(answer: RecordAnswer): Entry<H> {
    if (answer.kind !== 'recorded' || !answer.act) throw new Error(`The record answers ${JSON.stringify(answer)}.`);
    const { number, entry } = fromWire(answer.act as WireAct) as RecordedAct<H>;
    if (entry.happened.event !== 'RungsReached') this.state = this.area.apply(this.state, entry);
    this.clocks.take(entry);
    this.seen = number;
    return entry;
  }
}
