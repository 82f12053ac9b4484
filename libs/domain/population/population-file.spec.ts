import fc from 'fast-check';
import { populationTemplate, readPopulation } from '#domain/population/population-file';
import { DomainError } from '#domain/shared/domain-error';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const UNITS = new Map([
  ['演示竹里派出所', 'station-1'],
  ['演示墨泉派出所', 'station-2'],
  ['派出所全称甲', 'station-a'],
]);
const TITLES = ['区域名称', '辖区单位', '常住人口'];
const sheet = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells, index) => ({ row: index + 1, cells: [...cells] }));
const line = (more: Partial<Record<number, string>> = {}): string[] =>
  ['竹里街道', '演示竹里派出所', '60000'].map((cell, at) => more[at] ?? cell);

it('reads the template', () => {
  expect(readPopulation(sheet(...populationTemplate()), UNITS)).toEqual({
    ...{ lines: [{ unitId: 'station-a', areaName: '街道名称甲', people: 60_000 }], faults: [] },
  });
});

it.each([
  ['60000', 60_000],
  ['60,000', 60_000],
  ['６００００ 人', 60_000],
  ['60000.0', 60_000],
])('reads %s as so many people', (text, people) => {
  const rows = sheet(['常住人口数据'], ['街道', '派出所', '人口'], line({ 2: text }));
  expect(readPopulation(rows, UNITS).lines).toMatchObject([{ unitId: 'station-1', people }]);
});

it.each<[string, Partial<Record<number, string>>, string, RegExp]>([
  ['no area', { 0: '' }, '区域名称', /街道或区县/],
  ['an area without end', { 0: '长'.repeat(61) }, '区域名称', /60/],
  ['no unit', { 1: '' }, '辖区单位', /全称/],
  ['a part of a name', { 1: '竹里派出所' }, '辖区单位', /是否为：演示竹里派出所/],
  ['an unknown unit', { 1: '某某局' }, '辖区单位', /单位与人员/],
  ['a unit twice', { 1: '演示墨泉派出所' }, '辖区单位', /合并为一行/],
  ['nobody', { 2: '0' }, '常住人口', /整数/],
  ['tens of thousands', { 2: '6.5万' }, '常住人口', /不写“万”/],
  ['a part of a person', { 2: '60000.5' }, '常住人口', /整数/],
])('says of a row with %s what is wrong, by row and column', (_, wrong, column, remedy) => {
  const rows = sheet(TITLES, ['墨泉街道', '演示墨泉派出所', '10000'], line(wrong));
  const { faults } = readPopulation(rows, UNITS);
  expect(faults).toMatchObject([{ row: 3, column }]);
  expect(faults[0]?.remedy).toMatch(remedy);
});

it('refuses a file that is no list of populations', () => {
  const read = (): unknown => readPopulation(sheet(['区域名称', '常住人口(万人)'], ['竹里街道', '6']), UNITS);
  expect(read).toThrow(DomainError);
  expect(read).toThrow(expect.objectContaining({ code: 'POPULATION.COLUMN_MISSING' }));
});

it('never fails with anything but a refusal', () => {
  const cell = fc.oneof(fc.constantFrom('竹里街道', '演示竹里派出所', '60000', '\0', '\ud800'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), fc.boolean(), (lines, titled) => {
      try {
        readPopulation(sheet(...(titled ? [TITLES] : []), ...lines), UNITS);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
    RUNS,
  );
});
