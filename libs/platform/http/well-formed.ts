import { RequestRefusal } from '#platform/http/request-refusal';

/** Deeper than any body of ours, and far from the depth at which walking it would end the stack of another reader. */
const DEEPEST = 32;

/** Control characters but line feed and tab; a text with one would be refused by PostgreSQL for ever, or would hide what it says. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

export const isWellFormed = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text);

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/** Refuses a value that holds, at any depth and in keys too, a text that the record cannot keep. */
export function refuseIllFormed(value: unknown, root = ''): void {
  const waiting: Place[] = [{ value, pointer: root, depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (typeof place.value === 'string') refuseText(place.value, place.pointer);
    else waiting.push(...insideOf(place));
  }
}

function insideOf({ value, pointer, depth }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth === DEEPEST) throw new RequestRefusal('REQUEST.TOO_DEEP', { details: { deepest: DEEPEST } });
  return Object.entries(value).map(([key, inner]) => {
    const here = `${pointer}/${escapeKey(key)}`;
    refuseText(key, here);
    return { value: inner, pointer: here, depth: depth + 1 };
  });
}

function refuseText(text: string, pointer: string): void {
  if (isWellFormed(text)) return;
  throw new RequestRefusal('TEXT.ILL_FORMED', {
    errors: (language) => [
      {
        pointer: pointer.toWellFormed(),
        code: 'TEXT.ILL_FORMED',
        message: language === 'zh' ? '含有控制字符或残缺字符' : 'holds a control character or half a surrogate pair',
      },
    ],
  });
}

/** RFC 6901. */
export const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
