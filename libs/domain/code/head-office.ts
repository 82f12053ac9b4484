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
  const { lengths, codes } = indexOf(prefixes);
  const length = lengths.find((candidate) => codes.has(number.slice(0, candidate)));
  return length === undefined ? undefined : codes.get(number.slice(0, length));
}

interface PrefixIndex {
  /** Longest first. */
  readonly lengths: readonly number[];
  readonly codes: ReadonlyMap<string, string>;
}

/** A real table has thousands of prefixes and a list has thousands of rows. */
const indexes = new WeakMap<readonly CardPrefix[], PrefixIndex>();

function indexOf(prefixes: readonly CardPrefix[]): PrefixIndex {
  const known = indexes.get(prefixes);
  if (known) return known;
  const used = prefixes.filter((row) => row.prefix !== '');
  const lengths = [...new Set(used.map((row) => row.prefix.length))].sort((a, b) => b - a);
  const index = { lengths, codes: new Map(used.map((row) => [row.prefix, row.bankCode])) };
  indexes.set(prefixes, index);
  return index;
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
  return namesOf(offices).find(([name]) => given.startsWith(name))?.[1];
}

const names = new WeakMap<readonly HeadOffice[], readonly (readonly [string, HeadOffice])[]>();

function namesOf(offices: readonly HeadOffice[]): readonly (readonly [string, HeadOffice])[] {
  const known = names.get(offices);
  if (known) return known;
  const found = offices
    .flatMap((office) => [office.name, ...(office.aliases ?? [])].map((name) => [withoutBlanks(name), office] as const))
    .sort(([a], [b]) => b.length - a.length);
  names.set(offices, found);
  return found;
}
