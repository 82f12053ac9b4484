import type { Agency } from '#domain/agency/actor';

/** What a unit had to do in the month: what an outage of the service made late is nobody's lateness and is told apart. */
export interface Tally {
  readonly unitId: string;
  readonly agency: Agency;
  readonly onTime: number;
  readonly late: number;
  readonly byOutage: number;
}

export interface Ranked extends Tally {
  /** 1 is the best of its agency. */
  readonly rank: number;
  /** On time, in hundredths of a percent. */
  readonly rate: number;
  readonly isLast: boolean;
}

export interface RankingChoice {
  readonly agencies: readonly Agency[];
  /** Who had fewer duties in the month is not ranked: one slip in two would be fifty percent. */
  readonly least: number;
  /** How many of each agency are named as last. */
  readonly last: number;
}

const counted = ({ onTime, late }: Tally): number => onTime + late;

/** On time of all that a unit could do in time itself, in hundredths of a percent, half rounded up. */
export const onTimeRate = ({ onTime, late }: Pick<Tally, 'onTime' | 'late'>): number =>
  onTime + late === 0 ? 10_000 : Math.floor((onTime * 20_000 + onTime + late) / ((onTime + late) * 2));

/** Exact, so that two units with one rounded rate still stand in their order; then the fewer late, then the id. */
const better = (a: Tally, b: Tally): number =>
  b.onTime * counted(a) - a.onTime * counted(b) || a.late - b.late || (a.unitId < b.unitId ? -1 : 1);

/** 排名与末位: agency by agency, the best first. Whoever was never late is not last, however few there are. */
export function rank(tallies: readonly Tally[], { agencies, least, last }: RankingChoice): Ranked[] {
  return agencies.flatMap((agency) => {
    const own = tallies.filter((tally) => tally.agency === agency && counted(tally) >= least).sort(better);
    return own.map((tally, place) => ({
      ...tally,
      rank: place + 1,
      rate: onTimeRate(tally),
      isLast: place >= own.length - last && tally.late > 0,
    }));
  });
}
