import { sheetsOf } from '#desk/indicator/indicator-sheets';
import type { IndicatorsView } from '#desk/indicator/indicator.dto';

const line = { concludedFen: '1400000000000', byPoliceFen: '12500000000', byProcuratorateFen: '5000000000' };
const view: IndicatorsView = {
  ...{ from: '2025-01-01', to: '2025-12-31', asOf: '2026-01-01T00:00:00.000Z' as IndicatorsView['asOf'] },
  ...{ everywhere: true, figures: [] },
  recovery: {
    mark: 'SEED',
    years: [
      { year: 2022, cases: 2, ...line, rate: '1.25%' },
      { cases: 2, ...line, rate: '1.25%' },
    ],
  },
  returns: [{ year: 2022, cases: 3, lostFen: '5', returnedFen: '0', rate: '0.00%' }],
};

it('has both rates to take away, each by its own year and under its own name', () => {
  const sheets = new Map(sheetsOf(view).map(({ name, rows }) => [name, rows]));
  expect(sheets.get('追赃挽损率')).toEqual([
    [
      ...['办结年度', '案件数', '办结涉案金额（元）', '公安追缴（元）', '检察追缴（元）'],
      '追赃挽损率（实践做法，非法定指标）',
    ],
    ['2022', '2', '14000000000.00', '125000000.00', '50000000.00', '1.25%'],
    ['合计', '2', '14000000000.00', '125000000.00', '50000000.00', '1.25%'],
  ]);
  expect(sheets.get('返还率')).toEqual([
    ['报案年度', '案件数', '报案损失（元）', '已返还（元）', '返还率'],
    ['2022', '3', '0.05', '0.00', '0.00%'],
  ]);
});
