import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
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

/** A deputy is of the same unit, because the officer's unit is what the policy looks at (DESIGN). */
export function refuseUnfit(deputy: Deputy, officer: Officer, standIn: Officer): void {
  if (!isBefore(deputy.from, deputy.to))
    throw new DomainError('invalid', 'DEPUTY.EMPTY_SPAN', 'The period ends before it begins.');
  if (deputy.officerId === deputy.deputyId)
    throw new DomainError('invalid', 'DEPUTY.SELF', 'Nobody is their own deputy.');
  if (officer.unitId !== standIn.unitId) {
    throw new DomainError('invalid', 'DEPUTY.OTHER_UNIT', 'A deputy belongs to the same unit as the officer.');
  }
}

/** Two deputies at once for one officer would leave open who acts. */
export function refuseOverlap(deputies: readonly Deputy[]): void {
  const sorted = deputies.toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
  const clash = sorted.find(
    (deputy, i) => sorted[i + 1] !== undefined && isBefore((sorted[i + 1] as Deputy).from, deputy.to),
  );
  if (clash) throw new DomainError('conflict', 'DEPUTY.OVERLAP', 'An officer has one deputy at a time.');
}

const isIn = ({ from, to }: Deputy, at: Instant): boolean => !isBefore(at, from) && isBefore(at, to);
