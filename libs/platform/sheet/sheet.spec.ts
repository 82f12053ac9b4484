import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { readSheet as readByLibrary } from 'read-excel-file/node';
import type * as account from '#domain/account-list/cell';
import { checkList } from '#domain/account-list/list';
import { DEMONSTRATION_CARD_PREFIXES, DEMONSTRATION_HEAD_OFFICES } from '#domain/code/demonstration-banks';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { SHEET_LIMITS, type SheetRow } from './cell.js';
import { readSheet } from './read-sheet.js';
import { aWorkbook, aZip, workbookParts } from './sheet.spec-support.js';
import { writeCsv, writeXlsx } from './write-sheet.js';

/** Properties over files take their time on a busy machine. */
const PATIENCE_MS = 120_000;
const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const TITLES = ['户名', '账号', '开户行', '金额', '转账时间'];
const ROW = ['张三（虚构）', '9955010000000013', '演示青松银行', '1000.00', '2026-11-20 23:30'];
const csv = (text: string): Buffer => Buffer.from(text, 'utf8');
/** 户名,账号 and a name in GB18030, as Excel in China saves a .csv. */
const GB18030 = Buffer.from('bba7c3fb2cd5cbbac50ad5c5c8fd2c36323137', 'hex');
const cellsOf = async (file: Buffer): Promise<unknown> =>
  (await readSheet(file)).rows.map(({ row, cells }) => [row, ...cells]);

describe('a .csv', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', csv('户名,账号\n张三,6217'), 'utf-8'],
    ['UTF-8 with a mark', csv('\ufeff户名,账号\r\n张三,6217\r\n'), 'utf-8'],
    ['GB18030', GB18030, 'gb18030'],
    [
      'UTF-16 with tabs, as Excel saves "Unicode text"',
      Buffer.from('\ufeff户名\t账号\n张三\t6217', 'utf16le'),
      'utf-16le',
    ],
  ])('is read in %s', async (_name, file, encoding) => {
    const sheet = await readSheet(file);
    expect(sheet).toMatchObject({ format: 'csv', encoding });
    expect(sheet.rows).toEqual([
      { row: 1, cells: ['户名', '账号'] },
      { row: 2, cells: ['张三', '6217'] },
    ]);
  });

  it('keeps the line numbers over blank lines and over cells with line breaks', async () => {
    const file = csv('户名;账号\n\n"张\n三";1\n;\n李四;2\n');
    expect(await cellsOf(file)).toEqual([
      [1, '户名', '账号'],
      [3, '张\n三', '1'],
      [6, '李四', '2'],
    ]);
  });

  it('reads a stray quote inside a cell and rows of different length', async () => {
    expect(await cellsOf(csv('a,b\n5"螺丝,1,2\nx'))).toEqual([
      [1, 'a', 'b'],
      [2, '5"螺丝', '1', '2'],
      [3, 'x'],
    ]);
  });

  it('that we write opens without formulas, keeps long numbers, and is read back as it was', async () => {
    const rows = [TITLES, ['=HYPERLINK("http://x")', '9955010000000013', '+1', '-2', '@x "y", z\n']];
    const file = writeCsv(rows);
    expect(file.toString('utf8').split('\r\n')[1]).toMatch(/^"'=HYPERLINK/);
    const read = await readSheet(file);
    expect(read.rows[1]?.cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\t$/, '') : cell))).toEqual(
      rows[1],
    );
  });
});

describe('an .xlsx', () => {
  it('is read by what it contains: texts, numbers as stored, times as wall time, formulas without result', async () => {
    const file = aWorkbook({
      sharedStrings:
        '<si><t>户名</t></si><si><r><t>张</t></r><r><t xml:space="preserve">三 </t></r><rPh><t>zs</t></rPh></si>',
      numFmts:
        '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\\ h:mm"/><numFmt numFmtId="177" formatCode="#,##0.00_ "/>',
      cellXfs:
        '<xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/>',
      sheetData:
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="5" spans="1:3"><c r="A5" t="s"><v>1</v></c><c r="C5"><v>6.2170001234567E+18</v></c><c r="D5" s="1"><v>46346.979166666664</v></c></row>' +
        '<row r="6"><c r="A6" s="2"><v>46346</v></c><c r="B6" s="3"><v>46346</v></c><c r="C6" s="4"><v>1234.5599999999999</v></c><c r="D6" s="5"><v>46346.5</v></c></row>' +
        '<row r="7"><c r="A7" t="e"><v>#REF!</v></c><c r="B7"><f>A1+1</f></c><c r="C7" t="str"><f>X</f><v>a&amp;b&#x4e00;</v></c><c r="D7" t="inlineStr"><is><t>&lt;x&gt;_x000D_</t></is></c><c r="E7" t="b"><v>1</v></c></row>' +
        '<row r="8"><c r="A8" s="1"/></row>',
    });
    expect(await cellsOf(file)).toEqual([
      [1, '户名'],
      [5, '张三 ', '', { kind: 'number', text: '6.2170001234567E+18' }, { kind: 'time', text: '2026-11-20 23:30:00' }],
      [
        6,
        { kind: 'time', text: '2026-11-20' },
        { kind: 'time', text: '2026-11-20 00:00:00' },
        { kind: 'number', text: '1234.5599999999999' },
        { kind: 'time', text: '2026-11-20 12:00:00' },
      ],
      [7, { kind: 'fault', text: '#REF!' }, { kind: 'fault', text: '' }, 'a&b一', '<x>\r', 'TRUE'],
    ]);
  });

  it('is read where a program writes no addresses, other prefixes and comments', async () => {
    const parts = workbookParts({ sheetData: '' });
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet><!-- > --><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(aZip(parts))).toEqual([[1, 'a<b', { kind: 'number', text: '1' }]]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const file = aWorkbook({
      workbookPr: '<workbookPr date1904="1"/>',
      cellXfs: '<xf numFmtId="22"/>',
      sheetData: '<row r="1"><c r="A1" s="0"><v>44884.5</v></c></row>',
    });
    expect(await cellsOf(file)).toEqual([[1, { kind: 'time', text: '2026-11-20 12:00:00' }]]);
  });

  it('gives its first visible sheet and names the others', async () => {
    const sheets =
      '<sheet name="隐藏" state="hidden" sheetId="9" r:id="rId9"/><sheet name="清单" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" r:id="rId2"/>';
    const sheet = await readSheet(aWorkbook({ sheets, sheetData: '<row><c><v>1</v></c></row>' }));
    expect(sheet.otherSheets).toEqual(['说明']);
  });

  it(
    'that we write keeps every cell as text, and another reader sees the same',
    async () => {
      const unit = fc.constantFrom('张', '𠮷', '1', '9', '-', '=', '<', '&', '"', ' ', '\n');
      const cell = fc.string({ unit, minLength: 1, maxLength: 12 }).map((text) => `x${text}x`);
      const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(tables, async (rows) => {
          const file = await writeXlsx([{ name: '清单', rows }]);
          expect((await readSheet(file)).rows).toEqual(rows.map((cells, at) => ({ row: at + 1, cells })));
          expect(await readByLibrary(file, { trim: false })).toEqual(rows);
        }),
        { numRuns: Math.min(RUNS.numRuns, 40) },
      );
    },
    PATIENCE_MS,
  );

  it('offers lines to type in, in cells that are text already, and reads none of them as a row', async () => {
    const [bare, template] = await Promise.all([
      writeXlsx([{ name: '清单', rows: [TITLES] }]),
      writeXlsx([{ name: '清单', rows: [TITLES], blankRows: 50 }]),
    ]);
    expect(template.length).toBeGreaterThan(bare.length);
    expect((await readSheet(template)).rows).toEqual([{ row: 1, cells: TITLES }]);
  });

  it('feeds the account list: an account number that became a number is refused with its row', async () => {
    const sheetData =
      `<row r="1">${TITLES.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('')}</row>` +
      `<row r="3">${ROW.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>` +
      `<row r="4">${ROW.map((cell, at) => (at === 1 ? '<c><v>6.2170001234567E+18</v></c>' : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;
    const rows: readonly SheetRow[] = (await readSheet(aWorkbook({ sheetData }))).rows;
    const asDomain: readonly account.SheetRow[] = rows satisfies readonly account.SheetRow[];
    const now = '2026-11-20T16:00:00.000Z' as Instant;
    const facts = { now, headOffices: DEMONSTRATION_HEAD_OFFICES, cardPrefixes: DEMONSTRATION_CARD_PREFIXES };
    const list = checkList(asDomain, facts);
    expect(list.good.map(({ row }) => row)).toEqual([3]);
    expect(list.bad[0]?.errors).toMatchObject([
      { row: 4, column: 'accountNumber', code: 'ACCOUNT_LIST.NUMBER_PRECISION_LOST' },
    ]);
  });
});

const sheetOf = (sheetData: string): Buffer => aWorkbook({ sheetData });
const good = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const bomb = workbookParts({ sheetData: ' '.repeat(3_000_000) });

describe('a file that is no list', () => {
  it.each<[string, Buffer]>([
    ['SHEET.EMPTY', Buffer.alloc(0)],
    ['SHEET.EMPTY', csv('\n ,\n')],
    ['SHEET.EMPTY', sheetOf('')],
    ['SHEET.TOO_LARGE', Buffer.alloc(SHEET_LIMITS.bytes + 1, 'a')],
    ['SHEET.BROKEN', good.subarray(0, good.length - 30)],
    ['SHEET.BROKEN', Buffer.concat([good.subarray(0, 400), randomBytes(40), good.subarray(440)])],
    ['SHEET.BROKEN', csv('a,b\n"nie geschlossen,1\n2,3\n')],
    ['SHEET.BROKEN', sheetOf('<row r="2"/><row r="1"/>')],
    ['SHEET.BROKEN', sheetOf('<row r="4294967295"><c r="A1"><v>1</v></c></row>')],
    ['SHEET.BROKEN', sheetOf('<row r="1"><c r="AAAAA1"><v>1</v></c></row>')],
    ['SHEET.BROKEN', sheetOf('<row r="1"><c t="s"><v>7</v></c></row>')],
    [
      'SHEET.BROKEN',
      aZip({ ...workbookParts({ sheetData: '' }), 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>' }),
    ],
    ['SHEET.BROKEN', sheetOf(`<row spans="${'>'.repeat(2_000_000)}`)],
    ['SHEET.TOO_WIDE', sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['SHEET.TOO_WIDE', csv(','.repeat(300))],
    ['SHEET.OLD_FORMAT', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['SHEET.OLD_FORMAT', aZip({ 'xl/workbook.bin': 'x' })],
    ['SHEET.OLD_FORMAT', aZip({ 'xl/workbook.xml': 'x' }, { flags: 1 })],
    ['SHEET.NOT_A_SHEET', aZip({ 'word/document.xml': 'x' })],
    ['SHEET.NOT_A_SHEET', csv('<html><table><tr><td>户名</td></tr></table></html>')],
    ['SHEET.NOT_A_SHEET', csv('%PDF-1.7')],
    ['SHEET.NOT_A_SHEET', Buffer.from([0, 1, 2, 3, 0xff])],
    ['SHEET.NOT_A_SHEET', csv('户名\u0000,账号')],
    ['SHEET.BROKEN', sheetOf('').subarray(0, 100)],
    ['SHEET.ENCODING', Buffer.from([0x41, 0xff, 0xff, 0x41])],
    ['SHEET.ENCODING', Buffer.from([0x41, 0xaa, 0xa1, 0x41])],
    ['SHEET.UNPACKS_TOO_LARGE', aZip(workbookParts({ sheetData: '' }), { unpacked: 1024 ** 3 })],
    ['SHEET.UNPACKS_TOO_LARGE', aZip(bomb, { unpacked: 1000, about: 'sheet1' })],
  ])('is refused with %s', async (code, file) => {
    await expect(readSheet(file)).rejects.toThrow(expect.objectContaining({ kind: 'invalid', code }));
  });

  it('has more rows than a list may have', async () => {
    const refusal = expect.objectContaining({ code: 'SHEET.TOO_MANY_ROWS', details: { limit: 2 } });
    await expect(readSheet(csv('a\nb\nc\n'), { ...SHEET_LIMITS, rows: 2 })).rejects.toThrow(refusal);
    const three = sheetOf('<row><c><v>1</v></c></row>'.repeat(3));
    await expect(readSheet(three, { ...SHEET_LIMITS, rows: 2 })).rejects.toThrow(refusal);
  });

  it('is refused while it is still being received', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; given += 1) yield Buffer.alloc(1024 * 1024, 'a');
    }
    await expect(readSheet(endless())).rejects.toThrow(expect.objectContaining({ code: 'SHEET.TOO_LARGE' }));
    expect(given).toBeLessThan(25);
  });
});

it(
  'no file makes the reader fail with anything but a refusal',
  async () => {
    const honest = await writeXlsx([{ name: '清单', rows: [TITLES, ROW] }]);
    const damaged = fc
      .tuple(fc.nat(honest.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }))
      .map(([at, bytes]) => Buffer.concat([honest.subarray(0, at), bytes, honest.subarray(at + bytes.length)]));
    const cut = fc.nat(honest.length).map((length) => honest.subarray(0, length));
    const sheetXml = fc
      .array(
        fc.constantFrom(
          '<row>',
          '</row>',
          '<c>',
          '</c>',
          '<v>',
          '</v>',
          '<is>',
          '<t>',
          '9',
          '<',
          '>',
          '"',
          '&#x0;',
          '<c r="B2" t="s">',
        ),
        { maxLength: 12 },
      )
      .map((tags) => sheetOf(tags.join('')));
    const bytes = fc.uint8Array({ maxLength: 200 }).map((given) => Buffer.from(given));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, cut, sheetXml, bytes), async (file) => {
        const outcome = await readSheet(file).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError);
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

it('a text in another encoding inside a workbook is damage', async () => {
  const parts: Record<string, string | Buffer> = workbookParts({ sheetData: '' });
  parts['xl/workbook.xml'] = Buffer.from([0x3c, 0x61, 0xff, 0x3e]);
  await expect(readSheet(aZip(parts))).rejects.toThrow(expect.objectContaining({ code: 'SHEET.BROKEN' }));
});
