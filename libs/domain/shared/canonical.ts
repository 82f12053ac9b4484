/**
 * Plain data as one exact text: keys in the order of their UTF-16 code units, no spaces, numbers and strings as JSON
 * writes them (RFC 8785). What is hashed and signed is this text, so that order of keys never changes a hash.
 * A property that is undefined is left out; everything that JSON would change silently is a TypeError.
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`;
  if (isPlain(value)) return canonicalObject(value);
  throw new TypeError(`${nameOf(value)} is not plain data and has no canonical text`);
};

const canonicalObject = (value: Record<string, unknown>): string => {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonicalText(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
};

const canonicalText = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('a text with half a surrogate pair has no canonical text');
  return JSON.stringify(text);
};

const canonicalNumber = (number: number): string => {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no canonical text`);
  return JSON.stringify(number);
};

/** The prototype's own prototype is asked, because Jest and the workflow sandbox have an Object of their own. */
const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? value.constructor.name : typeof value;
