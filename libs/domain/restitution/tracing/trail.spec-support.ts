import type { TransferList } from '../transfers/transfer-list.js';
import { TransferGatherer } from '../transfers/transfer-gatherer.js';
import { NOBODY } from '../transfers/transfer-list.js';
import { type ClaimedTransfer, type MoneyTrail, moneyTrail, type Opening } from './money-trail.js';
import type { Holdings } from './holdings.js';
import { heldBy, type Rule, traceBy } from './trace.js';

/** An invented transfer: minute after minute, unless a time is given. */
export interface Row {
  readonly id: string;
  readonly at?: number;
  readonly from: string;
  readonly to: string;
  readonly fen: bigint;
  readonly reverses?: string;
}

const MINUTE = 60_000_000;

function aList(rows: readonly Row[]): TransferList {
  const gatherer = new TransferGatherer();
  const account = (name: string): number => (name === '' ? NOBODY : gatherer.accounts.numberOf(name));
  rows.forEach(({ id, at, from, to, fen, reverses }, index) => {
    const [payer, payee] = [account(from), account(to)];
    const reference = gatherer.references.numberOf(id);
    const time = { row: index + 2, at: (at ?? index) * MINUTE };
    gatherer.take({ ...time, reference, from: payer, to: payee, amount: fen, ...(reverses && { reverses }) });
  });
  const { list, faults } = gatherer.gathered();
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return list;
}

export interface Story {
  readonly rows: readonly Row[];
  readonly openings?: Readonly<Record<string, bigint>>;
  /** Claim id to references. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export function aTrail({ rows, openings = {}, claims }: Story): MoneyTrail {
  const stated: Opening[] = Object.entries(openings).map(([account, balance]) => ({ account, balance }));
  const claimed: ClaimedTransfer[] = Object.entries(claims).flatMap(([claimId, references]) =>
    references.map((reference) => ({ claimId, reference })),
  );
  const trail = moneyTrail(aList(rows), stated, claimed);
  if ('code' in trail) throw new Error(trail.code);
  return trail;
}

/** `{ A: { c1: 100n } }`: what each claim has on each account, and in each sink by its name. */
export type Held = Record<string, Record<string, bigint>>;

export function heldIn(story: Story, rule: Rule, accounts?: readonly string[]): Held {
  const trail = aTrail(story);
  const traced = traceBy(rule, trail);
  return shown(
    trail,
    heldBy(
      traced,
      accounts?.map((name) => trail.accountOf(name)!),
    ),
  );
}

const SINK_NAMES = ['(cash)', '(overdraft)', '(claimed again)'];

export function shown(trail: MoneyTrail, { holder, claim, fen }: Holdings): Held {
  const held: Held = {};
  holder.forEach((number, at) => {
    const name = number < trail.accounts ? trail.nameOf(number) : SINK_NAMES[number - trail.accounts]!;
    (held[name] ??= {})[trail.claimIds[claim[at]!]!] = fen[at]!;
  });
  return held;
}
