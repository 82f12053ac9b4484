import type { FigureLineView, IndicatorsView } from '#desk/indicator/indicator.dto';
import type { Agency } from '#domain/agency/actor';
import type { FrozenFigure } from '#domain/bulletin/bulletin';
import type { Tally } from '#domain/bulletin/ranking';
import { dateText, dayOf, daysInMonth } from '#domain/calendar/shanghai';
import type { Figure } from '#domain/indicator/figures';

/** Money is counted once, where the case is handled, and not again at its bank. */
const isOfTheBank = ({ result }: FigureLineView): boolean => result === 'bank';
/** What takes time has percentiles, which do not add up: each step stays apart. What only counts is summed over its steps. */
const KEEPS_STEPS: ReadonlySet<Figure> = new Set<Figure>(['approval']);

export function windowOfMonth(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: dateText(dayOf({ year, month: number, day: daysInMonth(year, number) })) };
}

/** The numbers of all units together, as the bulletin tells them. */
export function frozenFigures({ figures }: Pick<IndicatorsView, 'figures'>): FrozenFigure[] {
  return figures.flatMap(({ figure, measure, lines }) => {
    const sums = lines.filter((line) => line.unitId === undefined && !isOfTheBank(line));
    if (KEEPS_STEPS.has(figure) || (measure === 'seconds' && figure !== 'duty'))
      return sums.map((line) => ({ figure, ...told(line) }));
    return merged(sums).map((line) => ({ figure, ...line }));
  });
}

function told({ result, step, count, sum, median, p90 }: FigureLineView): Omit<FrozenFigure, 'figure'> {
  return {
    ...{ result, step, count, sum: wholeOf(sum) },
    ...(median !== undefined && { median: Math.round(median) }),
    ...(p90 !== undefined && { p90: Math.round(p90) }),
  };
}

function merged(lines: readonly FigureLineView[]): Omit<FrozenFigure, 'figure'>[] {
  const results = [...new Set(lines.map(({ result }) => result))].sort();
  return results.map((result) => {
    const own = lines.filter((line) => line.result === result);
    const count = own.reduce((sum, line) => sum + line.count, 0);
    const sum = own.reduce((total, line) => total + BigInt(wholeOf(line.sum)), 0n);
    return { result, step: '', count, sum: sum.toString() };
  });
}

const wholeOf = (sum: string): string => sum.split('.')[0] ?? '0';

/** What each unit had to do in the month. What still runs is nobody's merit and nobody's fault. */
export function talliesOf({ figures }: Pick<IndicatorsView, 'figures'>): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const line of figures.find(({ figure }) => figure === 'duty')?.lines ?? []) {
    const { unitId, agency, result, count } = line;
    if (unitId === undefined || agency === undefined) continue;
    const known = tallies.get(unitId) ?? { unitId, agency: agency as Agency, onTime: 0, late: 0, byOutage: 0 };
    tallies.set(unitId, {
      ...known,
      onTime: known.onTime + (result === 'on-time' ? count : 0),
      late: known.late + (result === 'late' ? count : 0),
      byOutage: known.byOutage + (result === 'late-by-outage' ? count : 0),
    });
  }
  return [...tallies.values()].filter(({ onTime, late, byOutage }) => onTime + late + byOutage > 0);
}
