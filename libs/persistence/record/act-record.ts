import type { EntityManager } from 'typeorm';
import type { WireAct, WireEntry } from '#contracts/matter/record';
import { stamped, upcast } from '#contracts/matter/entry-version';
import { bodyOf, GENESIS } from '#domain/shared/chain';
import type { Receipt } from '#domain/shared/record';
import { codeOf } from '#persistence/record/faults';
import { hashOf } from '#persistence/record/hash';

/** Acts given at once to a matter that is behind: a page stays far below the engine's limit of a payload, also where acts are large. */
const PAGE = 200;
const PAGE_BYTES = 400_000;

export interface Standing {
  readonly number: number;
  readonly hash: string;
  /** The act that this command is already, where it is one. */
  readonly first?: { readonly number: number; readonly digest: string };
  /** The version of the books in force, where it was asked for: no newer ones can come before this transaction ends. */
  readonly books?: number;
}

interface StandingRow {
  readonly number: number | null;
  readonly hash: string | null;
  readonly first: number | null;
  readonly digest: string | null;
  readonly books: number | null;
}

export interface ActToAppend {
  readonly matterId: string;
  readonly number: number;
  readonly commandId: string;
  readonly digest: string;
  readonly previousHash: string;
  readonly entry: WireEntry;
}

/** Another writer has written the act of this number first. */
export class Overtaken extends Error {}

/** The record of every matter: append-only, numbered per matter without a gap, chained by hash. */
export class ActRecord {
  /** Locks the matter's head, so that the acts of one matter wait for each other and those of two matters never do. */
  async standing(
    manager: EntityManager,
    { matterId, commandId, reckons }: { matterId: string; commandId: string; reckons: boolean },
  ): Promise<Standing> {
    const [row]: StandingRow[] = await manager.query(
      `select head.number, head.hash, acts.number as first, acts.digest, case when $3 then books_version() end as books
       from (select 1) one
       left join lateral (select number, hash from matter_heads where matter_id = $1 for update) head on true
       left join acts on acts.matter_id = $1 and acts.command_id = $2`,
      [matterId, commandId, reckons],
    );
    return {
      number: row?.number ?? 0,
      hash: row?.hash ?? GENESIS,
      ...(row?.first && { first: { number: row.first, digest: row.digest ?? '' } }),
      ...(row?.books !== null && row?.books !== undefined && { books: row.books }),
    };
  }

  /**
   * The primary key (matter, number) is the fence: whoever finds another writer on the other side of it leaves nothing behind, because
   * the database itself gives up the transaction. So nothing needs to wait for `written` before COMMIT is said.
   */
  append(manager: EntityManager, act: ActToAppend): { readonly hash: string; readonly written: Promise<void> } {
    const body = bodyOf({ ...act, entry: stamped(act.entry) });
    const hash = hashOf(act.previousHash, body);
    const written = manager
      .query(
        `with act as (
           insert into acts (matter_id, number, command_id, digest, body, hash, at) values ($1, $2, $3, $4, $5, $6, $7)
           returning matter_id, number)
         insert into relay_queue (matter_id, number) select matter_id, number from act`,
        [act.matterId, act.number, act.commandId, act.digest, body, hash, act.entry.at],
      )
      .then(noted, overtaken);
    return { hash, written };
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

const noted = (): void => undefined;

const DOUBLED = '23505';

function overtaken(error: unknown): never {
  throw codeOf(error) === DOUBLED ? new Overtaken() : error;
}

export function actIn(body: string): WireAct {
  const { number, commandId, entry } = JSON.parse(body) as WireAct;
  return { number, commandId, entry: upcast(entry) };
}
