import { malformed } from './refuse.js';
import { halfWidth, withoutBlanks } from './text.js';

/** 支付系统行号 (COD-08): bank 3, city 4, branch 4, check digit 1; how the check digit is computed is not published. */
export interface Cnaps {
  readonly code: string;
  readonly bank: string;
  readonly city: string;
  readonly branch: string;
}

export const normalizeBankCode = (text: string): string => withoutBlanks(halfWidth(text)).toUpperCase();

export const isCnaps = (text: string): boolean => /^(?!000)\d{12}$/.test(normalizeBankCode(text));

export function parseCnaps(text: string): Cnaps {
  const code = normalizeBankCode(text);
  if (!isCnaps(code)) throw malformed('CODE.CNAPS', 'A payment-system bank number has 12 digits and no bank 000.');
  return { code, bank: code.slice(0, 3), city: code.slice(3, 7), branch: code.slice(7, 11) };
}
