/** Where the money is. */
export type Place = 'bank-account' | 'payment-account' | 'abroad';

/**
 * The road by which money goes back to a victim; each has its own authority and its own papers.
 *
 * `direct` and `proportional` are those of 41号 8(1): the freezing police, city-level approval. `early-return` is 程序规定 234: title
 * clear and undisputed, county-level approval (RST-23). `judgment` is 刑诉解释 438: in proportion, after the judgment (RST-25).
 * `cross-border` is the cooperation of 跨境意见 15, 16 (RST-30).
 */
export type Road = 'direct' | 'proportional' | 'early-return' | 'judgment' | 'cross-border';

export interface RoadFacts {
  readonly place: Place;
  /** The timestamps separate the money; nobody else claims it. */
  readonly separated: boolean;
}

/** 41号 2 speaks of bank accounts alone; a place may have agreed that payment accounts go the same way. */
export interface RoadSwitches {
  readonly paymentAccountsUnder41: boolean;
}

export function roadOf({ place, separated }: RoadFacts, { paymentAccountsUnder41 }: RoadSwitches): Road {
  if (place === 'abroad') return 'cross-border';
  if (place === 'bank-account' || paymentAccountsUnder41) return separated ? 'direct' : 'proportional';
  return separated ? 'early-return' : 'judgment';
}

/** Where the money lies, by who holds it. */
export const placeOf = (holder: { readonly kind: string } | undefined): 'bank-account' | 'payment-account' =>
  holder?.kind === 'payment-institution' ? 'payment-account' : 'bank-account';
