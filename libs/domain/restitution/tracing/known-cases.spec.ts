import { heldIn, type Story } from './trail.spec-support.js';

/** Pounds, shillings and pence as pence: the smallest unit takes the place of the fen. */
const pence = (pounds: number, shillings = 0, d = 0): bigint => BigInt((pounds * 20 + shillings) * 12 + d);

describe('James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62', () => {
  // £455 18s 11d of the plaintiffs' money was paid in; the balance fell to £25 18s; at the death it was £358 5s 5d.
  const story: Story = {
    openings: { winder: 0n },
    rows: [
      { id: '1', from: '', to: 'winder', fen: pence(455, 18, 11) },
      { id: '2', from: 'winder', to: '', fen: pence(455, 18, 11) - pence(25, 18) },
      { id: '3', from: '', to: 'winder', fen: pence(358, 5, 5) - pence(25, 18) },
    ],
    claims: { plaintiffs: ['1'] },
  };

  it('the claim is worth the lowest balance in between, £25 18s', () => {
    expect(heldIn(story, 'lowest-intermediate-balance')).toMatchObject({ winder: { plaintiffs: pence(25, 18) } });
  });
});

describe("Re Hallett's Estate (1880) 13 Ch D 696", () => {
  it('the holder spends his own money first', () => {
    const story: Story = {
      openings: { hallett: 500n },
      rows: [
        { id: '1', from: '', to: 'hallett', fen: 1000n },
        { id: '2', from: 'hallett', to: '', fen: 400n },
      ],
      claims: { bonds: ['1'] },
    };
    expect(heldIn(story, 'lowest-intermediate-balance')).toEqual({ hallett: { bonds: 1000n } });
  });
});

/**
 * One account, three who pay in 100 each and two payments out of 100, as Barlow Clowes International v Vaughan compares the methods; the
 * figures are ours and were computed by hand.
 */
describe('the methods of Barlow Clowes International v Vaughan [1992] 4 All ER 22, side by side', () => {
  const story: Story = {
    openings: { A: 0n },
    rows: [
      { id: '1', from: 'V1', to: 'A', fen: 100n },
      { id: '2', from: 'V2', to: 'A', fen: 100n },
      { id: '3', from: 'A', to: '', fen: 100n },
      { id: '4', from: 'V3', to: 'A', fen: 100n },
      { id: '5', from: 'A', to: '', fen: 100n },
    ],
    claims: { c1: ['1'], c2: ['2'], c3: ['4'] },
  };

  it.each([
    ["fifo, Clayton's Case: what came last is still there", 'fifo', { c3: 100n }],
    ['rolling charge: each payment is borne by those who are in', 'rolling-charge', { c1: 25n, c2: 25n, c3: 50n }],
    ['pari passu: a third each of what is left, whenever it was paid in', 'pari-passu', { c1: 34n, c2: 33n, c3: 33n }],
    [
      'lowest intermediate balance: with no own money the claims abate together',
      'lowest-intermediate-balance',
      { c1: 25n, c2: 25n, c3: 50n },
    ],
  ] as const)('%s', (_, rule, expected) => {
    expect(heldIn(story, rule)['A']).toEqual(expected);
  });
});

describe("Clayton's Case, Devaynes v Noble (1816) 1 Mer 572", () => {
  it('the first sum paid in is the first drawn out, also where a payment takes part of a sum', () => {
    const story: Story = {
      openings: { A: 30n },
      rows: [
        { id: '1', from: '', to: 'A', fen: 100n },
        { id: '2', from: '', to: 'A', fen: 200n },
        { id: '3', from: 'A', to: 'B', fen: 150n },
        { id: '4', from: 'B', to: 'C', fen: 60n },
      ],
      claims: { c1: ['1'], c2: ['2'] },
    };
    // 30 of the opening balance, 100 of c1, 20 of c2 go to B; of these 30 and 30 go on to C.
    expect(heldIn(story, 'fifo')).toEqual({ A: { c2: 180n }, B: { c1: 70n, c2: 20n }, C: { c1: 30n } });
  });
});

describe('Re Ontario Securities Commission and Greymac Credit Corp (1986) 55 OR (2d) 673', () => {
  it('claims on one mixed account abate in proportion, and a later credit of own money restores neither', () => {
    const story: Story = {
      openings: { A: 100n },
      rows: [
        { id: '1', from: '', to: 'A', fen: 300n },
        { id: '2', from: '', to: 'A', fen: 100n },
        { id: '3', from: 'A', to: 'B', fen: 300n },
        { id: '4', from: '', to: 'A', fen: 900n },
      ],
      claims: { c1: ['1'], c2: ['2'] },
    };
    // Own 100 goes first; 200 of 400 claimed follow it, three to one.
    expect(heldIn(story, 'lowest-intermediate-balance')).toEqual({
      A: { c1: 150n, c2: 50n },
      B: { c1: 150n, c2: 50n },
    });
  });
});

describe('pari passu over several accounts', () => {
  it('accounts that pay in a circle are one fund, and it does not matter when anybody paid', () => {
    const story: Story = {
      openings: { A: 0n, B: 0n },
      rows: [
        { id: '1', from: '', to: 'A', fen: 300n },
        { id: '2', from: 'A', to: 'B', fen: 300n },
        { id: '3', from: 'B', to: 'A', fen: 200n },
        { id: '4', from: '', to: 'B', fen: 100n },
        { id: '5', from: 'A', to: 'C', fen: 80n },
      ],
      claims: { c1: ['1'], c2: ['4'] },
    };
    expect(heldIn(story, 'pari-passu')).toEqual({
      A: { c1: 90n, c2: 30n },
      B: { c1: 150n, c2: 50n },
      C: { c1: 60n, c2: 20n },
    });
  });
});

/**
 * Many beneficiaries of one solicitor's account: the Court of Appeal did not follow each of them through the lowest balance, and had them
 * share what was left in proportion to what they had put in. The figures are ours and were computed by hand.
 */
describe('Law Society of Upper Canada v Toronto-Dominion Bank (1998) 42 OR (3d) 257 (CA)', () => {
  const story: Story = {
    openings: { trust: 0n },
    rows: [
      { id: '1', from: 'V1', to: 'trust', fen: 6_000n },
      { id: '2', from: 'trust', to: '', fen: 5_000n },
      { id: '3', from: 'V2', to: 'trust', fen: 3_000n },
      { id: '4', from: 'V3', to: 'trust', fen: 1_000n },
      { id: '5', from: 'trust', to: '', fen: 1_000n },
    ],
    claims: { c1: ['1'], c2: ['3'], c3: ['4'] },
  };

  it('what is left is shared by contributions, whatever the balance once fell to', () => {
    // 4,000 are left of 10,000 paid in: two fifths for each.
    expect(heldIn(story, 'pari-passu')['trust']).toEqual({ c1: 2_400n, c2: 1_200n, c3: 400n });
  });

  it('by the lowest balance the earliest would have had no more than what the first payment left of it', () => {
    // 1,000 of the first are left before the others pay in; the last payment is borne by all three of 5,000.
    expect(heldIn(story, 'lowest-intermediate-balance')['trust']).toEqual({ c1: 800n, c2: 2_400n, c3: 800n });
    expect(heldIn(story, 'rolling-charge')['trust']).toEqual({ c1: 800n, c2: 2_400n, c3: 800n });
  });
});
