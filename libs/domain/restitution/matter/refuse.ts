import type { BankNotice, Claim, Restitution, RestitutionPlan } from '#domain/restitution/matter/restitution';
import { DomainError, type RefusalDetails } from '#domain/shared/domain-error';
import type { Act } from '#domain/shared/record';

export const conflict = (code: string, message: string, details?: RefusalDetails): DomainError =>
  new DomainError('conflict', code, message, details);

export const invalid = (code: string, message: string, details?: RefusalDetails): DomainError =>
  new DomainError('invalid', code, message, details);

export function existing(known: Restitution | undefined): Restitution {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

export function claimIn({ claims }: Restitution, claimId: string): Claim {
  const claim = claims[claimId];
  if (!claim) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_CLAIM', 'There is no such application.');
  return claim;
}

export function newest({ plans }: Restitution, version: number): RestitutionPlan {
  const plan = plans[version - 1];
  if (!plan) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
  if (version !== plans.length)
    throw conflict('RESTITUTION.NOT_THE_NEWEST', 'A newer version of the plan stands.', { newest: plans.length });
  return plan;
}

/** A notice to another bank is not found, as everywhere. */
export function noticeOfBank(known: Restitution | undefined, noticeId: string, { by }: Act): BankNotice {
  const notice = existing(known).notices[noticeId];
  if (notice?.bankUnitId !== by.unitId)
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return notice;
}
