import { canonical } from '#domain/shared/canonical';
import type { Digest } from '#domain/shared/chain';
import type { Instant } from '#domain/shared/instant';

export const MEASURE_KINDS = ['stop', 'freeze', 'queued'] as const;

/**
 * A stop, a freeze or a queued freeze that is alive when a case changes hands (CRD-27): the item by its matter, the account by
 * its id, with amount and end as they stood then. Both sides sign these lines, so they are plain text throughout.
 */
export interface LivingMeasure {
  readonly matterId: string;
  readonly itemNo: number;
  readonly kind?: (typeof MEASURE_KINDS)[number];
  readonly number?: string;
  readonly accountId?: string;
  readonly bankUnitId?: string;
  /** The amount in fen, as the text that is signed: no field of money, which a process boundary would read anew. */
  readonly fenText?: string;
  /** A queued freeze has none. */
  readonly endsAt?: Instant;
}

/** One changed byte, and what was signed is worth nothing. */
export const measuresDigest = (measures: readonly LivingMeasure[], digest: Digest): string =>
  digest(canonical(measures));
