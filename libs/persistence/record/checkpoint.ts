import type { DataSource, EntityManager } from 'typeorm';
import { type Checkpoint, GENESIS, type Head, sealedLine, sealOf, type UnsealedCheckpoint } from '#domain/shared/chain';
import { sm3 } from '#persistence/record/hash';

/** Whoever holds the key of the record: Ed25519, the public half in SPKI and base64. */
export interface CheckpointSigner {
  readonly publicKey: string;
  sign(bytes: Uint8Array): Promise<string>;
}

/** The name under which the deployment keeps the key that seals its record. */
export const RECORD_KEY = 'record';

const ONE_AT_A_TIME = 7_101;

/**
 * Seals the heads of all matters that have moved since the last checkpoint. Nothing moved, nothing to seal: the last one is the answer.
 *
 * The checkpoint must then leave the database, so that whoever rewrites all of it cannot rewrite what others have seen.
 */
export const writeCheckpoint = (database: DataSource, signer: CheckpointSigner): Promise<Checkpoint | undefined> =>
  database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
    const last = await lastCheckpoint(transaction);
    const heads = await movedHeads(transaction);
    if (heads.length === 0) return last;
    const unsealed = await following(transaction, last, heads);
    const lines = heads.map(({ head }) => sealedLine(head, sm3)).sort();
    const seal = sealOf(unsealed, lines, sm3);
    const signature = await signer.sign(Buffer.from(seal));
    const checkpoint = { ...unsealed, seal, signature, publicKey: signer.publicKey };
    await store(transaction, checkpoint, heads);
    return checkpoint;
  });

interface MovedHead {
  readonly head: Head;
  /** The number that was sealed before; 0 where the matter is new. */
  readonly before: number;
}

async function movedHeads(manager: EntityManager): Promise<MovedHead[]> {
  const rows: (Head & { before: number })[] = await manager.query(
    `select heads.matter_id as "matterId", heads.number, heads.hash, coalesce(sealed.number, 0) as before from matter_heads heads
     left join lateral (select number from checkpoint_heads where checkpoint_heads.matter_id = heads.matter_id
       order by number desc limit 1) sealed on true
     where heads.number > coalesce(sealed.number, 0)`,
  );
  return rows.map(({ before, ...head }) => ({ head, before }));
}

async function following(
  manager: EntityManager,
  last: Checkpoint | undefined,
  heads: readonly MovedHead[],
): Promise<UnsealedCheckpoint> {
  const [clock]: { at: Date }[] = await manager.query('select clock_timestamp() as at');
  return {
    number: (last?.number ?? 0) + 1,
    at: (clock?.at ?? new Date(0)).toISOString(),
    matters: (last?.matters ?? 0) + heads.filter(({ before }) => before === 0).length,
    acts: heads.reduce((sum, { head, before }) => sum + head.number - before, last?.acts ?? 0),
    previous: last?.seal ?? GENESIS,
  };
}

async function store(manager: EntityManager, checkpoint: Checkpoint, heads: readonly MovedHead[]): Promise<void> {
  const { number, at, matters, acts, seal, previous, signature, publicKey } = checkpoint;
  await manager.query(
    `insert into checkpoints (number, at, matters, acts, seal, previous, signature, public_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [number, at, matters, acts, seal, previous, signature, publicKey],
  );
  await manager.query(
    `insert into checkpoint_heads (matter_id, number, hash, checkpoint)
     select matter_id, number, hash, $4 from unnest($1::text[], $2::int[], $3::text[]) as head (matter_id, number, hash)`,
    [
      heads.map(({ head }) => head.matterId),
      heads.map(({ head }) => head.number),
      heads.map(({ head }) => head.hash),
      number,
    ],
  );
}

export async function lastCheckpoint(manager: EntityManager): Promise<Checkpoint | undefined> {
  const [last] = await checkpointsFrom(manager, 'order by number desc limit 1');
  return last;
}

export const allCheckpoints = (manager: EntityManager): Promise<Checkpoint[]> =>
  checkpointsFrom(manager, 'order by number');

async function checkpointsFrom(manager: EntityManager, order: string): Promise<Checkpoint[]> {
  const rows: (Omit<Checkpoint, 'at' | 'acts'> & { at: Date; acts: string })[] = await manager.query(
    `select number, at, matters, acts, seal, previous, signature, public_key as "publicKey" from checkpoints ${order}`,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), acts: Number(row.acts) }));
}
