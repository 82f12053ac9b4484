import type { LeasedNotice } from '#persistence/notice/notice.repository';
import type { Letter } from '#platform/mail/letter';
import { messageIdOf } from '#platform/mail/letter';
import { setUpLog } from '#platform/observability/log';
import { PostOffice } from './post-office.js';

beforeAll(() => setUpLog({ level: 'silent' }));

const waiting: LeasedNotice = {
  noticeId: 'a/1-2-late-u1-mail',
  channel: 'mail',
  address: 'desk@heli.example',
  subject: '止付令待办',
  body: '请于 10:00 前办理。',
  link: '/matters/a/1',
  attempts: 1,
  perhapsSent: false,
};

function anOffice(
  given: Partial<LeasedNotice> & { readonly marked?: boolean; readonly broken?: boolean; readonly gone?: boolean } = {},
) {
  const letters: Letter[] = [];
  const failures: string[] = [];
  const counts = { sent: 0, failed: 0, perhapsTwice: 0 };
  const count = (name: keyof typeof counts) => ({ inc: () => void (counts[name] += 1) });
  const office = new PostOffice({
    notices: {
      lease: () => Promise.resolve(given.gone ? undefined : { ...waiting, ...given }),
      sent: () => Promise.resolve(given.marked !== true),
      failed: (_, reason) => Promise.resolve(void failures.push(reason)),
    },
    carriers: {
      mail: {
        send: (letter) =>
          given.broken ? Promise.reject(new Error('421 busy')) : Promise.resolve(void letters.push(letter)),
      },
    },
    consoleUrl: 'https://heli.example',
    counters: { sent: count('sent'), failed: count('failed'), perhapsTwice: count('perhapsTwice') },
  });
  return { office, letters, failures, counts };
}

describe('the notifier', () => {
  it('sends a notice with its text and where to act', async () => {
    const { office, letters, counts } = anOffice();
    expect(await office.send(waiting.noticeId)).toBe(true);
    expect(letters).toEqual([
      {
        noticeId: waiting.noticeId,
        to: 'desk@heli.example',
        subject: '止付令待办',
        text: '请于 10:00 前办理。\n\n办理入口：https://heli.example/matters/a/1',
      },
    ]);
    expect(counts).toEqual({ sent: 1, failed: 0, perhapsTwice: 0 });
  });

  it('does nothing for a second job', async () => {
    const { office, letters } = anOffice({ gone: true });
    expect(await office.send(waiting.noticeId)).toBe(false);
    expect(letters).toEqual([]);
  });

  it.each([
    ['an attempt that ended without a word', { perhapsSent: true }],
    ['a notice that another had marked meanwhile', { marked: true }],
  ])('counts %s as perhaps sent twice', async (_, given) => {
    const { office, counts } = anOffice(given);
    await office.send(waiting.noticeId);
    expect(counts.perhapsTwice).toBe(1);
  });

  it.each([
    ['the station does not take it', { broken: true }, '421 busy'],
    ['there is no address', { address: null }, 'no address'],
    ['nobody carries its channel', { channel: 'sms' as const }, 'Nobody carries sms'],
  ])('keeps the reason where %s', async (_, given, reason) => {
    const { office, failures, counts } = anOffice(given);
    await office.send(waiting.noticeId);
    expect(failures).toEqual([expect.stringContaining(reason)]);
    expect(counts).toMatchObject({ sent: 0, failed: 1 });
  });
});

it('the id of a message is the same each time, and another for another notice', () => {
  expect(messageIdOf('a/1-2-u')).toBe('<a~2f1-2-u@heli>');
  expect(messageIdOf('a/1-2-单位')).toMatch(/^<[\x21-\x7e]+@heli>$/);
});
