import { malformed } from './refuse.js';
import { halfWidth, withoutBlanks } from './text.js';

/** 统一社会信用代码 (COD-06, GB 32100-2015); the letters I, O, S, V and Z do not occur. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`);

/** The weight of the place i is 3^i mod 31. */
export function creditCodeCheckSign(first17: string): string {
  let weight = 1;
  let total = 0;
  for (const sign of first17.slice(0, 17)) {
    total += ALPHABET.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (total % 31)) % 31);
}

export function parseCreditCode(text: string): { readonly code: string; readonly divisionCode: string } {
  const code = withoutBlanks(halfWidth(text)).toUpperCase();
  if (!PATTERN.test(code)) throw malformed('CODE.CREDIT_CODE', 'A credit code has 18 signs, without I, O, S, V and Z.');
  if (creditCodeCheckSign(code) !== code.charAt(17))
    throw malformed('CODE.CREDIT_CODE', 'The check sign of the credit code is wrong.');
  return { code, divisionCode: code.slice(2, 8) };
}
