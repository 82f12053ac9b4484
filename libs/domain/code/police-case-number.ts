import { malformed } from './refuse.js';
import { halfWidth, withoutBlanks } from './text.js';

/** 案件编号 of the police (COD-02, structure read from public examples): A, unit, year and month, sequence; 23 signs. */
export interface PoliceCaseNumber {
  /** Twelve digits; the first six are the division by GB/T 2260, perhaps an abolished one. */
  readonly unitCode: string;
  readonly year: number;
  readonly month: number;
  readonly sequence: number;
}

const PATTERN = /^A(\d{12})((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{4})$/;

export function parsePoliceCaseNumber(text: string): PoliceCaseNumber {
  const match = PATTERN.exec(withoutBlanks(halfWidth(text)).toUpperCase());
  if (!match) {
    throw malformed(
      'CODE.POLICE_CASE_NUMBER',
      'A police case number is A, 12 digits of the unit, YYYYMM and 4 digits.',
    );
  }
  const [, unitCode = '', year, month, sequence] = match;
  return { unitCode, year: Number(year), month: Number(month), sequence: Number(sequence) };
}

export function formatPoliceCaseNumber({ unitCode, year, month, sequence }: PoliceCaseNumber): string {
  const text = `A${unitCode}${year}${String(month).padStart(2, '0')}${String(sequence).padStart(4, '0')}`;
  if (sequence < 1 || !PATTERN.test(text)) {
    throw malformed('CODE.POLICE_CASE_NUMBER', `No police case number can be written from ${text}.`);
  }
  return text;
}

/** The label by which a register draws the sequence; it counts per unit and month. */
export const policeCaseNumberLabel = (unitCode: string, year: number, month: number): string =>
  formatPoliceCaseNumber({ unitCode, year, month, sequence: 1 }).replace(/0001$/, '{n:4}');
