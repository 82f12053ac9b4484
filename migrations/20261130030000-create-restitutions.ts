import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 冻结资金返还: claims, statements, tracing runs, plans with their shares, notices to banks, payouts and objections. */
export class CreateRestitutions20261130030000 implements MigrationInterface {
  readonly name = 'CreateRestitutions20261130030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restitutions (
        restitution_id text primary key, case_id text not null, case_number text not null, handler_unit_id text not null,
        approver_unit_id text not null, frozen_at timestamptz not null, opened_at timestamptz not null, opened_by text not null,
        victims_told_at timestamptz, victims_told integer not null default 0, stage text not null, named_units jsonb not null default '{}'
      );
      create index restitutions_of_case on restitutions (case_id);
      create index restitutions_in_order on restitutions (opened_at desc, restitution_id desc);
      create table restitution_claims (
        claim_id text primary key, restitution_id text not null, subject_id uuid not null, victim_key text not null, applicant text not null,
        by_agent boolean not null, channel text not null, received_by_unit_id text not null, loss_fen bigint not null,
        compensated_fen bigint not null, first_credit_at timestamptz not null, credits jsonb not null, account_id uuid not null,
        account_sort text not null, account_verified boolean not null, status text not null, reason text, received_at timestamptz not null,
        completed_at timestamptz
      );
      create index restitution_claims_of_matter on restitution_claims (restitution_id, claim_id);
      create index restitution_claims_of_victim on restitution_claims (victim_key)`);
    await runner.query(`
      create table trace_files (
        file_id text primary key, case_id text not null, sort text not null check (sort in ('transfers', 'opening', 'closing')), name text not null,
        file_hash text not null, rows integer not null, faults jsonb not null default '[]', repeated integer not null default 0,
        conflicts jsonb not null default '[]', uploaded_by text not null, uploaded_at timestamptz not null,
        taken boolean not null
      );
      create index trace_files_of_case on trace_files (case_id, uploaded_at, file_id);
      create table restitution_traces (
        trace_id text primary key, restitution_id text not null, rule text not null, digest text not null, input_digest text not null,
        conserved boolean not null, transfers integer not null, held_fen bigint not null, unseparated_fen bigint not null,
        run_at timestamptz not null, run_by text not null
      );
      create index restitution_traces_of_matter on restitution_traces (restitution_id, run_at)`);
    await runner.query(`
      create table restitution_shares (
        plan_id text not null, line_no integer not null, claim_id text not null, item_key text not null, bank_unit_id text not null,
        amount_fen bigint not null check (amount_fen > 0), staged_at timestamptz not null default clock_timestamp(),
        primary key (plan_id, line_no)
      );
      create index restitution_shares_of_claim on restitution_shares (claim_id);
      create index restitution_shares_of_bank on restitution_shares (plan_id, bank_unit_id, line_no);
      revoke update on restitution_shares from heli_app;
      create table restitution_plans (
        plan_id text primary key, restitution_id text not null, version integer not null, kind text not null, basis text not null,
        basis_choice jsonb, trace_id text not null, discrepancy_reason text, hash text not null, lines integer not null, total_fen bigint not null,
        residue_fen bigint not null, items jsonb not null, difference jsonb, status text not null, notice_published_at timestamptz,
        notice_ends_at timestamptz, waits_for_renewal jsonb not null default '[]', approval jsonb, report_number text, decision_number text,
        decided_at timestamptz, decided_by text, refusal_reason text, proposed_at timestamptz not null, proposed_by text not null,
        unique (restitution_id, version)
      )`);
    await runner.query(`
      create table restitution_objections (
        objection_id text primary key, restitution_id text not null, version integer not null, subject_id uuid not null, raised_by text not null,
        status text not null, raised_at timestamptz not null, decided_at timestamptz, reason text
      );
      create index restitution_objections_of_matter on restitution_objections (restitution_id, raised_at);
      create table restitution_notices (
        notice_id text primary key, restitution_id text not null, plan_id text not null, version integer not null, bank_unit_id text not null,
        number text not null, lines integer not null, total_fen bigint not null, status text not null, issued_at timestamptz not null,
        presented_at timestamptz, presented_to text, officers jsonb, missing jsonb, accepted_at timestamptz, accepted_by text,
        prepared integer not null default 0, paid integer not null default 0, bounced integer not null default 0,
        paid_fen bigint not null default 0, paid_at timestamptz
      );
      create index restitution_notices_of_matter on restitution_notices (restitution_id, version);
      create index restitution_notices_of_bank on restitution_notices (bank_unit_id, issued_at) where status <> 'paid';
      create table restitution_payouts (
        notice_id text not null, line_no integer not null, attempt integer not null, claim_id text not null, item_key text not null,
        amount_fen bigint not null, status text not null, prepared_at timestamptz not null, prepared_by text not null, bank_reference text,
        paid_at timestamptz, bounced_reason text, primary key (notice_id, line_no)
      );
      create index restitution_payouts_of_claim on restitution_payouts (claim_id);
      create index facts_of_frozen_accounts on facts ((value ->> 'accountKey')) where key like 'freeze:%'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
