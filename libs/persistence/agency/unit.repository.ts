import type { DataSource, EntityManager } from 'typeorm';
import type { Command } from '#contracts/shared/command';
import type { ActingOfficer } from '#domain/agency/actor';
import { type Deputy, refuseUnfitDeputies } from '#domain/agency/deputy';
import { type OnCallEntry, type OnCallRegister, refuseUnfitEntries, reportBy } from '#domain/agency/on-call';
import { mustKeepOnCall, refuseClosed } from '#domain/agency/unit';
import {
  changedOfficer,
  changedUnit,
  officerIn,
  type OfficerChange,
  refuseMovedOn,
  refuseOtherArea,
  type UnitChange,
} from '#domain/agency/unit-keeping';
import type { World } from '#domain/agency/unit-world';
import type { Books } from '#domain/deadline/reckon';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { type OnCallReport, readSnapshot, type Snapshot } from '#persistence/agency/agency.rows';
import { storeDeputies, storeOfficers, storeRegister, storeUnits } from '#persistence/agency/agency.writes';
import { type Change, type ChangeAuthor, ChangeLog } from '#persistence/agency/change-log';
import { knownRows, type WorldLoaded, WorldLoading } from '#persistence/agency/world.loader';

/** What every change of a row names: the version that its author has seen; 0 for a row that is not there yet. */
interface Seen {
  readonly version: number;
}

export interface OnCallChange extends Seen {
  readonly unitId: string;
  readonly entries: readonly OnCallEntry[];
  /** When the contacts changed in fact; the change counts as made now where nothing is said. */
  readonly changedAt?: Instant;
}

/** Where a change stands in the log of the registers. */
export interface ChangeReceipt {
  readonly number: number;
}

/** Units, officers and on-call registers: administrative rows. Every change is one transaction with its line in the log. */
export class UnitRepository {
  private readonly log = new ChangeLog();

  constructor(private readonly database: DataSource) {}

  /** Takes a file that `readWorld` found fit. The same file a second time changes nothing. */
  loadWorld(world: World, author: { readonly by: ActingOfficer; readonly at: Instant }): Promise<WorldLoaded> {
    return this.inTurn(async (manager, now) => {
      const loading = new WorldLoading(world, now, author.at, await knownRows(manager));
      const loaded = await loading.store(manager);
      if (loading.changes.length > 0) await this.finish(manager, loading.changes, author);
      return loaded;
    });
  }

  changeUnit(
    command: Command<Seen & { readonly unitId: string; readonly change: UnitChange }>,
  ): Promise<ChangeReceipt> {
    const { unitId, version, change } = command.body;
    return this.once(command, async (manager, { world: { tree }, unitVersions }) => {
      const unit = tree.get(unitId);
      refuseOtherArea(tree, command.actor.unitId, unitId);
      refuseMovedOn(version, unitVersions.get(unitId) ?? 0);
      const changed = changedUnit(unit, change, tree);
      await storeUnits(manager, [changed], tree);
      return { what: 'unit', subject: unitId, before: unit, after: changed };
    });
  }

  keepOfficer(command: Command<Seen & { readonly change: OfficerChange }>): Promise<ChangeReceipt> {
    const { version, change } = command.body;
    return this.once(command, async (manager, { world, officerVersions }) => {
      const before = world.officer(change.officerId);
      for (const { unitId } of before ? [before, change] : [change])
        refuseOtherArea(world.tree, command.actor.unitId, unitId);
      refuseMovedOn(version, officerVersions.get(change.officerId) ?? 0);
      const officer = changedOfficer(change, world, command.receivedAt);
      await storeOfficers(manager, [officer]);
      return { what: 'officer', subject: officer.officerId, before, after: officer };
    });
  }

  replaceDeputies(
    command: Command<{ readonly officerId: string; readonly deputies: readonly Deputy[] }>,
  ): Promise<ChangeReceipt> {
    const { officerId, deputies } = command.body;
    return this.once(command, async (manager, { world }) => {
      refuseOtherArea(world.tree, command.actor.unitId, officerIn(world, officerId).unitId);
      refuseUnfitDeputies(deputies, world.officer);
      await storeDeputies(manager, officerId, deputies);
      const before = world.deputies.filter((deputy) => deputy.officerId === officerId);
      return { what: 'deputies', subject: officerId, before, after: deputies };
    });
  }

  /** A register that a unit or its supervisor puts down counts as confirmed by that. */
  replaceOnCall(command: Command<OnCallChange>, books: Books): Promise<ChangeReceipt> {
    const { body, receivedAt } = command;
    return this.once(command, async (manager, now) => {
      refuseNotTheirs(now, command, body);
      const register: OnCallRegister = { unitId: body.unitId, entries: body.entries, verifiedAt: receivedAt };
      refuseUnfitEntries(register, now.world.officer, receivedAt);
      await storeRegister(manager, register, reportOf(body, receivedAt, books));
      return { what: 'on-call', subject: body.unitId, before: now.world.registerOf(body.unitId), after: register };
    });
  }

  confirmOnCall(command: Command<Seen & { readonly unitId: string }>): Promise<ChangeReceipt> {
    const { body, receivedAt } = command;
    return this.once(command, async (manager, now) => {
      refuseNotTheirs(now, command, body);
      const before = now.world.registerOf(body.unitId);
      if (!before) throw new DomainError('conflict', 'ON_CALL.NOTHING_TO_CONFIRM', 'The unit has no register yet.');
      const register = { ...before, verifiedAt: receivedAt };
      await storeRegister(manager, register);
      return {
        what: 'on-call-confirmation',
        subject: body.unitId,
        before: verificationOf(before),
        after: verificationOf(register),
      };
    });
  }

  /** Decides and writes once for a command id; a command sent again gets its first receipt. */
  private once(
    command: Command,
    work: (manager: EntityManager, now: Snapshot) => Promise<Change>,
  ): Promise<ChangeReceipt> {
    const { commandId, digest, actor, receivedAt } = command;
    return this.inTurn(async (manager, now) => {
      const known = await this.log.numberOf(manager, commandId, digest);
      if (known !== undefined) return { number: known };
      return {
        number: await this.finish(manager, [await work(manager, now)], {
          by: actor,
          at: receivedAt,
          commandId,
          digest,
        }),
      };
    });
  }

  private async finish(manager: EntityManager, changes: readonly Change[], author: ChangeAuthor): Promise<number> {
    await manager.query('update agency_version set version = version + 1');
    return this.log.append(manager, changes, author);
  }

  /** Writers wait for one another: administrative changes are few, and the chain of the log has one end. */
  private inTurn<T>(work: (manager: EntityManager, now: Snapshot) => Promise<T>): Promise<T> {
    return this.database.transaction(async (manager) => {
      await manager.query('select version from agency_version for update');
      return work(manager, await readSnapshot(manager));
    });
  }
}

/** An institution keeps its own register; a joint-meeting office those of its area. */
function refuseNotTheirs(
  { world: { tree }, onCallVersions }: Snapshot,
  { actor, receivedAt }: Command,
  { unitId, version }: Seen & { readonly unitId: string },
): void {
  const unit = tree.get(unitId);
  if (actor.unitId !== unitId) refuseOtherArea(tree, actor.unitId, unitId);
  refuseClosed(unit, receivedAt);
  if (!mustKeepOnCall(unit) && unit.agency === 'bank') {
    throw new DomainError('conflict', 'ON_CALL.BRANCH', 'Orders go to the head office, which keeps the register.');
  }
  refuseMovedOn(version, onCallVersions.get(unitId) ?? 0);
}

/** FRZ-26: the change is reported by the request itself. */
function reportOf({ unitId, changedAt }: OnCallChange, reportedAt: Instant, books: Books): OnCallReport {
  const changed = changedAt ?? reportedAt;
  return { changedAt: changed, reportedAt, reportBy: reportBy(unitId, changed, books) };
}

const verificationOf = ({ verifiedAt }: OnCallRegister): object => ({
  ...(verifiedAt !== undefined && { verifiedAt }),
});
