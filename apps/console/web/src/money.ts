/** `1,234.50` from fen as text; digits alone, never a number, so that no fen is lost. */
export function yuan(fen: string): string {
  const digits = fen.padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/^0+(?=\d)/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

/** Fen from what a person typed in yuan; undefined where it is no amount. */
export function fenIn(text: string): string | undefined {
  const plain = text.trim().replace(/[,，\s¥￥元]/g, '');
  const [, whole, cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? undefined : (whole + cents.padEnd(2, '0')).replace(/^0+(?=\d)/, '');
}

export const sumFen = (amounts: readonly string[]): string =>
  amounts.reduce((sum, fen) => sum + BigInt(fen), 0n).toString();

/** `6222 0212 3456 789`: as people read it aloud. */
export const grouped = (accountNumber: string): string =>
  /^\d{12,}$/.test(accountNumber) ? accountNumber.replace(/(\d{4})(?=\d)/g, '$1 ') : accountNumber;
