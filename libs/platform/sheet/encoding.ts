import { refuse } from './refuse.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

/** By content: a byte-order mark, else strict UTF-8, else strict GB18030 (which GBK and GB2312 are part of). */
export function decodeText(file: Buffer): DecodedText {
  const decoded = byMark(file) ?? tryDecode(file, 'utf-8') ?? tryDecode(file, 'gb18030');
  if (!decoded) throw refuse(looksBinary(file) ? 'SHEET.NOT_A_SHEET' : 'SHEET.ENCODING');
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(decoded.text)) throw refuse('SHEET.NOT_A_SHEET');
  if (/^\s*<[!?a-z]/i.test(decoded.text.slice(0, 1000))) throw refuse('SHEET.NOT_A_SHEET');
  if (decoded.encoding === 'gb18030' && /[\ue000-\uf8ff]/.test(decoded.text)) throw refuse('SHEET.ENCODING');
  return decoded;
}

function byMark(file: Buffer): DecodedText | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return tryDecode(file, 'utf-16le');
  if (file[0] === 0xfe && file[1] === 0xff) return tryDecode(file, 'utf-16be');
  return undefined;
}

function tryDecode(file: Buffer, encoding: DecodedText['encoding']): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(file), encoding };
  } catch {
    return undefined;
  }
}

const looksBinary = (file: Buffer): boolean => file.subarray(0, 4096).includes(0);
