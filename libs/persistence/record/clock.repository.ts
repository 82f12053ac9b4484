import type { EntityManager } from 'typeorm';
import type { Instant } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';

/** The one row of legal time. */
export class ClockRepository {
  async read(manager: EntityManager): Promise<LegalClock | undefined> {
    const [row]: { anchorWall: Date; anchorLegal: Date; factor: number }[] = await manager.query(
      'select anchor_wall as "anchorWall", anchor_legal as "anchorLegal", factor from legal_clock',
    );
    if (!row) return undefined;
    return {
      anchorWall: row.anchorWall.toISOString() as Instant,
      anchorLegal: row.anchorLegal.toISOString() as Instant,
      factor: row.factor,
    };
  }

  async write(manager: EntityManager, { anchorWall, anchorLegal, factor }: LegalClock): Promise<void> {
    await manager.query(
      `insert into legal_clock (anchor_wall, anchor_legal, factor) values ($1, $2, $3)
       on conflict (id) do update set anchor_wall = $1, anchor_legal = $2, factor = $3`,
      [anchorWall, anchorLegal, factor],
    );
  }
}
