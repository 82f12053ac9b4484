import type { Officer } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { isOpenAt, refuseClosed, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';

/** What the supervisor desk may change of a unit. What is left out is taken away. */
export type UnitChange = Pick<Unit, 'name' | 'shortName' | 'mail' | 'phone' | 'closedAt' | 'connected'>;

/** An administrator's words for an officer. The agency is that of the unit. */
export type OfficerChange = Omit<Officer, 'agency'>;

/** A joint-meeting office keeps the register of its own area: the province its cities and counties, a city its counties. */
export function refuseOtherArea(tree: UnitTree, officeUnitId: string, unitId: string): void {
  if (!tree.coversAreaOf(officeUnitId, unitId)) {
    throw new DomainError('forbidden', 'UNIT.OTHER_AREA', 'The unit lies outside the area of your office.');
  }
}

/** Two people at once: the second sees the change of the first before deciding again. */
export function refuseMovedOn(seen: number, version: number): void {
  if (seen !== version) {
    throw new DomainError('conflict', 'UNIT.CHANGED_MEANWHILE', 'Somebody has changed this meanwhile. Read it again.', {
      version,
    });
  }
}

export function changedUnit(unit: Unit, change: UnitChange, tree: UnitTree): Unit {
  const { mail: _mail, phone: _phone, closedAt: _closedAt, connected: _connected, ...kept } = unit;
  const changed: Unit = { ...kept, ...change };
  if (changed.closedAt === undefined) return changed;
  const { closedAt } = changed;
  if (isBefore(closedAt, unit.openSince)) {
    throw new DomainError('invalid', 'UNIT.CLOSES_BEFORE_OPENING', 'A unit closes after it has opened.');
  }
  const left = tree.descendantsOf(unit.unitId).find((below) => isOpenAt(below, closedAt));
  if (left)
    throw new DomainError('conflict', 'UNIT.HAS_OPEN_UNITS', `${left.name} is still open then. Close it first.`, {
      unitId: left.unitId,
    });
  return changed;
}

/** A new officer, or one whose words change or who moves to another unit. */
export function changedOfficer(
  change: OfficerChange,
  { tree, officers }: Pick<AgencyWorld, 'tree' | 'officers'>,
  at: Instant,
): Officer {
  const unit = tree.get(change.unitId);
  refuseClosed(unit, at);
  if (officers.some(({ officerId, login }) => login === change.login && officerId !== change.officerId)) {
    throw new DomainError('conflict', 'OFFICER.LOGIN_TAKEN', `The login ${change.login} belongs to another officer.`);
  }
  return { ...change, agency: unit.agency };
}

export function officerIn(world: AgencyWorld, officerId: string): Officer {
  const officer = world.officer(officerId);
  if (!officer) throw new DomainError('not-found', 'OFFICER.UNKNOWN', `There is no officer ${officerId}.`);
  return officer;
}
