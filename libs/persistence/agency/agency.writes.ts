import type { EntityManager } from 'typeorm';
import type { Deputy } from '#domain/agency/deputy';
import type { Officer } from '#domain/agency/officer';
import type { OnCallRegister } from '#domain/agency/on-call';
import type { Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { BankPrefix } from '#domain/agency/unit-world';
import type { OnCallReport } from '#persistence/agency/agency.rows';

/** One statement for many rows: a province's file has thousands of units. */
export async function storeUnits(manager: EntityManager, units: readonly Unit[], tree: UnitTree): Promise<void> {
  if (units.length === 0) return;
  await manager.query(
    `insert into units (unit_id, agency, name, short_name, parent_id, level, division_code, kind, branch_of_work, unit_code, document_word,
       bank_code, open_since, closed_at, mail, phone, connected, path)
     select "unitId", agency, name, "shortName", "parentId", level, "divisionCode", kind, "branchOfWork", "unitCode", "documentWord",
       "bankCode", "openSince", "closedAt", mail, phone, coalesce(connected, true), path
     from jsonb_to_recordset($1::jsonb) as unit ("unitId" text, agency text, name text, "shortName" text, "parentId" text, level text,
       "divisionCode" text, kind text, "branchOfWork" text, "unitCode" text, "documentWord" text, "bankCode" text,
       "openSince" timestamptz, "closedAt" timestamptz, mail text, phone text, connected boolean, path text)
     on conflict (unit_id) do update set agency = excluded.agency, name = excluded.name, short_name = excluded.short_name,
       parent_id = excluded.parent_id, level = excluded.level, division_code = excluded.division_code, kind = excluded.kind,
       branch_of_work = excluded.branch_of_work, unit_code = excluded.unit_code, document_word = excluded.document_word,
       bank_code = excluded.bank_code, open_since = excluded.open_since, closed_at = excluded.closed_at, mail = excluded.mail,
       phone = excluded.phone, connected = excluded.connected, path = excluded.path, version = units.version + 1`,
    [JSON.stringify(units.map((unit) => ({ ...unit, path: tree.path(unit.unitId) })))],
  );
}

export async function storeOfficers(manager: EntityManager, officers: readonly Officer[]): Promise<void> {
  if (officers.length === 0) return;
  await manager.query(
    `insert into officers (officer_id, unit_id, agency, name, roles, login, mail, phone, valid_until)
     select "officerId", "unitId", agency, name, roles, login, mail, phone, "validUntil"
     from jsonb_to_recordset($1::jsonb) as officer ("officerId" text, "unitId" text, agency text, name text, roles text[], login text,
       mail text, phone text, "validUntil" timestamptz)
     on conflict (officer_id) do update set unit_id = excluded.unit_id, agency = excluded.agency, name = excluded.name,
       roles = excluded.roles, login = excluded.login, mail = excluded.mail, phone = excluded.phone,
       valid_until = excluded.valid_until, version = officers.version + 1`,
    [JSON.stringify(officers)],
  );
}

export async function storeRegister(
  manager: EntityManager,
  register: OnCallRegister,
  report?: OnCallReport,
): Promise<void> {
  const { unitId, entries, verifiedAt } = register;
  await manager.query(
    `insert into on_call_registers (unit_id, verified_at, changed_at, reported_at, report_by) values ($1, $2, $3, $4, $5)
     on conflict (unit_id) do update set verified_at = $2, changed_at = coalesce($3, on_call_registers.changed_at),
       reported_at = coalesce($4, on_call_registers.reported_at), report_by = coalesce($5, on_call_registers.report_by),
       version = on_call_registers.version + 1`,
    [unitId, verifiedAt, report?.changedAt, report?.reportedAt, report?.reportBy],
  );
  await manager.query('delete from on_call_entries where unit_id = $1', [unitId]);
  await manager.query(
    `insert into on_call_entries (unit_id, position, role, officer_id, phone, mail, from_at, to_at)
     select $1, position, role, "officerId", phone, mail, "from", "to"
     from jsonb_to_recordset($2::jsonb) as entry (position integer, role text, "officerId" text, phone text, mail text,
       "from" timestamptz, "to" timestamptz)`,
    [unitId, JSON.stringify(entries.map((entry, position) => ({ ...entry, position })))],
  );
}

export async function storeDeputies(
  manager: EntityManager,
  officerId: string,
  deputies: readonly Deputy[],
): Promise<void> {
  await manager.query('delete from deputies where officer_id = $1', [officerId]);
  await manager.query(
    `insert into deputies (officer_id, deputy_id, from_at, to_at, reason)
     select $1, "deputyId", "from", "to", reason
     from jsonb_to_recordset($2::jsonb) as deputy ("deputyId" text, "from" timestamptz, "to" timestamptz, reason text)`,
    [officerId, JSON.stringify(deputies)],
  );
}

export async function storePrefixes(manager: EntityManager, prefixes: readonly BankPrefix[]): Promise<void> {
  await manager.query(
    `insert into bank_prefixes select prefix, "bankCode" from jsonb_to_recordset($1::jsonb) as row (prefix text, "bankCode" text)
     on conflict (prefix) do update set bank_code = excluded.bank_code`,
    [JSON.stringify(prefixes)],
  );
}
