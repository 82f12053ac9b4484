import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { Act } from '#domain/shared/record';

/** The register from which a unit draws the number of a paper of a return. */
export function register(
  { at }: Act,
  kind: 'early-return' | 'restitution-report' | 'restitution-decision' | 'restitution-notice',
  unitId: string,
  documentWord: string,
): { unitId: string; kind: string; period: string; label: string } {
  const { year } = civilOf(dayAt(msOf(at)));
  return { unitId, kind, period: String(year), label: numberLabel(kind, documentWord, year) };
}
