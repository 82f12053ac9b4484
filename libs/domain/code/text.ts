const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

/** Letters, digits and signs of a Chinese keyboard as those of ASCII; the wide space becomes a plain one. */
export const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');

/** Without any blank, seen or unseen: spreadsheets and chat programs leave zero-width ones inside numbers. */
export const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

/** Official numbers are written with full-width round brackets and with the tortoise-shell brackets 〔〕. */
export const officialBrackets = (text: string): string =>
  withoutBlanks(text)
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/[[［【﹝]/g, '〔')
    .replace(/[\]］】﹞]/g, '〕');
