import { areasAround, type BranchOfWork, isOpenAt, refuseClosed, type Unit, type UnitKind } from '#domain/agency/unit';
import { treeFaultsOf } from '#domain/agency/unit-tree-faults';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** Whom a kind of institution answers to, first choice first (反电诈法 6, 28; RST-19; which of two regulators comes first is DESIGN). */
const REGULATED_BY: Partial<Readonly<Record<UnitKind, readonly BranchOfWork[]>>> = {
  'head-office': ['financial-regulation', 'central-bank'],
  branch: ['financial-regulation', 'central-bank'],
  'payment-institution': ['central-bank', 'financial-regulation'],
  operator: ['communications'],
};

/** The tree of units, built once from all rows and never changed: another version of the register is another tree. */
export class UnitTree {
  private readonly byId: ReadonlyMap<string, Unit>;
  private readonly paths = new Map<string, string>();
  private readonly byParent: ReadonlyMap<string | undefined, readonly Unit[]>;
  private readonly byArea: ReadonlyMap<string, readonly Unit[]>;

  constructor(readonly units: readonly Unit[]) {
    const [fault] = treeFaultsOf(units);
    if (fault) throw new DomainError('invalid', 'UNIT.BROKEN_TREE', `${fault.subject}: ${fault.message}`);
    this.byId = new Map(units.map((unit) => [unit.unitId, unit]));
    this.byParent = Map.groupBy(units, ({ parentId }) => parentId);
    this.byArea = Map.groupBy(units, ({ divisionCode }) => divisionCode);
  }

  find(unitId: string): Unit | undefined {
    return this.byId.get(unitId);
  }

  get(unitId: string): Unit {
    const unit = this.byId.get(unitId);
    if (!unit) throw new DomainError('not-found', 'UNIT.UNKNOWN', `There is no unit ${unitId}.`);
    return unit;
  }

  /** The unit, if it may be given new work at that instant. */
  open(unitId: string, at: Instant): Unit {
    const unit = this.get(unitId);
    refuseClosed(unit, at);
    return unit;
  }

  /** `/a/b/c/` from the top down to the unit itself: a unit stands in a branch exactly if its path begins with the branch's. */
  path(unitId: string): string {
    const known = this.paths.get(unitId);
    if (known !== undefined) return known;
    const { parentId } = this.get(unitId);
    const path = `${parentId === undefined ? '/' : this.path(parentId)}${unitId}/`;
    this.paths.set(unitId, path);
    return path;
  }

  /** The path where a unit may be unknown, as the policy asks for it. */
  readonly pathOf = (unitId: string): string | undefined => (this.byId.has(unitId) ? this.path(unitId) : undefined);

  /** Nearest first, without the unit itself. */
  ancestorsOf(unitId: string): readonly Unit[] {
    return this.path(unitId)
      .split('/')
      .slice(1, -2)
      .reverse()
      .map((id) => this.get(id));
  }

  /** Top down, without the unit itself. */
  descendantsOf(unitId: string): readonly Unit[] {
    return this.childrenOf(unitId).flatMap((child) => [child, ...this.descendantsOf(child.unitId)]);
  }

  childrenOf(unitId: string): readonly Unit[] {
    return this.byParent.get(unitId) ?? [];
  }

  /** True of the unit itself as well: what a branch may see, its top may see. */
  isInBranch(unitId: string, topUnitId: string): boolean {
    return this.path(unitId).startsWith(this.path(topUnitId));
  }

  /** 共同的上级: above both, never one of the two; nothing where two hierarchies do not meet. */
  lowestCommonSuperior(aUnitId: string, bUnitId: string): Unit | undefined {
    const aboveB = new Set(this.ancestorsOf(bUnitId));
    return this.ancestorsOf(aUnitId).find((unit) => aboveB.has(unit));
  }

  /** The next unit above that is open. */
  superiorOf(unitId: string, at: Instant): Unit | undefined {
    return this.ancestorsOf(unitId).find((unit) => isOpenAt(unit, at));
  }

  /** The centre of the unit's county, else of its city, else of its province. */
  antiFraudCentreOf(unitId: string, at: Instant): Unit | undefined {
    return this.nearest(unitId, at, ({ kind }) => kind === 'anti-fraud-centre');
  }

  /** The joint-meeting office of the unit's area or of the smallest area around it that has one. */
  supervisorOf(unitId: string, at: Instant): Unit | undefined {
    return this.nearest(unitId, at, ({ kind }) => kind === 'joint-meeting-office');
  }

  regulatorOf(unitId: string, at: Instant): Unit | undefined {
    for (const branch of REGULATED_BY[this.get(unitId).kind] ?? []) {
      const regulator = this.nearest(
        unitId,
        at,
        ({ kind, branchOfWork }) => kind === 'regulator' && branchOfWork === branch,
      );
      if (regulator) return regulator;
    }
    return undefined;
  }

  /** Orders go to the head office (FRZ-02): the unit of that bank code which is no branch. */
  headOfficeOf(bankCode: string): Unit | undefined {
    return this.units.find((unit) => unit.bankCode === bankCode && unit.agency === 'bank' && unit.kind !== 'branch');
  }

  /** Whether the area of one unit holds the other: a city's office looks after the city and its counties. */
  coversAreaOf(unitId: string, otherUnitId: string): boolean {
    return areasAround(this.get(otherUnitId).divisionCode).includes(this.get(unitId).divisionCode);
  }

  private nearest(unitId: string, at: Instant, fits: (unit: Unit) => boolean): Unit | undefined {
    for (const area of areasAround(this.get(unitId).divisionCode)) {
      const found = this.byArea.get(area)?.find((unit) => fits(unit) && isOpenAt(unit, at));
      if (found) return found;
    }
    return undefined;
  }
}
