import type { ReadSheet, SheetCell, SheetLimits, SheetRow } from './cell.js';
import { faultCodeOf, refuse } from './refuse.js';
import { RelationsListener, SharedTextsListener, StylesListener, WorkbookListener } from './workbook.js';
import { SheetListener } from './worksheet.js';
import { type XmlListener, XmlScanner } from './xml.js';
import { readDirectory, unpack, type ZipEntry } from './zip.js';

/**
 * Reads the first visible sheet of an .xlsx. A reader of our own, because a cell in the last column must not fill the
 * memory, one bad cell must not refuse the file, and every row keeps the number that the officer sees (DECISIONS.md).
 */
export async function readXlsx(file: Buffer, limits: SheetLimits): Promise<ReadSheet> {
  const entries = readDirectory(file, limits.unpackedBytes);
  const workbookPath = [...entries.keys()].find((name) => /^(?:.*\/)?workbook\.xml$/.test(name));
  if (workbookPath === undefined) {
    throw refuse(
      [...entries.keys()].some((name) => name.endsWith('workbook.bin')) ? 'SHEET.OLD_FORMAT' : 'SHEET.NOT_A_SHEET',
    );
  }
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const entryOf = (target: string): ZipEntry | undefined =>
    entries.get(target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
  const listen = async <L extends XmlListener>(target: string, listener: L): Promise<L> => {
    const entry = entryOf(target);
    if (entry) await scan(file, entry, listener);
    return listener;
  };
  const workbook = await listen(`/${workbookPath}`, new WorkbookListener());
  const relations = await listen('_rels/workbook.xml.rels', new RelationsListener());
  const textsPart = relations.targetOfType('sharedStrings') ?? 'sharedStrings.xml';
  const { texts } = await listen(textsPart, new SharedTextsListener());
  const { styles } = await listen(relations.targetOfType('styles') ?? 'styles.xml', new StylesListener());
  const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
  const sheetEntry = first && entryOf(relations.targetOf(first.relation) ?? 'worksheets/sheet1.xml');
  if (!sheetEntry) throw refuse('SHEET.BROKEN');
  const rows: SheetRow[] = [];
  const collect = (row: number, cells: readonly SheetCell[]): void => {
    if (rows.length >= limits.rows) throw refuse('SHEET.TOO_MANY_ROWS', { limit: limits.rows });
    rows.push({ row, cells });
  };
  const listener = new SheetListener(
    { texts, styles, epoch1904: workbook.epoch1904, columns: limits.columns },
    collect,
  );
  await scan(file, sheetEntry, listener);
  const otherSheets = workbook.sheets.filter((sheet) => sheet !== first && !sheet.hidden).map((sheet) => sheet.name);
  return { format: 'xlsx', rows, otherSheets };
}

/** Each piece is awaited, so that a long sheet leaves the process time for others. */
async function scan(file: Buffer, entry: ZipEntry, listener: XmlListener): Promise<void> {
  const scanner = new XmlScanner(listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of unpack(file, entry)) scanner.write(decoder.decode(piece, { stream: true }));
    scanner.write(decoder.decode());
  } catch (error) {
    throw faultCodeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? refuse('SHEET.BROKEN') : error;
  }
  scanner.end();
}
