import { dateText, dayAt, msOf } from '#domain/calendar/shanghai';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision, Entry, Happened } from '#domain/shared/record';

/**
 * 常住人口 of the areas that are ranked: a figure of others, loaded with its source and the day for which it counts.
 *
 * A figure is never edited: a later one is loaded beside it, and a listing names the one by which it was decided.
 */
export interface Population extends PopulationFacts {
  readonly status: 'loaded';
}

export interface PopulationFacts {
  readonly officeUnitId: string;
  readonly source: string;
  /** `2025-12-31`. */
  readonly countedOn: string;
  readonly lines: readonly PopulationLine[];
}

export interface PopulationLine {
  /** The police unit whose area it is: a station for a street, a bureau for a district. */
  readonly unitId: string;
  readonly areaName: string;
  readonly people: number;
}

export interface PopulationLoaded extends PopulationFacts, Happened {
  readonly event: 'PopulationLoaded';
}

export const MOST_LINES = 1_000;

function refuse(kind: RefusalKind, code: `POPULATION.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws POPULATION.LOADED_ALREADY, .NO_SOURCE, .NO_LINES, .AREA_TWICE, .NOBODY_THERE, .IN_THE_FUTURE */
export function loadPopulation(
  known: Population | undefined,
  body: PopulationFacts,
  act: Act,
): Decision<PopulationLoaded> {
  if (known) refuse('conflict', 'POPULATION.LOADED_ALREADY', 'This list has been loaded.');
  const { source, countedOn, lines } = body;
  if (source.trim() === '') refuse('invalid', 'POPULATION.NO_SOURCE', 'Name the source of the figures.');
  if (lines.length === 0 || lines.length > MOST_LINES)
    refuse('invalid', 'POPULATION.NO_LINES', 'A list names 1 to 1,000 areas.');
  if (new Set(lines.map(({ unitId }) => unitId)).size !== lines.length)
    refuse('invalid', 'POPULATION.AREA_TWICE', 'An area stands twice in the list.');
  if (lines.some(({ people }) => !Number.isSafeInteger(people) || people < 1))
    refuse('invalid', 'POPULATION.NOBODY_THERE', 'A population is a whole number from 1 on.');
  if (countedOn > dateText(dayAt(msOf(act.at))))
    refuse('invalid', 'POPULATION.IN_THE_FUTURE', 'The day lies in the future.');
  return { happened: { event: 'PopulationLoaded', ...body } };
}

/** Never refuses. */
export function apply(_: Population | undefined, { happened }: Entry<PopulationLoaded>): Population {
  const { event: __, ...facts } = happened;
  return { ...facts, status: 'loaded' };
}

/** 万人发案率: cases for every 10,000 people, in hundredths, half rounded up. */
export const casesPerTenThousand = (cases: number, people: number): bigint =>
  (BigInt(cases) * 2_000_000n + BigInt(people)) / (BigInt(people) * 2n);

/** `1234` as `12.34`. */
export const hundredthsText = (hundredths: bigint): string =>
  `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
