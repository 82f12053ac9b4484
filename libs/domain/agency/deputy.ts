import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore, millisecondsOf } from '#domain/shared/instant';
import type { Officer } from '#domain/agency/officer';

/** 代理: one officer stands in for another from one instant until another (half-open). */
export interface Deputy {
  readonly officerId: string;
  readonly deputyId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason?: string;
}

/** The officer who acts for this one at that instant: the deputy, the deputy's own deputy, or the officer where nobody stands in. */
export function actingFor(deputies: readonly Deputy[], officerId: string, at: Instant): string {
  const met = new Set([officerId]);
  for (let acting = officerId; ;) {
    const next = deputies.find((deputy) => deputy.officerId === acting && isIn(deputy, at))?.deputyId;
    if (next === undefined || met.has(next)) return acting;
    met.add(next);
    acting = next;
  }
}

/** Judges all periods of one officer: one deputy at a time, of the same unit, because the unit is what the policy looks at (DESIGN). */
export function refuseUnfitDeputies(
  deputies: readonly Deputy[],
  officerOf: (officerId: string) => Officer | undefined,
): void {
  for (const { officerId, deputyId, from, to } of deputies) {
    if (!isBefore(from, to))
      throw new DomainError('invalid', 'DEPUTY.EMPTY_SPAN', 'The period of a deputy ends after it begins.');
    if (officerId === deputyId) throw new DomainError('invalid', 'DEPUTY.SELF', 'Nobody is their own deputy.');
    const unitId = officerOf(officerId)?.unitId;
    if (unitId === undefined || unitId !== officerOf(deputyId)?.unitId) {
      throw new DomainError('invalid', 'DEPUTY.OTHER_UNIT', 'A deputy belongs to the same unit as the officer.');
    }
  }
  refuseOverlap(deputies);
}

function refuseOverlap(deputies: readonly Deputy[]): void {
  const sorted = deputies.toSorted((a, b) => millisecondsOf(a.from) - millisecondsOf(b.from));
  const clash = sorted.find((deputy, i) => isBefore(sorted[i + 1]?.from ?? deputy.to, deputy.to));
  if (clash) throw new DomainError('conflict', 'DEPUTY.OVERLAP', 'An officer has one deputy at a time.');
}

const isIn = ({ from, to }: Deputy, at: Instant): boolean => !isBefore(at, from) && isBefore(at, to);
