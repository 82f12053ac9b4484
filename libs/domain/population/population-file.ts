import { halfWidth, withoutBlanks } from '#domain/code/text';
import {
  plainName,
  type RowFault,
  titledSheet,
  type TitledRow,
  type Titles,
  unitRemedy,
} from '#domain/code/titled-sheet';
import type { PopulationLine } from '#domain/population/population';
import { DomainError } from '#domain/shared/domain-error';

export interface ReadPopulation {
  readonly lines: readonly PopulationLine[];
  readonly faults: readonly RowFault[];
}

type Column = 'areaName' | 'unit' | 'people';
const COLUMNS: Titles<Column> = {
  areaName: ['区域名称', '区域', '街道', '区县', '乡镇街道'],
  unit: ['辖区单位', '辖区公安单位', '公安单位', '派出所', '分局'],
  people: ['常住人口', '常住人口(人)', '人口', '人口数', '常住人口数'],
};
const NEEDED: readonly Column[] = ['areaName', 'unit', 'people'];
const LONGEST_NAME = 60;
const MOST_PEOPLE = 2_000_000_000;

/** The template: titles, and one example. */
export const populationTemplate = (): string[][] => [
  NEEDED.map((column) => COLUMNS[column][0] ?? ''),
  ['街道名称甲', '派出所全称甲', '60000'],
];

/**
 * Reads a list of populations. A list is one act and never mended: it is taken when every row is good.
 *
 * @throws POPULATION.COLUMN_MISSING
 */
export function readPopulation(rows: readonly TitledRow[], unitIds: ReadonlyMap<string, string>): ReadPopulation {
  const sheet = titledSheet(rows, COLUMNS, NEEDED);
  if (sheet.missing.length > 0)
    throw new DomainError('invalid', 'POPULATION.COLUMN_MISSING', 'The file lacks columns of a list of populations.', {
      missing: sheet.missing.join('、'),
    });
  const lines: PopulationLine[] = [];
  const faults: RowFault[] = [];
  for (const { row, cell } of sheet.lines) {
    const wrong = (column: Column, reason: string, remedy: string): void =>
      void faults.push({ row, column: COLUMNS[column][0] ?? column, reason, remedy });
    const [areaName, unit, people] = [cell('areaName'), plainName(cell('unit')), peopleIn(cell('people'))];
    if (areaName === '' || areaName.length > LONGEST_NAME)
      wrong('areaName', '没有区域名称或者过长', '请填写街道或区县名称，不超过60个字');
    const unitId = unitIds.get(unit);
    if (unit === '') wrong('unit', '没有辖区单位', '请填写所属派出所或分局的全称');
    else if (unitId === undefined) wrong('unit', `没有名为“${unit}”的公安单位`, unitRemedy(unit, unitIds));
    else if (lines.some((line) => line.unitId === unitId))
      wrong('unit', '同一辖区单位列了两次', '请合并为一行，一个单位只列一个区域');
    if (people === undefined) wrong('people', `“${cell('people')}”不是人数`, '请填写从1起的整数，以人为单位，不写“万”');
    if (unitId !== undefined && people !== undefined && areaName !== '') lines.push({ unitId, areaName, people });
  }
  return { lines, faults };
}

/** `60,000` and `60000.0`, as spreadsheets write a whole number. */
function peopleIn(text: string): number | undefined {
  const plain = withoutBlanks(halfWidth(text)).replace(/人$/, '');
  const [, whole] = /^(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.0+)?$/.exec(plain) ?? [];
  const people = Number(whole?.replaceAll(',', '') ?? Number.NaN);
  return people >= 1 && people <= MOST_PEOPLE ? people : undefined;
}
