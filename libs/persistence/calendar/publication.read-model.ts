import type { EntityManager } from 'typeorm';
import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import type { MovesSummary } from '#domain/deadline/moves-summary';

export interface PublicationRow {
  readonly publicationId: string;
  readonly year: number;
  readonly scope: string;
  readonly notice: string;
  readonly unitId: string;
  readonly days: LoadedNotice['days'];
  readonly status: 'loaded' | 'published' | 'withdrawn';
  readonly loadedBy: string;
  readonly loadedAt: Date;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly reason: string | null;
}

export interface SimulationRow {
  readonly round: number;
  readonly status: 'asked' | 'simulated' | 'recorded' | 'dropped';
  readonly done: number;
  readonly total: number;
  readonly summary: MovesSummary | null;
  readonly lastError: string | null;
  /** Whether the matter has been told: only then can it be put into force. */
  readonly noted: boolean;
}

const COLUMNS = `publication_id as "publicationId", year, scope, notice, unit_id as "unitId", days, status, loaded_by as "loadedBy",
  loaded_at as "loadedAt", published_by as "publishedBy", published_at as "publishedAt", reason`;

/** Notices that were loaded, published or withdrawn, and their simulations. */
export class PublicationReadModel {
  page(
    manager: EntityManager,
    { after, limit }: { after?: readonly (string | number)[] | undefined; limit: number },
  ): Promise<PublicationRow[]> {
    return manager.query(
      `select ${COLUMNS} from calendar_publications
       where $1::timestamptz is null or (loaded_at, publication_id) < ($1::timestamptz, $2)
       order by loaded_at desc, publication_id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  async one(manager: EntityManager, publicationId: string): Promise<PublicationRow | undefined> {
    const [row]: PublicationRow[] = await manager.query(
      `select ${COLUMNS} from calendar_publications where publication_id = $1`,
      [publicationId],
    );
    return row;
  }

  /** The newest that is in force for a year, by its publication. */
  async inForce(manager: EntityManager, year: number): Promise<PublicationRow | undefined> {
    const [row]: PublicationRow[] = await manager.query(
      `select ${COLUMNS} from calendar_publications where year = $1 and status = 'published' order by published_at desc limit 1`,
      [year],
    );
    return row;
  }

  async simulation(manager: EntityManager, publication: string): Promise<SimulationRow | undefined> {
    const [row]: SimulationRow[] = await manager.query(
      `select round, status, done, total, summary, last_error as "lastError", noted_round = round as noted
       from simulations where publication = $1`,
      [publication],
    );
    return row;
  }
}
