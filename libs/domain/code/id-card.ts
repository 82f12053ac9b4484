import { malformed } from './refuse.js';
import { halfWidth, withoutBlanks } from './text.js';

/** 公民身份号码 (COD-05, GB 11643): division at issue, date of birth, sequence whose parity tells the sex, check digit. */
export interface IdCard {
  readonly number: string;
  readonly divisionCode: string;
  readonly bornOn: string;
  readonly sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

export const idCardCheckDigit = (first17: string): string =>
  CHECK_DIGITS.charAt(WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0) % 11);

export function parseIdCard(text: string): IdCard {
  const number = withoutBlanks(halfWidth(text)).toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number))
    throw malformed('CODE.ID_CARD', 'An ID card number has 17 digits and a check digit.');
  if (idCardCheckDigit(number) !== number.charAt(17))
    throw malformed('CODE.ID_CARD', 'The check digit of the ID card is wrong.');
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDate(bornOn)) throw malformed('CODE.ID_CARD', 'The ID card number names a date of birth that does not exist.');
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { number, divisionCode: number.slice(0, 6), bornOn, sex };
}

const isDate = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};
