import type { Case, CaseEvent } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

/**
 * 并案侦查: one unit investigates linked cases together under the main one (程序规定 21(2), XJD-09). Only who owns both may merge
 * them: a case of another unit is sent first, with its manifest. Nothing of the merged case is closed or begun anew: its matters,
 * clocks and ledgers go on as they are, and the case goes wherever the main one goes. 分案 undoes it. DESIGN: by the handler, with a
 * reason; no approval is read in the law for cases of one unit.
 */
export interface MergeCase {
  readonly intoCaseId: string;
  readonly reason: string;
}
export interface SplitCase {
  readonly reason: string;
}

export const mergedFactOf = (caseId: string): string => `merged:${caseId}`;
/** How many cases are part of it: a chain of merged cases there is not. */
const hasMergedFactOf = (caseId: string): string => `has-merged:${caseId}`;
const ownerFactOf = (caseId: string): string => `owner:${caseId}`;
/** Held while the case is part of another: nobody can send it away alone. The referral holds the same key. */
const referralClaimOf = (caseId: string): string => `referral:${caseId}`;

/** @throws CASE.MERGED_ALREADY, .MERGED_INTO_ITSELF, .OTHER_HANDLER, .MAIN_OF_OTHER_UNIT, .MAIN_IS_MERGED, .HAS_MERGED, .BEING_REFERRED, .MERGE_REASON_MISSING */
export function mergeCase(known: Case | undefined, { intoCaseId, reason }: MergeCase, act: Act): Decision<CaseEvent> {
  const { caseId, mergedInto } = existing(known);
  if (mergedInto) throw conflict('CASE.MERGED_ALREADY', 'The case is part of another one.');
  if (intoCaseId === caseId) throw invalid('CASE.MERGED_INTO_ITSELF', 'A case is not merged into itself.');
  if (reason.trim() === '') throw invalid('CASE.MERGE_REASON_MISSING', 'Say why.');
  const keys = [ownerFactOf(caseId), ownerFactOf(intoCaseId), mergedFactOf(intoCaseId), hasMergedFactOf(caseId)];
  const relies = Object.fromEntries(keys.map((key) => [key, act.facts[key]?.version ?? 0]));
  const value = (key: string): Readonly<Record<string, unknown>> =>
    (act.facts[key]?.value ?? {}) as Readonly<Record<string, unknown>>;
  const [own, main] = [value(ownerFactOf(caseId))['unitId'], value(ownerFactOf(intoCaseId))['unitId']];
  if (act.facts[ownerFactOf(caseId)] && act.facts[ownerFactOf(intoCaseId)]) {
    if (own !== act.by.unitId) throw conflict('CASE.OTHER_HANDLER', 'Another unit owns this case.');
    if (main !== own)
      throw conflict('CASE.MAIN_OF_OTHER_UNIT', 'The main case belongs to another unit: send it first.');
    if (value(mergedFactOf(intoCaseId))['into'])
      throw conflict('CASE.MAIN_IS_MERGED', 'The main case is part of another.');
    if (value(hasMergedFactOf(caseId))['count']) throw conflict('CASE.HAS_MERGED', 'Other cases are part of this one.');
  }
  if (act.taken.has(referralClaimOf(caseId))) throw conflict('CASE.BEING_REFERRED', 'The case is being sent.');
  const count = Number(value(hasMergedFactOf(intoCaseId))['count'] ?? 0) + 1;
  return {
    happened: { event: 'CaseMerged', intoCaseId, reason },
    takes: [referralClaimOf(caseId)],
    relies: { ...relies, [hasMergedFactOf(intoCaseId)]: act.facts[hasMergedFactOf(intoCaseId)]?.version ?? 0 },
    publishes: { [mergedFactOf(caseId)]: { into: intoCaseId }, [hasMergedFactOf(intoCaseId)]: { count } },
  };
}

/** @throws CASE.NOT_MERGED, .OTHER_HANDLER, .MERGE_REASON_MISSING */
export function splitCase(known: Case | undefined, { reason }: SplitCase, act: Act): Decision<CaseEvent> {
  const { caseId, handlerUnitId, mergedInto } = existing(known);
  if (!mergedInto) throw conflict('CASE.NOT_MERGED', 'The case is not part of another one.');
  if (act.by.unitId !== handlerUnitId) throw conflict('CASE.OTHER_HANDLER', 'Another unit owns this case.');
  if (reason.trim() === '') throw invalid('CASE.MERGE_REASON_MISSING', 'Say why.');
  const key = hasMergedFactOf(mergedInto);
  const count = Number(((act.facts[key]?.value ?? {}) as { readonly count?: number }).count ?? 1) - 1;
  return {
    happened: { event: 'CaseSplit', fromCaseId: mergedInto, reason },
    releases: [referralClaimOf(caseId)],
    relies: { [key]: act.facts[key]?.version ?? 0 },
    publishes: { [mergedFactOf(caseId)]: { into: null }, [key]: { count: Math.max(count, 0) } },
  };
}

function existing(known: Case | undefined): Case {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', code, message);
const invalid = (code: string, message: string): DomainError => new DomainError('invalid', code, message);
