import { refusal } from '#domain/freeze-order/freeze-order';
import { type FilingFact, filingFactOf } from '#domain/shared/filing-fact';
import type { Instant } from '#domain/shared/instant';
import type { Act } from '#domain/shared/record';

interface ReleaseFact {
  readonly released?: boolean;
  readonly since?: Instant;
}

export interface Grounds {
  readonly filing: FilingFact;
  readonly release: ReleaseFact;
}

const keysOf = (caseId: string) => ({ filing: filingFactOf(caseId), release: `release-measures:${caseId}` });

/**
 * What a freeze stands on: the case is filed (FRZ-09), and no withdrawal or non-prosecution has released its measures since
 * (FRZ-22, FRZ-23). Undefined on the first look: the record has not been asked yet.
 */
export function groundsOf(caseId: string, { facts }: Act): Grounds | undefined {
  const keys = keysOf(caseId);
  const [filing, release] = [facts[keys.filing], facts[keys.release]];
  if (!filing || !release) return undefined;
  return { filing: (filing.value ?? {}) as FilingFact, release: (release.value ?? {}) as ReleaseFact };
}

/** The versions that were seen; -1, which no fact ever has, makes the record answer with the facts as they stand. */
export function reliedOn(caseId: string, { facts }: Act): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.values(keysOf(caseId)).map((key) => [key, facts[key]?.version ?? -1]));
}

/** @throws FREEZE_ORDER.NOT_FILED, .MEASURES_RELEASED */
export function refuseGroundless({ filing, release }: Grounds): void {
  if (!filing.filed) throw refusal('FREEZE_ORDER.NOT_FILED', 'No freeze before the case is filed.');
  const filedAnew = filing.at !== undefined && release.since !== undefined && filing.at > release.since;
  if (release.released && !filedAnew)
    throw refusal('FREEZE_ORDER.MEASURES_RELEASED', 'A decision on the case has released its measures.');
}
