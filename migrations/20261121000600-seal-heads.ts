import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which heads each checkpoint seals; checkpoints are append-only as the record is. */
export class SealHeads20261121000600 implements MigrationInterface {
  readonly name = 'SealHeads20261121000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checkpoint_heads (
        matter_id  text    not null,
        number     integer not null,
        hash       text    not null,
        checkpoint integer not null references checkpoints (number),
        primary key (matter_id, number)
      );
      create index checkpoint_heads_of_checkpoint on checkpoint_heads (checkpoint)`);
    await runner.query(`
      create trigger checkpoints_are_append_only before update or delete on checkpoints for each row execute function refuse_change();
      create trigger checkpoints_are_not_truncated before truncate on checkpoints for each statement execute function refuse_change();
      create trigger sealed_heads_are_append_only before update or delete on checkpoint_heads for each row execute function refuse_change();
      create trigger sealed_heads_are_not_truncated before truncate on checkpoint_heads for each statement execute function refuse_change();
      revoke update, delete on checkpoints, checkpoint_heads from heli_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
