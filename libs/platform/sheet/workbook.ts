import { attribute, type XmlListener } from './xml.js';

/** The parts of a workbook around its sheets: which sheet stands first, shared texts, and which formats are dates. */
export interface SheetRef {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

export class WorkbookListener implements XmlListener {
  readonly sheets: SheetRef[] = [];
  epoch1904 = false;

  open(name: string, attributes: string): void {
    if (name === 'workbookPr') this.epoch1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    this.sheets.push({
      name: attribute(attributes, 'name') ?? '',
      relation: attribute(attributes, 'id') ?? '',
      hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
    });
  }
  close(): void {}
  text(): void {}
}

export class RelationsListener implements XmlListener {
  private readonly relations: { id: string; type: string; target: string }[] = [];

  open(name: string, attributes: string): void {
    if (name !== 'Relationship') return;
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((part) => attribute(attributes, part));
    this.relations.push({ id, type, target });
  }
  close(): void {}
  text(): void {}

  targetOf(id: string): string | undefined {
    return this.relations.find((relation) => relation.id === id)?.target;
  }
  /** Some programs name the parts in their own way; the type of a relation is what the standard fixes. */
  targetOfType(type: string): string | undefined {
    return this.relations.find((relation) => relation.type.endsWith(`/${type}`))?.target;
  }
}

/** Texts that cells point to by number. Readings aid for Japanese (rPh) is not part of the text. */
export class SharedTextsListener implements XmlListener {
  readonly texts: string[] = [];
  private current = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPhonetic = true;
  }
  close(name: string): void {
    if (name === 'si') this.texts.push(unescapeControls(this.current));
    else if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }
  text(text: string): void {
    if (this.inText && !this.inPhonetic) this.current += text;
  }
}

/** Excel writes what XML cannot carry as _xHHHH_. */
export const unescapeControls = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

export type TimeFormat = 'date' | 'date-and-clock';

/** Which cell styles show a number as a date, by the index that cells carry. */
export class StylesListener implements XmlListener {
  readonly styles: (TimeFormat | undefined)[] = [];
  private readonly custom = new Map<number, TimeFormat | undefined>();
  private inCellStyles = false;

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.inCellStyles = true;
    if (name === 'numFmt') {
      const id = Number(attribute(attributes, 'numFmtId'));
      this.custom.set(id, timeFormatOf(attribute(attributes, 'formatCode') ?? ''));
    }
    if (name === 'xf' && this.inCellStyles) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      this.styles.push(this.custom.has(id) ? this.custom.get(id) : builtIn(id));
    }
  }
  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }
  text(): void {}
}

/** 27 to 36 and 50 to 58 are the date formats of East Asian editions. */
function builtIn(id: number): TimeFormat | undefined {
  if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return 'date-and-clock';
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : undefined;
}

function timeFormatOf(code: string): TimeFormat | undefined {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|[#0?]/.test(bare.replace(/\.0+/g, '')) || !/[ymdhs]/.test(bare)) return undefined;
  return /[hs]/.test(bare) ? 'date-and-clock' : 'date';
}

const DAY_SECONDS = 86_400;
const SERIAL_OF_1970 = 25_569;

/** A day number of a spreadsheet as local wall time, to the second; undefined where it is no date of our time. */
export function wallTime(serial: number, format: TimeFormat, epoch1904: boolean): string | undefined {
  const days = epoch1904 ? serial + 1462 : serial;
  if (!(days >= 1 && days < 2_958_466)) return undefined;
  const seconds = Math.round((days - SERIAL_OF_1970) * DAY_SECONDS);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return format === 'date' && Number.isInteger(serial) ? text.slice(0, 10) : text;
}
