import type { EntityManager } from 'typeorm';
import type { WireAct, WireEntry } from '#contracts/matter/record';
import { stamped, upcast } from '#contracts/matter/entry-version';
import { bodyOf, GENESIS } from '#domain/shared/chain';
import type { Receipt } from '#domain/shared/record';
import { hashOf } from '#persistence/record/hash';

/** Acts given at once to a matter that is behind: a page stays far below the engine's limit of a payload, also where acts are large. */
const PAGE = 200;
const PAGE_BYTES = 400_000;

export interface Standing {
  readonly number: number;
  readonly hash: string;
  /** The act that this command is already, where it is one. */
  readonly first?: { readonly number: number; readonly digest: string };
}

export interface ActToAppend {
  readonly matterId: string;
  readonly number: number;
  readonly commandId: string;
  readonly digest: string;
  readonly previousHash: string;
  readonly entry: WireEntry;
}

/** The record of every matter: append-only, numbered per matter without a gap, chained by hash. */
export class ActRecord {
  /** Locks the matter's head, so that the acts of one matter wait for each other and those of two matters never do. */
  async standing(manager: EntityManager, matterId: string, commandId: string): Promise<Standing> {
    const [row]: { number: number | null; hash: string | null; first: number | null; digest: string | null }[] =
      await manager.query(
        `select head.number, head.hash, acts.number as first, acts.digest from (select 1) one
       left join lateral (select number, hash from matter_heads where matter_id = $1 for update) head on true
       left join acts on acts.matter_id = $1 and acts.command_id = $2`,
        [matterId, commandId],
      );
    const first = row?.first ? { first: { number: row.first, digest: row.digest ?? '' } } : {};
    return { number: row?.number ?? 0, hash: row?.hash ?? GENESIS, ...first };
  }

  /** The primary key (matter, number) is the fence. False when another writer stands on the other side of it. */
  async append(manager: EntityManager, act: ActToAppend): Promise<string | undefined> {
    const body = bodyOf({ ...act, entry: stamped(act.entry) });
    const hash = hashOf(act.previousHash, body);
    const rows: unknown[] = await manager.query(
      `with act as (
         insert into acts (matter_id, number, command_id, digest, body, hash, at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing returning matter_id, number),
       queued as (insert into relay_queue (matter_id, number) select matter_id, number from act)
       select 1 from act`,
      [act.matterId, act.number, act.commandId, act.digest, body, hash, act.entry.at],
    );
    return rows.length === 1 ? hash : undefined;
  }

  async after(manager: EntityManager, matterId: string, seen: number, limit = PAGE): Promise<WireAct[]> {
    const rows: { body: string }[] = await manager.query(
      `select body from (select number, body, sum(octet_length(body)) over (order by number) as bytes
         from (select number, body from acts where matter_id = $1 and number > $2 order by number limit $3) next) page
       where bytes <= $4 or number = $2 + 1 order by number`,
      [matterId, seen, limit, PAGE_BYTES],
    );
    return rows.map(({ body }) => actIn(body));
  }

  async receiptOf(
    manager: EntityManager,
    matterId: string,
    commandId: string,
  ): Promise<(Receipt & { digest: string }) | undefined> {
    const [receipt]: (Receipt & { digest: string })[] = await manager.query(
      'select matter_id as "matterId", number, digest from acts where matter_id = $1 and command_id = $2',
      [matterId, commandId],
    );
    return receipt;
  }
}

export function actIn(body: string): WireAct {
  const { number, commandId, entry } = JSON.parse(body) as WireAct;
  return { number, commandId, entry: upcast(entry) };
}
