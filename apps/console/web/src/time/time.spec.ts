import { dayText, fullTime, instantIn, shortTime } from './format';
import { leftOf } from './left';

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

it('says what a clock of working days leaves in working days', () => {
  expect(leftOf({ dueAt: inMs(72 * HOUR), counts: 'working-days', daysLeft: 2 }, NOON)).toEqual({
    text: '还剩 2 个工作日',
    urgency: 'soon',
  });
});
