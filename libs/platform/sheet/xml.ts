import { refuse } from './refuse.js';

export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** A tag or a text that does not end would be searched again with every piece. */
const TAG_LENGTH_MAX = 1024 * 1024;

/**
 * Reads the XML of a workbook piece by piece: tags and text, names without their namespace, entities of XML itself only.
 * A document type is refused, so that no entity can be defined.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  write(piece: string): void {
    if (this.rest.length > TAG_LENGTH_MAX) throw refuse('SHEET.BROKEN');
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) break;
      const end = endOfTag(text, tag);
      if (end < 0) {
        this.emitText(text.slice(at, tag));
        this.rest = text.slice(tag);
        return;
      }
      if (tag > at) this.emitText(text.slice(at, tag));
      this.emitTag(text.slice(tag, end));
      at = end;
    }
    this.rest = text.slice(at);
  }

  end(): void {
    if (this.rest.trim() !== '') throw refuse('SHEET.BROKEN');
  }

  private emitText(text: string): void {
    if (text !== '') this.listener.text(text.includes('&') ? unescapeXml(text) : text);
  }

  private emitTag(tag: string): void {
    const second = tag.charCodeAt(1);
    if (second === 0x2f) return this.listener.close(localName(tag.slice(2, -1).trim()));
    if (second === 0x3f) return;
    if (second === 0x21) return this.emitDeclaration(tag);
    const empty = tag.charCodeAt(tag.length - 2) === 0x2f;
    const inner = tag.slice(1, empty ? -2 : -1);
    const blank = inner.search(/\s/);
    const name = localName(blank < 0 ? inner : inner.slice(0, blank));
    this.listener.open(name, blank < 0 ? '' : inner.slice(blank));
    if (empty) this.listener.close(name);
  }

  private emitDeclaration(tag: string): void {
    if (tag.startsWith('<![CDATA[')) this.listener.text(tag.slice(9, -3));
    else if (!tag.startsWith('<!--')) throw refuse('SHEET.BROKEN');
  }
}

/** The place behind the tag that begins at `start`, or -1 where the piece ends inside it. */
function endOfTag(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9);
  if (text.length - start < 9 && text.startsWith('<!', start)) return -1;
  // One pass with the state of quotes: a tag full of quoted `>` must not be searched again for each of them.
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
    else if (sign === 0x3e) return at + 1;
  }
  return -1;
}

const behind = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of one attribute, by its name without namespace. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  const found = match?.[1] ?? match?.[2];
  return found?.includes('&') ? unescapeXml(found) : found;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return NAMED[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
