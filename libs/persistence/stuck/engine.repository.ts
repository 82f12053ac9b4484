import type { DataSource } from 'typeorm';

/** Which open matters the engine does not run, as the worker last compared them. */
export class EngineRepository {
  /** Matters that were opened long enough ago for the engine's list to know them. */
  async open(database: DataSource): Promise<string[]> {
    const rows: { matterId: string }[] = await database.query(
      `select matter_id as "matterId" from matter_heads
       where ended_at is null and recorded_at < clock_timestamp() - interval '1 minute' order by matter_id`,
    );
    return rows.map(({ matterId }) => matterId);
  }

  async lost(database: DataSource, matterIds: readonly string[]): Promise<void> {
    await database.transaction(async (manager) => {
      await manager.query('delete from matters_without_engine where matter_id <> all($1)', [matterIds]);
      await manager.query(
        'insert into matters_without_engine (matter_id) select unnest($1::text[]) on conflict do nothing',
        [matterIds],
      );
    });
  }
}
