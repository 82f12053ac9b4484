import { deadlineCommand } from './deadline.js';

const FILES: Record<string, string | Uint8Array> = {
  'gb18030.csv': new Uint8Array([
    0xb9,
    0xe6,
    0xd4,
    0xf2,
    0x2c,
    0x66,
    0x72,
    0x6f,
    0x6d,
    0x0a,
    ...new TextEncoder().encode('JCJ-08,2025-12-31\n'),
  ]),
  'questions.csv':
    'rule,from,in-custody,extend,suspend\r\nJCJ-08,2025-12-31,,,\r\nCRD-05,2026-02-10,true,,\r\nFRZ-04,2026-02-14 18:30,,1,\r\nRST-19,2026-03-02,,,2026-03-03/2026-03-05\r\n',
  'plain.csv': 'ALT-01-high,2026-11-20T23:30+08:00\nALT-01-low,2026-11-20T15:30:00Z\n',
  'bad.csv': 'rule,from\nJCJ-08,2025-12-31\nJCJ-08,2026-02-30\n',
  'column.csv': 'rule,from,mood\nJCJ-08,2025-12-31,good\n',
  'custody.csv': 'rule,from,in-custody\nCRD-06,2025-12-31,perhaps\n',
  'wide.csv': 'rule,from\nCRD-06,2025-12-31,1\n',
  'empty-2027.json': '{"year":2027,"papers":[],"days":[]}',
  'broken.json': '{"year":',
  '2027.csv': `day,kind,name
${['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03']
  .map((day) => `2027-${day},off,虚构`)
  .join('\n')}
2027-02-28,make-up,虚构的调休上班
`,
};

function heli(...args: string[]): { status: number; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const readFile = (path: string): string | Uint8Array => {
    const text = FILES[path];
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  const status = deadlineCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), readFile });
  return { status, out, err };
}

const json = (...args: string[]) => JSON.parse(heli(...args, '--json').out.join('\n')) as Record<string, unknown>;

describe('heli deadline', () => {
  it('answers with the date and everything it rests on', () => {
    const found = json('JCJ-08', '--from', '2025-12-31T10:00+08:00');
    expect(found).toMatchObject({
      ruleId: 'JCJ-08',
      dueAt: '2026-02-28T16:00:00.000Z',
      dueDate: '2026-02-28',
      class: 'DUTY',
      provisional: false,
      rolled: false,
    });
    expect(found['derivation']).toContainEqual(expect.objectContaining({ step: 'made-up', day: '2026-02-28' }));
    expect(found).not.toHaveProperty('renewBy');
  });

  it('tells a renewal day where the rule has one, and no last day of an hour clock', () => {
    expect(json('FRZ-12', '--from', '2026-08-31')).toMatchObject({
      dueDate: '2027-02-28',
      renewBy: '2027-02-26',
      provisional: true,
    });
    expect(json('FRZ-04', '--from=2026-02-14T18:30')).not.toHaveProperty('dueDate');
  });

  it('takes custody, extensions, suspensions and a period that the paper states', () => {
    expect(json('CRD-11', '--from', '2026-01-20', '--in-custody')).toMatchObject({ dueDate: '2026-02-20' });
    expect(json('CRD-11', '--from', '2026-01-20', '--extend', '1')).toMatchObject({ dueDate: '2026-03-09' });
    expect(json('ADM-09', '--from', '2026-03-02', '--extend', '1', '--extend-by', '5')).toMatchObject({
      dueDate: '2026-03-23',
    });
    expect(json('JCJ-16', '--from', '2026-03-02', '--period', '10')).toMatchObject({ dueDate: '2026-03-12' });
    const both = ['2026-03-03/2026-03-04', '2026-03-04/2026-03-05'];
    const apart = json('RST-19', '--from', '2026-03-02', '--suspend', both[0]!, '--suspend', both[1]!);
    expect(json('RST-19', '--from', '2026-03-02', '--suspend', ...both)).toEqual(apart);
    expect(apart).toMatchObject({ dueDate: '2026-03-09' });
    expect(json('FRZ-12', '--from', '2026-02-28', '--registered-end', '2026-08-27 16:00')).toMatchObject({
      dueAt: '2026-08-27T08:00:00.000Z',
    });
  });

  it('reckons with a notice from a file', () => {
    expect(json('--calendar', '2027.csv', 'JCJ-08', '--from', '2026-12-31')).toMatchObject({
      dueDate: '2027-02-28',
      provisional: false,
      calendarVersion: 'cn-2026-1+2027',
    });
  });

  it('explains in Chinese where no data is asked for', () => {
    expect(heli('CRD-05', '--from', '2026-02-10').out.at(-1)).toBe('于2026-02-17 24:00届满');
  });

  it('lists every rule with its mark', () => {
    const { out } = heli('--list');
    expect(out.find((line) => line.startsWith('ALT-01-high\t'))).toContain('2小时\tSLA\t实践做法，可配置');
    expect(json('--list')).toHaveLength(out.length);
    expect(out.map((line) => line.split('\t')[0])).toEqual(
      expect.arrayContaining(['XJD-02-clue', 'CRD-06-complex', 'JCJ-13-urgent']),
    );
  });

  it('answers many lines in order', () => {
    expect(heli('--csv', 'questions.csv').out).toEqual([
      'rule,dueAt,dueDate,class,provisional,rolled,renewBy',
      'JCJ-08,2026-02-28T16:00:00.000Z,2026-02-28,DUTY,false,false,',
      'CRD-05,2026-02-17T16:00:00.000Z,2026-02-17,AUTO,false,false,',
      'FRZ-04,2026-02-18T10:30:00.000Z,,AUTO,false,false,',
      'RST-19,2026-03-09T16:00:00.000Z,2026-03-09,DUTY,false,false,',
    ]);
    const lines = heli('--csv', 'plain.csv', '--json').out.map((line) => JSON.parse(line) as { dueAt: string });
    expect(lines.map(({ dueAt }) => dueAt)).toEqual(['2026-11-20T17:30:00.000Z', '2026-11-23T15:30:00.000Z']);
  });

  it('reads a file that a Chinese desk saved as GB18030', () => {
    expect(heli('--csv', 'gb18030.csv').out[1]).toContain('2026-02-28');
  });

  it('tells its form', () => {
    expect(heli('--help')).toMatchObject({ status: 0, err: [] });
  });

  it.each([
    ['a RULE is missing', []],
    ['unknown rule "FRZ-99"', ['FRZ-99', '--from', '2026-03-02']],
    ['ALT-01 holds several figures: ALT-01-high, ALT-01-medium, ALT-01-low', ['ALT-01', '--from', '2026-03-02']],
    ['FRZ-05-times is a number of times (2)', ['FRZ-05-times', '--from', '2026-03-02']],
    ['--from INSTANT is missing', ['JCJ-08']],
    ['--from needs a value', ['JCJ-08', '--from', '--json']],
    ['--from is given twice', ['JCJ-08', '--from', '2026-03-02', '--from', '2026-03-03']],
    ['--from "2026-02-30" is no instant', ['JCJ-08', '--from', '2026-02-30']],
    ['--from "2026-02-20T25:00" is no instant', ['JCJ-08', '--from', '2026-02-20T25:00']],
    ['FRZ-04 counts hours', ['FRZ-04', '--from', '2026-03-02']],
    ['unknown option "--calender"', ['JCJ-08', '--from', '2026-03-02', '--calender', 'x']],
    ['one RULE at a time', ['JCJ-08', 'JCJ-13', '--from', '2026-03-02']],
    ['--extend "-1" is no whole number', ['JCJ-08', '--from', '2026-03-02', '--extend', '-1']],
    ['DEADLINE.NO_MORE_EXTENSIONS', ['FRZ-04', '--from', '2026-03-02 10:00', '--extend', '2']],
    ['FRZ-04 is never suspended', ['FRZ-04', '--from', '2026-03-02 10:00', '--suspend', '2026-03-02/2026-03-03']],
    ['is not FROM/TO', ['JCJ-08', '--from', '2026-03-02', '--suspend', '2026-03-03']],
    ['ends before it begins', ['JCJ-08', '--from', '2026-03-02', '--suspend', '2026-03-05/2026-03-03']],
    ['overlap', ['JCJ-08', '--from', '2026-03-02', '--suspend', '2026-03-03/2026-03-06', '2026-03-05/2026-03-08']],
    ['cannot read nowhere.csv', ['JCJ-08', '--from', '2026-03-02', '--calendar', 'nowhere.csv']],
    ['CALENDAR.NOTICE_NOT_WHOLE', ['JCJ-08', '--from', '2026-03-02', '--calendar', 'empty-2027.json']],
    ['heli deadline: ', ['JCJ-08', '--from', '2026-03-02', '--calendar', 'broken.json']],
    ['line 3: --from "2026-02-30" is no instant', ['--csv', 'bad.csv']],
    ['unknown column "mood"', ['--csv', 'column.csv']],
    ['in-custody "perhaps"', ['--csv', 'custody.csv']],
    ['line 2: 3 cells where there are 2 columns', ['--csv', 'wide.csv']],
  ])('says "%s" in one line and answers nothing', (words, args) => {
    const { status, out, err } = heli(...args);
    expect({ status, out, lines: err.length }).toEqual({ status: 2, out: [], lines: 1 });
    expect(err[0]).toContain(words);
  });
});
