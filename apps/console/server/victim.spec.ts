import { Readable } from 'node:stream';
import type { Exchange } from './answer.js';
import { VictimPages } from './victim.js';

const HOME = 'https://desk.example';
const TOKEN = 'x'.repeat(43);
const RETURN = {
  ...{ claimId: 'claim-1', headline: '返还方案正在公告。', waitsFor: '公告', noDate: '', mayObject: true },
  ...{ mayAskReview: true, paidFen: '0', receivedAt: '2026-11-30T00:00:00.000Z', unitName: '竹里分局' },
  ...{ objections: [], remedies: [] },
};
const CASE = {
  ...{ caseNumber: 'A1', openedAt: '2026-11-30T00:00:00.000Z', unitName: '竹里分局', returns: [RETURN] },
  ...{ filingRemedies: [{ procedureId: 'p-1', name: '不予立案复议' }], proceedings: [] },
  supervision: { unitName: '竹里检察院' },
};

const asked: { path: string; key: string }[] = [];
const pages = new VictimPages('http://police', () => HOME);
const realFetch = globalThis.fetch;

beforeAll(() => {
  globalThis.fetch = ((url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ path: new URL(url).pathname, key: headers['idempotency-key'] ?? '' });
    return Promise.resolve({ ok: true, json: () => Promise.resolve(CASE) });
  }) as unknown as typeof fetch;
});
afterAll(() => void (globalThis.fetch = realFetch));

async function answered(path: string, form?: string): Promise<string> {
  const request = Object.assign(Readable.from(form === undefined ? [] : [Buffer.from(form)]), {
    ...{ method: form === undefined ? 'GET' : 'POST', socket: {} },
    headers: { origin: HOME, cookie: `heli-victim=${TOKEN}` },
  });
  let page = '';
  const response = { setHeader: () => response, writeHead: () => response, end: (text: string) => void (page = text) };
  await pages.answer({ request, response, url: new URL(path, HOME) } as unknown as Exchange);
  return page;
}

const keyIn = (page: string, action: string): string =>
  new RegExp(`action="/victim/${action}">[^]*?name="key" value="([0-9a-f-]{36})"`).exec(page)?.[1] ?? 'none';

it.each([
  ['objection', 'objections', 'claimId=claim-1'],
  ['remedy', 'remedies', 'claimId=claim-1&kind=appeal'],
  ['filing-remedy', 'filing-remedies', 'procedureId=p-1'],
  ['supervision', 'supervision-requests', ''],
])('a second click on %s is the same request, and the next page is another', async (action, path, fields) => {
  asked.length = 0;
  const key = keyIn(await answered('/victim'), action);
  const form = `key=${key}&text=${encodeURIComponent('理由（虚构）')}&${fields}`;
  await answered(`/victim/${action}`, form);
  const next = await answered(`/victim/${action}`, form);
  const sent = asked.filter((one) => one.path === `/victim/${path}`).map((one) => one.key);
  expect(sent).toEqual([key, key]);
  expect(keyIn(next, action)).not.toBe(key);
});
