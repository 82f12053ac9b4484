import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Deputy, refuseUnfitDeputies } from '#domain/agency/deputy';
import { expiredAt, type Officer } from '#domain/agency/officer';
import { type OnCallRegister, refuseUnfitEntries } from '#domain/agency/on-call';
import { isOpenAt, type Unit } from '#domain/agency/unit';
import { type BankPrefix, type World, type WorldOnCall } from '#domain/agency/unit-world';
import { UnitTree } from '#domain/agency/unit-tree';
import { canonical } from '#domain/shared/canonical';
import { type Instant, plusMilliseconds } from '#domain/shared/instant';
import type { Snapshot } from '#persistence/agency/agency.rows';
import {
  storeDeputies,
  storeOfficers,
  storePrefixes,
  storeRegister,
  storeUnits,
} from '#persistence/agency/agency.writes';
import type { Change, ChangedThing } from '#persistence/agency/change-log';

/** How many rows of a file were new or had changed since it was last loaded, and what a complete file no longer named. */
export interface WorldLoaded {
  readonly taken: number;
  readonly closed: readonly string[];
}

interface FileRow {
  readonly kind: ChangedThing;
  readonly key: string;
  readonly digest: string;
}

const DAY_MS = 86_400_000;

/**
 * Takes from a file what has changed in the file itself.
 *
 * What people have changed at a desk since then stands until the file says something else: the digest of every row
 * that was loaded is kept, and an unchanged row is left alone.
 */
export class WorldLoading {
  readonly changes: Change[] = [];
  private readonly fresh: ReadonlySet<string>;
  private readonly vanished: readonly FileRow[];
  private readonly rows: readonly FileRow[];

  constructor(
    private readonly world: World,
    private readonly now: Snapshot,
    private readonly at: Instant,
    known: readonly FileRow[],
  ) {
    this.rows = fileRowsOf(world);
    const digests = new Map(known.map((row) => [idOf(row), row.digest]));
    const named = new Set(this.rows.map(idOf));
    this.fresh = new Set(this.rows.filter((row) => digests.get(idOf(row)) !== row.digest).map(idOf));
    this.vanished = world.complete ? known.filter((row) => !named.has(idOf(row))) : [];
  }

  /** Units before officers, officers before registers: each row refers to earlier ones. */
  async store(manager: EntityManager): Promise<WorldLoaded> {
    const closed = await this.storeUnits(manager);
    const officers = await this.storeOfficers(manager);
    const officerOf = (officerId: string): Officer | undefined =>
      officers.get(officerId) ?? this.now.world.officer(officerId);
    for (const file of this.freshOnes('on-call', this.world.onCall, ({ unitId }) => unitId)) {
      const register = this.registerOf(file);
      refuseUnfitEntries(register, officerOf, this.at);
      await storeRegister(manager, register);
      this.note('on-call', file.unitId, this.now.world.registerOf(file.unitId), register);
    }
    for (const [officerId, deputies] of this.freshOnes(
      'deputies',
      deputiesByOfficer(this.world),
      ([officerId]) => officerId,
    )) {
      refuseUnfitDeputies(deputies, officerOf);
      await storeDeputies(manager, officerId, deputies);
      this.note('deputies', officerId, undefined, deputies);
    }
    await this.storePrefixes(manager);
    await this.remember(manager);
    return { taken: this.fresh.size, closed };
  }

  private async storeUnits(manager: EntityManager): Promise<readonly string[]> {
    const { tree } = this.now.world;
    const gone = this.vanishedOf('unit').flatMap((unitId) => tree.find(unitId) ?? []);
    const closing = gone.filter((unit) => isOpenAt(unit, this.at)).map((unit) => ({ ...unit, closedAt: this.at }));
    const fresh = [...this.freshOnes('unit', this.world.units, ({ unitId }) => unitId), ...closing];
    const replaced = new Map([...tree.units, ...fresh].map((unit) => [unit.unitId, unit]));
    const next = new UnitTree([...replaced.values()]);
    const moved = tree.units.filter(
      ({ unitId }) => next.path(unitId) !== tree.path(unitId) && !fresh.some((unit) => unit.unitId === unitId),
    );
    await storeUnits(manager, [...fresh, ...moved], next);
    for (const unit of fresh) this.note('unit', unit.unitId, tree.find(unit.unitId), unit);
    return closing.map(({ unitId }) => unitId);
  }

  private async storeOfficers(manager: EntityManager): Promise<ReadonlyMap<string, Officer>> {
    const { world } = this.now;
    const gone = this.vanishedOf('officer').flatMap((officerId) => world.officer(officerId) ?? []);
    const ending = gone
      .filter((officer) => !expiredAt(officer, this.at))
      .map((officer) => ({ ...officer, validUntil: this.at }));
    const fresh = this.freshOnes('officer', this.world.officers, ({ officerId }) => officerId).map(withoutPassword);
    const all = [...fresh, ...ending];
    await storeOfficers(manager, all);
    for (const officer of all) this.note('officer', officer.officerId, world.officer(officer.officerId), officer);
    return new Map(all.map((officer) => [officer.officerId, officer]));
  }

  private async storePrefixes(manager: EntityManager): Promise<void> {
    const fresh = this.freshOnes('bank-prefix', this.world.bankPrefixes, ({ prefix }) => prefix);
    const known = new Map(this.now.prefixes.map((row) => [row.prefix, row]));
    const gone = this.vanishedOf('bank-prefix');
    await storePrefixes(manager, fresh);
    if (gone.length > 0) await manager.query('delete from bank_prefixes where prefix = any($1)', [gone]);
    for (const row of fresh) this.note('bank-prefix', row.prefix, known.get(row.prefix), row);
    for (const prefix of gone) this.note('bank-prefix', prefix, known.get(prefix), undefined);
  }

  private async remember(manager: EntityManager): Promise<void> {
    const fresh = this.rows.filter((row) => this.fresh.has(idOf(row)));
    await manager.query(
      `insert into world_rows select kind, key, digest from jsonb_to_recordset($1::jsonb) as row (kind text, key text, digest text)
       on conflict (kind, key) do update set digest = excluded.digest`,
      [JSON.stringify(fresh)],
    );
    await manager.query(
      'delete from world_rows using unnest($1::text[], $2::text[]) as gone (kind, key) where (world_rows.kind, world_rows.key) = (gone.kind, gone.key)',
      [this.vanished.map(({ kind }) => kind), this.vanished.map(({ key }) => key)],
    );
  }

  private registerOf({ unitId, entries, verifiedDaysBeforeLoad }: WorldOnCall): OnCallRegister {
    if (verifiedDaysBeforeLoad === undefined) return { unitId, entries };
    return { unitId, entries, verifiedAt: plusMilliseconds(this.at, -verifiedDaysBeforeLoad * DAY_MS) };
  }

  private freshOnes<T>(kind: ChangedThing, rows: readonly T[], keyOf: (row: T) => string): T[] {
    return rows.filter((row) => this.fresh.has(idOf({ kind, key: keyOf(row) })));
  }

  private vanishedOf(kind: ChangedThing): readonly string[] {
    return this.vanished.filter((row) => row.kind === kind).map(({ key }) => key);
  }

  private note(what: ChangedThing, subject: string, before: object | undefined, after: object | undefined): void {
    this.changes.push({ what, subject, before, after });
  }
}

export const knownRows = (manager: EntityManager): Promise<FileRow[]> =>
  manager.query('select kind, key, digest from world_rows');

function fileRowsOf(world: World): readonly FileRow[] {
  const rows = <T>(kind: ChangedThing, list: readonly T[], keyOf: (row: T) => string): FileRow[] =>
    list.map((row) => ({ kind, key: keyOf(row), digest: createHash('sm3').update(canonical(row)).digest('hex') }));
  return [
    ...rows<Unit>('unit', world.units, ({ unitId }) => unitId),
    ...rows<Officer>('officer', world.officers.map(withoutPassword), ({ officerId }) => officerId),
    ...rows<WorldOnCall>('on-call', world.onCall, ({ unitId }) => unitId),
    ...rows<readonly [string, Deputy[]]>('deputies', deputiesByOfficer(world), ([officerId]) => officerId),
    ...rows<BankPrefix>('bank-prefix', world.bankPrefixes, ({ prefix }) => prefix),
  ];
}

const deputiesByOfficer = ({ deputies }: World): readonly (readonly [string, Deputy[]])[] => [
  ...Map.groupBy(deputies, ({ officerId }) => officerId),
];

/** The password of a demonstration officer is for the identity provider; this service keeps none. */
const withoutPassword = (officer: Officer & { readonly password?: string }): Officer => {
  const { password: _password, ...kept } = officer;
  return kept;
};

const idOf = ({ kind, key }: Pick<FileRow, 'kind' | 'key'>): string => `${kind}/${key}`;
