import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 检察建议: the rows that the desks read. The fold of the record lies in `state`; texts that may name people lie elsewhere. */
export class CreateRecommendations20261130050000 implements MigrationInterface {
  readonly name = 'CreateRecommendations20261130050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recommendations (
        recommendation_id text primary key, number text not null, kind text not null, topic text not null, status text not null,
        procuratorate_unit_id text not null, addressee_unit_id text not null, heading_id uuid not null,
        drafted_at timestamptz not null, issued_at timestamptz, received_at timestamptz, ended_at timestamptz, state jsonb not null
      );
      create index recommendations_of_addressee on recommendations (addressee_unit_id, topic, issued_at);
      create index recommendations_of_procuratorate on recommendations (procuratorate_unit_id, drafted_at desc);
      create table recommendation_cases (
        recommendation_id text not null references recommendations (recommendation_id), case_number text not null,
        primary key (recommendation_id, case_number)
      );
      create index recommendations_of_case on recommendation_cases (case_number)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
