/** 1234567890 fen as 12,345,678.90: what people read. */
export function yuanText(amount: bigint): string {
  const digits = amount.toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan}.${digits.slice(-2)}`;
}
