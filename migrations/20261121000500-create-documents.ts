import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued documents: what was sealed is kept as it was sealed. */
export class CreateDocuments20261121000500 implements MigrationInterface {
  readonly name = 'CreateDocuments20261121000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issued_documents (
        matter_id text not null, act_number integer not null, kind text not null, unit_id text not null, number text not null,
        title text not null, hash text not null unique, file_hash text not null, file_name text not null, issued_at timestamptz not null,
        primary key (matter_id, act_number, kind))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
