import { numbersText, wordsOf } from './act-words';
import { monthsOf } from './months-of';
import { rungName } from './rungs';

it('says runs of numbers as people say them', () => {
  expect(numbersText([5, 1, 2, 3, 9, 10])).toBe('1 至 3、5、9、10');
});

it('tells an answer in plain words: what stands, what was refused and why, what came back', () => {
  const { title, lines } = wordsOf({
    event: 'StopPaymentAnswered',
    happened: {
      stands: [
        { itemNo: 1, result: 'stopped', stoppedFen: '1000000' },
        { itemNo: 2, result: 'refused', code: 'account-closed' },
        { itemNo: 3, result: 'moved-out' },
      ],
      reported: [{ itemNo: 4, faults: ['ITEM.INCOMPLETE'] }],
      returned: [
        { itemNo: 4, faults: ['ITEM.INCOMPLETE'] },
        { itemNo: 5, faults: ['ITEM.IN_THE_FUTURE'] },
      ],
    },
  });
  expect(title).toBe('银行反馈结果');
  expect(lines).toEqual([
    '已止付 1 个账户，合计 10,000.00 元：序号 1',
    '未止付（账户已销户）：序号 2',
    '资金已转出：序号 3',
    '报称止付但要素不全，待补正：序号 4',
    '序号 5 退回：止付时间晚于当前时间，请核对',
  ]);
});

it.each([
  ['dismissed', '驳回异议'],
  ['amended', '采纳异议，修改文书'],
  ['withdrawn', '采纳异议，撤回文书'],
])('an objection that was %s is not said to have ended otherwise', (outcome, title) => {
  expect(wordsOf({ event: 'ObjectionDecided', happened: { outcome } }).title).toBe(title);
});

it('has words for an act of a later release too', () => {
  expect(wordsOf({ event: 'SomethingNew', happened: {} }).title).toBe('其他办理');
});

it.each([
  ['half', '时间过半提醒'],
  ['t-6h', '届满前 6 小时提醒'],
  ['t-1wd', '届满前 1 个工作日提醒'],
  ['due.2', '届满'],
])('names the rung %s', (rungId, name) => {
  expect(rungName(rungId)).toBe(name);
});

describe('the month picture', () => {
  // Three working days from Friday 13 February 2026: 14 February is made up, 15 to 23 February are 春节.
  const derivation = [
    { step: 'start', event: '收到', at: '2026-02-13T02:00:00Z', day: '2026-02-13' },
    { step: 'made-up', day: '2026-02-14', name: '调休上班', notice: 'n' },
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => ({
      step: 'skipped',
      day: `2026-02-${day}`,
      name: '春节',
    })),
    { step: 'due', at: '2026-02-25T16:00:00Z', day: '2026-02-25' },
  ];

  it('marks what the steps say, day by day, and nothing else', () => {
    const [month, ...others] = monthsOf(derivation);
    const marksOf = (day: string) => month?.days.find((one) => one.day === `2026-02-${day}`)?.marks;
    expect(others).toEqual([]);
    expect(marksOf('12')).toEqual([]);
    expect(marksOf('13')).toEqual(['start']);
    expect(marksOf('14')).toEqual(['counted', 'make-up']);
    expect(marksOf('17')).toEqual(['skipped']);
    expect(marksOf('25')).toEqual(['counted', 'due']);
    expect(marksOf('26')).toEqual([]);
  });

  it('runs through every month that a period touches, and puts each day below its weekday', () => {
    const months = monthsOf([
      { step: 'start', at: '2026-11-30T16:30:00Z' },
      { step: 'due', at: '2027-01-02T16:30:00Z' },
    ]);
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '2027-01']);
    expect(months[0]?.days[0]).toEqual({ day: '2026-12-01', weekday: 2, marks: ['start'] });
  });

  it('draws nothing of steps that it cannot read', () => {
    expect(monthsOf([])).toEqual([]);
    expect(monthsOf([{ step: 'start', at: 'x' }])).toEqual([]);
  });
});
