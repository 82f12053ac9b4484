import type { DataSource, EntityManager } from 'typeorm';
import type { ActToRecord, MatterActivities, RecordAnswer, WireEntry } from '#contracts/matter/record';
import { fromWire } from '#contracts/shared/wire';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { Decision, Entry } from '#domain/shared/record';
import type { ActRecord } from '#persistence/record/act-record';
import {
  closeDeadlines,
  openingOf,
  type ReckonedDeadline,
  storeDeadlines,
  storeFirings,
} from '#persistence/record/deadline.rows';
import { isTransient, reasonOf } from '#persistence/record/faults';
import { moveHead } from '#persistence/record/head';
import {
  checkFacts,
  ClaimsTaken,
  drawNumbers,
  FactsStale,
  publishFacts,
  releaseClaims,
  takeClaims,
} from '#persistence/record/side-effects';
import type { Area, AreaAct } from '#activities/matter/area';

export interface MatterActivityDependencies {
  readonly database: DataSource;
  readonly record: ActRecord;
  readonly areaOf: (matterId: string) => Area;
  /** Rules and calendar in force for the unit that must act: pure, and loaded before. */
  readonly reckon: (opening: DeadlineOpening) => ReckonedDeadline;
}

type Offered = NonNullable<ActToRecord['entry']>;

/** The writer of the record: one act, its rows, its clocks, its claims and numbers, in one transaction. */
export const matterActivities = (given: MatterActivityDependencies): MatterActivities => ({
  async recordAct(act) {
    try {
      return await given.database.transaction((transaction) => recordIn(transaction, act, given));
    } catch (error) {
      if (error instanceof ClaimsTaken) return { kind: 'taken', keys: error.keys };
      if (error instanceof FactsStale) return { kind: 'stale', facts: error.facts };
      if (isTransient(error)) throw error;
      return { kind: 'fault', reason: reasonOf(error) };
    }
  },
});

async function recordIn(
  transaction: EntityManager,
  act: ActToRecord,
  given: MatterActivityDependencies,
): Promise<RecordAnswer> {
  const { record } = given;
  const { matterId, seen, commandId, digest } = act;
  const standing = await record.standing(transaction, matterId, commandId);
  if (standing.number > seen) return { kind: 'behind', unseen: await record.after(transaction, matterId, seen) };
  if (standing.number < seen) throw new Error(`The record of ${matterId} has lost act ${seen}.`);
  if (standing.first)
    return standing.first.digest === digest ? { kind: 'recorded', number: standing.first.number } : { kind: 'differs' };
  if (!act.entry) return { kind: 'unchanged' };

  const number = seen + 1;
  const { entry, reckoned } = await complete(transaction, { matterId, number, offered: act.entry }, given);
  const hash = await record.append(transaction, {
    matterId,
    number,
    commandId,
    digest,
    previousHash: standing.hash,
    entry,
  });
  if (hash === undefined) return { kind: 'behind', unseen: await record.after(transaction, matterId, seen) };
  await sideEffects(transaction, { matterId, number, entry: fromWire<Entry>(entry) }, reckoned);
  const projected = await given
    .areaOf(matterId)
    .project(transaction, { matterId, number, entry: fromWire<Entry>(entry) });
  await moveHead(transaction, { matterId, number, hash, at: entry.at, change: projected });
  return { kind: 'recorded', number, act: { number, commandId, entry } };
}

interface Completed {
  readonly entry: WireEntry;
  readonly reckoned: readonly ReckonedDeadline[];
}

/** Adds what only the record can add: dates by the calendar in force, and numbers from the registers. */
async function complete(
  transaction: EntityManager,
  { matterId, number, offered }: { matterId: string; number: number; offered: Offered },
  { reckon }: MatterActivityDependencies,
): Promise<Completed> {
  const opened = (offered.opens ?? []).map((opening) => reckon(fromWire<DeadlineOpening>(opening)));
  const moved = await movedDeadlines(transaction, matterId, offered, reckon);
  const reckoned = [...opened, ...moved];
  const numbers = await drawn(transaction, { matterId, number }, offered);
  const deadlines = reckoned.map(({ deadlineId, ruleId, startEvent, startedAt, ownerUnitId, facts, ...dates }) => ({
    deadlineId,
    ruleId,
    startEvent,
    startedAt,
    ownerUnitId,
    ...(facts && { facts }),
    class: dates.class,
    dueAt: dates.dueAt,
    ...(dates.dueDate && { dueDate: dates.dueDate }),
    provisional: dates.provisional,
    rungs: dates.rungs,
    ruleSetVersion: dates.ruleSetVersion,
    calendarVersion: dates.calendarVersion,
  }));
  const { opens: _, ...rest } = offered;
  return {
    entry: { ...rest, ...(deadlines.length > 0 && { deadlines }), ...(numbers && { numbers }) } as WireEntry,
    reckoned,
  };
}

async function movedDeadlines(
  transaction: EntityManager,
  matterId: string,
  offered: Offered,
  reckon: MatterActivityDependencies['reckon'],
): Promise<ReckonedDeadline[]> {
  const moved: ReckonedDeadline[] = [];
  for (const { deadlineId, entry } of (offered.moves ?? []) as NonNullable<Decision['moves']>) {
    const opening = await openingOf(transaction, matterId, deadlineId);
    const ownerUnitId = entry.kind === 'owner-changed' ? entry.to : opening.ownerUnitId;
    const ledger = [...(opening.facts?.ledger ?? []), entry];
    moved.push(reckon({ ...opening, ownerUnitId, facts: { ...opening.facts, ledger } }));
  }
  return moved;
}

async function drawn(
  transaction: EntityManager,
  holder: { matterId: string; number: number },
  { draws }: Offered,
): Promise<Record<string, string> | undefined> {
  if (!draws) return undefined;
  const numbers = await drawNumbers(transaction, draws, holder);
  return Object.fromEntries(
    Object.entries(draws).map(([name, { label }]) => [name, numbered(label, numbers[name] ?? 0)]),
  );
}

/** `{n}` stands for the drawn number, `{n:4}` for the number with leading zeros. */
const numbered = (label: string, drawnNumber: number): string =>
  label.replace(/\{n(?::(\d+))?\}/, (_, width?: string) => String(drawnNumber).padStart(Number(width ?? 0), '0'));

async function sideEffects(
  transaction: EntityManager,
  { matterId, number, entry }: AreaAct,
  reckoned: readonly ReckonedDeadline[],
): Promise<void> {
  const act = { matterId, number, at: entry.at as Instant };
  await checkFacts(transaction, entry.relies ?? {});
  await releaseClaims(transaction, entry.releases ?? [], matterId);
  await takeClaims(transaction, entry.takes ?? [], act);
  await publishFacts(transaction, entry.publishes ?? {}, matterId);
  await storeDeadlines(transaction, reckoned, act);
  await storeFirings(transaction, entry.fires ?? [], act);
  await closeDeadlines(transaction, entry.closes ?? [], act);
}
