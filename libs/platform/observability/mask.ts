/** Personal data by the name of its field. What a person is called, where they can be reached, what they own. */
const PERSONAL =
  /(^|_|\b)(account_?(name|number)?|holder|victim|suspect|payee|payer|id_?card|id_?number|identity|phone|mobile|tel|mail|email|address|name|password|secret|pepper|token|authorization|cookie|access_?code|body|subject)$/i;
/** Names that end like personal data and are none. */
const HARMLESS =
  /^(process_?name|host_?name|workflow_?name|update_?name|queue_?name|file_?name|name_?space|bank_?name|unit_?name)$/i;

/** Account numbers, phone numbers and identity cards inside a text; ids with hyphens or letters around them are left alone. */
const NUMBERS = /(?<![\w-])(?:\d{11,30}[xX]?|\d{4}(?:[ -]\d{3,4}){2,6})(?![\w-])/g;

/** Keeps the last four, by which an operator can compare two lines. */
export const maskText = (text: string): string => text.replace(NUMBERS, (digits) => `***${digits.slice(-4)}`);

const DEEPEST = 8;

/** The same value without personal data, for the log alone. */
export function mask(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'bigint') return maskText(value.toString());
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return '…';
  if (value instanceof Error) return maskError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isPersonal(key) ? '***' : mask(inner, depth + 1)]),
  );
}

const isPersonal = (key: string): boolean => {
  const snake = key.replace(/([a-z])([A-Z])/g, '$1_$2');
  return PERSONAL.test(snake) && !HARMLESS.test(snake);
};

const maskError = (error: Error, depth: number): object => ({
  type: error.name,
  message: maskText(error.message),
  stack: maskText(error.stack ?? ''),
  ...(error.cause !== undefined && { cause: mask(error.cause, depth + 1) }),
});
