import { dayOf, parseDay, type LegalDay } from './shanghai.js';

/** 春节(初一), 清明, 端午, 中秋 by the lunar calendar and the solar terms; a test compares them with an almanac. */
const LUNAR: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
  2041: ['02-01', '04-04', '06-03', '09-10'],
  2042: ['01-22', '04-04', '06-22', '09-28'],
  2043: ['02-10', '04-05', '06-11', '09-17'],
  2044: ['01-30', '04-04', '05-31', '10-05'],
  2045: ['02-17', '04-04', '06-19', '09-25'],
  2046: ['02-06', '04-04', '06-08', '09-15'],
  2047: ['01-26', '04-05', '05-29', '10-04'],
  2048: ['02-14', '04-04', '06-15', '09-22'],
  2049: ['02-02', '04-04', '06-04', '09-11'],
  2050: ['01-23', '04-04', '06-23', '09-30'],
  2051: ['02-11', '04-05', '06-13', '09-19'],
  2052: ['02-01', '04-04', '06-01', '09-07'],
  2053: ['02-19', '04-04', '06-20', '09-26'],
  2054: ['02-08', '04-04', '06-10', '09-16'],
  2055: ['01-28', '04-05', '05-30', '10-05'],
  2056: ['02-15', '04-04', '06-17', '09-24'],
  2057: ['02-04', '04-04', '06-06', '09-13'],
  2058: ['01-24', '04-04', '06-25', '10-02'],
  2059: ['02-12', '04-05', '06-14', '09-21'],
  2060: ['02-02', '04-04', '06-03', '09-09'],
};

/** 《全国年节及纪念日放假办法》 as amended on 2024-11-10 is in force from this year: it added 除夕 and 5月2日. */
const AMENDED = 2025;

function fixedDays(year: number): [LegalDay, string][] {
  const on = (month: number, day: number): LegalDay => dayOf({ year, month, day });
  const labour: [LegalDay, string][] = [[on(5, 1), '劳动节']];
  if (year >= AMENDED) labour.push([on(5, 2), '劳动节']);
  return [[on(1, 1), '元旦'], ...labour, [on(10, 1), '国庆节'], [on(10, 2), '国庆节'], [on(10, 3), '国庆节']];
}

function lunarDays(year: number): [LegalDay, string][] {
  const dates = LUNAR[year];
  if (dates === undefined) return [];
  const [newYear, qingming, duanwu, midAutumn] = dates.map((date) => parseDay(`${year}-${date}`)) as [
    number,
    number,
    number,
    number,
  ];
  const eve: [LegalDay, string][] = year >= AMENDED ? [[newYear - 1, '除夕']] : [];
  const spring = [0, 1, 2].map((shift): [LegalDay, string] => [newYear + shift, '春节']);
  return [...eve, ...spring, [qingming, '清明节'], [duanwu, '端午节'], [midAutumn, '中秋节']];
}

/** The holidays of a year that need no notice (rule book 8.3). Days that a notice would move or join are not among them. */
export function statutoryDays(year: number): ReadonlyMap<LegalDay, string> {
  const named = new Map<LegalDay, string>();
  for (const [day, name] of [...fixedDays(year), ...lunarDays(year)]) {
    const other = named.get(day);
    named.set(day, other === undefined ? name : `${other}、${name}`);
  }
  return named;
}

/** The years whose lunar days are known here; outside them only the fixed days are, and every result is provisional anyway. */
export const LUNAR_YEARS: readonly number[] = Object.keys(LUNAR).map(Number);

const KNOWN: ReadonlyMap<LegalDay, string> = new Map(LUNAR_YEARS.flatMap((year) => [...statutoryDays(year)]));

export function statutoryName(day: LegalDay, year: number): string | undefined {
  return LUNAR[year] === undefined ? statutoryDays(year).get(day) : KNOWN.get(day);
}
