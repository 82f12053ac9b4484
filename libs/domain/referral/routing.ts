import { areasAround, isOpenAt, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import { findDivision } from '#domain/agency/division';
import { type ConnectingPlace, CONNECTING_PLACES } from '#domain/referral/grounds';
import type { Instant } from '#domain/shared/instant';

export interface RoutingQuestion {
  readonly fromUnitId: string;
  readonly agency: Unit['agency'];
  readonly places: readonly { readonly place: ConnectingPlace; readonly divisionCode: string }[];
}

export interface Proposal {
  readonly unitId: string;
  readonly unitName: string;
  /** In the order in which they speak for the unit, in Chinese for the screen. A person decides. */
  readonly reasons: readonly string[];
  readonly weight: number;
}

/** How much a place speaks for its police: DESIGN. The main place of crime comes first (XJD-08), then the victim's. */
const WEIGHT: Readonly<Partial<Record<ConnectingPlace, number>>> = {
  'suspect-residence': 5,
  'message-sent': 5,
  'device-place': 5,
  'money-transferred': 4,
  'account-opened': 4,
  'account-sold': 4,
  'loss-place': 3,
  'victim-place': 3,
};

const HOST: Readonly<Partial<Record<Unit['agency'], Unit['kind']>>> = {
  police: 'police-bureau',
  procuratorate: 'procuratorate',
  court: 'court',
};

/**
 * Which units the places of the crime lead to, the best first. An abolished division leads to the smallest area around it
 * that has a unit; a closed unit is never proposed.
 */
export function proposeRoute(tree: UnitTree, { fromUnitId, agency, places }: RoutingQuestion, at: Instant): Proposal[] {
  const found = new Map<string, { unit: Unit; weight: number; reasons: string[] }>();
  for (const { place, divisionCode } of places) {
    const met = hostOf(tree, { agency, divisionCode, fromUnitId }, at);
    if (!met) continue;
    const before = found.get(met.unit.unitId) ?? { unit: met.unit, weight: 0, reasons: [] };
    found.set(met.unit.unitId, {
      ...before,
      weight: before.weight + (WEIGHT[place] ?? 2),
      reasons: [...before.reasons, reasonOf(place, divisionCode, met)],
    });
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.unit.unitId.localeCompare(b.unit.unitId))
    .map(({ unit, weight, reasons }) => ({ unitId: unit.unitId, unitName: unit.name, weight, reasons }));
}

interface Met {
  readonly unit: Unit;
  readonly area: string;
}

function hostOf(
  tree: UnitTree,
  { agency, divisionCode, fromUnitId }: { agency: Unit['agency']; divisionCode: string; fromUnitId: string },
  at: Instant,
): Met | undefined {
  const kind = HOST[agency];
  for (const area of areasAround(divisionCode)) {
    const unit = tree.units.find(
      (one) =>
        one.divisionCode === area &&
        one.kind === kind &&
        one.unitId !== fromUnitId &&
        one.level !== 'post' &&
        isOpenAt(one, at),
    );
    if (unit) return { unit, area };
  }
  return undefined;
}

function reasonOf(place: ConnectingPlace, divisionCode: string, { area, unit }: Met): string {
  const division = findDivision(divisionCode);
  const name = division?.name ?? divisionCode;
  const gone = division?.until === undefined ? '' : `（${division.until} 年撤销）`;
  const where = area === divisionCode ? '' : '，该地无承办单位，由所在上一级承办';
  return `${CONNECTING_PLACES[place]}在${name}${gone}${where}：${unit.shortName || unit.name}`;
}
