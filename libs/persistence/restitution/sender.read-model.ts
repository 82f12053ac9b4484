import type { EntityManager } from 'typeorm';
import type { SenderState } from '#domain/restitution/matter/restitution';

export interface SenderRow {
  readonly senderKey: string;
  readonly state: SenderState;
  readonly reason: string | null;
  readonly ledTo: 'notice' | 'court' | null;
  readonly notedAt: Date;
}

export class SenderReadModel {
  ofRestitution(manager: EntityManager, restitutionId: string): Promise<SenderRow[]> {
    return manager.query(
      `select sender_key as "senderKey", state, reason, led_to as "ledTo", noted_at as "notedAt" from restitution_senders where restitution_id = $1`,
      [restitutionId],
    );
  }
}
