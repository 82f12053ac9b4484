import type { EChartsCoreOption } from 'echarts/core';
import type { FigureLine, Indicators } from './client';
import { FIGURE_NAMES, RESULTS } from './words';

type Figure = Indicators['figures'][number];
const MOST_UNITS = 12;

const ofUnits = ({ lines }: Figure): readonly FigureLine[] => lines.filter(({ unitName }) => unitName !== undefined);

/** The units with the most of it, so that the picture stays readable; the table has them all. */
function unitsOf(figures: readonly Figure[], weight: (line: FigureLine) => number): string[] {
  const sums = new Map<string, number>();
  for (const line of figures.flatMap(ofUnits))
    sums.set(line.unitName ?? '', (sums.get(line.unitName ?? '') ?? 0) + weight(line));
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_UNITS)
    .map(([name]) => name);
}

const across = (names: readonly string[], unit: string): EChartsCoreOption => ({
  xAxis: { type: 'category', data: names, axisLabel: { interval: 0, width: 96, overflow: 'break', fontSize: 12 } },
  yAxis: {
    type: 'value',
    name: unit,
    nameTextStyle: { align: 'left' },
    nameGap: 10,
    minInterval: unit === '件' ? 1 : 0,
    splitLine: { lineStyle: { color: '#e8ecf2' } },
  },
});

/** How many by result, stacked, unit by unit. */
export function stackedByResult(figure: Figure): EChartsCoreOption {
  const names = unitsOf([figure], ({ count }) => count);
  const results = [...new Set(figure.lines.map(({ result }) => result))];
  return {
    ...across(names, '件'),
    series: results.map((result) => ({
      ...{ type: 'bar', stack: 'all', barMaxWidth: 38, name: RESULTS[result]?.text ?? result },
      itemStyle: { color: RESULTS[result]?.colour ?? '#9aa7b8' },
      data: names.map((name) =>
        ofUnits(figure)
          .filter((line) => line.unitName === name && line.result === result)
          .reduce((sum, { count }) => sum + count, 0),
      ),
    })),
  };
}

const HUES = ['#17579e', '#d08a1d', '#2f8f57'];

/** Half of the cases took no longer than this, unit by unit. */
export function mediansByUnit(figures: readonly Figure[]): EChartsCoreOption {
  const names = unitsOf(figures, ({ count }) => count);
  return {
    ...across(names, '中位数（分钟）'),
    series: figures.map((figure, at) => ({
      ...{ type: 'bar', barMaxWidth: 26, name: FIGURE_NAMES[figure.figure] },
      itemStyle: { color: HUES[at] },
      data: names.map((name) => minutes(ofUnits(figure).find((line) => line.unitName === name)?.median)),
    })),
  };
}

const minutes = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.round(seconds / 6) / 10;

/** The median and the ninth tenth of every step, all units together: where the time goes. */
export function steps(figure: Figure): EChartsCoreOption {
  const sums = figure.lines.filter(({ unitName }) => unitName === undefined);
  const names = sums.map((line) => `${line.stepName ?? line.step} ${RESULTS[line.result]?.text ?? ''}`);
  const series = (name: string, colour: string, pick: (line: FigureLine) => number | undefined) => ({
    ...{ type: 'bar', barMaxWidth: 30, name, itemStyle: { color: colour } },
    data: sums.map((line) => minutes(pick(line))),
  });
  return {
    ...across(names, '分钟'),
    series: [
      series('中位数', HUES[0] ?? '', ({ median }) => median),
      series('九成不超过', HUES[1] ?? '', ({ p90 }) => p90),
    ],
  };
}

/** Money by the unit that handles the case: each yuan is counted there once, and again at its bank in the table. */
export function money(figures: readonly Figure[]): EChartsCoreOption {
  const own = figures.map((figure) => ({ ...figure, lines: figure.lines.filter(({ result }) => result === 'police') }));
  const names = unitsOf(own, ({ sum }) => Number(sum));
  return {
    ...across(names, '万元'),
    series: own.map((figure, at) => ({
      ...{ type: 'bar', barMaxWidth: 26, name: FIGURE_NAMES[figure.figure] },
      itemStyle: { color: HUES[at] },
      data: names.map((name) => {
        const line = ofUnits(figure).find(({ unitName }) => unitName === name);
        return line ? Math.round(Number(line.sum) / 10_000) / 100 : 0;
      }),
    })),
  };
}

interface RateOfYear {
  readonly year: number;
  readonly rate?: string | undefined;
}

export const rates = (name: string, years: readonly RateOfYear[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: years.map(({ year }) => `${year} 年`) },
  yAxis: { type: 'value', name: '%', splitLine: { lineStyle: { color: '#e8ecf2' } } },
  series: [
    {
      ...{ type: 'line', name, symbolSize: 8, itemStyle: { color: HUES[0] } },
      label: { show: true, formatter: ({ value }: { readonly value: unknown }) => `${String(value)}%` },
      data: years.map(({ rate }) => (rate === undefined ? null : Number(rate.replace('%', '')))),
    },
  ],
});
