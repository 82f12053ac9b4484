import type { DataSource } from 'typeorm';

export interface MatterToFollow {
  readonly matterId: string;
  /** The newest publication among those that it has not taken yet. */
  readonly publication: string;
  readonly dueAt: Date;
}

/** The matters that have not yet taken the dates that new books gave their clocks. */
export class FollowerRepository {
  /** Whose date comes first, old or new, goes first. */
  next(database: DataSource, limit: number, apart: readonly string[]): Promise<MatterToFollow[]> {
    return database.query(
      `select matter_id as "matterId", max(publication) as publication, min(least(old_due_at, new_due_at)) as "dueAt"
       from deadline_moves where status = 'recorded' and matter_id <> all($2)
       group by matter_id order by 3, matter_id limit $1`,
      [limit, apart],
    );
  }

  /** Which of them have ended: they wait for nothing, and a deadline without a running row has nothing to move. */
  async gone(database: DataSource, matterIds: readonly string[]): Promise<ReadonlySet<string>> {
    const answer: unknown = await database.query(
      `update deadline_moves moved set status = 'gone' from matter_heads head
       where moved.matter_id = any($1) and moved.status = 'recorded' and head.matter_id = moved.matter_id and head.ended_at is not null
       returning moved.matter_id as "matterId"`,
      [matterIds],
    );
    const [ended] = answer as [{ matterId: string }[], number];
    return new Set(ended.map(({ matterId }) => matterId));
  }
}
