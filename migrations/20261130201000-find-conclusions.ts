import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 追赃挽损率 (E15) is counted from what each case was concluded with; among all facts they are few. */
export class FindConclusions20261130201000 implements MigrationInterface {
  readonly name = 'FindConclusions20261130201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index facts_of_conclusions on facts (key) where key like 'concluded:%'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
