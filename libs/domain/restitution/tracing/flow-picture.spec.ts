import { flowPicture } from './flow-picture.js';
import { legsOf } from './legs.js';
import { aTrail, type Story } from './trail.spec-support.js';

const story: Story = {
  openings: { A: 500n },
  rows: [
    { id: 't1', from: 'V1', to: 'A', fen: 10_000n },
    { id: 't2', from: 'V2', to: 'A', fen: 20_000n },
    { id: 't3', from: 'A', to: 'B', fen: 15_000n },
    { id: 't4', from: 'A', to: 'B', fen: 1_000n },
    { id: 't5', from: 'B', to: 'A', fen: 2_000n },
    { id: 't6', from: 'B', to: '', fen: 3_000n },
    { id: 't7', from: 'X', to: 'Y', fen: 7n },
  ],
  claims: { c1: ['t1'], c2: ['t2'] },
};
const picture = () => {
  const trail = aTrail(story);
  return flowPicture(trail, legsOf(trail));
};

describe('the picture of the flow', () => {
  it('has each account at its fewest transfers from a victim, and what no victim reaches apart', () => {
    expect(Object.fromEntries(picture().accounts.map(({ account, level }) => [account, level]))).toEqual({
      ...{ V1: 0, V2: 0, A: 1, B: 2 },
      ...{ X: -1, Y: -1 },
    });
  });

  it('sums what went between two accounts, and cash as an end without a name', () => {
    expect(picture().edges).toContainEqual({ from: 'A', to: 'B', transfers: 2, fen: 16_000n });
    expect(picture().edges).toContainEqual({ from: 'B', to: '', transfers: 1, fen: 3_000n });
  });

  it('says of an account what came in, went out and is left, and how many victims paid into it', () => {
    expect(picture().accounts.find(({ account }) => account === 'A')).toEqual({
      ...{ account: 'A', level: 1, victims: 2 },
      ...{ inFen: 32_000n, outFen: 16_000n, balanceFen: 16_500n },
    });
  });

  it('leaves out what the bank undid', () => {
    const trail = aTrail({
      rows: [
        { id: 't1', from: 'V', to: 'A', fen: 100n },
        { id: 't2', from: 'A', to: 'B', fen: 60n },
        { id: 't3', from: 'B', to: 'A', fen: 60n, reverses: 't2' },
      ],
      claims: { c1: ['t1'] },
    });
    const { accounts, edges } = flowPicture(trail, legsOf(trail));
    expect(edges).toHaveLength(1);
    expect(accounts.find(({ account }) => account === 'B')?.level).toBe(-1);
  });
});
