import type { DataSource } from 'typeorm';
import { StatementRepository } from '#persistence/query-order/statement.repository';
import { SweepRepository } from '#persistence/subject/sweep.repository';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
let database: DataSource;
beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
});
afterAll(() => database.destroy());

const LINE = { line: 1, bankReference: 'R1', at: '2026-11-20T02:00:00Z', direction: 'in', amountFen: '100' } as const;

const store = (statementId: string): Promise<void> =>
  new StatementRepository().store(
    database.manager,
    {
      ...{ statementId, orderId: 'query-1', itemNo: 1, bankUnitId: 'bank-1', digest: 'd' },
      ...{ openingFen: '0', inFen: '100', outFen: '0', closingFen: '100' },
    },
    [LINE],
  );

const kept = async (): Promise<string[]> => {
  const rows: { id: string }[] = await database.query(
    'select statement_id as id from query_statement_lines order by statement_id',
  );
  return rows.map(({ id }) => id);
};

it('a statement that no answer names within a day is swept with its rows, and no other', async () => {
  for (const id of ['named', 'fresh', 'forgotten', 'forgotten']) await store(id);
  await database.query(
    `update query_statements set stored_at = stored_at - interval '2 days' where statement_id <> 'fresh'`,
  );
  await database.query(`update query_statements set stands_since = now() where statement_id = 'named'`);
  await new SweepRepository().sweep(database.manager, 100);
  expect(await kept()).toEqual(['fresh', 'named']);
});
