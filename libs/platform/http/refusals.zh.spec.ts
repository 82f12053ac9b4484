import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REQUEST_CODES } from '#platform/http/request-refusal';
import { inChinese, REFUSALS_ZH } from '#platform/http/refusals.zh';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ROOMS = ['libs', 'workflows', 'activities', 'apps'];

/** Codes that stand beside their own words: a cell of a list, a finding of a check, a line of the command line. */
const SAID_ELSEWHERE = [
  'libs/domain/account-list/fault.ts',
  'libs/platform/document/verify.ts',
  'libs/domain/agency/unit-tree-faults.ts',
  'libs/domain/agency/unit-world-file.ts',
  'libs/desk/query-order/statement-sheet.ts',
];
/** What is no refusal: `AREA.REASON` as the form of a code, a fault that nobody is shown, the form of an issue of a schema. */
const NO_REFUSAL = /^(RECORD\.FAULT|SCHEMA\..+|AREA\.REASON)$/;

const CODE = /'([A-Z][A-Z0-9_]*\.[A-Z][A-Z0-9_]*)'/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${room}/${file.replaceAll('\\', '/')}`,
  ),
).filter(
  (file) =>
    /(?<!\.spec|\.spec-support|refusals\.zh)\.ts$/.test(file) && !/^apps\/(console|catcher|identity)\//.test(file),
);

const codesIn = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '').matchAll(CODE)].map(([, code]) => code!);

it('every code that a person may meet is said in Chinese', () => {
  const elsewhere = new Set(SAID_ELSEWHERE.flatMap(codesIn));
  const codes = new Set(sources.filter((file) => !SAID_ELSEWHERE.includes(file)).flatMap(codesIn));
  const silent = [...codes, ...REQUEST_CODES].filter(
    (code) => !(code in REFUSALS_ZH) && !elsewhere.has(code) && !NO_REFUSAL.test(code),
  );
  expect([...new Set(silent)].sort()).toEqual([]);
});

it('every code stands whole where it is refused: what is put together from two halves is found by nobody', () => {
  const halved = sources.filter((file) =>
    /`[A-Z_]+\.\$\{(?!string\}|issue\.)/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(halved).toEqual([]);
});

it.each(Object.entries(REFUSALS_ZH))('%s says what is wrong and what to do, in one line of Chinese', (_, text) => {
  expect(text).toMatch(/^[^\n]{8,120}。$/);
  expect(text).toMatch(/[，；：（]/);
});

it('takes values from the details, and leaves a place that has none', () => {
  expect(inChinese('SHEET.TOO_MANY_ROWS', { limit: 5_000 })).toContain('超过 5000 行');
  expect(inChinese('SHEET.TOO_MANY_ROWS')).toContain('{limit}');
  expect(inChinese('NOBODY.KNOWS')).toBeUndefined();
});
