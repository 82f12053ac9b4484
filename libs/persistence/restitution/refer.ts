import type { EntityManager } from 'typeorm';

/** What an act refers to stays; what no act refers to is swept after 24 hours. */
export async function refer(manager: EntityManager, subjectIds: readonly string[], at: string): Promise<void> {
  await manager.query(
    'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
    [subjectIds, at],
  );
}
