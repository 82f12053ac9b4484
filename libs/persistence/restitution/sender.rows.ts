import type { EntityManager } from 'typeorm';
import type { SenderNoted, SendersLed } from '#domain/restitution/matter/events';
import type { Entry } from '#domain/shared/record';

/** The rows of 冻结在案、被害人不明. */
export class SenderRows {
  /** A new finding takes the place of the last; the acts keep all of them. */
  async noted(manager: EntityManager, restitutionId: string, { happened, at, by }: Entry<SenderNoted>): Promise<void> {
    await manager.query(
      `insert into restitution_senders (restitution_id, sender_key, subject_id, state, reason, noted_at, noted_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (restitution_id, sender_key) do update
       set subject_id = excluded.subject_id, state = excluded.state, reason = excluded.reason, noted_at = excluded.noted_at,
         noted_by = excluded.noted_by, led_to = null, led_reason = null, led_at = null`,
      [
        ...[restitutionId, happened.senderKey, happened.subjectId, happened.state, happened.reason ?? null],
        ...[at, by?.officerId ?? ''],
      ],
    );
  }

  async led(manager: EntityManager, restitutionId: string, { happened, at }: Entry<SendersLed>): Promise<void> {
    await manager.query(
      `update restitution_senders set led_to = $3, led_reason = $4, led_at = $5 where restitution_id = $1 and sender_key = any($2)`,
      [restitutionId, happened.senderKeys, happened.to, happened.reason, at],
    );
  }
}
