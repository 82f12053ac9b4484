import { type Consultation, type ConsultationStatus, statusOf } from '#domain/consultation/consultation';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act } from '#domain/shared/record';

export function refuse(kind: RefusalKind, code: `CONSULTATION.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

export function standing(known: Consultation | undefined, ...states: readonly ConsultationStatus[]): Consultation {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const status = statusOf(known);
  if (!states.includes(status)) refuse('conflict', 'CONSULTATION.WRONG_STATE', `The consultation is ${status}.`);
  return known;
}

export function needConvener({ convenerUnitId }: Consultation, { by }: Act): void {
  if (by.unitId !== convenerUnitId)
    refuse('forbidden', 'CONSULTATION.NOT_CONVENER', 'The office that convened it does this.');
}

/** The office of the acting officer, as far as it takes part. */
export function participant({ offices }: Consultation, { by }: Act): string {
  const office = offices[by.unitId];
  if (!office) return refuse('forbidden', 'CONSULTATION.NOT_INVITED', 'This office is not part of the consultation.');
  if (office.answer === 'declines') refuse('conflict', 'CONSULTATION.DECLINED', 'This office has declined.');
  return by.unitId;
}

export function needReason(reason: string | undefined): void {
  if (!reason || reason.trim() === '') refuse('invalid', 'CONSULTATION.REASON_MISSING', 'Say why.');
}
