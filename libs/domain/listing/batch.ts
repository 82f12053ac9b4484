const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const UNITS = ['', '十', '百', '千'] as const;

/** A number below ten thousand as people write it: 二, 十二, 二十, 一百零二. */
export function chineseNumber(number: number): string {
  const text = [...String(number)]
    .map((digit, index, all) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${UNITS[all.length - 1 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** The batch of a list is written freely (第二批, 2026年第2批): by which expression its number is found in it. */
export const batchPattern = (batch: number): string => `^(.*第)?(${batch}|${chineseNumber(batch)})批?$`;
