import { crc32, deflateRawSync } from 'node:zlib';

/** Builds a zip by hand, so that tests can hold workbooks that no honest program writes. */
export function aZip(
  parts: Readonly<Record<string, string | Buffer>>,
  lie: { unpacked?: number; about?: string; flags?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(lie.flags ?? 0, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(plain), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    if (lie.unpacked !== undefined && name.includes(lie.about ?? '')) entry.writeUInt32LE(lie.unpacked, 24);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
  readonly sheetData: string;
  readonly sharedStrings?: string;
  readonly cellXfs?: string;
  readonly numFmts?: string;
  readonly workbookPr?: string;
  readonly sheets?: string;
}

/** The parts of a workbook with one sheet, as Excel writes them. */
export const workbookParts = (parts: WorkbookParts): Record<string, string> => ({
  '[Content_Types].xml': `${HEAD}<Types/>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns:r="${REL}">${parts.workbookPr ?? ''}<sheets>${
    parts.sheets ?? '<sheet name="清单" sheetId="1" r:id="rId1"/>'
  }</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `${HEAD}<sst>${parts.sharedStrings ?? ''}</sst>`,
  'xl/styles.xml': `${HEAD}<styleSheet><numFmts>${parts.numFmts ?? ''}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${
    parts.cellXfs ?? '<xf numFmtId="0"/>'
  }</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${HEAD}<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${parts.sheetData}</sheetData></worksheet>`,
});

export const aWorkbook = (parts: WorkbookParts): Buffer => aZip(workbookParts(parts));
