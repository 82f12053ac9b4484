import type { Page } from 'playwright-core';
import { Desks } from './desks.js';

/** The small server between the browser and the APIs: what it hands out, and what it keeps. */

let desks: Desks;
let page: Page;

beforeAll(async () => {
  desks = await Desks.open();
  page = await desks.at('p.li');
});
afterAll(() => desks?.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${desks.url}${path}`, { redirect: 'manual', ...init });

it('gives the browser one same-site cookie that no script can read, and no token', async () => {
  const cookies = (await page.context().cookies()).filter(({ name }) => name === 'heli_console');
  expect(cookies).toEqual([expect.objectContaining({ httpOnly: true, sameSite: 'Lax', path: '/' })]);
  const stored = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
  );
  expect(stored).not.toContain('eyJ');
  expect(stored).not.toContain('heli_console');
});

it('refuses a write that does not come from its own pages, with the cookie or without', async () => {
  const answers = await page.evaluate(async () => {
    const send = (headers: Record<string, string>) =>
      fetch('/api/notices/n1/read', { method: 'POST', headers }).then(async (answer) => [
        answer.status,
        ((await answer.json()) as { code: string }).code,
      ]);
    return [await send({ 'idempotency-key': 'k1' }), await send({ 'idempotency-key': 'k1', 'x-heli-console': '1' })];
  });
  expect(answers).toEqual([
    [403, 'CONSOLE.CROSS_SITE'],
    [404, 'NOTICE.NOT_FOUND'],
  ]);
  const foreign = await ask('/api/cases', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', 'x-heli-console': '1' },
  });
  expect(foreign.status).toBe(403);
});

it('asks who has no session to sign in, with a code that the page understands', async () => {
  const answer = await ask('/api/inbox');
  expect([answer.status, await answer.json()]).toEqual([
    401,
    expect.objectContaining({ code: 'CONSOLE.NO_SESSION', status: 401 }),
  ]);
});

it.each(['/api/metrics', '/api/healthz', '/api/readyz', '/api/docs', '/api/openapi.json'])(
  'keeps %s of the API from browsers',
  async (path) => {
    expect(await page.evaluate((address) => fetch(address).then(({ status }) => status), path)).toBe(404);
  },
);

it('serves pages under a policy that lets nothing in from elsewhere, and files that never change for ever', async () => {
  const answer = await ask('/cases/anything');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(answer.status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const [script] = /\/assets\/[\w-]+\.js/.exec(await answer.text()) ?? [];
  const asset = await ask(script ?? '', { headers: { 'accept-encoding': 'br' } });
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect((await ask('/assets/of-an-earlier-build.js')).status).toBe(404);
});

it('lets no document run anything', async () => {
  const policy = await page.evaluate(async () =>
    (await fetch('/api/account-list-template?format=csv')).headers.get('content-security-policy'),
  );
  expect(policy).toContain('sandbox');
  expect(policy).not.toContain('allow-scripts');
});

it('begins a sign-in only towards its own pages', async () => {
  const sent = await ask('/auth/login?returnTo=https://elsewhere.example/');
  expect(sent.status).toBe(302);
  const answer = await ask(
    `/auth/callback?code=x&state=${new URL(sent.headers.get('location') ?? '').searchParams.get('state')}`,
  );
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
});

it('says that it lives, that it is ready, and how long its answers take', async () => {
  expect((await ask('/healthz')).status).toBe(200);
  expect(await (await ask('/readyz')).json()).toEqual({ ready: true, checks: { redis: 'ok', identity: 'ok' } });
  expect(await (await ask('/metrics')).text()).toContain('heli_console_request_seconds');
});

it('comes back to the page that was asked for after signing in', async () => {
  const other = await (await desks.machine()).newPage();
  await other.goto(`${desks.url}/deadlines?from=mail`);
  await other.fill('input[name=login]', 'b.kong');
  await other.fill('input[name=password]', 'heli-demo');
  await other.press('input[name=password]', 'Enter');
  await other.waitForURL(`${desks.url}/deadlines?from=mail`);
  await other.getByRole('heading', { name: '我的期限' }).waitFor();
});

it('sends an act again under its key when the line breaks, and it is done once', async () => {
  await page.goto(`${desks.url}/cases/new`);
  await page.getByLabel('受害人姓名').fill('断线受害人（虚构）');
  await page.getByLabel('受害人电话').fill('00000000997');
  await page.getByLabel('损失金额').fill('1');
  const apis = desks.house.system.children.get('apis');
  await apis?.crash();
  await page.getByRole('button', { name: '受案并出具回执' }).click();
  await page.getByText('正在用同一编号自动重发').waitFor();
  await page.getByText('与服务的连接已中断').waitFor();
  await apis?.start();
  await page.waitForURL(/\?receipt=1/);
  await page.getByText('与服务的连接已中断').waitFor({ state: 'detached' });
  await page.goto(`${desks.url}/cases?q=${encodeURIComponent('断线受害人（虚构）')}`);
  await page.locator('.ant-table-row').first().waitFor();
  expect(await page.locator('.ant-table-row').count()).toBe(1);
});

it('signs out at the identity provider as well', async () => {
  await page.locator('.topbar .officer').click();
  await page.getByText('退出登录').click();
  await page.getByRole('button', { name: '退出' }).click();
  await page.locator('input[name=login]').waitFor();
  await page.goto(`${desks.url}/inbox`);
  await page.locator('input[name=login]').waitFor();
});
