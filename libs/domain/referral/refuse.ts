import type { Referral, ReferralStatus } from '#domain/referral/referral';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act } from '#domain/shared/record';

export function refuse(kind: RefusalKind, code: `REFERRAL.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

export function existing(known: Referral | undefined): Referral {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

/** The referral in one of these states, else REFERRAL.WRONG_STATE. */
export function standing(known: Referral | undefined, ...states: readonly ReferralStatus[]): Referral {
  const referral = existing(known);
  if (!states.includes(referral.status))
    refuse('conflict', 'REFERRAL.WRONG_STATE', `The referral is ${referral.status}.`);
  return referral;
}

export function needUnit(unitId: string, { by }: Act): void {
  if (by.unitId !== unitId) refuse('forbidden', 'REFERRAL.OTHER_UNIT', 'This act belongs to another unit.');
}
