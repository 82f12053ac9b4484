import { aTrail } from './trail.spec-support.js';
import { unknownSenders } from './unknown-senders.js';

const trail = aTrail({
  rows: [
    { id: 't1', from: 'V1', to: 'A', fen: 10_000n },
    { id: 't2', from: 'V2', to: 'A', fen: 20_000n },
    { id: 't3', from: 'V3', to: 'A', fen: 500n },
    { id: 't4', from: 'V1', to: 'A', fen: 700n },
    { id: 't5', from: 'A', to: 'B', fen: 900n },
    { id: 't6', from: 'B', to: 'A', fen: 100n },
    { id: 't7', from: '', to: 'A', fen: 100n },
    { id: 't8', from: 'V4', to: 'C', fen: 100n },
  ],
  claims: { c1: ['t1'] },
});

describe('who paid into a frozen account and has not applied', () => {
  const found = unknownSenders(trail, new Set([trail.accountOf('A')!]));

  it('is listed by the sum, and neither cash nor an account on the way is a sender', () => {
    expect(found.map(({ sender, fen }) => [sender, fen])).toEqual([
      ['V2', 20_000n],
      ['V1', 700n],
      ['V3', 500n],
    ]);
  });

  it('says where a known applicant has forgotten a transfer', () => {
    expect(found.filter(({ isApplicant }) => isApplicant).map(({ sender }) => sender)).toEqual(['V1']);
  });
});
