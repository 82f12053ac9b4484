import { batchPattern, chineseNumber } from '#domain/listing/batch';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [102, '一百零二'],
  [110, '一百一十'],
  [1_005, '一千零五'],
])('writes %i as %s', (number, text) => expect(chineseNumber(number)).toBe(text));

it('finds a batch however it is written, and no other', () => {
  const second = new RegExp(batchPattern(2), 'u');
  expect(['2', '第2批', '第二批', '二批', '2026年第二批'].every((text) => second.test(text))).toBe(true);
  expect(['12', '第十二批', '第二十批', '第22批', ''].some((text) => second.test(text))).toBe(false);
});
