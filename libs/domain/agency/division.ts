import { DIVISIONS } from '#domain/agency/division-data';
import { DomainError } from '#domain/shared/domain-error';

/** 行政区划 (GB/T 2260, COD-09). Abolished codes stay, because old case numbers and old ID cards carry them. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
  /** The last year in which the code was in force; absent while it is. */
  readonly until?: number;
}

/** From memory and from the doubles in the source of the data: UNCONFIRMED, and never a ground for a refusal. */
const ABOLISHED: readonly (readonly [code: string, name: string, until: number])[] = [
  ['110103', '崇文区', 2010],
  ['110104', '宣武区', 2010],
  ['110228', '密云县', 2015],
  ['110229', '延庆县', 2015],
  ['120107', '塘沽区', 2009],
  ['120108', '汉沽区', 2009],
  ['120109', '大港区', 2009],
  ['310103', '卢湾区', 2011],
  ['310108', '闸北区', 2015],
  ['310119', '南汇区', 2009],
  ['310230', '崇明县', 2016],
  ['320611', '港闸区', 2020],
  ['320684', '海门市', 2020],
  ['330103', '下城区', 2021],
  ['330104', '江干区', 2021],
  ['330183', '富阳市', 2014],
  ['330185', '临安市', 2017],
  ['350402', '梅列区', 2021],
  ['350403', '三元区', 2021],
  ['350427', '沙县', 2021],
  ['350625', '长泰县', 2021],
  ['350681', '龙海市', 2021],
  ['371200', '莱芜市', 2018],
  ['371202', '莱城区', 2018],
  ['371203', '钢城区', 2018],
  ['410306', '吉利区', 2021],
  ['410322', '孟津县', 2021],
  ['410381', '偃师市', 2021],
  ['431121', '祁阳县', 2021],
  ['510132', '新津县', 2020],
  ['513425', '会理县', 2021],
  ['520522', '黔西县', 2021],
  ['532331', '禄丰县', 2021],
  ['610322', '凤翔县', 2021],
  ['610928', '旬阳县', 2021],
  ['654223', '沙湾县', 2021],
];

const LINE = /^(\d{6})(\S*)(?: (.*))?$/;

function readDivisions(): ReadonlyMap<string, Division> {
  const divisions = new Map<string, Division>();
  const add = (code: string, name: string, until?: number): void => {
    divisions.set(code, { code, name, level: levelOf(code), ...(until === undefined ? {} : { until }) });
  };
  for (const line of DIVISIONS.trim().split('\n')) {
    const [, code = '', name = '', counties = ''] = LINE.exec(line) ?? [];
    // The counties of 北京, 天津, 上海 and 重庆 hang directly on their province.
    if (name !== '') add(code, name);
    for (const county of counties.split(' ').filter(Boolean))
      add(code.slice(0, 4) + county.slice(0, 2), county.slice(2));
  }
  for (const [code, name, until] of ABOLISHED) add(code, name, until);
  return divisions;
}

const levelOf = (code: string): Division['level'] =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';

let known: ReadonlyMap<string, Division> | undefined;
const divisions = (): ReadonlyMap<string, Division> => (known ??= readDivisions());

export const findDivision = (code: string): Division | undefined => divisions().get(code);

export function divisionOf(code: string): Division {
  const division = findDivision(code);
  if (!division) throw new DomainError('invalid', 'DIVISION.UNKNOWN', `No division has the code ${code}.`, { code });
  return division;
}

/** The divisions above, the province first: of 330106 these are 330000 and 330100. */
export function ancestorsOf(code: string): readonly Division[] {
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return above
    .filter((ancestor) => ancestor !== divisionOf(code).code)
    .flatMap((ancestor) => findDivision(ancestor) ?? []);
}

/** 浙江省杭州市西湖区: how an address and a document name it. Groups such as 省直辖县级行政区划 are no part of a name. */
export const fullNameOf = (code: string): string =>
  [...ancestorsOf(code), divisionOf(code)]
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('直辖县级行政区划'))
    .join('');

export const allDivisions = (): readonly Division[] => [...divisions().values()];
