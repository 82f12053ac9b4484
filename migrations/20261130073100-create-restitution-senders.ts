import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 冻结在案、被害人不明: what came of asking whoever paid into a frozen account, and where it was led. */
export class CreateRestitutionSenders20261130073100 implements MigrationInterface {
  readonly name = 'CreateRestitutionSenders20261130073100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restitution_senders (
        restitution_id text not null, sender_key text not null, subject_id uuid not null, state text not null, reason text,
        led_to text, led_reason text, noted_at timestamptz not null, noted_by text not null, led_at timestamptz,
        primary key (restitution_id, sender_key)
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
