import { dayText, fullTime, instantIn, shortTime } from './format';
import { leftOf } from './left';
import { setRestDays } from './rest-days';

const NOON = Date.parse('2026-11-20T04:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const inMs = (ms: number): string => new Date(NOON + ms).toISOString();

it('shows every instant in the legal zone, wherever the browser stands', () => {
  expect(fullTime('2026-11-20T16:30:05Z')).toBe('2026-11-21 00:30:05');
  expect(shortTime('2026-11-20T16:30:05Z', NOON)).toBe('11-21 00:30');
  expect(shortTime('2027-01-01T00:00:00Z', NOON)).toBe('2027-01-01 08:00');
  expect(dayText('2026-11-20T16:30:05Z')).toBe('2026-11-21');
});

it.each([
  ['2026-11-20 23:30', '2026-11-20T15:30:00.000Z'],
  ['2026-11-20 23:30:15', '2026-11-20T15:30:15.000Z'],
  ['2026/11/20 9:05', '2026-11-20T01:05:00.000Z'],
  ['2026年11月20日 23:30', '2026-11-20T15:30:00.000Z'],
  ['20261120 23:30', '2026-11-20T15:30:00.000Z'],
])('reads %s as a person means it', (text, at) => {
  expect(instantIn(text)).toBe(at);
});

it.each(['2026-11-20', '2026-02-30 10:00', '2026-11-20 25:00', '昨天', ''])(
  'does not read %s as an instant',
  (text) => {
    expect(instantIn(text)).toBeUndefined();
  },
);

it.each([
  [-90 * 1_000, '超期 1 分 30 秒', 'over'],
  [0, '超期 0 分 0 秒', 'over'],
  [9 * MINUTE + 5_000, '还剩 9 分 5 秒', 'now'],
  [42 * MINUTE, '还剩 42 分钟', 'now'],
  [5 * HOUR + 12 * MINUTE, '还剩 5 小时 12 分', 'soon'],
  [47 * HOUR, '还剩 47 小时', 'calm'],
  [100 * HOUR, '还剩 4 天', 'calm'],
])('says what %i ms leave of a clock of hours', (ms, text, urgency) => {
  expect(leftOf({ dueAt: inMs(ms) }, NOON)).toEqual({ text, urgency });
});

it('says of a clock that the law has stopped neither what is left nor that it is late', () => {
  const stopped = { dueAt: inMs(-HOUR), suspendedSince: inMs(-48 * HOUR) };
  expect(leftOf(stopped, NOON)).toEqual({ text: '已中止计算', urgency: 'calm' });
});

describe('a clock of days', () => {
  // 2026-02-13 is the Friday before 春节; the 14th is a make-up Saturday, the holiday ends on the 23rd.
  const FRIDAY = Date.parse('2026-02-13T02:00:00Z');
  const HOLIDAY = ['15', '16', '17', '18', '19', '20', '21', '22', '23', '28'].map((day) => `2026-02-${day}`);
  const endOf = (day: string): string => new Date(Date.parse(`${day}T16:00:00Z`)).toISOString();
  beforeAll(() => setRestDays({ until: '2026-03-01', days: HOLIDAY }));

  it.each([
    ['2026-02-25', 'working-days', '还剩 3 个工作日', 'calm'],
    ['2026-02-24', 'working-days', '还剩 2 个工作日', 'calm'],
    ['2026-02-14', 'working-days', '还剩 1 个工作日', 'soon'],
    ['2026-02-25', 'days', '还剩 12 天', 'calm'],
    ['2026-02-14', 'days', '还剩 1 天', 'soon'],
    ['2026-02-13', 'days', '还剩 14 小时 0 分', 'soon'],
    ['2026-02-13', 'working-days', '还剩 14 小时 0 分', 'soon'],
    ['2026-02-12', 'days', '超期 10 小时 0 分', 'over'],
  ] as const)('that ends with %s counts %s: %s', (day, counts, text, urgency) => {
    expect(leftOf({ dueAt: endOf(day), counts }, FRIDAY)).toEqual({ text, urgency });
  });

  it('is shown by the hour where the calendar is not known so far', () => {
    expect(leftOf({ dueAt: endOf('2026-03-05'), counts: 'working-days' }, FRIDAY).text).toBe('还剩 20 天');
  });

  it('says nothing of the zone of the browser: 23:59:59.999 and 24:00 end the same day', () => {
    const ends = [endOf('2026-02-24'), new Date(Date.parse(endOf('2026-02-24')) - 1).toISOString()];
    expect(ends.map((dueAt) => leftOf({ dueAt, counts: 'working-days' }, FRIDAY).text)).toEqual([
      '还剩 2 个工作日',
      '还剩 2 个工作日',
    ]);
  });
});
