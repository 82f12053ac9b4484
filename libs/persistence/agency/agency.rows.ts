import type { EntityManager } from 'typeorm';
import type { Deputy } from '#domain/agency/deputy';
import type { Officer } from '#domain/agency/officer';
import type { OnCallEntry, OnCallRegister } from '#domain/agency/on-call';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Unit } from '#domain/agency/unit';
import { agencyWorld, type BankPrefix } from '#domain/agency/unit-world';
import type { Instant } from '#domain/shared/instant';

type Queryable = Pick<EntityManager, 'query'>;

/** FRZ-26: when contacts changed, when that was said, and by when it had to be. */
export interface OnCallReport {
  readonly changedAt: Instant;
  readonly reportedAt: Instant;
  readonly reportBy: Instant;
}

/** All registers at one version, with the version of each row, which a change must name. */
export interface Snapshot {
  readonly version: number;
  readonly world: AgencyWorld;
  readonly prefixes: readonly BankPrefix[];
  readonly unitVersions: ReadonlyMap<string, number>;
  readonly officerVersions: ReadonlyMap<string, number>;
  readonly onCallVersions: ReadonlyMap<string, number>;
  readonly reports: ReadonlyMap<string, OnCallReport>;
}

interface Versioned {
  readonly version: number;
}

type RegisterRow = Omit<OnCallRegister, 'entries'> & Versioned & Partial<OnCallReport>;

const UNITS = `select unit_id as "unitId", agency, name, short_name as "shortName", parent_id as "parentId", level, division_code as "divisionCode",
  kind, branch_of_work as "branchOfWork", unit_code as "unitCode", document_word as "documentWord", bank_code as "bankCode",
  open_since as "openSince", closed_at as "closedAt", mail, phone, nullif(connected, true) as connected, version from units order by division_code, unit_id`;
const OFFICERS = `select officer_id as "officerId", name, agency, unit_id as "unitId", roles, login, mail, phone, valid_until as "validUntil", version
  from officers order by officer_id`;
const DEPUTIES = `select officer_id as "officerId", deputy_id as "deputyId", from_at as "from", to_at as "to", reason from deputies order by officer_id, from_at`;
const REGISTERS = `select unit_id as "unitId", verified_at as "verifiedAt", changed_at as "changedAt", reported_at as "reportedAt",
  report_by as "reportBy", version from on_call_registers order by unit_id`;
const ENTRIES = `select unit_id as "unitId", role, officer_id as "officerId", phone, mail, from_at as "from", to_at as "to"
  from on_call_entries order by unit_id, position`;

export async function readVersion(manager: Queryable): Promise<number> {
  const [row]: Versioned[] = await manager.query('select version from agency_version');
  return row?.version ?? 0;
}

/** Reads everything in one transaction of the caller's, so that the parts belong together. */
export async function readSnapshot(manager: Queryable): Promise<Snapshot> {
  const version = await readVersion(manager);
  const units = await rowsOf<Unit & Versioned>(manager, UNITS);
  const officers = await rowsOf<Officer & Versioned>(manager, OFFICERS);
  const registers = await rowsOf<RegisterRow>(manager, REGISTERS);
  const entries = Map.groupBy(await rowsOf<OnCallEntry & { unitId: string }>(manager, ENTRIES), ({ unitId }) => unitId);
  const prefixes: BankPrefix[] = await manager.query(
    'select prefix, bank_code as "bankCode" from bank_prefixes order by prefix',
  );
  const world = agencyWorld({
    units: units.map(withoutVersion),
    officers: officers.map(withoutVersion),
    deputies: await rowsOf<Deputy>(manager, DEPUTIES),
    registers: registers.map(({ unitId, verifiedAt }) => ({
      unitId,
      entries: (entries.get(unitId) ?? []).map(({ unitId: _unitId, ...entry }) => entry),
      ...(verifiedAt !== undefined && { verifiedAt }),
    })),
  });
  return {
    version,
    world,
    prefixes,
    unitVersions: new Map(units.map((unit) => [unit.unitId, unit.version])),
    officerVersions: new Map(officers.map((officer) => [officer.officerId, officer.version])),
    onCallVersions: new Map(registers.map((register) => [register.unitId, register.version])),
    reports: new Map(registers.flatMap((register) => reportOf(register))),
  };
}

function reportOf({
  unitId,
  changedAt,
  reportedAt,
  reportBy,
}: RegisterRow): readonly (readonly [string, OnCallReport])[] {
  return changedAt && reportedAt && reportBy ? [[unitId, { changedAt, reportedAt, reportBy }]] : [];
}

const withoutVersion = <T extends Versioned>({ version: _version, ...row }: T): Omit<T, 'version'> => row;

async function rowsOf<T>(manager: Queryable, sql: string): Promise<T[]> {
  const rows: object[] = await manager.query(sql);
  return rows.map((row) => plain(row) as T);
}

/** Absent instead of null, instants as text: the domain knows neither null nor Date. */
const plain = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
      value === null ? [] : [[key, value instanceof Date ? value.toISOString() : value]],
    ),
  );
