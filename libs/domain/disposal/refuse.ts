import type { Disposal, PropertyClaim, Thing } from '#domain/disposal/disposal';
import { DomainError, type RefusalDetails, type RefusalKind } from '#domain/shared/domain-error';
import type { Act } from '#domain/shared/record';

export type Known = Disposal | undefined;

export function refuse(
  kind: RefusalKind,
  code: `DISPOSAL.${string}`,
  message: string,
  details?: RefusalDetails,
): never {
  throw new DomainError(kind, code, message, details);
}

export function existing(known: Known): Disposal {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

/** The court or the procuratorate whose paper it is. */
export function decidersOwn(known: Known, { by }: Act): Disposal {
  const here = existing(known);
  if (by.unitId !== here.deciderUnitId)
    refuse('forbidden', 'DISPOSAL.OTHER_UNIT', 'Only the unit whose paper it is does this.');
  return here;
}

/** Nothing is executed before the paper has effect (CRD-20). */
export function effective(known: Known, act: Act): Disposal {
  const here = decidersOwn(known, act);
  if (here.status !== 'effective')
    refuse('conflict', 'DISPOSAL.NOT_EFFECTIVE', 'The paper has no effect yet.', { status: here.status });
  return here;
}

export function chosen({ things }: Disposal, nos: readonly number[]): Thing[] {
  if (nos.length === 0) refuse('invalid', 'DISPOSAL.NOTHING_CHOSEN', 'Choose at least one thing.');
  return [...new Set(nos)].map(
    (no) => things[no] ?? refuse('not-found', 'DISPOSAL.NO_SUCH_THING', 'The list has no such thing.', { no }),
  );
}

export function claimIn({ claims }: Disposal, claimId: string): PropertyClaim {
  return claims[claimId] ?? refuse('not-found', 'DISPOSAL.NO_SUCH_CLAIM', 'There is no such claim.');
}
