import { yuanText } from '#domain/money/yuan';
import { timeText } from '../transfers/time-text.js';
import { NOBODY } from '../transfers/transfer-list.js';
import { endOfMovement } from './legs.js';
import type { MoneyTrail } from './money-trail.js';
import { mixedPassage, type Passage } from './passage.js';
import { queuePassage } from './queue-passage.js';
import type { Rule, Traced } from './trace.js';

/** An account on the way, and how many transfers it is from the victim. */
export interface PathAccount {
  readonly account: string;
  readonly level: number;
}

/** A transfer on the way: what it carried, and how much of that was the claim's on its way to the asked account. */
export interface PathTransfer {
  /** More than one where the bank booked a payment in parts. */
  readonly references: readonly string[];
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly fen: bigint;
  readonly ofClaimFen: bigint;
}

/** Why a claim has its figure on an account: the source transfers in words, and as a picture of the flow. */
export interface Explanation {
  readonly claimId: string;
  readonly account: string;
  readonly rule: Rule;
  readonly accounts: readonly PathAccount[];
  readonly transfers: readonly PathTransfer[];
  readonly words: readonly string[];
}

/** Follows one claim to one account through a trace that was made for all. */
export function explain(traced: Traced, claim: number, account: number): Explanation {
  const { trail, rule } = traced;
  const passage = rule === 'fifo' ? queuePassage(traced, claim, account) : mixedPassage(traced, claim, account);
  const inTime = [...passage].sort(([a], [b]) => a - b);
  const transfers = inTime.map(([transfer, fen]) => pathTransfer(trail, transfer, fen));
  const claimId = trail.claimIds[claim]!;
  return {
    ...{ claimId, account: trail.nameOf(account), rule, transfers },
    accounts: levels(trail, passage, claim),
    words: wordsOf(traced, { claim, account, passage }),
  };
}

function pathTransfer(trail: MoneyTrail, transfer: number, ofClaimFen: bigint): PathTransfer {
  const { list, from, to } = trail;
  const name = (account: number): string => (account === NOBODY ? '' : trail.nameOf(account));
  const parts = partsOfMovement(trail, transfer);
  return {
    references: parts.map((part) => list.referenceOf(part)),
    at: timeText(list.at[transfer]!),
    from: name(from[transfer]!),
    to: name(to[transfer]!),
    fen: parts.reduce((sum, part) => sum + list.amount[part]!, 0n),
    ofClaimFen,
  };
}

function partsOfMovement(trail: MoneyTrail, transfer: number): number[] {
  return Array.from({ length: endOfMovement(trail, transfer) - transfer }, (_, part) => transfer + part);
}

/** The fewest transfers from the victim to each account on the way. */
function levels(trail: MoneyTrail, passage: Passage, claim: number): PathAccount[] {
  const level = new Map<number, number>();
  const transfers = [...passage.keys()].sort((a, b) => a - b);
  const reach = (account: number, found: number): boolean => {
    if (account === NOBODY || found >= (level.get(account) ?? Infinity)) return false;
    level.set(account, found);
    return true;
  };
  for (const transfer of transfers) if (trail.claimOf[transfer] === claim) reach(trail.to[transfer]!, 1);
  for (let changed = true; changed;) {
    changed = false;
    for (const transfer of transfers) {
      const before = trail.claimOf[transfer] === claim ? undefined : level.get(trail.from[transfer]!);
      if (before !== undefined && reach(trail.to[transfer]!, before + 1)) changed = true;
    }
  }
  const found = [...level].map(([account, at]) => ({ account: trail.nameOf(account), level: at }));
  return found.sort((a, b) => a.level - b.level || (a.account < b.account ? -1 : 1));
}

export const RULE_ZH: Readonly<Record<Rule, string>> = {
  timestamp: '时间戳逐笔对应（若干规定第八条第一款第一、二项）',
  proportional: '时间戳无法区分的部分按比例（若干规定第八条第一款第三项）',
  fifo: '先进先出（仅供研判）',
  'pari-passu': '平等比例（仅供研判）',
  'lowest-intermediate-balance': '最低中间余额（仅供研判）',
  'rolling-charge': '滚动比例（仅供研判）',
};

interface Followed {
  readonly claim: number;
  readonly account: number;
  readonly passage: Passage;
}

const LINES_MAX = 200;

function wordsOf({ rule, trail, legs }: Traced, { claim, account, passage }: Followed): string[] {
  const inTime = [...passage].sort(([a], [b]) => a - b);
  const lines = inTime.slice(0, LINES_MAX).map(([transfer, fen]) => lineOf(trail, { transfer, fen, claim }));
  const more = inTime.length - lines.length;
  const balance = account < trail.accounts ? legs.closing[account]! : 0n;
  return [
    `申请${trail.claimIds[claim]!}被骗资金共${yuanText(trail.claimed[claim]!)}元；计算规则：${RULE_ZH[rule]}。`,
    ...lines,
    ...(more > 0 ? [`其余${more}笔见资金流向图。`] : []),
    `账户${trail.nameOf(account)}期末余额${yuanText(balance)}元。`,
  ];
}

function lineOf(trail: MoneyTrail, { transfer, fen, claim }: { transfer: number; fen: bigint; claim: number }): string {
  const { references, at, from, to, fen: whole } = pathTransfer(trail, transfer, fen);
  const amount = `${yuanText(whole)}元（流水号${references.join('、')}）`;
  // An account number and an amount would else read as one number.
  const target = to === '' ? '取现' : `转入账户 ${to} 共 `;
  if (trail.claimOf[transfer] === claim) return `${at} 被害人${target}${amount}，其中${yuanText(fen)}元流向本账户。`;
  return `${at} 账户 ${from} ${target}${amount}，其中属于本申请并流向本账户的为${yuanText(fen)}元。`;
}
