import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of all matters, and what stands in one transaction with an act. */
export class CreateRecord20261121000000 implements MigrationInterface {
  readonly name = 'CreateRecord20261121000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'heli_app') then create role heli_app nologin; end if;
        execute format('grant heli_app to %I', current_user);
      exception when unique_violation or duplicate_object then null;
      end $$`);
    await runner.query(`
      alter default privileges in schema public grant select, insert, update, delete on tables to heli_app;
      alter default privileges in schema public grant usage, select on sequences to heli_app;
      grant usage on schema public to heli_app`);
    await runner.query(`
      create table acts (
        matter_id   text        not null,
        number      integer     not null check (number > 0),
        previous    integer     generated always as (nullif(number - 1, 0)) stored,
        command_id  text        not null,
        digest      text        not null,
        body        text        not null,
        hash        text        not null,
        at          timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (matter_id, number),
        unique (matter_id, command_id),
        foreign key (matter_id, previous) references acts (matter_id, number)
      )`);
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'The record is append-only.' using errcode = 'insufficient_privilege'; end $$;
      create trigger acts_are_append_only before update or delete on acts for each row execute function refuse_change();
      create trigger acts_are_not_truncated before truncate on acts for each statement execute function refuse_change();
      revoke update, delete on acts from heli_app`);
    await runner.query(`
      create table matter_heads (
        matter_id    text        primary key,
        area         text        not null,
        case_id      text,
        number       integer     not null,
        hash         text        not null,
        accepted     integer     not null default 0,
        title        text        not null default '',
        state        text        not null default '',
        opened_at    timestamptz not null,
        acted_at     timestamptz not null,
        recorded_at  timestamptz not null default clock_timestamp(),
        ended_at     timestamptz,
        woken_at     timestamptz,
        wakes        integer     not null default 0
      );
      create index matter_heads_not_accepted on matter_heads (recorded_at) where accepted < number;
      create index matter_heads_of_case on matter_heads (case_id, area)`);
    await runner.query(`
      create table matter_parties (
        matter_id text        not null,
        unit_id   text        not null,
        role      text        not null,
        since     timestamptz not null,
        until     timestamptz,
        primary key (matter_id, unit_id, role, since)
      );
      create index matter_parties_of_unit on matter_parties (unit_id, role, matter_id) where until is null`);
    await runner.query(`
      create table claims (key text primary key, matter_id text not null, number integer not null);
      create table facts (key text primary key, version integer not null, value jsonb not null, matter_id text not null);
      create table number_registers (unit_id text, kind text, period text, next integer not null, primary key (unit_id, kind, period));
      create table drawn_numbers (
        unit_id text, kind text, period text, number integer, matter_id text not null, act_number integer not null,
        primary key (unit_id, kind, period, number))`);
    await runner.query(`
      create table deadlines (
        matter_id         text        not null,
        deadline_id       text        not null,
        rule_id           text        not null,
        class             text        not null,
        start_event       text        not null,
        started_at        timestamptz not null,
        due_at            timestamptz not null,
        due_date          text,
        provisional       boolean     not null,
        owner_unit_id     text        not null,
        facts             jsonb       not null default '{}',
        rungs             jsonb       not null,
        derivation        jsonb       not null,
        rule_set_version  text        not null,
        calendar_version  text        not null,
        status            text        not null default 'open' check (status in ('open', 'overdue', 'ended', 'closed')),
        opened_by         integer     not null,
        closed_by         integer,
        closed_at         timestamptz,
        closed_reason     text,
        primary key (matter_id, deadline_id)
      );
      create index deadlines_running on deadlines (due_at) where status in ('open', 'overdue');
      create index deadlines_of_owner on deadlines (owner_unit_id, due_at) where status in ('open', 'overdue');
      create index deadlines_provisional on deadlines (calendar_version) where provisional and status in ('open', 'overdue')`);
    await runner.query(`
      create table rung_firings (
        matter_id text not null, deadline_id text not null, rung_id text not null,
        number integer not null, due_at timestamptz not null, fired_at timestamptz not null, late_by_outage boolean not null,
        primary key (matter_id, deadline_id, rung_id)
      )`);
    await runner.query(`
      create table relay_queue (
        seq bigint generated always as identity primary key, matter_id text not null, number integer not null,
        queued_at timestamptz not null default clock_timestamp(), attempts integer not null default 0, last_error text
      );
      create table owed_commands (
        owed_id text primary key, matter_id text not null, update_name text not null, workflow_type text, body jsonb not null,
        cause_matter_id text not null, cause_number integer not null, as_of timestamptz not null,
        status text not null default 'owed' check (status in ('owed', 'done', 'refused')), attempts integer not null default 0,
        next_try_at timestamptz not null default clock_timestamp(), last_error text, settled_at timestamptz
      );
      create index owed_commands_open on owed_commands (next_try_at) where status = 'owed'`);
    await runner.query(`
      create table notices (
        notice_id text primary key, matter_id text not null, act_number integer not null,
        recipient_unit_id text not null, recipient_officer_id text, channel text not null check (channel in ('in-app', 'mail', 'sms')),
        address text, template text not null, subject text not null, body text not null, link text,
        status text not null default 'pending' check (status in ('pending', 'sent', 'failed', 'read')),
        attempts integer not null default 0, claimed_until timestamptz, last_error text,
        created_at timestamptz not null default clock_timestamp(), sent_at timestamptz, read_at timestamptz
      );
      create index notices_of_unit on notices (recipient_unit_id, created_at desc);
      create index notices_waiting on notices (created_at) where status = 'pending';
      create table notice_digests (
        digest_id text not null, matter_id text not null, act_number integer not null, line text not null,
        recipient_unit_id text not null, address text, opened_at timestamptz not null default clock_timestamp(), sent_at timestamptz,
        primary key (digest_id, matter_id, act_number)
      )`);
    await runner.query(`
      create table subject_values (
        subject_id uuid primary key, case_id text not null, kind text not null, value jsonb not null,
        salt text not null, commitment text not null, lookup text[] not null default '{}',
        stored_at timestamptz not null default clock_timestamp(), referred_at timestamptz
      );
      create index subject_values_lookup on subject_values using gin (lookup);
      create index subject_values_unreferred on subject_values (stored_at) where referred_at is null;
      create table legal_clock (id boolean primary key default true check (id), anchor_wall timestamptz not null,
        anchor_legal timestamptz not null, factor double precision not null);
      create table work_calendars (year integer not null, version integer not null, day text not null, kind text not null,
        name text not null, notice text not null, primary key (year, version, day));
      create table work_calendar_years (year integer not null, version integer not null, notice text not null, loaded_by text not null,
        loaded_at timestamptz not null default clock_timestamp(), primary key (year, version));
      create table checkpoints (
        number integer primary key, at timestamptz not null default clock_timestamp(), matters integer not null, acts bigint not null,
        seal text not null, previous text, signature text not null, public_key text not null)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
