import type { FigureRowView, IndicatorsView } from '#desk/indicator/indicator.dto';
import type { Instant } from '#domain/shared/instant';
import { readSheet } from '#platform/sheet/read-sheet';
import { type Caller, type Json, until } from '../support/api.js';
import { legalNow, report } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** 追赃挽损率 through the real stack, from the conclusion of each case to the number on the page (E15, SEED 004). */

let heli: TestSystem;
const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const office = (): Caller => heli.at('s.lang');
const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };

interface Conclusion {
  readonly year: number;
  /** In units of 0.01 万元, as the seed has its total; what was concluded in a year is invented so that its rate is the seed's. */
  readonly concluded: number;
  readonly byPolice: number;
  readonly byProcuratorate: number;
}

const CONCLUSIONS: readonly Conclusion[] = [
  { year: 2022, concluded: 800_000, byPolice: 12_500, byProcuratorate: 0 },
  { year: 2022, concluded: 600_000, byPolice: 0, byProcuratorate: 5_000 },
  { year: 2023, concluded: 1_600_000, byPolice: 20_000, byProcuratorate: 6_400 },
  { year: 2024, concluded: 241_961, byPolice: 1_000, byProcuratorate: 113 },
  { year: 2025, concluded: 1_561_900, byPolice: 10_000, byProcuratorate: 621 },
];
const fen = (hundredths: number): string => String(hundredths * 10_000);

async function prosecution(given: object): Promise<string> {
  const { procedureId } = await P().post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'prosecution', units },
    ...given,
  });
  return procedureId;
}

const prosecute = (id: string, { concluded, byPolice, byProcuratorate }: Conclusion): Promise<Json> => {
  const recovered = { recoveredByPoliceFen: fen(byPolice), recoveredByProcuratorateFen: fen(byProcuratorate) };
  const amounts = { concludedFen: fen(concluded), ...recovered };
  return J().post(`/procedures/${id}/steps`, { outcome: 'prosecute', amounts });
};

const rates = async (): Promise<(string | undefined)[][]> => {
  const { recovery } = await office().get<IndicatorsView>('/indicators');
  return recovery.years.map(({ year, rate }) => [year === undefined ? 'all' : String(year), rate]);
};

beforeAll(async () => {
  heli = await TestSystem.open({}, '2022-03-01T02:00:00.000Z' as Instant);
});
afterAll(() => heli?.stop());

it('has nothing to say before the first case is concluded', async () => {
  const { recovery } = await office().get<IndicatorsView>('/indicators');
  expect(recovery).toEqual({ mark: 'SEED', years: [] });
});

it('E15: 1.25 %, 1.65 %, 0.46 % and 0.68 %, together 1.16 %, by the year in which each case was concluded', async () => {
  let caseId: string | undefined;
  for (const one of CONCLUSIONS) {
    await heli.comesTo(Date.parse(`${one.year}-06-01T02:00:00.000Z`));
    expect(new Date(await legalNow(P())).getUTCFullYear()).toBe(one.year);
    // One case is known to Heli, the others came to the procuratorate on paper.
    caseId ??= (await report(P())).caseId;
    const isFirst = one === CONCLUSIONS[0];
    await prosecute(await prosecution(isFirst ? { caseId } : {}), one);
  }
  expect(await rates()).toEqual([
    ['2022', '1.25%'],
    ['2023', '1.65%'],
    ['2024', '0.46%'],
    ['2025', '0.68%'],
    ['all', '1.16%'],
  ]);
  const { recovery } = await office().get<IndicatorsView>('/indicators');
  const { concludedFen = '', byPoliceFen = '', byProcuratorateFen = '', cases } = recovery.years.at(-1) ?? {};
  expect([cases, concludedFen, BigInt(byPoliceFen) + BigInt(byProcuratorateFen)]).toEqual([
    ...[5, fen(4_803_861), BigInt(fen(55_634))],
  ]);
});

it('opens behind the number the chains that concluded, and has the table to take away', async () => {
  const days = 'from=2000-01-01&to=2025-12-31';
  const behind = await until('the chains are titled', async () => {
    const rows = await office().all<FigureRowView>(`/indicators/concluded/rows?${days}&step=2022`);
    return rows.every(({ title, matterId }) => title !== matterId) && rows;
  });
  expect(behind.map(({ title, unitId, stepName, value }) => [title, unitId, stepName, value])).toEqual([
    [expect.stringContaining('移送起诉'), units.police, '2022 年办结', fen(600_000)],
    [expect.stringContaining('移送起诉'), units.police, '2022 年办结', fen(800_000)],
  ]);
  const { rows } = await readSheet(await office().file('/indicators/sheet'));
  expect(rows.length).toBeGreaterThan(0);
});

it('counts a case once, by what it was concluded with last', async () => {
  const { items } = await P().get<{ items: { caseId: string }[] }>('/cases');
  const again = { year: 2025, concluded: 900_000, byPolice: 9_000, byProcuratorate: 0 };
  await prosecute(await prosecution({ caseId: items[0]?.caseId ?? '' }), again);
  const { recovery } = await office().get<IndicatorsView>('/indicators');
  expect(recovery.years.map(({ year, cases }) => [year, cases])).toEqual([
    ...[
      [2022, 1],
      [2023, 1],
      [2024, 1],
      [2025, 2],
    ],
    [undefined, 5],
  ]);
});
