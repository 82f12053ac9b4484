import { halfWidth, withoutBlanks } from '#domain/code/text';
import { type Fen, fen } from '#domain/money/fen';
import { isNumber, type SheetCell, textOf } from './cell.js';
import { fault, type Reading, value } from './fault.js';

const CURRENCY = /^(?:人民币|RMB|CNY|[¥￥])+/i;
const UNITS = /[十百千万亿拾佰仟萬億]|[kKwW]$/;
const PLAIN = /^(\d{1,40}|\d{1,3}(?:,\d{3}){1,9})(?:\.(\d*))?$/;
const LIMIT = 10n ** 14n;

/** A sum of money that was moved: more than nothing. */
export function readAmount(cell: SheetCell): Reading<Fen> {
  const reading = readMoney(cell);
  return 'value' in reading && reading.value === 0n ? fault('ACCOUNT_LIST.AMOUNT_NOT_POSITIVE') : reading;
}

/** Reads yuan as people write them (1,234.50; ¥1234.5; full-width digits; 元) and gives fen. 万元 is not guessed. */
export function readMoney(cell: SheetCell): Reading<Fen> {
  const text = isNumber(cell) ? withoutFloatNoise(cell.text) : textOf(cell);
  const plain = withoutBlanks(halfWidth(text))
    .replace(CURRENCY, '')
    .replace(/[元圆]整?$/, '');
  if (UNITS.test(plain)) return fault('ACCOUNT_LIST.AMOUNT_UNIT');
  if (/^(?:-|\().*\d/.test(plain)) return fault('ACCOUNT_LIST.AMOUNT_NOT_POSITIVE');
  const match = PLAIN.exec(plain);
  if (!match) return fault('ACCOUNT_LIST.AMOUNT_MALFORMED');
  const [, whole = '', decimals = ''] = match;
  const fraction = decimals.replace(/0+$/, '');
  if (fraction.length > 2) return fault('ACCOUNT_LIST.AMOUNT_TOO_FINE');
  const amount = BigInt(whole.replaceAll(',', '') + fraction.padEnd(2, '0'));
  return amount < LIMIT ? value(fen(amount)) : fault('ACCOUNT_LIST.AMOUNT_TOO_LARGE');
}

/** A spreadsheet stores 1234.56 as 1234.5599999999999; it promises fifteen digits and no more. */
function withoutFloatNoise(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}

/** 1234567890 fen as 12345678.90: what a file for spreadsheets carries. */
export function yuanText(amount: Fen): string {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
