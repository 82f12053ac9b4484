import type { BankNotice, Payout, PlanStatus } from '#domain/restitution/matter/restitution';

/** How far one share of a plan is: as far as its plan, until the plan is decided and a bank has accepted its notice. */
export const SHARE_STANDINGS = [
  ...(['proposed', 'noticed', 'notice-ended', 'submitted'] as const),
  ...(['decided', 'at-the-bank', 'accepted'] as const),
  ...(['prepared', 'paid', 'bounced'] as const),
  ...(['refused', 'set-aside', 'superseded'] as const),
] as const;
export type ShareStanding = (typeof SHARE_STANDINGS)[number];

export interface ShareOutline {
  readonly plan: PlanStatus;
  /** A later version is decided or under way: what is unpaid of this one stays unpaid (RST-14). */
  readonly isReplaced: boolean;
  /** Of the bank that holds the money; nothing before it was issued. */
  readonly notice?: BankNotice['status'] | null | undefined;
  readonly payout?: Payout['status'] | null | undefined;
}

/** A payment that was begun stands whatever becomes of the plan; before it, nothing is to be released that is not decided and accepted. */
export function standingOfShare({ plan, isReplaced, notice, payout }: ShareOutline): ShareStanding {
  if (payout) return payout;
  if (plan !== 'decided') return plan;
  if (isReplaced) return 'superseded';
  if (!notice) return 'decided';
  return notice === 'accepted' || notice === 'paid' ? 'accepted' : 'at-the-bank';
}

const HINDMOST_FIRST: readonly ShareStanding[] = [
  ...(['bounced', 'superseded', 'refused', 'set-aside'] as const),
  ...(['proposed', 'noticed', 'notice-ended', 'submitted', 'decided', 'at-the-bank', 'accepted', 'prepared'] as const),
];

/** Several shares of one victim, drawn from several accounts, are as far as the hindmost; what wants the victim's help comes first. */
export const standingOfShares = (shares: readonly ShareStanding[]): ShareStanding | undefined =>
  HINDMOST_FIRST.find((one) => shares.includes(one)) ?? shares[0];
