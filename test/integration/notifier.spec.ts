import type { DataSource } from 'typeorm';
import { openDatabase } from '#persistence/database';
import { NoticeRepository } from '#persistence/notice/notice.repository';
import { RelayRepository } from '#persistence/relay/relay.repository';
import { readConfig } from '#platform/config/config';
import { messageIdOf } from '#platform/mail/letter';
import { jobOf, openNoticeQueue } from '#platform/queue/notice-queue';
import type { RunningNotifier } from '../../apps/notifier/notifier.js';
import { start } from '../../apps/notifier/start.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
const config = readConfig(stack.env);

let database: DataSource;
let notices: NoticeRepository;
let notifier: RunningNotifier;
const queue = openNoticeQueue(config);

beforeAll(async () => {
  database = await openDatabase(stack.databaseUrl);
  notices = new NoticeRepository(database);
  notifier = await start(stack.env);
});

afterAll(async () => {
  await notifier?.stop();
  await queue.close();
  await database?.destroy();
});

const addressOf = (noticeId: string): string => `${noticeId}-${stack.taskQueue}@heli.example`;

const owe = (noticeId: string, given: object = {}): Promise<void> =>
  new RelayRepository().addNotices(database.manager, [
    {
      ...{
        noticeId,
        matterId: 'a/1',
        actNumber: 1,
        recipientUnitId: 'u',
        channel: 'mail' as const,
        address: addressOf(noticeId),
      },
      ...{ template: 't', subject: '止付令待办', body: '请于 10:00 前办理。', link: '/x', ...given },
    },
  ]);

interface Row {
  readonly status: string;
  readonly attempts: number;
  readonly last_error: string | null;
}
const rowOf = async (noticeId: string): Promise<Row> =>
  (
    (await database.query('select status, attempts, last_error from notices where notice_id = $1', [noticeId])) as Row[]
  )[0]!;

/** Waits for the row to be so, however long it takes: the test itself has an end. */
async function until(noticeId: string, so: (row: Row) => boolean): Promise<Row> {
  for (;;) {
    const row = await rowOf(noticeId);
    if (so(row)) return row;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const caught = async (noticeId: string): Promise<Record<string, unknown>[]> =>
  (await (await fetch(`${stack.catcherUrl}/mails?to=${addressOf(noticeId)}`)).json()) as Record<string, unknown>[];

it('a notice that is owed leaves the house once, however many jobs ask for it', async () => {
  await owe('n-1');
  await queue.addBulk([jobOf('n-1')]);
  await until('n-1', ({ status }) => status === 'sent');
  await queue.addBulk([jobOf('n-1')]);
  await owe('n-2');
  await queue.addBulk([jobOf('n-2')]);
  await until('n-2', ({ status }) => status === 'sent');
  const mails = await caught('n-1');
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails[0])).toContain('请于 10:00 前办理。');
});

it('a short message goes to its own gateway', async () => {
  await owe('n-3', { channel: 'sms', address: '99000000001' });
  await queue.addBulk([jobOf('n-3')]);
  await until('n-3', ({ status }) => status === 'sent');
  expect(await (await fetch(`${stack.catcherUrl}/sms?to=99000000001`)).json()).toHaveLength(1);
});

it('what cannot be sent is tried again later and given up after eight tries, with the reason', async () => {
  await owe('n-4', { address: '' });
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await database.query(`update notices set claimed_until = null where notice_id = 'n-4'`);
    await queue.addBulk([jobOf('n-4')]);
    await until('n-4', (row) => row.attempts === attempt && row.last_error !== null);
  }
  expect(await rowOf('n-4')).toEqual({ status: 'failed', attempts: 8, last_error: 'The notice has no address.' });
});

it('a notice whose job was lost is found by its row', async () => {
  await owe('n-5');
  await database.query(`update notices set created_at = created_at - interval '31 seconds' where notice_id = 'n-5'`);
  await until('n-5', ({ status }) => status === 'sent');
  expect(await caught('n-5')).toHaveLength(1);
});

it('two that reach for one notice do not both get it, and what a dead sender left is marked as perhaps sent', async () => {
  await owe('n-6', { matterId: 'a/2' });
  const taken = await Promise.all([notices.lease('n-6'), notices.lease('n-6')]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(taken.find(Boolean)).toMatchObject({ attempts: 1, perhapsSent: false });
  await database.query(
    `update notices set claimed_until = clock_timestamp() - interval '1 second' where notice_id = 'n-6'`,
  );
  expect(await notices.lease('n-6')).toMatchObject({ attempts: 2, perhapsSent: true });
  expect([await notices.sent('n-6'), await notices.sent('n-6')]).toEqual([true, false]);
});

it('every process answers how it is', async () => {
  const probe = async (path: string): Promise<Response> => fetch(`http://127.0.0.1:${notifier.port}${path}`);
  expect(await (await probe('/readyz')).json()).toEqual({
    ready: true,
    checks: { database: 'ok', redis: 'ok', mail: 'ok' },
  });
  expect(await (await probe('/metrics')).text()).toMatch(/heli_notices_sent_total\{process="notifier"\} [1-9]/);
  expect(messageIdOf('n-1')).toBe('<n-1@heli>');
});
