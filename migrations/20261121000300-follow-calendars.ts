import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loaded calendars, simulations, the moves of running deadlines, and the feeds of officers. */
export class FollowCalendars20261121000300 implements MigrationInterface {
  readonly name = 'FollowCalendars20261121000300';

  async up(runner: QueryRunner): Promise<void> {
    // Who reckons holds the lock shared, who publishes alone: nothing is reckoned by books that are older than these.
    await runner.query(`
      create table books_in_force (id boolean primary key default true check (id), version integer not null);
      insert into books_in_force (version) values (0);
      create function books_version() returns integer language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(7200);
        return (select version from books_in_force);
      end $$;
      revoke insert, delete on books_in_force from heli_app`);
    await runner.query(`
      alter table work_calendar_years drop constraint work_calendar_years_pkey;
      alter table work_calendar_years add column scope text not null default '', add column publication_id text,
        add column seq integer generated always as identity, add primary key (scope, year, version);
      alter table work_calendars drop constraint work_calendars_pkey;
      alter table work_calendars add column scope text not null default '', add primary key (scope, year, version, day)`);
    await runner.query(`
      create table calendar_publications (
        publication_id   text        primary key,
        year             integer     not null,
        scope            text        not null default '',
        notice           text        not null,
        unit_id          text        not null,
        days             jsonb       not null,
        status           text        not null check (status in ('loaded', 'published', 'withdrawn')),
        loaded_by        text        not null,
        loaded_at        timestamptz not null,
        calendar_version text,
        published_by     text,
        published_at     timestamptz,
        reason           text
      );
      create index calendar_publications_of_year on calendar_publications (year, scope, loaded_at desc)`);
    await runner.query(`
      create table simulations (
        publication   text        primary key,
        round         integer     not null,
        status        text        not null check (status in ('asked', 'simulated', 'recorded', 'dropped')),
        base_version  integer,
        done          integer     not null default 0,
        total         integer     not null default 0,
        summary       jsonb,
        last_error    text,
        asked_at      timestamptz not null default clock_timestamp(),
        begun_at      timestamptz,
        claimed_until timestamptz,
        noted_round   integer     not null default 0
      );
      create index simulations_open on simulations (asked_at) where status in ('asked', 'simulated')`);
    await runner.query(`
      create table deadline_moves (
        publication          text        not null,
        matter_id            text        not null,
        deadline_id          text        not null,
        kind                 text        not null check (kind in ('moved', 'settled', 'reladdered', 'restated')),
        status               text        not null check (status in ('simulated', 'recorded', 'followed', 'settled', 'gone')),
        rule_id              text        not null,
        owner_unit_id        text        not null,
        old_due_at           timestamptz not null,
        new_due_at           timestamptz not null,
        old_due_date         text,
        new_due_date         text,
        old_provisional      boolean     not null,
        new_provisional      boolean     not null,
        old_rule_set_version text        not null,
        new_rule_set_version text        not null,
        old_calendar_version text        not null,
        new_calendar_version text        not null,
        ledger_length        integer     not null,
        cause                jsonb       not null,
        rings_otherwise      boolean     not null,
        new_rungs            jsonb,
        new_derivation       jsonb,
        followed_by          integer,
        primary key (publication, matter_id, deadline_id)
      );
      create index deadline_moves_to_follow on deadline_moves ((least(old_due_at, new_due_at)), matter_id) where status = 'recorded';
      create index deadline_moves_of_matter on deadline_moves (matter_id) where status = 'recorded';
      alter table deadlines add column stored_at timestamptz`);
    await runner.query(`
      create table calendar_feeds (
        feed_hash  text        primary key,
        officer_id text        not null,
        made_at    timestamptz not null default clock_timestamp(),
        revoked_at timestamptz,
        read_at    timestamptz
      );
      create unique index calendar_feeds_one_each on calendar_feeds (officer_id) where revoked_at is null;
      create table matters_without_engine (matter_id text primary key, found_at timestamptz not null default clock_timestamp())`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
