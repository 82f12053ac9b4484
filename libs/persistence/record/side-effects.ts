import type { EntityManager } from 'typeorm';
import { toWire } from '#contracts/shared/wire';
import type { Fact, Register } from '#domain/shared/record';

/** Raised inside the transaction, so that nothing of it stays; the act is decided again on what it carries. */
export class ClaimsTaken extends Error {
  constructor(readonly keys: readonly string[]) {
    super('Other matters hold these claims.');
  }
}

export class FactsStale extends Error {
  constructor(readonly facts: Readonly<Record<string, Fact>>) {
    super('The decision relied on facts that have moved on.');
  }
}

export interface Holder {
  readonly matterId: string;
  readonly number: number;
}

/** Sorted, so that two acts that want the same keys wait for each other and never in a circle. */
export async function takeClaims(
  manager: EntityManager,
  keys: readonly string[],
  { matterId, number }: Holder,
): Promise<void> {
  if (keys.length === 0) return;
  const sorted = [...new Set(keys)].sort();
  const rows: { key: string }[] = await manager.query(
    'insert into claims (key, matter_id, number) select unnest($1::text[]), $2, $3 on conflict do nothing returning key',
    [sorted, matterId, number],
  );
  if (rows.length === sorted.length) return;
  const got = new Set(rows.map(({ key }) => key));
  throw new ClaimsTaken(sorted.filter((key) => !got.has(key)));
}

export async function releaseClaims(manager: EntityManager, keys: readonly string[], matterId: string): Promise<void> {
  if (keys.length > 0)
    await manager.query('delete from claims where key = any($1) and matter_id = $2', [keys, matterId]);
}

/** What the act will publish as well is locked for it at once, so that two acts on one fact wait for each other and never in a circle. */
export async function checkFacts(
  manager: EntityManager,
  relies: Readonly<Record<string, number>>,
  published: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const keys = Object.keys(relies).sort();
  if (keys.length === 0) return;
  const lock = keys.some((key) => key in published) ? 'for update' : 'for share';
  const rows: ({ key: string } & Fact)[] = await manager.query(
    `select key, version, value from facts where key = any($1) order by key ${lock}`,
    [keys],
  );
  const now = new Map(rows.map(({ key, version, value }) => [key, { version, value }]));
  const stale = keys.filter((key) => (now.get(key)?.version ?? 0) !== relies[key]);
  if (stale.length > 0)
    throw new FactsStale(Object.fromEntries(stale.map((key) => [key, now.get(key) ?? { version: 0, value: null }])));
}

/** A fact that the act has relied on as absent may have been published meanwhile by another: then the act is decided again. */
export async function publishFacts(
  manager: EntityManager,
  facts: Readonly<Record<string, unknown>>,
  { matterId, relies = {} }: { readonly matterId: string; readonly relies?: Readonly<Record<string, number>> },
): Promise<void> {
  for (const key of Object.keys(facts).sort()) {
    const written: unknown[] = await manager.query(
      `insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)
       on conflict (key) do update set version = facts.version + 1, value = excluded.value, matter_id = excluded.matter_id
       where $4::int is null or facts.version = $4 returning key`,
      [key, JSON.stringify(toWire(facts[key])), matterId, relies[key] ?? null],
    );
    if (written.length === 0) throw new FactsStale(await factsNow(manager, key));
  }
}

async function factsNow(manager: EntityManager, key: string): Promise<Record<string, Fact>> {
  const [row]: Fact[] = await manager.query('select version, value from facts where key = $1', [key]);
  return row ? { [key]: { version: row.version, value: row.value } } : {};
}

/** Under the row lock of the register, in the act's own transaction: an act that is not written leaves no gap. */
export async function drawNumbers(
  manager: EntityManager,
  draws: Readonly<Record<string, Register>>,
  { matterId, number }: Holder,
): Promise<Record<string, number>> {
  const drawn: Record<string, number> = {};
  for (const [name, { unitId, kind, period }] of Object.entries(draws).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [row]: { drawn: number }[] = await manager.query(
      `insert into number_registers (unit_id, kind, period, next) values ($1, $2, $3, 2)
       on conflict (unit_id, kind, period) do update set next = number_registers.next + 1 returning next - 1 as drawn`,
      [unitId, kind, period],
    );
    drawn[name] = row?.drawn ?? 1;
    await manager.query(
      'insert into drawn_numbers (unit_id, kind, period, number, matter_id, act_number) values ($1, $2, $3, $4, $5, $6)',
      [unitId, kind, period, drawn[name], matterId, number],
    );
  }
  return drawn;
}
