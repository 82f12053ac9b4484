import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { DOCUMENT_TEMPLATES, type DocumentTemplate } from '#domain/code/document-templates';
import { NUMBER_FORMS } from '#domain/code/document-number';
import { composeDocument } from './compose.js';
import { hashOf, sealDocument, type SealedDocument } from './document.js';
import { aHeading, aSealedOrder, aSigner, aStopPaymentOrder } from './document.spec-support.js';
import { fileNameOf, PAGE_RENDERING, renderPage } from './rendering.js';
import { verifyDocument } from './verify.js';

/** The full counts take their time on a busy machine. */
const PATIENCE_MS = 120_000;
const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const { algorithm, keyId, publicKey } = aSigner();
const keys = { 'police-xihu': [{ algorithm, keyId, publicKey }] };
const codesOf = (text: string, given = keys): string[] => verifyDocument(text, given).findings.map(({ code }) => code);

describe('a document', () => {
  it('is verified without the service: data, page, seal and issuer agree', async () => {
    const sealed = await aSealedOrder();
    expect(verifyDocument(renderPage(sealed), keys)).toMatchObject({
      valid: true,
      issuer: 'trusted',
      findings: [],
      hash: sealed.hash.value,
      document: { number: '演西公止字〔2026〕12号' },
    });
  });

  it('that changes in any one letter, shown or hidden, is valid no more', async () => {
    const page = renderPage(await aSealedOrder({ copies: ['演示省反诈中心'], approval: [['批准', '同意']] }));
    fc.assert(
      fc.property(
        fc.nat(page.length - 1),
        fc.constantFrom('1', '9', 'a', '甲', ' ', '<', '"', '\u0000'),
        (at, letter) => {
          fc.pre(page[at] !== letter);
          expect(verifyDocument(page.slice(0, at) + letter + page.slice(at + 1), keys).valid).toBe(false);
        },
      ),
      RUNS,
    );
  });

  it('is valid no more with anything before or behind it', async () => {
    const page = renderPage(await aSealedOrder());
    expect(codesOf(`${page}<p>附注</p>`)).toEqual(['DOCUMENT.PAGE_ALTERED']);
    expect(codesOf(` ${page}`)).toEqual(['DOCUMENT.PAGE_ALTERED']);
  });

  it('without a list of keys is whole, and its issuer unproved', async () => {
    expect(verifyDocument(renderPage(await aSealedOrder()))).toMatchObject({ valid: true, issuer: 'unchecked' });
  });

  it('shows every value as text, so that a script in a name stays a name', async () => {
    const page = renderPage(
      await aSealedOrder({ unitName: '"><img src=x onerror=alert(1)>', copies: ['</script><script>'] }),
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(verifyDocument(page).valid).toBe(true);
  });

  it(
    'survives every text that a name may have',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary-ascii' }),
          async (unitName, copy) => {
            const page = renderPage(await aSealedOrder({ unitName, copies: [copy] }));
            expect(verifyDocument(page, keys)).toMatchObject({ valid: true, document: { unitName, copies: [copy] } });
          },
        ),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it('prints its hash, its signature and where it can be checked', async () => {
    const sealed = await aSealedOrder();
    const page = renderPage(sealed);
    for (const shown of [
      sealed.hash.value,
      sealed.signature.value,
      sealed.signature.keyId,
      'https://heli.example/verify',
    ]) {
      expect(page.slice(0, page.indexOf('<script'))).toContain(shown);
    }
    expect(page).toContain('2026年11月20日 23时30分');
    expect(Buffer.from(await PAGE_RENDERING.render(sealed)).toString('utf8')).toBe(page);
    expect(fileNameOf(sealed, PAGE_RENDERING)).toBe('紧急止付指令 演西公止字〔2026〕12号.html');
  });

  it('of form 1 that was issued in 2026 is still valid: the page of a form never changes', async () => {
    const golden = await readFile('libs/platform/document/form-1.golden.txt', 'utf8');
    expect(verifyDocument(golden, keys)).toMatchObject({ valid: true, issuer: 'trusted' });
    expect(renderPage(await aSealedOrder({ copies: ['演示省反诈中心'], approval: [['批准', '同意']] }))).toBe(golden);
  });
});

describe('a forger', () => {
  const tampered = async (change: (sealed: SealedDocument) => SealedDocument): Promise<string> =>
    renderPage(change(await aSealedOrder()));
  const withNumber = (sealed: SealedDocument) => ({
    ...sealed,
    document: { ...sealed.document, number: '演西公止字〔2026〕13号' },
  });

  it.each<[string[], () => Promise<string>]>([
    [['DOCUMENT.PAGE_ALTERED'], async () => renderPage(await aSealedOrder()).replace('5,000.00', '9,000.00')],
    [['DOCUMENT.HASH_DIFFERS', 'DOCUMENT.SIGNATURE_WRONG'], () => tampered(withNumber)],
    [
      ['DOCUMENT.SIGNATURE_WRONG'],
      () =>
        tampered((sealed) => ({
          ...withNumber(sealed),
          hash: { algorithm: 'SM3', value: hashOf(withNumber(sealed).document) },
        })),
    ],
    [['DOCUMENT.KEY_UNKNOWN'], async () => renderPage(await sealDocument(aStopPaymentOrder(), aSigner(8)))],
    [['DOCUMENT.KEY_UNKNOWN'], async () => renderPage(await aSealedOrder({ unitId: 'constructor' }))],
    [
      ['DOCUMENT.ALGORITHM_UNKNOWN', 'DOCUMENT.KEY_UNKNOWN'],
      () => tampered((sealed) => ({ ...sealed, signature: { ...sealed.signature, algorithm: 'SM2' } })),
    ],
    [['DOCUMENT.UNREADABLE'], () => Promise.resolve('<html></html>')],
    [['DOCUMENT.UNREADABLE'], async () => renderPage(await aSealedOrder()).replace('"form":1', '"form":2')],
    [['DOCUMENT.UNREADABLE'], async () => renderPage(await aSealedOrder()).replace('"title":"', '"title":"\\ud800')],
  ])('is found out: %j', async (codes, forge) => {
    expect(codesOf(await forge())).toEqual(codes);
  });

  it('is told the line where the page begins to differ', async () => {
    const page = renderPage(await aSealedOrder());
    const line = page.slice(0, page.indexOf('5,000.00')).split('\n').length;
    expect(verifyDocument(page.replace('5,000.00', '9,000.00')).findings).toMatchObject([{ line }]);
  });

  it('cannot make the verifier fail', () => {
    const json = fc.json().map((text) => `<script type="application/json" id="heli-document">${text}</script>`);
    fc.assert(
      fc.property(
        fc.oneof(json, fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) })),
        (text) => expect(verifyDocument(text, keys).valid).toBe(false),
      ),
      RUNS,
    );
  });
});

describe('the templates', () => {
  it('fill every kind, replace what stands in braces and leave out what is not given', () => {
    const receipt = composeDocument('report-receipt', aHeading(), {
      particulars: {
        reporter: '李梅（虚构）',
        caseTitle: '李梅被电信网络诈骗案',
        caseNumber: 'A3301065400002026110001',
        reportedAt: '2026年11月20日 22时05分',
        officer: '陈明（虚构）',
        contact: undefined,
        inquiryAddress: 'https://heli.example/victim',
        accessCode: '7K3M-9QPX',
      },
      tables: {},
    });
    expect(receipt.paragraphs[0]).toBe(
      '你（单位）于2026年11月20日 22时05分报称的“李梅被电信网络诈骗案”一案，我单位已受理。',
    );
    expect(receipt.particulars.map(([label]) => label)).toEqual([
      '报案人',
      '案由',
      '案件编号',
      '报案时间',
      '受案民警',
      '查询网址',
      '查询码',
    ]);
  });

  it('name in their paragraphs only what the form has, and have a number of their own', () => {
    for (const template of Object.values<DocumentTemplate>(DOCUMENT_TEMPLATES)) {
      const known = [...template.particulars.map(([key]) => key), ...(template.words ?? [])];
      const used = template.paragraphs.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key));
      expect(known).toEqual(expect.arrayContaining(used));
      expect(Object.keys(NUMBER_FORMS)).toContain(template.number);
    }
  });
});
