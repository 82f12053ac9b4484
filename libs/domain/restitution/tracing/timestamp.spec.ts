import { legsOf } from './legs.js';
import { heldBy, traceBy } from './trace.js';
import { aTrail, heldIn, type Story } from './trail.spec-support.js';

const paidIn = (id: string, fen: bigint, to = 'A', at?: number) => ({
  ...{ id, from: `V-${id}`, to, fen },
  ...(at === undefined ? {} : { at }),
});
const moved = (id: string, from: string, to: string, fen: bigint, at?: number) => ({
  ...{ id, from, to, fen },
  ...(at === undefined ? {} : { at }),
});
const story = (rows: Story['rows'], openings: Story['openings'] = { A: 0n }): Story => ({
  rows,
  openings,
  claims: Object.fromEntries(rows.filter(({ from }) => from.startsWith('V-')).map(({ id }) => [`c${id}`, [id]])),
});

/** The pools by the account, the payment, and the credits that stay unseparated. */
function poolsOf(given: Story) {
  const trail = aTrail(given);
  const { credits } = traceBy('timestamp', trail);
  const { flow, broughtBy, pools } = credits!;
  const name = (transfer: number): string => (transfer < 0 ? '-' : trail.list.referenceOf(transfer));
  return pools.map(({ mixture, account, transfer }) => ({
    account: trail.nameOf(account),
    payment: name(transfer),
    credits: [...flow.from].flatMap((lot, edge) =>
      flow.to[edge] === mixture ? [[name(broughtBy[lot]!), flow.amount[edge]]] : [],
    ),
  }));
}

describe('41号 8(1)(一): a single credit', () => {
  it('goes to the victim, also after a part was paid on', () => {
    const given = story([paidIn('1', 1000n), moved('2', 'A', 'B', 400n), moved('3', 'B', 'C', 100n)]);
    expect(heldIn(given, 'timestamp')).toEqual({ A: { c1: 600n }, B: { c1: 300n }, C: { c1: 100n } });
    expect(poolsOf(given)).toEqual([]);
  });
});

describe('41号 8(1)(二): several credits that the timestamps separate', () => {
  it.each([
    [
      'a payment that empties the account before the next credit comes',
      story([paidIn('1', 100n), moved('2', 'A', 'B', 100n), paidIn('3', 200n)]),
      { A: { c3: 200n }, B: { c1: 100n } },
    ],
    [
      'a payment of exactly one untouched credit, beside own money',
      story([paidIn('1', 100n), paidIn('2', 250n), moved('3', 'A', 'B', 250n)], { A: 5n }),
      { A: { c1: 100n }, B: { c2: 250n } },
    ],
    [
      'a payment of all that came in since the payment before',
      story([paidIn('1', 100n), paidIn('2', 250n), moved('3', 'A', 'B', 350n)], { A: 5n }),
      { B: { c1: 100n, c2: 250n } },
    ],
    [
      'two payments of one victim are one origin',
      { ...story([paidIn('1', 100n), paidIn('2', 250n), moved('3', 'A', 'B', 170n)]), claims: { c: ['1', '2'] } },
      { A: { c: 180n }, B: { c: 170n } },
    ],
    [
      'a swept sum that is passed on whole',
      story([paidIn('1', 100n), paidIn('2', 50n), moved('3', 'A', 'B', 150n), moved('4', 'B', 'C', 150n)], {
        A: 0n,
        B: 7n,
      }),
      { C: { c1: 100n, c2: 50n } },
    ],
  ])('%s', (_, given, expected) => {
    expect(heldIn(given, 'timestamp')).toEqual(expected);
    expect(heldIn(given, 'proportional')).toEqual(expected);
    expect(poolsOf(given)).toEqual([]);
  });
});

describe('41号 8(1)(三): credits that the timestamps leave unseparated', () => {
  const given = story([paidIn('1', 100n), paidIn('2', 200n), moved('3', 'A', 'B', 150n), paidIn('4', 90n, 'B')]);

  it('are named, and hold nothing for anybody until they are shared', () => {
    expect(poolsOf(given)).toEqual([
      {
        account: 'A',
        payment: '3',
        credits: [
          ['1', 100n],
          ['2', 200n],
        ],
      },
    ]);
    expect(heldIn(given, 'timestamp')).toEqual({ B: { c4: 90n } });
    const trail = aTrail(given);
    const held = heldBy(traceBy('timestamp', trail, legsOf(trail)));
    expect([...held.unseparated.slice(0, 2)]).toEqual([150n, 150n]);
  });

  it('are shared in proportion by RST-11, and nothing else is', () => {
    expect(heldIn(given, 'proportional')).toEqual({ A: { c1: 50n, c2: 100n }, B: { c1: 50n, c2: 100n, c4: 90n } });
  });

  it.each([
    ['two untouched credits of the same amount', [paidIn('1', 100n), paidIn('2', 100n), moved('3', 'A', 'B', 100n)]],
    [
      'one credit of the amount, and others that add up to it',
      [
        paidIn('1', 100n),
        paidIn('2', 1n),
        moved('3', 'A', 'B', 1n),
        paidIn('4', 60n),
        paidIn('5', 40n),
        moved('6', 'A', 'B', 100n),
      ],
    ],
    ['a part of what is there, beside one fen of own money', [paidIn('1', 100n), moved('2', 'A', 'B', 99n)]],
  ])('so are %s', (_, rows) => {
    expect(poolsOf(story(rows, { A: 1n }))).toHaveLength(1);
  });

  it('the rest of a pool and what left it stay together on their way', () => {
    const onward = story([
      ...given.rows.slice(0, 3),
      moved('5', 'B', 'C', 60n),
      moved('6', 'A', 'C', 150n),
      moved('7', 'C', 'D', 210n),
    ]);
    expect(poolsOf(onward)).toHaveLength(1);
    expect(heldIn(onward, 'proportional')).toEqual({ B: { c1: 30n, c2: 60n }, D: { c1: 70n, c2: 140n } });
  });

  it('E5: the parts of an account that is frozen whole are its credits', () => {
    const frozen = story([
      paidIn('1', 100_000_000n),
      paidIn('2', 200_000_000n),
      paidIn('3', 300_000_000n),
      moved('4', 'A', '', 499_999_999n),
    ]);
    expect(heldIn(frozen, 'proportional')['A']).toEqual({ c1: 16_666_667n, c2: 33_333_334n, c3: 50_000_000n });
  });
});

describe('what statements contain', () => {
  it('equal timestamps go by the reference', () => {
    const given = story([paidIn('b', 100n, 'A', 1), moved('c', 'A', 'B', 100n, 1), paidIn('d', 100n, 'A', 1)]);
    expect(heldIn(given, 'timestamp')).toEqual({ A: { cd: 100n }, B: { cb: 100n } });
  });

  it('a reversed transfer moved nothing', () => {
    const rows = [
      paidIn('1', 100n),
      moved('2', 'A', 'B', 100n),
      paidIn('3', 40n),
      { ...moved('4', 'B', 'A', 100n), reverses: '2' },
    ];
    expect(heldIn(story(rows), 'timestamp')).toEqual({ A: { c1: 100n, c3: 40n } });
  });

  it('cash and unknown accounts take money out of sight, by name', () => {
    expect(heldIn(story([paidIn('1', 100n), moved('2', 'A', '', 30n)]), 'fifo')).toEqual({
      A: { c1: 70n },
      '(cash)': { c1: 30n },
    });
  });

  it('an account that pays more than it has uses up the next credits, and the gap is named', () => {
    const given = story([moved('1', 'A', 'B', 60n), paidIn('2', 100n), moved('3', 'A', 'B', 10n)]);
    expect(heldIn(given, 'timestamp')).toEqual({ A: { c2: 30n }, B: { c2: 10n }, '(overdraft)': { c2: 60n } });
    const trail = aTrail(given);
    expect(legsOf(trail).shortages).toEqual([{ account: trail.accountOf('A'), transfer: 0, fen: 60n }]);
  });

  it('an account without a stated opening balance had at least what it paid', () => {
    const given = story([moved('1', 'X', 'B', 60n), paidIn('2', 100n, 'X'), moved('3', 'X', 'B', 10n)], {});
    const trail = aTrail(given);
    const legs = legsOf(trail);
    expect([legs.shortages, legs.inferred[trail.accountOf('X')!]]).toEqual([[], 60n]);
    expect(heldIn(given, 'fifo')).toEqual({ X: { c2: 90n }, B: { c2: 10n } });
  });

  it("traced money that a later victim pays on is that victim's claim from then on", () => {
    // A first bait is paid back to V, who then pays more: V's statement is in the case.
    const rows = [paidIn('1', 100n), moved('2', 'A', 'V', 20n), moved('3', 'V', 'A', 500n)];
    const given = { rows, openings: { A: 0n, V: 480n }, claims: { c1: ['1'], c3: ['3'] } };
    expect(heldIn(given, 'fifo')).toEqual({ A: { c1: 80n, c3: 500n }, '(claimed again)': { c1: 20n } });
  });

  it('ten levels and a circle', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const down = names.slice(1).map((to, index) => moved(`m${index}`, names[index]!, to, 100n));
    const given = story([paidIn('1', 100n), ...down, moved('n', 'J', 'A', 60n), moved('o', 'A', 'B', 10n)]);
    expect(heldIn(given, 'timestamp')).toEqual({ A: { c1: 50n }, B: { c1: 10n }, J: { c1: 40n } });
  });
});
