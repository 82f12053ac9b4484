import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Released rule sets and the overlays of branches: what was released is never edited. */
export class ReleaseRules20261121000400 implements MigrationInterface {
  readonly name = 'ReleaseRules20261121000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rule_revisions (
        revision_id text        primary key,
        kind        text        not null check (kind in ('release', 'overlay')),
        version     text        not null,
        unit_id     text        not null,
        changes     jsonb       not null,
        transition  jsonb       not null,
        reason      text        not null,
        status      text        not null check (status in ('proposed', 'released', 'refused', 'withdrawn')),
        proposed_by text        not null,
        proposed_at timestamptz not null,
        decided_by  text,
        decided_at  timestamptz,
        decision    text
      );
      create index rule_revisions_of_unit on rule_revisions (unit_id, proposed_at desc)`);
    await runner.query(`
      create table rule_sets (
        version     text        primary key,
        base        text        not null,
        rows        jsonb       not null,
        revision_id text        not null,
        seq         integer     generated always as identity,
        released_at timestamptz not null
      );
      create table rule_overlays (
        label       text        primary key check (label ~ '^[A-Za-z0-9._-]{1,64}$'),
        unit_id     text        not null,
        changes     jsonb       not null,
        revision_id text        not null,
        seq         integer     generated always as identity,
        released_at timestamptz not null
      );
      create index rule_overlays_of_unit on rule_overlays (unit_id, seq)`);
    for (const table of ['rule_sets', 'rule_overlays']) {
      await runner.query(`
        create trigger ${table}_are_never_edited before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_are_not_truncated before truncate on ${table} for each statement execute function refuse_change();
        revoke update, delete on ${table} from heli_app`);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
