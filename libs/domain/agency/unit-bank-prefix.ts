/** The first digits of the card and account numbers of one institution (COD-07). A proposal to a person, never a proof. */
export interface BankPrefix {
  readonly prefix: string;
  readonly unitId: string;
}

/** Proposes the head office by the longest prefix that fits. */
export function headOfficeByNumber(prefixes: readonly BankPrefix[]): (accountNumber: string) => string | undefined {
  const byPrefix = new Map(prefixes.map(({ prefix, unitId }) => [prefix, unitId]));
  const lengths = [...new Set(prefixes.map(({ prefix }) => prefix.length))].sort((a, b) => b - a);
  return (accountNumber) => {
    const length = lengths.find((digits) => byPrefix.has(accountNumber.slice(0, digits)));
    return length === undefined ? undefined : byPrefix.get(accountNumber.slice(0, length));
  };
}
