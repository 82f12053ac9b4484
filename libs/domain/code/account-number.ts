import { halfWidth, withoutBlanks } from './text.js';

/**
 * An account number is text for ever: leading zeros count, and a number of JavaScript keeps sixteen digits at most.
 * Hyphens that only group digits go; those of a payment account (name-1@pay.example) stay.
 */
export function normalizeAccountNumber(text: string): string {
  const plain = withoutBlanks(halfWidth(text)).replace(/^'/, '');
  return /^[\d-]+$/.test(plain) ? plain.replaceAll('-', '') : plain;
}

/** Banks use digits; payment institutions also letters, mail addresses and telephone numbers with a plus. */
export const isAccountNumber = (number: string): boolean => /^(?=.*\d|.*@)[A-Za-z0-9@._+-]{4,64}$/.test(number);

/** COD-07: not every domestic account passes (passbooks, corporate accounts), so a failure warns and never refuses. */
export function passesLuhn(number: string): boolean {
  if (!/^\d+$/.test(number)) return false;
  const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);
  const digits = [...number].reverse().map(Number);
  return digits.reduce((total, digit, at) => total + (at % 2 === 1 ? doubled(digit) : digit), 0) % 10 === 0;
}

/** Bank cards have 15 to 19 digits; what is shorter or has letters is another sort of account. */
export const looksLikeCard = (number: string): boolean => /^\d{15,19}$/.test(number);
