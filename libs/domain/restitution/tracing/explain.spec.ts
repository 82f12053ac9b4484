import fc from 'fast-check';
import { anyStory, RUNS } from './any-story.spec-support.js';
import { explain } from './explain.js';
import { heldBy, type Rule, RULES, traceBy } from './trace.js';
import { aTrail, type Story } from './trail.spec-support.js';

const story: Story = {
  openings: { A: 0n },
  rows: [
    { id: 't1', from: 'V1', to: 'A', fen: 10_000n },
    { id: 't2', from: 'V2', to: 'A', fen: 20_000n },
    { id: 't3', from: 'A', to: 'B', fen: 15_000n },
    { id: 't4', from: 'B', to: 'C', fen: 6_000n },
    { id: 't5', from: 'A', to: 'C', fen: 3_000n },
  ],
  claims: { c1: ['t1'], c2: ['t2'] },
};

const explained = (rule: Rule, claimId: string, account: string) => {
  const trail = aTrail(story);
  return explain(traceBy(rule, trail), trail.claimNumberOf(claimId)!, trail.accountOf(account)!);
};

describe('the figure of a victim', () => {
  it('is opened down to its transfers under the proportional rule', () => {
    const { transfers, accounts } = explained('proportional', 'c1', 'C');
    expect(transfers.map(({ references, ofClaimFen }) => [references[0], ofClaimFen])).toEqual([
      ['t1', 3_000n],
      ['t3', 2_000n],
      ['t4', 2_000n],
      ['t5', 1_000n],
    ]);
    expect(accounts).toEqual([
      { account: 'A', level: 1 },
      { account: 'B', level: 2 },
      { account: 'C', level: 2 },
    ]);
  });

  it('is opened to the fen under first-in-first-out', () => {
    const { transfers } = explained('fifo', 'c2', 'C');
    expect(transfers.map(({ references, ofClaimFen }) => [references[0], ofClaimFen])).toEqual([
      ['t2', 3_000n],
      ['t5', 3_000n],
    ]);
  });

  it('has no way through credits that the timestamps leave unseparated', () => {
    expect(explained('timestamp', 'c1', 'C').transfers).toEqual([]);
  });

  it('is told in words', () => {
    expect(explained('proportional', 'c1', 'B').words).toEqual([
      '申请c1被骗资金共100.00元；计算规则：时间戳无法区分的部分按比例（若干规定第八条第一款第三项）。',
      '1970-01-01 08:00:00 被害人转入账户 A 共 100.00元（流水号t1），其中30.00元流向本账户。',
      '1970-01-01 08:02:00 账户 A 转入账户 B 共 150.00元（流水号t3），其中属于本申请并流向本账户的为30.00元。',
      '账户B期末余额90.00元。',
    ]);
  });
});

it.each(RULES)('%s: what the victim paid on the way to an account is what is held there', (rule) => {
  fc.assert(
    fc.property(anyStory, (given) => {
      const trail = aTrail(given);
      const traced = traceBy(rule, trail);
      const { holder, claim, fen } = heldBy(traced);
      holder.forEach((account, at) => {
        if (account >= trail.accounts) return;
        const { transfers } = explain(traced, claim[at]!, account);
        const paid = transfers.filter(
          ({ references }) => trail.claimOf[trail.list.find(references[0]!)!] === claim[at],
        );
        const difference = paid.reduce((sum, { ofClaimFen }) => sum + ofClaimFen, 0n) - fen[at]!;
        const most = rule === 'fifo' ? 0n : BigInt(paid.length) + 1n;
        expect(difference <= most && -difference <= most).toBe(true);
      });
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
