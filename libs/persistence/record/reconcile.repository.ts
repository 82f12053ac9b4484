import type { EntityManager } from 'typeorm';

export interface WaitingMatter {
  readonly matterId: string;
  readonly number: number;
}

/** What the reconciler asks the record. Wall time: `at` is legal time, which a drill may run ahead. */
export class ReconcileRepository {
  /** Matters whose newest act the engine has not confirmed, oldest first, each with a growing pause between tries. */
  async notAccepted(
    manager: EntityManager,
    { olderThanSeconds, limit }: { olderThanSeconds: number; limit: number },
  ): Promise<WaitingMatter[]> {
    const answer: unknown = await manager.query(
      `update matter_heads set woken_at = clock_timestamp(), wakes = wakes + 1
       where matter_id in (select matter_id from matter_heads
         where accepted < number and recorded_at < clock_timestamp() - make_interval(secs => $1)
           and (woken_at is null or woken_at < clock_timestamp() - make_interval(secs => least(10 * wakes, 600)))
         order by recorded_at limit $2 for update skip locked)
       returning matter_id as "matterId", number`,
      [olderThanSeconds, limit],
    );
    return (answer as [WaitingMatter[], number])[0];
  }

  async accepted(manager: EntityManager, { matterId, number }: WaitingMatter): Promise<void> {
    await manager.query('update matter_heads set accepted = greatest(accepted, $2), wakes = 0 where matter_id = $1', [
      matterId,
      number,
    ]);
  }

  /** Open matters with a running deadline whose next rung is past by more than a minute of legal time and has not fired. */
  overdueToFire(manager: EntityManager, legalNow: string, limit: number): Promise<WaitingMatter[]> {
    return manager.query(
      `select distinct deadlines.matter_id as "matterId", heads.number from deadlines
       join matter_heads heads on heads.matter_id = deadlines.matter_id
       where deadlines.status = 'open' and deadlines.due_at < $1::timestamptz - interval '90 seconds'
         and (heads.woken_at is null or heads.woken_at < clock_timestamp() - interval '60 seconds') limit $2`,
      [legalNow, limit],
    );
  }
}
