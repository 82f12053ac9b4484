import type { DataSource } from 'typeorm';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';

const UNIT = {
  unitId: 'office-city',
  agency: 'supervisor',
  kind: 'joint-meeting-office',
  divisionCode: '990100',
  version: 1,
};

/** A database that counts how often it is asked and for what. */
function aDatabase() {
  const asked = { version: 0, snapshot: 0 };
  const state = { version: 1, broken: false };
  const query = (sql: string): Promise<object[]> => {
    if (state.broken) return Promise.reject(new Error('away'));
    if (sql.includes('from agency_version')) return Promise.resolve([{ version: state.version }]);
    return Promise.resolve(sql.includes('from units') ? [UNIT] : []);
  };
  const manager = { query };
  const database = {
    query: (sql: string) => ((asked.version += 1), query(sql)),
    transaction: (_level: string, work: (given: typeof manager) => unknown) => ((asked.snapshot += 1), work(manager)),
  };
  return { asked, state, database: database as unknown as DataSource };
}

describe('the registers in memory', () => {
  it('are read once, and again when their version has moved', async () => {
    const { asked, state, database } = aDatabase();
    let wall = 0;
    const agencies = new AgencyReadModel(database, () => wall);
    await Promise.all([agencies.tree(), agencies.tree()]);
    expect(asked).toEqual({ version: 1, snapshot: 1 });
    wall = 499;
    state.version = 2;
    await agencies.tree();
    expect(asked).toEqual({ version: 1, snapshot: 1 });
    wall = 500;
    await agencies.tree();
    expect(asked).toEqual({ version: 2, snapshot: 2 });
  });

  it('are asked for anew at once after a change of this process', async () => {
    const { asked, state, database } = aDatabase();
    const agencies = new AgencyReadModel(database, () => 0);
    await agencies.tree();
    state.version = 2;
    agencies.forget();
    await agencies.tree();
    expect(asked).toEqual({ version: 2, snapshot: 2 });
  });

  it('are read after the database was away', async () => {
    const { state, database } = aDatabase();
    const agencies = new AgencyReadModel(database, () => 0);
    state.broken = true;
    await expect(agencies.tree()).rejects.toThrow('away');
    state.broken = false;
    expect((await agencies.tree()).find('office-city')?.divisionCode).toBe('990100');
  });
});
