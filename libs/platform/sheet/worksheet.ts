import { CELL_LENGTH_MAX, type SheetCell } from './cell.js';
import { refuse } from './refuse.js';
import { type TimeFormat, unescapeControls, wallTime } from './workbook.js';
import { attribute, type XmlListener } from './xml.js';

const ROW_MAX = 1_048_576;

export interface WorkbookFacts {
  readonly texts: readonly string[];
  readonly styles: readonly (TimeFormat | undefined)[];
  readonly epoch1904: boolean;
  readonly columns: number;
}

/** Turns the XML of one sheet into rows; a cell is placed by its address, or behind the last where it has none. */
export class SheetListener implements XmlListener {
  private row = 0;
  private cells: SheetCell[] = [];
  private column = 0;
  private type = 'n';
  private style = -1;
  private content = '';
  private hasValue = false;
  private hasFormula = false;
  private inData = false;
  private inside: 'value' | 'inline' | 'phonetic' | undefined;

  constructor(
    private readonly workbook: WorkbookFacts,
    private readonly emit: (row: number, cells: readonly SheetCell[]) => void,
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.hasValue = true;
        this.inside = 'value';
        return;
      case 't':
        this.hasValue = true;
        if (this.inside !== 'phonetic') this.inside = 'inline';
        return;
      case 'rPh':
        this.inside = 'phonetic';
        return;
      case 'f':
        this.hasFormula = true;
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === 'sheetData') this.inData = false;
    else if (name === 'v' || name === 'rPh') this.inside = undefined;
    else if (name === 't' && this.inside === 'inline') this.inside = undefined;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  text(text: string): void {
    if (this.inside === 'value' || this.inside === 'inline') this.content += text;
    if (this.content.length > CELL_LENGTH_MAX * 2) throw refuse('SHEET.BROKEN');
  }

  private openRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    const row = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(row) || row <= this.row || row > ROW_MAX) throw refuse('SHEET.BROKEN');
    this.row = row;
    this.cells = [];
    this.column = 0;
  }

  private openCell(attributes: string): void {
    const address = attribute(attributes, 'r');
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? -1);
    this.content = '';
    this.hasValue = false;
    this.hasFormula = false;
  }

  private closeCell(): void {
    const cell = this.readCell();
    if (cell === '') return;
    if (this.column > this.workbook.columns) throw refuse('SHEET.TOO_WIDE', { limit: this.workbook.columns });
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = cell;
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.emit(this.row, this.cells);
  }

  private readCell(): SheetCell {
    if (!this.hasValue) return this.hasFormula ? { kind: 'fault', text: '' } : '';
    switch (this.type) {
      case 's':
        return this.sharedText();
      case 'b':
        return this.content === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return { kind: 'fault', text: this.content };
      case 'd':
        return { kind: 'time', text: this.content };
      case 'n':
        return this.number();
      default:
        return unescapeControls(this.content);
    }
  }

  private sharedText(): string {
    const text = this.workbook.texts[Number(this.content)];
    if (text === undefined) throw refuse('SHEET.BROKEN');
    return text;
  }

  private number(): SheetCell {
    if (this.content === '') return '';
    const format = this.workbook.styles[this.style];
    const time = format && wallTime(Number(this.content), format, this.workbook.epoch1904);
    return time === undefined ? { kind: 'number', text: this.content } : { kind: 'time', text: time };
  }
}

/** The column of an address such as AB12, counted from 1. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0 || column > 16_384) throw refuse('SHEET.BROKEN');
  return column;
}
