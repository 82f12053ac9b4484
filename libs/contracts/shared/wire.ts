import { type Fen, fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';

/** Money between processes: fen as decimal text, because JSON has no bigint. */
export type FenText = string & { readonly brand: 'FenText' };

/** The same shape as it crosses a process boundary. Money stands in fields whose names end in `Fen`, and nowhere else. */
export type Wire<T> = T extends Fen
  ? FenText
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Wire<T[K]> }
        : T;

export const toFenText = (amount: Fen): FenText => amount.toString() as FenText;

export function fromFenText(text: string): Fen {
  if (!/^\d{1,18}$/.test(text)) throw new DomainError('invalid', 'MONEY.NOT_FEN', 'An amount is written in whole fen.');
  return fen(BigInt(text));
}

export const toWire = <T>(value: T): Wire<T> =>
  translate(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner)) as Wire<T>;

export const fromWire = <T>(value: Wire<T>): T =>
  translate(value, (key, inner) =>
    key.endsWith('Fen') && typeof inner === 'string' ? fromFenText(inner) : inner,
  ) as T;

function translate(value: unknown, leaf: (key: string, inner: unknown) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(item, leaf, key));
  if (typeof value !== 'object' || value === null) return leaf(key, value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, translate(inner, leaf, name)]),
  );
}
