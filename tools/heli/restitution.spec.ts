import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioFiles } from '../restitution/scenario.js';
import { restitutionCommand } from './restitution.js';

async function heli(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), readFile: readFileSync };
  const status = await restitutionCommand(args, io);
  return { status, out: out.join('\n'), err };
}

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'heli-restitution-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, ...lines: string[]): Promise<string> {
  await writeFile(join(folder, name), lines.join('\n'));
  return join(folder, name);
}

const LOSSES = 'claim_id,loss_fen,compensated_fen,first_credit_at';
const TRANSFERS = 'id,at,from,to,amount_fen';

describe('heli restitution share', () => {
  it('E5 and E5b, to the byte', async () => {
    const e5 = await file(
      'e5.csv',
      LOSSES,
      'c1,100000000,0,2026-03-01',
      'c2,200000000,0,2026-03-02',
      'c3,300000000,0,2026-03-03',
    );
    expect((await heli('share', '--pool', '100000001', '--losses', e5, '--basis', 'net', '--json')).out).toBe(
      [
        '{',
        '  "poolFen": "100000001",',
        '  "basis": "net",',
        '  "shares": [',
        '    {"claimId":"c1","shareFen":"16666667"},',
        '    {"claimId":"c2","shareFen":"33333334"},',
        '    {"claimId":"c3","shareFen":"50000000"}',
        '  ],',
        '  "residueFen": "0"',
        '}',
      ].join('\n'),
    );
    const e5b = await file('e5b.csv', LOSSES, ...[3, 2, 1].map((at) => `c${at},50000000,0,2026-03-01T00:0${at}:00Z`));
    const { out } = await heli('share', '--pool', '100000001', '--losses', e5b, '--basis', 'gross', '--json');
    expect(JSON.parse(out)).toEqual({
      poolFen: '100000001',
      basis: 'gross',
      shares: [
        { claimId: 'c1', shareFen: '33333334' },
        { claimId: 'c2', shareFen: '33333334' },
        { claimId: 'c3', shareFen: '33333333' },
      ],
      residueFen: '0',
    });
  });

  it.each([
    ['--pool', ['x', LOSSES, 'c1,1,0,2026-03-01'], /^--pool: not a whole number/],
    [
      'an amount',
      ['1', LOSSES, 'c1,1,0,2026-03-01', 'c2,1.5,0,2026-03-01'],
      /losses\.csv: row 3: .*LOSS\.AMOUNT_MALFORMED/,
    ],
    ['a repeated claim', ['1', LOSSES, 'c1,1,0,2026-03-01', 'c1,1,0,2026-03-01'], /row 3: .*LOSS\.CLAIM_REPEATED/],
    ['a compensation', ['1', LOSSES, 'c1,1,2,2026-03-01'], /row 2: .*LOSS\.COMPENSATED_MORE_THAN_LOSS/],
    ['a date', ['1', LOSSES, 'c1,1,0,soon'], /row 2: .*TRANSFER\.TIME_MALFORMED/],
    ['a missing id', ['1', LOSSES, ',1,0,2026-03-01'], /row 2: .*CLAIM\.ID_MISSING/],
    ['a missing column', ['1', 'claim_id,loss_fen', 'c1,1'], /row 1: .*compensated_fen/],
  ])('says what is wrong with %s in one line, with status 2', async (_, [pool, ...lines], message) => {
    const losses = await file('losses.csv', ...lines);
    const { status, out, err } = await heli('share', '--pool', pool!, '--losses', losses, '--json');
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: [expect.stringMatching(message)] });
  });
});

const FILES = () => [
  '--transfers',
  join(folder, 't.csv'),
  '--opening',
  join(folder, 'o.csv'),
  '--claims',
  join(folder, 'c.csv'),
];

describe('heli restitution trace', () => {
  beforeEach(async () => {
    const rows = [
      't1,2026-03-01 10:00:00,V1,A,100',
      't2,2026-03-01 10:01:00,V2,A,200',
      't3,2026-03-01 10:02:00,A,B,150',
    ];
    await file('t.csv', TRANSFERS, ...rows);
    await file('o.csv', 'account,balance_fen', 'A,0');
    await file('c.csv', 'claim_id,transfer_id', 'c1,t1', 'c2,t2');
  });

  it.each([
    [
      'fifo',
      [
        ['A', 'c2', '150'],
        ['B', 'c1', '100'],
        ['B', 'c2', '50'],
      ],
    ],
    [
      'proportional',
      [
        ['A', 'c1', '50'],
        ['A', 'c2', '100'],
        ['B', 'c1', '50'],
        ['B', 'c2', '100'],
      ],
    ],
    ['timestamp', []],
  ])('%s: says who holds what, and that it is conserved', async (rule, expected) => {
    const { out, status } = await heli('trace', ...FILES(), '--rule', rule, '--json');
    const result = JSON.parse(out) as {
      conserved: boolean;
      held: { account: string; claimId: string; heldFen: string }[];
    };
    expect([status, result.conserved]).toEqual([0, true]);
    expect(result.held.map(({ account, claimId, heldFen }) => [account, claimId, heldFen])).toEqual(expected);
  });

  it('names the credits that the timestamps leave unseparated', async () => {
    const { out } = await heli('trace', ...FILES(), '--rule', 'timestamp', '--json');
    expect(JSON.parse(out)).toMatchObject({
      unseparatedFen: '300',
      unseparated: [{ account: 'A', transferId: 't3', credits: [{ transferId: 't1' }, { transferId: 't2' }] }],
    });
  });

  it('explains a figure, and names a fen that does not fit', async () => {
    const { out } = await heli('explain', ...FILES(), '--rule', 'fifo', '--claim', 'c2', '--account', 'B', '--json');
    expect(JSON.parse(out)).toMatchObject({
      transfers: [{ references: ['t2'], ofClaimFen: '50' }, { references: ['t3'] }],
    });
    await file('t.csv', TRANSFERS, 't1,2026-03-01 10:00:00,A,B,7');
    const conserved = await heli('conserve', ...FILES().slice(0, 4), '--json');
    expect(JSON.parse(conserved.out)).toMatchObject({
      conserved: false,
      discrepancies: [{ kind: 'overspent', account: 'A', transferId: 't1', fen: '7' }],
    });
  });

  it.each([
    ['a transfer', 't.csv', [TRANSFERS, 't1,yesterday,A,B,1'], /t\.csv: row 2: .*TRANSFER\.TIME_MALFORMED/],
    ['an opening', 'o.csv', ['account,balance_fen', 'A,-1'], /o\.csv: row 2: .*OPENING\.BALANCE_MALFORMED/],
    ['an opening', 'o.csv', ['account,balance_fen', 'A,1', 'A,1'], /o\.csv: row 3: .*OPENING\.ACCOUNT_REPEATED/],
    ['an opening', 'o.csv', ['account,balance_fen', ',1'], /o\.csv: row 2: .*OPENING\.ACCOUNT_MISSING/],
    ['a claim', 'c.csv', ['claim_id,transfer_id', 'c1,t9'], /c\.csv: row 2: .*"t9" \(CLAIM\.TRANSFER_UNKNOWN\)/],
    ['a claim', 'c.csv', ['claim_id,transfer_id', 'c1,t1', 'c2,t1'], /c\.csv: row 3: .*CLAIM\.TRANSFER_REPEATED/],
    ['a claim', 'c.csv', ['claim_id,transfer_id', 'c1,'], /c\.csv: row 2: .*CLAIM\.TRANSFER_MISSING/],
    ['a file', 'c.csv', [''], /c\.csv: row 1: .*TRANSFER\.FILE_EMPTY/],
  ])('says what is wrong with %s in one line, with status 2', async (_, name, lines, message) => {
    await file(name, ...lines);
    const { status, out, err } = await heli('trace', ...FILES(), '--rule', 'fifo', '--json');
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: [expect.stringMatching(message)] });
  });

  it.each([
    ['CLAIM.NOT_A_CREDIT', 't1,2026-03-01 10:00:00,A,,1,'],
    ['CLAIM.REVERSED', 't1,2026-03-01 10:00:00,A,B,1,\nt2,2026-03-01 10:00:01,B,A,1,t1'],
  ])('refuses a claim with %s', async (code, rows) => {
    await file('t.csv', `${TRANSFERS},reverses`, rows);
    expect((await heli('trace', ...FILES(), '--rule', 'fifo')).err[0]).toContain(code);
  });

  it.each([
    ['an unknown rule', ['trace', '--rule', 'lifo'], /--rule|--transfers/],
    [
      'a file that is not there',
      ['trace', '--transfers', '/nowhere', '--opening', 'o', '--claims', 'c', '--rule', 'fifo'],
      /cannot be read/,
    ],
    ['an unknown verb', ['repay'], /nothing is called "repay"/],
    ['an unknown option', ['share', '--loud'], /--loud/],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { status, err } = await heli(...args);
    expect({ status, err }).toEqual({ status: 2, err: [expect.stringMatching(message)] });
  });
});

describe('an invented case of four thousand transfers', () => {
  beforeAll(async () => {
    const files = scenarioFiles({ transfers: 4000, victims: 400, accounts: 400, levels: 8 });
    await writeFile(join(folder, 't.csv'), [...files.transfers].join(''));
    await writeFile(join(folder, 'o.csv'), [...files.openings].join(''));
    await writeFile(join(folder, 'c.csv'), [...files.claims].join(''));
  });

  it.each(['timestamp', 'proportional', 'fifo', 'pari-passu', 'lowest-intermediate-balance', 'rolling-charge'])(
    '%s: is conserved, and the order of its rows does not change a byte',
    async (rule) => {
      const first = await heli('trace', ...FILES(), '--rule', rule, '--json');
      expect(first.out).toMatch(/^ {2}"conserved": true,$/m);
      const [header, ...rows] = (await readFile(join(folder, 't.csv'), 'utf8')).trim().split('\n');
      await writeFile(join(folder, 't.csv'), [header, ...rows.reverse()].join('\n'));
      expect((await heli('trace', ...FILES(), '--rule', rule, '--json')).out === first.out).toBe(true);
    },
  );
});
