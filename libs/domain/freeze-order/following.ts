/**
 * How far the freeze of a stopped account has come (FRZ-06: it is to reach the bank before the stop ends).
 *
 * `held` is frozen, or waits in the queue behind another freeze; `refused` says that the bank did not freeze it.
 */
export const FOLLOWINGS = ['missing', 'refused', 'asked', 'delivered', 'held', 'released'] as const;
export type Following = (typeof FOLLOWINGS)[number];
