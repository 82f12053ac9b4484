import type { Instant } from '#domain/shared/instant';
import type { Act } from '#domain/shared/record';

/** Published by a case (立案, 不予立案): what other matters may rely on of its filing. */
export interface FilingFact {
  readonly filed?: boolean;
  readonly number?: string;
  readonly at?: Instant;
}

export const filingFactOf = (caseId: string): string => `filing:${caseId}`;

export interface KnownFiling {
  /** Undefined on the first look: the record has not been asked yet. */
  readonly isFiled: boolean | undefined;
  /** The version that was seen; -1, which no fact ever has, makes the record answer with the fact as it stands. */
  readonly relies: Readonly<Record<string, number>>;
}

/** Whether the case is filed, for a decision that stands on it. */
export function filingOfCase(caseId: string, { facts }: Pick<Act, 'facts'>): KnownFiling {
  const key = filingFactOf(caseId);
  const fact = facts[key];
  return {
    isFiled: fact && (fact.value as FilingFact | null)?.filed === true,
    relies: { [key]: fact?.version ?? -1 },
  };
}
