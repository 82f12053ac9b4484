import type { z } from 'zod';
import type { Actor } from '#domain/agency/actor';
import type { Officer } from '#domain/agency/officer';
import type { Unit } from '#domain/agency/unit';
import { type Instant, isBefore } from '#domain/shared/instant';
import { shownOnCall } from '#desk/units/on-call.view';
import type { unitDetail } from '#desk/units/units.dto';
import type { Snapshot } from '#persistence/agency/agency.module';

type UnitDetail = z.infer<typeof unitDetail>;

/** A unit with who stands around it. Its officers are shown to the unit itself and to the office that keeps the register. */
export function shownUnit(snapshot: Snapshot, unitId: string, actor: Actor, at: Instant): UnitDetail {
  const { tree } = snapshot.world;
  const unit = tree.get(unitId);
  const around = {
    antiFraudCentre: tree.antiFraudCentreOf(unitId, at),
    regulator: tree.regulatorOf(unitId, at),
    supervisor: tree.supervisorOf(unitId, at),
  };
  const onCall = shownOnCall(snapshot, unitId, at);
  return {
    ...unit,
    version: snapshot.unitVersions.get(unitId) ?? 0,
    above: tree.ancestorsOf(unitId).map(named),
    ...Object.fromEntries(Object.entries(around).flatMap(([role, found]) => (found ? [[role, named(found)]] : []))),
    ...(onCall && { onCall }),
    ...(mayKnowOfficers(snapshot, unitId, actor) && {
      officers: snapshot.world.officersOf(unitId).map((officer) => shownOfficer(officer, snapshot, at)),
    }),
  };
}

export const named = ({ unitId, name }: Unit): { unitId: string; name: string } => ({ unitId, name });

const mayKnowOfficers = ({ world: { tree } }: Snapshot, unitId: string, { agency, unitId: own }: Actor): boolean =>
  own === unitId || (agency === 'supervisor' && tree.find(own) !== undefined && tree.coversAreaOf(own, unitId));

const shownOfficer = (
  { unitId: _unitId, agency: _agency, ...officer }: Officer,
  { world, officerVersions }: Snapshot,
  at: Instant,
) => ({
  ...officer,
  deputies: world.deputies
    .filter(({ officerId, to }) => officerId === officer.officerId && isBefore(at, to))
    .map(({ officerId: _officerId, ...deputy }) => ({ ...deputy, ...nameOf(world.officer(deputy.deputyId)) })),
  version: officerVersions.get(officer.officerId) ?? 0,
});

const nameOf = (deputy: Officer | undefined) => deputy && { deputyName: deputy.name };
