import type { EntityManager } from 'typeorm';
import type { WireAct } from '#contracts/matter/record';
import { actIn } from '#persistence/record/act-record';

export interface TimelineAct extends WireAct {
  readonly hash: string;
  readonly recordedAt: Date;
}

export interface TimelinePage {
  readonly matterId: string;
  readonly order: 'oldest-first' | 'newest-first';
  readonly after?: number | undefined;
  readonly limit: number;
}

/** The record of one matter, act by act, as it was written. */
export class TimelineReadModel {
  async page(manager: EntityManager, { matterId, order, after, limit }: TimelinePage): Promise<TimelineAct[]> {
    const [beyond, direction] = order === 'oldest-first' ? ['>', 'asc'] : ['<', 'desc'];
    const rows: { body: string; hash: string; recordedAt: Date }[] = await manager.query(
      `select body, hash, recorded_at as "recordedAt" from acts
       where matter_id = $1 and ($2::int is null or number ${beyond} $2::int) order by number ${direction} limit $3`,
      [matterId, after ?? null, limit + 1],
    );
    return rows.map(({ body, ...row }) => ({ ...actIn(body), ...row }));
  }
}
