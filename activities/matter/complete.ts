import type { EntityManager } from 'typeorm';
import type { ActToRecord, WireEntry } from '#contracts/matter/record';
import { fromWire } from '#contracts/shared/wire';
import type { Deadline, DeadlineOpening } from '#domain/deadline/deadline';
import { enter } from '#domain/deadline/ledger';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import { type Books, reckon } from '#domain/deadline/reckon';
import type { Decision } from '#domain/shared/record';
import { openingsOf, type ReckonedDeadline } from '#persistence/record/deadline.rows';
import { followedMoves } from '#persistence/deadline-move/follow';
import { drawNumbers } from '#persistence/record/side-effects';

export type Offered = NonNullable<ActToRecord['entry']>;

/** The books by which this transaction reckons: none newer can come into force before it ends. */
export interface BooksInForce {
  /** For a clock that begins: the rules of its owner's branch. */
  of(ownerUnitId: string): Books;
  /** For a clock that runs: the rules that it began with, and the calendar in force. */
  kept(ruleSetVersion: string): Books;
}

/** Puts new books into force and moves every clock that they move, in the transaction of the act. */
export type Reproject = (transaction: EntityManager, act: ActOf, offered: Offered) => Promise<MovesSummary>;

export interface ActOf {
  readonly matterId: string;
  readonly number: number;
}

export interface ToComplete extends ActOf {
  readonly offered: Offered;
  /** The version of the books in force, locked for this transaction. */
  readonly books: number;
}

export interface CompletionParts {
  readonly books: (transaction: EntityManager, version: number) => Promise<BooksInForce>;
  readonly reproject: Reproject;
}

export interface Completed {
  readonly entry: WireEntry;
  readonly reckoned: readonly ReckonedDeadline[];
}

/** Adds what only the record can add: dates by the books in force, and numbers from the registers. */
export async function complete(
  transaction: EntityManager,
  act: ToComplete,
  parts: CompletionParts,
): Promise<Completed> {
  const { offered } = act;
  const reprojection = offered.reprojects && (await parts.reproject(transaction, act, offered));
  const reckoned = await reckonedBy(transaction, act, parts);
  const followed = offered.follows ? await followedMoves(transaction, act) : [];
  const numbers = await drawn(transaction, act, offered);
  const deadlines = [...reckoned.map(toKeep), ...followed];
  const { opens: _, ...rest } = offered;
  const entry = {
    ...rest,
    ...(rest.publishes && { publishes: filled(rest.publishes, numbers ?? {}, deadlines) }),
    ...(deadlines.length > 0 && { deadlines }),
    ...(numbers && { numbers }),
    ...(reprojection && { reprojection }),
  };
  return { entry: entry as WireEntry, reckoned };
}

/** A fact may name what only the record knows: `{{name}}` of a number that it draws, `{{due:id}}` of a clock that it reckons. */
function filled<T>(facts: T, numbers: Readonly<Record<string, string>>, deadlines: readonly Deadline[]): T {
  const dues = Object.fromEntries(deadlines.map(({ deadlineId, dueAt }) => [`due:${deadlineId}`, dueAt]));
  const known: Readonly<Record<string, string>> = { ...numbers, ...dues };
  const fill = (_: string, value: unknown): unknown => {
    const name = typeof value === 'string' ? /^\{\{([^{}]+)\}\}$/.exec(value)?.[1] : undefined;
    return name === undefined ? value : (known[name] ?? null);
  };
  return JSON.parse(JSON.stringify(facts), fill) as T;
}

/** What an act keeps of a deadline; the derivation stays in the row. */
function toKeep(reckoned: ReckonedDeadline): Deadline {
  const { deadlineId, ruleId, startEvent, startedAt, ownerUnitId, facts, dueDate, carriedFrom } = reckoned;
  return {
    ...{ deadlineId, ruleId, startEvent, startedAt, ownerUnitId },
    ...(facts && { facts }),
    ...(carriedFrom && { carriedFrom }),
    ...{ class: reckoned.class, dueAt: reckoned.dueAt },
    ...(dueDate !== undefined && { dueDate }),
    ...{ provisional: reckoned.provisional, rungs: reckoned.rungs },
    ...{ ruleSetVersion: reckoned.ruleSetVersion, calendarVersion: reckoned.calendarVersion },
  };
}

async function reckonedBy(
  transaction: EntityManager,
  { matterId, offered, books: version }: ToComplete,
  { books }: CompletionParts,
): Promise<ReckonedDeadline[]> {
  const opens = offered.opens ?? [];
  const moves = (offered.moves ?? []) as NonNullable<Decision['moves']>;
  if (opens.length === 0 && moves.length === 0) return [];
  const inForce = await books(transaction, version);
  const reckoned = opens.map((wire) => {
    const opening = fromWire<DeadlineOpening>(wire);
    return reckon(opening, inForce.of(opening.ownerUnitId));
  });
  if (moves.length === 0) return reckoned;
  // A change of handler moves every clock of the matter: five hundred are read as one.
  const running = await openingsOf(
    transaction,
    matterId,
    moves.map(({ deadlineId }) => deadlineId),
  );
  for (const { deadlineId, entry } of moves) {
    const known = running.get(deadlineId);
    if (!known) throw new Error(`${matterId} has no deadline ${deadlineId}.`);
    const { ruleSetVersion, ...opening } = known;
    reckoned.push(reckon(enter(opening, entry), inForce.kept(ruleSetVersion)));
  }
  return reckoned;
}

async function drawn(
  transaction: EntityManager,
  holder: ActOf,
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
