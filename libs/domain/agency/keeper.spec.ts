import { keeperOf } from '#domain/agency/keeper';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Instant } from '#domain/shared/instant';

const NOW = '2026-03-02T01:00:00.000Z' as Instant;
const GONE = '2026-03-01T00:00:00.000Z' as Instant;

interface Given {
  readonly officerId: string;
  readonly unitId: string;
  readonly agency: 'police';
  readonly roles: readonly string[];
  readonly validUntil?: Instant;
}

function world(officers: readonly Given[], deputies: readonly object[] = []): AgencyWorld {
  const parents: Readonly<Record<string, string[]>> = { station: ['bureau'], bureau: [] };
  return {
    officers,
    deputies,
    officer: (id: string) => officers.find(({ officerId }) => officerId === id),
    officersOf: (unitId: string) => officers.filter((one) => one.unitId === unitId),
    tree: {
      find: (unitId: string) => ({ unitId }),
      ancestorsOf: (unitId: string) => (parents[unitId] ?? []).map((one) => ({ unitId: one })),
    },
  } as unknown as AgencyWorld;
}
const officer = (officerId: string, unitId = 'station', more: Partial<Given> = {}): Given => ({
  ...{ officerId, unitId, agency: 'police' as const, roles: ['officer'] },
  ...more,
});
const head = (officerId: string, unitId: string): Given => officer(officerId, unitId, { roles: ['approver'] });
const task = { unitId: 'station', officerId: 'li' };

describe('whose a task is', () => {
  it('is that of the officer who began it', () => {
    expect(keeperOf(world([officer('li')]), task, NOW)).toEqual({ ...task, why: 'own' });
  });

  it('goes to the deputy while the officer is away', () => {
    const away = [{ officerId: 'li', deputyId: 'wang', from: GONE, to: '2026-04-01T00:00:00.000Z' }];
    expect(keeperOf(world([officer('li'), officer('wang')], away), task, NOW)).toEqual({
      ...{ unitId: 'station', officerId: 'wang', why: 'deputy' },
    });
  });

  it.each([
    ['gone', officer('li', 'station', { validUntil: GONE })],
    ['in another unit now', officer('li', 'elsewhere')],
  ])('goes to the head of the unit where the officer is %s', (_, li) => {
    expect(keeperOf(world([li, head('zhao', 'station')]), task, NOW)).toMatchObject({ officerId: 'zhao', why: 'head' });
  });

  it('goes to a head above, and is the unit’s own where there is none: never nobody’s', () => {
    expect(keeperOf(world([head('zhao', 'bureau')]), task, NOW)).toEqual({
      ...{ unitId: 'bureau', officerId: 'zhao', why: 'superior-head' },
    });
    expect(keeperOf(world([]), task, NOW)).toEqual({ unitId: 'station', why: 'unit' });
  });
});
