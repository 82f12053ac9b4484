import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, officers and on-call registers: administrative rows, kept by people, with a log of every change that is chained by hash. */
export class CreateUnits20261121000100 implements MigrationInterface {
  readonly name = 'CreateUnits20261121000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table units (
        unit_id        text        primary key check (unit_id ~ '^[a-z0-9-]{1,64}$'),
        agency         text        not null,
        name           text        not null,
        short_name     text        not null,
        parent_id      text        references units,
        level          text        not null,
        division_code  text        not null check (division_code ~ '^[0-9]{6}$'),
        kind           text        not null,
        branch_of_work text,
        unit_code      text        unique,
        document_word  text,
        bank_code      text,
        open_since     timestamptz not null,
        closed_at      timestamptz,
        mail           text,
        phone          text,
        path           text        not null,
        version        integer     not null default 1
      );
      create index units_path on units (path text_pattern_ops);
      create index units_of_area on units (division_code, kind);
      create unique index units_bank_code on units (bank_code) where kind <> 'branch'`);
    await runner.query(`
      create table officers (
        officer_id  text    primary key,
        unit_id     text    not null references units,
        agency      text    not null,
        name        text    not null,
        roles       text[]  not null,
        login       text    not null unique,
        mail        text,
        phone       text,
        valid_until timestamptz,
        version     integer not null default 1
      );
      create index officers_of_unit on officers (unit_id);
      create table deputies (
        officer_id text        not null references officers,
        deputy_id  text        not null references officers,
        from_at    timestamptz not null,
        to_at      timestamptz not null,
        reason     text,
        primary key (officer_id, from_at),
        check (from_at < to_at)
      )`);
    await runner.query(`
      create table on_call_registers (
        unit_id     text        primary key references units,
        verified_at timestamptz,
        changed_at  timestamptz,
        reported_at timestamptz,
        report_by   timestamptz,
        version     integer     not null default 1
      );
      create table on_call_entries (
        unit_id    text        not null references on_call_registers,
        position   integer     not null,
        role       text        not null,
        officer_id text        references officers,
        phone      text,
        mail       text,
        from_at    timestamptz not null,
        to_at      timestamptz,
        primary key (unit_id, position),
        check (from_at < to_at)
      );
      create table bank_prefixes (prefix text primary key, bank_code text not null)`);
    await runner.query(`
      create table world_rows (kind text not null, key text not null, digest text not null, primary key (kind, key));
      create table agency_version (id boolean primary key default true check (id), version integer not null);
      insert into agency_version (version) values (0)`);
    await runner.query(`
      create table unit_changes (
        number      integer     primary key check (number > 0),
        previous    integer     generated always as (nullif(number - 1, 0)) stored references unit_changes (number),
        changed_at  timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        officer_id  text        not null,
        what        text        not null,
        subject     text        not null,
        command_id  text        unique,
        digest      text,
        body        text        not null,
        hash        text        not null
      );
      create index unit_changes_of_subject on unit_changes (subject, number);
      create trigger unit_changes_are_append_only before update or delete on unit_changes for each row execute function refuse_change();
      create trigger unit_changes_are_not_truncated before truncate on unit_changes for each statement execute function refuse_change();
      revoke update, delete on unit_changes from heli_app;
      revoke delete on units, officers, on_call_registers, agency_version from heli_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
