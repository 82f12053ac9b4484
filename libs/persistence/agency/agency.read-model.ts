import type { DataSource } from 'typeorm';
import { faultsOf, inForce, type OnCallFault } from '#domain/agency/on-call';
import { expiredAt } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { PathOf } from '#domain/agency/permission';
import { isOpenAt, mustKeepOnCall, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { CardPrefix, HeadOffice } from '#domain/code/head-office';
import type { Instant } from '#domain/shared/instant';
import { type OnCallReport, readSnapshot, readVersion, type Snapshot } from '#persistence/agency/agency.rows';

/** What is wrong with the register of one unit, and how its last change was reported. */
export interface OnCallState {
  readonly unit: Unit;
  readonly faults: readonly OnCallFault[];
  readonly report?: OnCallReport;
}

const FRESH_MS = 500;

/** The registers as every process reads them: kept in memory, read again when their version has moved. */
export class AgencyReadModel {
  private known: { readonly version: number; readonly snapshot: Promise<Snapshot> } | undefined;
  private asked: { readonly at: number; readonly version: Promise<number> } | undefined;
  private offices: { readonly of: Snapshot; readonly list: readonly HeadOffice[] } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly wall: () => number = Date.now,
  ) {}

  /** The version is asked for at most twice a second; what this process wrote itself it forgets at once. */
  async snapshot(): Promise<Snapshot> {
    const version = await this.version();
    if (this.known?.version !== version) this.known = { version, snapshot: this.read() };
    const { snapshot } = this.known;
    try {
      return await snapshot;
    } catch (error) {
      if (this.known?.snapshot === snapshot) this.known = undefined;
      throw error;
    }
  }

  forget(): void {
    this.asked = undefined;
  }

  async world(): Promise<AgencyWorld> {
    return (await this.snapshot()).world;
  }

  async tree(): Promise<UnitTree> {
    return (await this.world()).tree;
  }

  /** As the guard of every API asks for it. */
  async paths(): Promise<PathOf> {
    return (await this.tree()).pathOf;
  }

  /** The term of an account is a matter of the wall, like the life of its token. */
  async hasLeft(officerId: string): Promise<boolean> {
    const officer = (await this.world()).officer(officerId);
    return officer !== undefined && expiredAt(officer, new Date(this.wall()).toISOString() as Instant);
  }

  async cardPrefixes(): Promise<readonly CardPrefix[]> {
    return (await this.snapshot()).prefixes;
  }

  /** The addressees of orders, as account lists name them. The list stays the same object while nothing changes. */
  async headOffices(): Promise<readonly HeadOffice[]> {
    const snapshot = await this.snapshot();
    if (this.offices?.of !== snapshot) this.offices = { of: snapshot, list: headOfficesIn(snapshot.world.tree) };
    return this.offices.list;
  }

  /** Every unit that must be reachable day and night, and every other that keeps a register and is open. */
  async onCallStates(at: Instant): Promise<readonly OnCallState[]> {
    const { world, reports } = await this.snapshot();
    return world.tree.units
      .filter((unit) => isOpenAt(unit, at) && (mustKeepOnCall(unit) || world.registerOf(unit.unitId) !== undefined))
      .map((unit) => {
        const register = world.registerOf(unit.unitId) ?? { unitId: unit.unitId, entries: [] };
        const report = reports.get(unit.unitId);
        return { unit, faults: faultsOf(inForce(register, world.officer, at), at), ...(report && { report }) };
      });
  }

  private version(): Promise<number> {
    const now = this.wall();
    if (!this.asked || now - this.asked.at >= FRESH_MS) {
      const version = readVersion(this.database);
      this.asked = { at: now, version };
      version.catch(() => this.forget());
    }
    return this.asked.version;
  }

  /** One consistent view, also while somebody writes. */
  private read(): Promise<Snapshot> {
    return this.database.transaction('REPEATABLE READ', (manager) => readSnapshot(manager));
  }
}

const headOfficesIn = ({ units }: UnitTree): readonly HeadOffice[] =>
  units.flatMap(({ bankCode, kind, name, shortName }) =>
    bankCode === undefined || kind === 'branch'
      ? []
      : [
          {
            bankCode,
            name,
            aliases: [shortName],
            ...(/^\d{12}$/.test(bankCode) && { cnapsPrefix: bankCode.slice(0, 3) }),
          },
        ],
  );
