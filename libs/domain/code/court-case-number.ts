import { malformed } from './refuse.js';
import { halfWidth, officialBrackets, withoutBlanks } from './text.js';

/** 案号 of a court (COD-01: 案号若干规定 2–10; 法〔2018〕335号 added the word of a specialised court). */
export interface CourtCaseNumber {
  readonly year: number;
  /** 法院代字: 最高法, a province (浙), a middle court (浙01) or a basic court (浙0102). */
  readonly court: string;
  /** 专门审判代字, for example 知 for intellectual property. */
  readonly specialised?: string;
  /** 类型代字, for example 刑初. */
  readonly type: string;
  readonly number: number;
}

const COURT = '最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵](?:\\d{4}|\\d{2})?';
const PATTERN = new RegExp(`^（(\\d{4})）(${COURT})([\\u4e00-\\u9fff]{1,4})([1-9]\\d{0,7})号$`);

/** Words of specialised trial known so far; a type has at most three characters, so a fourth is one as well. */
const SPECIALISED = new Set(['知']);

export function parseCourtCaseNumber(text: string): CourtCaseNumber {
  const match = PATTERN.exec(officialBrackets(halfWidth(text)));
  if (!match) throw malformed('CODE.COURT_CASE_NUMBER', 'A court case number reads like （2026）浙0102刑初12号.');
  const [, year = '', court = '', words = '', number = ''] = match;
  const specialised = SPECIALISED.has(words.charAt(0)) || words.length === 4;
  if (specialised && words.length === 1) {
    throw malformed('CODE.COURT_CASE_NUMBER', 'The court case number lacks the word of its type, such as 刑初.');
  }
  const type = specialised ? words.slice(1) : words;
  const found = { year: Number(year), court, type, number: Number(number) };
  return specialised ? { ...found, specialised: words.charAt(0) } : found;
}

export const formatCourtCaseNumber = ({ year, court, specialised = '', type, number }: CourtCaseNumber): string =>
  withoutBlanks(`（${year}）${court}${specialised}${type}${number}号`);
