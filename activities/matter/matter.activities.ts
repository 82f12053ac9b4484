import type { DataSource, EntityManager } from 'typeorm';
import type {
  ActToRecord,
  ChangedHandler,
  MatterActivities,
  RecordAnswer,
  WireRefusal,
} from '#contracts/matter/record';
import { fromWire } from '#contracts/shared/wire';
import type { Party } from '#domain/agency/actor';
import type { HandsEvent } from '#domain/agency/hands';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Firing } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry, Happened } from '#domain/shared/record';
import { type ActRecord, Overtaken } from '#persistence/record/act-record';
import { closeDeadlines, type ReckonedDeadline, storeDeadlines, storeFirings } from '#persistence/record/deadline.rows';
import { isTransient, reasonOf } from '#persistence/record/faults';
import { askApprovals, settleApprovals } from '#persistence/approval/approval.repository';
import { storePaperAnswer } from '#persistence/paper-answer/paper-answer.repository';
import { HandsRepository } from '#persistence/hands/hands.repository';
import { type CommitWith, inTransaction } from '#persistence/in-transaction';
import { moveHead } from '#persistence/record/head';
import { movedSince } from '#persistence/record/standing-deadline';
import {
  checkFacts,
  ClaimsTaken,
  FactsStale,
  publishFacts,
  releaseClaims,
  takeClaims,
} from '#persistence/record/side-effects';
import { meanwhile, together } from '#persistence/together';
import type { Area, AreaAct, HeadChange } from '#activities/matter/area';
import { reachedParties } from '#activities/matter/reached-parties';
import { complete, type CompletionParts } from '#activities/matter/complete';

export interface MatterActivityDependencies extends CompletionParts {
  readonly database: DataSource;
  readonly record: ActRecord;
  readonly areaOf: (matterId: string) => Area;
  readonly world: () => Promise<AgencyWorld>;
}

/** The writer of the record: one act, its rows, its clocks, its claims and numbers, in one transaction. */
export const matterActivities = (given: MatterActivityDependencies): MatterActivities => ({
  async recordAct(act) {
    try {
      return await inTransaction(given.database, (transaction, commitWith) =>
        recordIn({ transaction, commitWith }, act, given),
      );
    } catch (error) {
      if (error instanceof Overtaken) return { kind: 'behind', unseen: await newerThan(act, given) };
      if (error instanceof ClaimsTaken) return { kind: 'taken', keys: error.keys };
      if (error instanceof FactsStale) return { kind: 'stale', facts: error.facts };
      if (error instanceof DomainError) return { kind: 'refused', refusal: refusalOf(error) };
      if (isTransient(error)) throw error;
      return { kind: 'fault', reason: reasonOf(error) };
    }
  },
});

const newerThan = ({ matterId, seen }: ActToRecord, { database, record }: MatterActivityDependencies) =>
  record.after(database.manager, matterId, seen);

const refusalOf = ({ kind, code, message, details }: DomainError): WireRefusal => ({
  ...{ kind, code, message },
  ...(details && { details }),
});

async function recordIn(
  { transaction, commitWith }: { transaction: EntityManager; commitWith: CommitWith },
  act: ActToRecord,
  given: MatterActivityDependencies,
): Promise<RecordAnswer> {
  const { record } = given;
  const { matterId, seen, commandId, digest } = act;
  const reckons = Boolean(act.entry?.opens?.length || act.entry?.moves?.length);
  const [standing, before] = await together(
    record.standing(transaction, { matterId, commandId, reckons }),
    rowsBefore(transaction, act, given),
  );
  if (standing.number > seen) return { kind: 'behind', unseen: await record.after(transaction, matterId, seen) };
  if (standing.number < seen) throw new Error(`The record of ${matterId} has lost act ${seen}.`);
  if (standing.first)
    return standing.first.digest === digest ? { kind: 'recorded', number: standing.first.number } : { kind: 'differs' };
  if (!act.entry) return { kind: 'unchanged' };

  const moved = act.entry.fires && (await movedSince(transaction, matterId, act.entry.fires as readonly Firing[]));
  if (moved) return { kind: 'moved', ...moved };

  const number = seen + 1;
  const { entry, reckoned } = await complete(
    transaction,
    { matterId, number, offered: act.entry, books: standing.books ?? 0 },
    given,
  );
  if (entry.follows && !entry.deadlines) return { kind: 'unchanged' };
  const written: AreaAct = { matterId, number, entry: fromWire<Entry>(entry) };
  const appended = record.append(transaction, {
    ...{ matterId, number, commandId, digest, previousHash: standing.hash, entry },
  });
  const said: Promise<unknown>[] = [appended.written, sideEffects(transaction, written, reckoned)];
  const change = await meanwhile(said, () => headChangeOf(transaction, written, before, given));
  said.push(...(change.sent ?? []));
  if (mayNotStand(written)) await together(...said);
  await commitWith(...said, ...moveHead(transaction, { matterId, number, hash: appended.hash, at: entry.at, change }));
  return { kind: 'recorded', number, act: { number, commandId, entry } };
}

/** Read beside the fence: of a matter that turns out to be behind it is not used. */
async function rowsBefore(
  transaction: EntityManager,
  { matterId, entry }: ActToRecord,
  { areaOf }: MatterActivityDependencies,
): Promise<unknown> {
  if (!entry || isOfTheKernel(entry.happened)) return undefined;
  return areaOf(matterId).before?.(transaction, matterId, fromWire<Happened>(entry.happened));
}

/** What is refused by us, or goes on, when the database has answered must be heard before COMMIT is said. All else fails by itself. */
const mayNotStand = ({ entry }: AreaAct): boolean =>
  [entry.takes, entry.relies, entry.publishes, entry.asks, entry.settles].some(
    (named = []) => Object.keys(named).length > 0,
  );

/** What happens in every matter alike is none of the area's; a change of owner and a rung bring in other units. */
async function headChangeOf(
  transaction: EntityManager,
  act: AreaAct,
  before: unknown,
  { areaOf, world }: MatterActivityDependencies,
): Promise<HeadChange> {
  const { happened, moves = [], asks = [] } = act.entry;
  const approvers = asks.map(({ approverUnitId }): Party => ({ unitId: approverUnitId, role: 'approver' }));
  const reached = [...(await reachedParties(transaction, act, world)), ...approvers];
  if (!isOfTheKernel(happened)) {
    const change = await areaOf(act.matterId).project(transaction, act, before);
    return { ...change, joins: [...(change.joins ?? []), ...reached] };
  }
  if (happened.event === 'HandlerChanged') return handlerChanged(happened as unknown as ChangedHandler);
  if (isOfHands(happened)) {
    await hands.project(transaction, act.matterId, happened, act.entry.at);
    return {};
  }
  const owners = moves.flatMap(({ entry }) => (entry.kind === 'owner-changed' ? [entry] : []));
  return { joins: [...(await joining(transaction, act.matterId, owners)), ...reached] };
}

const hands = new HandsRepository();

const isOfHands = (happened: { readonly event: string }): happened is HandsEvent =>
  ['MatterTaken', 'OfficerRecused', 'RecusalLifted'].includes(happened.event);

/** Who had the case may still read; who has it now acts. */
const handlerChanged = ({ fromUnitId, toUnitId }: ChangedHandler): HeadChange => ({
  leaves: [{ unitId: fromUnitId, role: 'handler' }],
  joins: [
    { unitId: toUnitId, role: 'handler' },
    { unitId: fromUnitId, role: 'copied' },
  ],
});

/** The new owner stands in the matter as the old one does. */
async function joining(
  manager: EntityManager,
  matterId: string,
  owners: readonly { readonly from: string; readonly to: string }[],
): Promise<Party[]> {
  if (owners.length === 0) return [];
  const held: Party[] = await manager.query(
    'select unit_id as "unitId", role from matter_parties where matter_id = $1 and until is null and unit_id = any($2)',
    [matterId, owners.map(({ from }) => from)],
  );
  return owners.map(({ from, to }) => ({
    unitId: to,
    role: held.find(({ unitId }) => unitId === from)?.role ?? 'handler',
  }));
}

async function sideEffects(
  transaction: EntityManager,
  { matterId, number, entry }: AreaAct,
  reckoned: readonly ReckonedDeadline[],
): Promise<void> {
  const act = { matterId, number, at: entry.at as Instant };
  await together(
    checkFacts(transaction, entry.relies ?? {}, entry.publishes),
    releaseClaims(transaction, entry.releases ?? [], matterId),
    takeClaims(transaction, entry.takes ?? [], act),
    publishFacts(transaction, entry.publishes ?? {}, { matterId, ...(entry.relies && { relies: entry.relies }) }),
    askApprovals(transaction, entry.asks ?? [], act),
    settleApprovals(transaction, entry.settles ?? [], act),
    storePaperAnswer(transaction, entry.onPaper, { ...act, ...(entry.by && { by: entry.by }) }),
    storeDeadlines(transaction, reckoned, act),
    storeFirings(transaction, entry.fires ?? [], act),
    closeDeadlines(transaction, entry.closes ?? [], act),
  );
}
