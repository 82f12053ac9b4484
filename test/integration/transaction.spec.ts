import type { DataSource } from 'typeorm';
import { inTransaction } from '#persistence/in-transaction';
import { codeOf } from '#persistence/record/faults';
import { workerStack } from '../support/stack.js';
import { openTestDatabase } from '../support/record.js';

const stack = await workerStack();
let database: DataSource;

beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
});
afterAll(() => database.destroy());

const claim = (key: string): [string, string[]] => [
  'insert into claims (key, matter_id, number) values ($1, $2, 1)',
  [key, 'trial/transaction'],
];
const held = async (): Promise<string[]> => {
  const rows: { key: string }[] = await database.query(
    `select key from claims where matter_id = 'trial/transaction' order by key`,
  );
  return rows.map(({ key }) => key);
};

describe('a transaction that ends with its last statement', () => {
  beforeEach(() =>
    inTransaction(database, (manager) => manager.query(`delete from claims where matter_id = 'trial/transaction'`)),
  );

  it('keeps what was sent with the commit and before it', async () => {
    const done = await inTransaction(database, async (manager, commitWith) => {
      await manager.query(...claim('a'));
      await commitWith(manager.query(...claim('b')), manager.query(...claim('c')));
      return 'done';
    });
    expect([done, await held()]).toEqual(['done', ['a', 'b', 'c']]);
  });

  it('keeps what was done where the work does not say what is last', async () => {
    await inTransaction(database, (manager) => manager.query(...claim('a')));
    expect(await held()).toEqual(['a']);
  });

  it('keeps nothing where one of the last statements fails, and says which', async () => {
    const doubled = inTransaction(database, async (manager, commitWith) => {
      await manager.query(...claim('a'));
      await commitWith(manager.query(...claim('b')), manager.query(...claim('a')), manager.query(...claim('c')));
    });
    expect(codeOf(await doubled.catch((error: unknown) => error))).toBe('23505');
    expect(await held()).toEqual([]);
  });

  it('keeps nothing of a work that gives up, and leaves the connection fit for the next', async () => {
    for (let time = 0; time < 6; time += 1) {
      const given = inTransaction(database, async (manager) => {
        await manager.query(...claim('a'));
        throw new Error('given up');
      });
      await expect(given).rejects.toThrow('given up');
    }
    expect(await held()).toEqual([]);
  });
});
