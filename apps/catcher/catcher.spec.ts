import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { CaughtMail, CaughtSms } from './caught.js';
import { type Catcher, start } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'heli-catcher-'));
const file = join(folder, 'caught.jsonl');
const settings = { host: '127.0.0.1', port: 0, smtpPort: 0, file };
let catcher: Catcher;
beforeAll(async () => {
  catcher = await start(settings);
});
afterAll(async () => {
  await catcher.stop();
  rmSync(folder, { recursive: true });
});

const read = async <T>(path: string): Promise<T> => (await fetch(`${catcher.pageUrl}${path}`)).json() as Promise<T>;
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${catcher.pageUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const send = (to: string, subject: string): Promise<unknown> =>
  createTransport(catcher.smtpUrl).sendMail({ from: 'heli@example.cn', to, subject, text: '请于 30 分钟内反馈。' });

describe('the catcher', () => {
  it('keeps a mail with its Chinese subject for its recipient', async () => {
    await send('Desk@bank.example.cn', '紧急止付通知');
    const [mail] = await read<CaughtMail[]>('/mails?to=desk@bank.example.cn');
    expect(mail).toMatchObject({ subject: '紧急止付通知', to: ['Desk@bank.example.cn'] });
    expect(await read('/mails?to=other@bank.example.cn')).toEqual([]);
  });

  it('takes an SMS and shows it newest first', async () => {
    await post('/sms', { to: '13800000000', text: '第一条' });
    await post('/sms', { to: '13800000000', text: '第二条' });
    const sms = await read<CaughtSms[]>('/sms?to=13800000000');
    expect(sms.map(({ text }) => text)).toEqual(['第二条', '第一条']);
  });

  it('shows a script in a subject as text', async () => {
    await send('desk@bank.example.cn', '<script>alert(1)</script>');
    const html = await (await fetch(catcher.pageUrl)).text();
    expect(html).toContain('&#60;script&#62;');
    expect(html).not.toContain('<script');
  });

  it('refuses deliveries for as long as it was asked to', async () => {
    await post('/faults', { kind: 'mail', times: 1 });
    await expect(send('late@bank.example.cn', '一')).rejects.toThrow('451');
    await send('late@bank.example.cn', '二');
    expect(await read('/mails?to=late@bank.example.cn')).toHaveLength(1);
  });

  it('refuses an SMS without text', async () => {
    expect((await post('/sms', { to: '13800000000' })).status).toBe(422);
  });

  it('still has everything after a restart', async () => {
    const before = await read<CaughtMail[]>('/mails');
    await catcher.stop();
    catcher = await start(settings);
    expect(await read('/mails')).toEqual(before);
  });
});
