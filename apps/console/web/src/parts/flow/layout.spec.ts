import { beside, BOX, found, joined, layOut, type Picture, within } from './layout';

const account = (name: string, level: number, inFen: string) => ({
  ...{ account: name, level, inFen, outFen: '0', balanceFen: inFen, victims: 0 },
});
const nothing = { shown: new Map<number, number>(), lifted: new Set<string>() };
const big: Picture = {
  accounts: Array.from({ length: 5_000 }, (_, n) => account(`6222${String(n).padStart(6, '0')}`, n % 10, String(n))),
  edges: Array.from({ length: 4_999 }, (_, n) => ({
    ...{ from: `6222${String(n).padStart(6, '0')}`, to: `6222${String(n + 1).padStart(6, '0')}` },
    ...{ transfers: 1, fen: '7' },
  })),
};

describe('the picture of five thousand accounts', () => {
  it('shows few boxes of each level, and one for the rest, so that no account is lost', () => {
    const { boxes, columns } = layOut(big, nothing);
    expect(columns).toHaveLength(10);
    expect(boxes).toHaveLength(70);
    const counted = boxes.reduce((sum, { rest }) => sum + (rest?.accounts ?? 1), 0);
    expect(counted).toBe(5_000);
  });

  it('keeps every fen of the lines between levels', () => {
    const { lines } = layOut(big, nothing);
    expect(lines.reduce((sum, { fen }) => sum + fen, 0n)).toBe(4_999n * 7n);
  });

  it('stands what was searched for on top of its level', () => {
    const lifted = new Set(found(big.accounts, '0000 13').map(({ account: name }) => name));
    expect(lifted.size).toBeGreaterThan(0);
    const { boxes } = layOut(big, { ...nothing, lifted });
    for (const name of lifted) {
      expect(boxes.some(({ account: one }) => one?.account === name)).toBe(true);
    }
    expect(boxes.find(({ key }) => key === '6222000013')?.y).toBe(BOX.top);
  });

  it('takes in what was looked up beside it, with its lines, and nothing twice', () => {
    const part: Picture = {
      accounts: [account('9999000001', 3, '1'), account('6222000013', 3, '13')],
      edges: [
        { from: '6222000013', to: '9999000001', transfers: 1, fen: '7' },
        { from: '6222000000', to: '6222000001', transfers: 1, fen: '7' },
      ],
    };
    const all = joined(big, part, undefined);
    expect([all.accounts.length, all.edges.length]).toEqual([5_001, 5_000]);
    const { boxes, lines } = layOut(all, { ...nothing, lifted: new Set(['9999000001', '6222000013']) });
    expect(boxes.some(({ key }) => key === '9999000001')).toBe(true);
    expect(lines.some(({ from, to }) => from.key === '6222000013' && to.key === '9999000001')).toBe(true);
  });

  it('opens one level further', () => {
    const { boxes } = layOut(big, { ...nothing, shown: new Map([[3, 500]]) });
    expect(boxes.filter(({ level }) => level === 3)).toHaveLength(500);
  });

  it('draws the way of one victim alone', () => {
    const only = new Set(['6222000000', '6222000001']);
    const { boxes, lines } = layOut(big, { ...nothing, only });
    expect(boxes.map(({ key }) => key)).toEqual(['6222000000', '6222000001']);
    expect(lines).toHaveLength(1);
  });

  it('leads by arrow keys down a level and on to the next', () => {
    const { boxes } = layOut(big, nothing);
    const first = boxes[0]!;
    expect(beside(boxes, first, 'ArrowDown')).toMatchObject({ level: 0, y: first.y + BOX.height + BOX.gapY });
    expect(beside(boxes, first, 'ArrowRight')).toMatchObject({ level: 1, y: first.y });
    expect([beside(boxes, first, 'ArrowUp'), beside(boxes, first, 'ArrowLeft')]).toEqual([undefined, undefined]);
    expect(
      beside(
        boxes,
        boxes.find(({ key }) => key === 'rest/3')!,
        'ArrowLeft',
      )?.key,
    ).toBe('rest/2');
  });

  it('says what the payers who are not shown have paid', () => {
    const payers = Array.from({ length: 9 }, (_, n) => ({ ...account(`v${n}`, 0, '0'), outFen: '5' }));
    const { boxes } = layOut({ accounts: payers, edges: [] }, nothing);
    expect(boxes.at(-1)?.rest).toEqual({ accounts: 3, inFen: '0', outFen: '15', frozen: 0 });
  });

  it('draws only what lies in the window', () => {
    const { boxes } = layOut(big, { ...nothing, shown: new Map([[0, 500]]) });
    expect(within(boxes, { left: 0, top: 20_000, width: 1_000, height: 600 }).length).toBeLessThan(40);
  });
});

it('puts what no victim reached last', () => {
  const { columns } = layOut(
    { accounts: [account('x', -1, '1'), account('a', 1, '1'), account('v', 0, '0')], edges: [] },
    nothing,
  );
  expect(columns.map(({ level }) => level)).toEqual([0, 1, -1]);
});

it('searches for three signs and more', () => {
  expect(found(big.accounts, '62')).toEqual([]);
});
