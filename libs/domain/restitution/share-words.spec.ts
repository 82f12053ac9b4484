import { fen } from '#domain/money/fen';
import { type ShareGrounds, shareWords } from './share-words.js';

/** 份额说明: every share can be opened down to what it rests on. */

const share = (given: Partial<ShareGrounds> = {}): string =>
  shareWords({
    ...{ kind: 'proportional', basis: 'net', version: 2, lineNo: 7, loss: fen(600_000n), compensated: fen(100_000n) },
    ...{ pool: fen(700_000n), total: fen(700_000n), ofClaim: fen(420_000n), amount: fen(400_000n) },
    ...given,
  }).join('\n');

it('a proportional share names pool, basis, rounding and what is left open', () => {
  const words = share();
  for (const said of [
    '第2版方案第7笔',
    '4,000.00元',
    '共得4,200.00元',
    '未获赔5,000.00元',
    '最大余额法',
    '尚有800.00元',
  ])
    expect(words).toContain(said);
  expect(words).toContain('先扣已获退赔');
});

it('the other reading says that what it frees is not shared again', () => {
  expect(share({ basis: 'gross' })).toContain('不再分配，继续冻结');
});

it('a direct share rests on timestamps and speaks of no ratio', () => {
  const words = share({ kind: 'direct', ofClaim: fen(500_000n) });
  expect(words).toContain('时间戳逐笔对应');
  expect(words).not.toContain('比例返还');
  expect(words).not.toContain('未获返还');
});
