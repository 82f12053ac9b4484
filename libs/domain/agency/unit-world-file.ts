import { AGENCIES, ROLES } from '#domain/agency/actor';
import { refuseUnfitDeputies } from '#domain/agency/deputy';
import { ON_CALL_ROLES, refuseUnfitEntries } from '#domain/agency/on-call';
import { BRANCHES_OF_WORK, UNIT_KINDS, UNIT_LEVELS } from '#domain/agency/unit';
import { doubles, type RegisterFault, treeFaultsOf } from '#domain/agency/unit-tree-faults';
import type { World } from '#domain/agency/unit-world';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** A world that was read, or everything that is wrong with it. */
export type ReadWorld =
  | { readonly world: World; readonly faults: readonly [] }
  | { readonly world?: never; readonly faults: readonly RegisterFault[] };

/** What a field may hold: undefined where the value is fit, else what it should have been. */
type Shape = (value: unknown) => string | undefined;
type Shapes = Readonly<Record<string, Shape>>;

const text: Shape = (value) => (typeof value === 'string' && value.trim() !== '' ? undefined : 'is missing or no text');
const digits: Shape = (value) =>
  typeof value === 'string' && /^\d{1,19}$/.test(value) ? undefined : 'takes digits alone, as text';
const bankCode: Shape = (value) =>
  typeof value === 'string' && /^[A-Z0-9]{3,20}$/.test(value) ? undefined : 'takes 3 to 20 capitals and digits';
const moment: Shape = (value) =>
  typeof value === 'string' && isInstant(value) ? undefined : 'is no instant like 2026-11-21T00:00:00.000Z';
const days: Shape = (value) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : 'is no whole number of days';
const yesOrNo: Shape = (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false');
const list: Shape = (value) => (Array.isArray(value) ? undefined : 'is no list');
const oneOf =
  (words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string) ? undefined : `is none of ${words.join(', ')}`;
const listOf =
  (words: readonly string[]): Shape =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((word) => words.includes(word))
      ? undefined
      : `is no list of ${words.join(', ')}`;
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? undefined : shape(value);

const UNIT: Shapes = {
  unitId: text,
  agency: oneOf(AGENCIES),
  name: text,
  shortName: text,
  parentId: optional(text),
  level: oneOf(UNIT_LEVELS),
  divisionCode: digits,
  kind: oneOf(UNIT_KINDS),
  branchOfWork: optional(oneOf(BRANCHES_OF_WORK)),
  unitCode: optional(digits),
  documentWord: optional(text),
  bankCode: optional(bankCode),
  openSince: moment,
  closedAt: optional(moment),
  mail: optional(text),
  phone: optional(text),
  connected: optional(yesOrNo),
};
const OFFICER: Shapes = {
  officerId: text,
  name: text,
  agency: oneOf(AGENCIES),
  unitId: text,
  roles: listOf(ROLES),
  login: text,
  password: optional(text),
  mail: optional(text),
  phone: optional(text),
  validUntil: optional(moment),
};
const MACHINE: Shapes = {
  clientId: text,
  clientSecret: text,
  unitId: text,
  agency: oneOf(AGENCIES),
  roles: listOf(ROLES),
};
const ON_CALL: Shapes = { unitId: text, entries: list, verifiedDaysBeforeLoad: optional(days) };
const ENTRY: Shapes = {
  role: oneOf(ON_CALL_ROLES),
  officerId: optional(text),
  phone: optional(text),
  mail: optional(text),
  from: moment,
  to: optional(moment),
};
const DEPUTY: Shapes = { officerId: text, deputyId: text, from: moment, to: moment, reason: optional(text) };
const PREFIX: Shapes = { prefix: digits, bankCode };

const LISTS: Readonly<Record<string, { readonly key: string; readonly shapes: Shapes }>> = {
  units: { key: 'unitId', shapes: UNIT },
  officers: { key: 'officerId', shapes: OFFICER },
  machines: { key: 'clientId', shapes: MACHINE },
  onCall: { key: 'unitId', shapes: ON_CALL },
  deputies: { key: 'officerId', shapes: DEPUTY },
  bankPrefixes: { key: 'prefix', shapes: PREFIX },
};

/** Reads a file of units and officers. First the form of every row, then what rows say of one another. */
export function readWorld(raw: unknown): ReadWorld {
  const misshapen = shapeFaultsOf(raw);
  if (misshapen.length > 0) return { faults: misshapen };
  const world = raw as World;
  const faults = [...treeFaultsOf(world.units), ...officerFaultsOf(world), ...referenceFaultsOf(world)];
  return faults.length > 0 ? { faults } : { world, faults: [] };
}

function shapeFaultsOf(raw: unknown): readonly RegisterFault[] {
  if (!isRecord(raw)) return [{ subject: 'file', code: 'WORLD.SHAPE', message: 'the file is no JSON object' }];
  const note = text(raw['note']);
  const faults = Object.entries(LISTS).flatMap(([name, { key, shapes }]) => {
    const rows = raw[name];
    if (!Array.isArray(rows)) return [{ subject: name, code: 'WORLD.SHAPE', message: 'the list is missing' }];
    return rows.flatMap((row, i) => rowFaults(row, shapes, { list: name, key, position: i + 1 }));
  });
  return note === undefined ? faults : [{ subject: 'note', code: 'WORLD.SHAPE', message: note }, ...faults];
}

interface Place {
  readonly list: string;
  readonly key: string;
  readonly position: number;
}

function rowFaults(row: unknown, shapes: Shapes, { list: name, key, position }: Place): readonly RegisterFault[] {
  const place = `${name}[${position}]`;
  if (!isRecord(row)) return [{ subject: place, code: 'WORLD.SHAPE', message: 'is no JSON object' }];
  const subject = typeof row[key] === 'string' ? `${place} ${row[key]}` : place;
  const unknown = Object.keys(row).filter((field) => !(field in shapes));
  const entries = name === 'onCall' && Array.isArray(row['entries']) ? row['entries'] : [];
  return [
    ...Object.entries(shapes).flatMap(([field, shape]) => {
      const message = shape(row[field]);
      return message === undefined ? [] : [{ subject, code: 'WORLD.SHAPE', message: `${field} ${message}` }];
    }),
    ...unknown.map((field) => ({ subject, code: 'WORLD.UNKNOWN_FIELD', message: `${field} is no field of this list` })),
    ...entries.flatMap((entry, i) =>
      rowFaults(entry, ENTRY, { list: `${subject} entries`, key: 'role', position: i + 1 }),
    ),
  ];
}

function officerFaultsOf({ units, officers, machines }: World): readonly RegisterFault[] {
  const agencyOf = new Map(units.map(({ unitId, agency }) => [unitId, agency]));
  const misplaced = [
    ...officers.map((o) => ({ subject: o.officerId, ...o })),
    ...machines.map((m) => ({ subject: m.clientId, ...m })),
  ].flatMap(({ subject, unitId, agency }) => {
    const ofUnit = agencyOf.get(unitId);
    if (ofUnit === undefined)
      return [{ subject, code: 'OFFICER.UNKNOWN_UNIT', message: `the unit ${unitId} is not in the register` }];
    if (ofUnit === agency) return [];
    return [
      { subject, code: 'OFFICER.OTHER_AGENCY', message: `the unit ${unitId} belongs to ${ofUnit}, not to ${agency}` },
    ];
  });
  return [
    ...misplaced,
    ...doubles(
      'OFFICER.DOUBLE',
      'the id',
      officers.map(({ officerId }) => [officerId, officerId]),
    ),
    ...doubles(
      'OFFICER.DOUBLE_LOGIN',
      'the login',
      officers.map(({ officerId, login }) => [officerId, login]),
    ),
    ...doubles(
      'MACHINE.DOUBLE',
      'the client id',
      machines.map(({ clientId }) => [clientId, clientId]),
    ),
  ];
}

function referenceFaultsOf(world: World): readonly RegisterFault[] {
  const { units, officers, onCall, deputies, bankPrefixes } = world;
  const known = new Set(units.map(({ unitId }) => unitId));
  const banks = new Set(units.map(({ bankCode }) => bankCode));
  const byId = new Map(officers.map((officer) => [officer.officerId, officer]));
  return [
    ...onCall
      .filter(({ unitId }) => !known.has(unitId))
      .map(({ unitId }) => ({
        subject: unitId,
        code: 'ON_CALL.UNKNOWN_UNIT',
        message: 'the unit is not in the register',
      })),
    ...doubles(
      'ON_CALL.DOUBLE',
      'the register of',
      onCall.map(({ unitId }) => [unitId, unitId]),
    ),
    ...onCall.flatMap((register) =>
      refusalIn(register.unitId, () => refuseUnfitEntries(register, (id) => byId.get(id), BEFORE_ALL)),
    ),
    ...[...Map.groupBy(deputies, ({ officerId }) => officerId)].flatMap(([officerId, own]) =>
      refusalIn(officerId, () => refuseUnfitDeputies(own, (id) => byId.get(id))),
    ),
    ...bankPrefixes
      .filter(({ bankCode }) => !banks.has(bankCode))
      .map(({ prefix, bankCode }) => ({
        subject: prefix,
        code: 'BANK_PREFIX.UNKNOWN_BANK',
        message: `no unit has the bank code ${bankCode}`,
      })),
    ...doubles(
      'BANK_PREFIX.DOUBLE',
      'the prefix',
      bankPrefixes.map(({ prefix }) => [prefix, prefix]),
    ),
  ];
}

/** A file is judged without a date: whose account has ended since is a matter of the day and no fault of the file. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z' as Instant;

function refusalIn(subject: string, judge: () => void): readonly RegisterFault[] {
  try {
    judge();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ subject, code: error.code, message: error.message }];
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInstant = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
