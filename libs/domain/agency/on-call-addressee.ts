import { actingFor, type Deputy } from '#domain/agency/deputy';
import { expiredAt, isHead, type Officer } from '#domain/agency/officer';
import { onCallAt, type OnCallRegister, type OnCallRole } from '#domain/agency/on-call';
import { isConnected, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { RungAddressee } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';

/** Who can be told anything: units, their officers, who is on call and who stands in for whom. */
export interface AgencyWorld {
  readonly tree: UnitTree;
  readonly officers: readonly Officer[];
  readonly deputies: readonly Deputy[];
  officer(officerId: string): Officer | undefined;
  officersOf(unitId: string): readonly Officer[];
  registerOf(unitId: string): OnCallRegister | undefined;
}

/** Where a notice goes. Without mail and phone it is shown at the unit's desk alone. */
export interface Recipient {
  readonly unitId: string;
  readonly officerId?: string;
  readonly mail?: string;
  readonly phone?: string;
}

/** Why a notice does not go where the rung says. The notice and the supervisor's page name it. */
export type Detour =
  | 'nobody-on-call-a'
  | 'nobody-on-call-b'
  | 'no-desk-head'
  | 'no-unit-address'
  | 'deputy'
  | 'unknown-unit'
  | 'not-connected'
  | 'no-centre'
  | 'no-superior'
  | 'no-regulator'
  | 'no-supervisor';

export interface Addressed {
  readonly recipients: readonly Recipient[];
  readonly detours: readonly Detour[];
}

/** The two units that a deadline stands between. */
export interface Sides {
  readonly ownerUnitId: string;
  readonly issuerUnitId: string;
  /** Who sent the order; told where the addressee has no desk. */
  readonly issuerOfficerId?: string;
}

/** Finds unit and person behind a rung. Where somebody is missing the next best is told and the detour is named; never is nobody told. */
export function addresseeOf(to: RungAddressee, between: Sides, world: AgencyWorld, at: Instant): Addressed {
  const sides = knownSides(between, world.tree);
  const addressed = placeOf(to, sides, world, at);
  return sides === between ? addressed : withDetours(addressed, ['unknown-unit']);
}

/** Where one side is in no register, the other is told in its place. */
function knownSides(sides: Sides, tree: UnitTree): Sides {
  const { ownerUnitId, issuerUnitId } = sides;
  if (!tree.find(ownerUnitId)) return { ...sides, ownerUnitId: issuerUnitId };
  if (!tree.find(issuerUnitId)) return { ownerUnitId, issuerUnitId: ownerUnitId };
  return sides;
}

function placeOf(to: RungAddressee, sides: Sides, world: AgencyWorld, at: Instant): Addressed {
  const owner = world.tree.get(sides.ownerUnitId);
  if (!isConnected(owner) && AT_THE_DESK.has(to)) return issuing(sides, world, at);
  switch (to) {
    case 'owner':
      return unitItself(owner);
    case 'issuer':
      return unitItself(world.tree.get(sides.issuerUnitId));
    case 'on-call-a':
      return firstReached(owner, world, at, ['A', 'B']);
    case 'on-call-b':
      return firstReached(owner, world, at, ['B']);
    case 'desk-head':
      return firstReached(owner, world, at, []);
    case 'anti-fraud-centre':
      return centreOf(sides, world.tree, at);
    case 'superior':
      return superiorOf(owner, world.tree, at);
    case 'regulator':
      return regulatorOf(sides, world.tree, at);
    case 'supervisor':
      return supervisorsOf(sides, world.tree, at);
  }
}

const AT_THE_DESK: ReadonlySet<RungAddressee> = new Set(['owner', 'on-call-a', 'on-call-b', 'desk-head']);

/** An institution that is not connected has no desk that could be told: whoever issued the order takes the word to it on paper. */
function issuing({ issuerUnitId, issuerOfficerId }: Sides, world: AgencyWorld, at: Instant): Addressed {
  const officer = issuerOfficerId === undefined ? undefined : world.officer(issuerOfficerId);
  const isThere = officer?.unitId === issuerUnitId && !expiredAt(officer, at);
  const told = isThere ? person(officer, world, at) : unitItself(world.tree.get(issuerUnitId));
  return withDetours(told, ['not-connected']);
}

/** On-call A, then B, then the heads of the desk, then the unit's own address, then the desk alone. */
function firstReached(unit: Unit, world: AgencyWorld, at: Instant, roles: readonly OnCallRole[]): Addressed {
  const detours: Detour[] = [];
  for (const role of roles) {
    const found = onCall(unit, role, world, at);
    if (found) return withDetours(found, detours);
    detours.push(role === 'A' ? 'nobody-on-call-a' : 'nobody-on-call-b');
  }
  const heads = world.officersOf(unit.unitId).filter((officer) => isHead(officer) && !expiredAt(officer, at));
  const told = heads.map((head) => person(head, world, at)).filter(({ recipients }) => recipients.some(hasAddress));
  return told.length > 0
    ? withDetours(merged(told), detours)
    : withDetours(unitItself(unit), [...detours, 'no-desk-head']);
}

function onCall(unit: Unit, role: OnCallRole, world: AgencyWorld, at: Instant): Addressed | undefined {
  const register = world.registerOf(unit.unitId);
  const turn = register && onCallAt(register, role, at);
  if (!turn) return undefined;
  const { unitId } = unit;
  if (turn.officerId === undefined) return { recipients: [{ unitId, ...addressIn(turn) }], detours: [] };
  const officer = world.officer(turn.officerId);
  if (!officer || expiredAt(officer, at)) return undefined;
  const told = person(officer, world, at);
  return told.detours.length > 0
    ? told
    : {
        recipients: [{ unitId, officerId: officer.officerId, ...addressIn(officer), ...addressIn(turn) }],
        detours: [],
      };
}

/** The deputy is told in the officer's place, as long as the deputy's own account is valid. */
function person(officer: Officer, world: AgencyWorld, at: Instant): Addressed {
  const standIn = world.officer(actingFor(world.deputies, officer.officerId, at));
  const replaced = standIn !== undefined && standIn !== officer && !expiredAt(standIn, at);
  const { unitId, officerId, ...rest } = replaced ? standIn : officer;
  return { recipients: [{ unitId, officerId, ...addressIn(rest) }], detours: replaced ? ['deputy'] : [] };
}

function unitItself(unit: Unit): Addressed {
  const recipient = { unitId: unit.unitId, ...addressIn(unit) };
  return { recipients: [recipient], detours: hasAddress(recipient) ? [] : ['no-unit-address'] };
}

/** The centre works for the police side of a matter, whichever side that is. */
function centreOf(sides: Sides, tree: UnitTree, at: Instant): Addressed {
  const police =
    [sides.ownerUnitId, sides.issuerUnitId].find((unitId) => tree.get(unitId).agency === 'police') ?? sides.ownerUnitId;
  const centre = tree.antiFraudCentreOf(police, at);
  return centre ? unitItself(centre) : withDetours(superiorOf(tree.get(police), tree, at), ['no-centre']);
}

function superiorOf(unit: Unit, tree: UnitTree, at: Instant): Addressed {
  const superior = tree.superiorOf(unit.unitId, at);
  if (superior) return unitItself(superior);
  const sides = { ownerUnitId: unit.unitId, issuerUnitId: unit.unitId };
  return withDetours(supervisorsOf(sides, tree, at), ['no-superior']);
}

function regulatorOf(sides: Sides, tree: UnitTree, at: Instant): Addressed {
  const regulator = tree.regulatorOf(sides.ownerUnitId, at);
  return regulator ? unitItself(regulator) : withDetours(supervisorsOf(sides, tree, at), ['no-regulator']);
}

/** Both offices where the sides lie in different areas: one can press the unit that is late, the other knows the case (DESIGN). */
function supervisorsOf({ ownerUnitId, issuerUnitId }: Sides, tree: UnitTree, at: Instant): Addressed {
  const offices = [ownerUnitId, issuerUnitId].flatMap((unitId) => tree.supervisorOf(unitId, at) ?? []);
  if (offices.length === 0) return withDetours(unitItself(tree.get(ownerUnitId)), ['no-supervisor']);
  return merged([...new Set(offices)].map(unitItself));
}

/** One notice for one person, however many ways lead to them. */
function merged(told: readonly Addressed[]): Addressed {
  const recipients = told.flatMap((addressed) => addressed.recipients);
  const byName = new Map(
    recipients.map((recipient) => [`${recipient.unitId}/${recipient.officerId ?? ''}`, recipient]),
  );
  return { recipients: [...byName.values()], detours: [...new Set(told.flatMap(({ detours }) => detours))] };
}

const hasAddress = ({ mail, phone }: Recipient): boolean => mail !== undefined || phone !== undefined;

const withDetours = ({ recipients, detours }: Addressed, before: readonly Detour[]): Addressed => ({
  recipients,
  detours: [...before, ...detours],
});

const addressIn = ({
  mail,
  phone,
}: {
  readonly mail?: string;
  readonly phone?: string;
}): Pick<Recipient, 'mail' | 'phone'> => ({
  ...(mail !== undefined && { mail }),
  ...(phone !== undefined && { phone }),
});
