import { normalizeAccountNumber } from './account-number.js';
import { isCnaps, normalizeBankCode, parseCnaps } from './bank-code.js';
import { halfWidth, withoutBlanks } from './text.js';

/** An addressee of orders: the head office (总行) of a bank, or a payment institution. */
export interface HeadOffice {
  readonly bankCode: string;
  readonly name: string;
  /** Other names that lists use; a branch's name begins with one of them. */
  readonly aliases?: readonly string[];
  /** The first three digits of the bank's payment-system numbers; payment institutions have none. */
  readonly cnapsPrefix?: string;
}

/** One row of the table of card prefixes (BIN). The table is data that the deployment loads, never a constant. */
export interface CardPrefix {
  readonly prefix: string;
  readonly bankCode: string;
}

/** Proposes the head office from the account number; the longest prefix wins. A proposal, never a decision. */
export function proposeHeadOffice(accountNumber: string, prefixes: readonly CardPrefix[]): string | undefined {
  const number = normalizeAccountNumber(accountNumber);
  let best: CardPrefix | undefined;
  for (const row of prefixes) {
    if (number.startsWith(row.prefix) && row.prefix.length > (best?.prefix.length ?? 0)) best = row;
  }
  return best?.bankCode;
}

/** Finds the head office that a list names by its code, by a branch's payment-system number or by a branch's name. */
export function findHeadOffice(given: string, offices: readonly HeadOffice[]): HeadOffice | undefined {
  const code = normalizeBankCode(given);
  const byCode = offices.find((office) => office.bankCode === code);
  if (byCode || code === '') return byCode;
  if (isCnaps(code)) return offices.find((office) => office.cnapsPrefix === parseCnaps(code).bank);
  return byName(withoutBlanks(halfWidth(given)), offices);
}

/** Two banks may share the beginning of a name, so the longest name that the text begins with wins. */
function byName(given: string, offices: readonly HeadOffice[]): HeadOffice | undefined {
  let best: { office: HeadOffice; length: number } | undefined;
  for (const office of offices) {
    for (const name of [office.name, ...(office.aliases ?? [])]) {
      const plain = withoutBlanks(name);
      if (given.startsWith(plain) && plain.length > (best?.length ?? 0)) best = { office, length: plain.length };
    }
  }
  return best?.office;
}
