import type { Fen } from '#domain/money/fen';
import { yuanText } from '#domain/money/yuan';
import { malformed } from './refuse.js';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];
const LIMIT = 10n ** 18n;

/**
 * 人民币大写, as 支付结算办法 附一 writes it: 整 after full yuan only, one 零 for a run of zeros, and 零 between the yuan
 * and the 角 where the digit before is zero (¥1,680.32 is 壹仟陆佰捌拾元零叁角贰分).
 */
export function amountInCapitals(amount: Fen): string {
  if (amount >= LIMIT) throw malformed('CODE.AMOUNT_TOO_LARGE', 'The amount is too large to be written in capitals.');
  const yuan = amount / 100n;
  const fen = Number(amount % 100n);
  if (yuan === 0n && fen === 0) return '人民币零元整';
  return `人民币${yuan === 0n ? '' : `${integerInCapitals(yuan)}元`}${fractionInCapitals(yuan, fen)}`;
}

function fractionInCapitals(yuan: bigint, fen: number): string {
  if (fen === 0) return '整';
  const tenths = Math.floor(fen / 10);
  const hundredths = fen % 10;
  const gap = yuan > 0n && (tenths === 0 || yuan % 10n === 0n) ? '零' : '';
  return `${gap}${tenths ? `${DIGITS[tenths]}角` : ''}${hundredths ? `${DIGITS[hundredths]}分` : ''}`;
}

function integerInCapitals(yuan: bigint): string {
  let text = '';
  let pendingZero = false;
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const value = Number((yuan / 10_000n ** BigInt(group)) % 10_000n);
    if (value === 0) {
      pendingZero = text !== '';
      continue;
    }
    if (text !== '' && (pendingZero || value < 1000)) text += '零';
    text += `${groupInCapitals(value)}${unitOf(group, yuan)}`;
    pendingZero = false;
  }
  return text;
}

/** 万亿 keeps its 亿 only where no further 亿 follows: 壹万贰仟亿 and not 壹万亿贰仟亿. */
const unitOf = (group: number, yuan: bigint): string => {
  const hundredMillionsFollow = (yuan / 100_000_000n) % 10_000n !== 0n;
  return group === 3 && hundredMillionsFollow ? '万' : (GROUPS[group] ?? '');
};

function groupInCapitals(value: number): string {
  const digits = [...String(value)].map(Number);
  const last = digits.findLastIndex((digit) => digit > 0);
  return digits.reduce((text, digit, at) => {
    if (digit === 0) return at < last && digits[at - 1] !== 0 ? `${text}零` : text;
    return `${text}${DIGITS[digit]}${PLACES[digits.length - 1 - at]}`;
  }, '');
}

export type InBoth<Name extends string> = { readonly [K in Name | `${Name}InCapitals`]: string };

/** An amount as a paper has it: in figures, and beside them in capitals. */
export const inBoth = <Name extends string>(name: Name, amount: Fen): InBoth<Name> =>
  ({ [name]: yuanText(amount), [`${name}InCapitals`]: amountInCapitals(amount) }) as InBoth<Name>;
