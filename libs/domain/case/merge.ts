import type { Case, CaseEvent } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import {
  measuresClocks,
  type MeasuresManifest,
  type MeasuresToSign,
  measuresClockOf,
  signingIn,
  signingOf,
  unsignedClocks,
} from '#domain/shared/measures-manifest';
import type { Act, Decision, Entry } from '#domain/shared/record';

/**
 * 并案侦查: one unit investigates linked cases together under the main one (程序规定 21(2), XJD-09). Only who owns both may merge
 * them: a case of another unit is sent first, with its manifest. Nothing of the merged case is closed or begun anew: its matters,
 * clocks and ledgers go on as they are, and the case goes wherever the main one goes. 分案 undoes it. DESIGN: by the handler, with a
 * reason; no approval is read in the law for cases of one unit.
 */
export interface MergeCase {
  readonly intoCaseId: string;
  readonly reason: string;
  /** What is alive in this case: the officer who merges gives it, a colleague counts and signs (CRD-27). */
  readonly measures?: MeasuresToSign;
}
export interface SignMerge {
  readonly digest: string;
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
export function mergeCase(known: Case | undefined, given: MergeCase, act: Act): Decision<CaseEvent> {
  const { intoCaseId, reason, measures } = given;
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
  const manifest = manifestOf(existing(known), measures, act);
  return {
    happened: { event: 'CaseMerged', intoCaseId, reason, ...(measures && { measures }) },
    ...(manifest && { opens: measuresClocks(manifest, act.at) }),
    takes: [referralClaimOf(caseId)],
    relies: { ...relies, [hasMergedFactOf(intoCaseId)]: act.facts[hasMergedFactOf(intoCaseId)]?.version ?? 0 },
    publishes: { [mergedFactOf(caseId)]: { into: intoCaseId }, [hasMergedFactOf(intoCaseId)]: { count } },
  };
}

/** Both sides are the unit that has both cases; who merges has signed for the giver. */
export function manifestOf(
  { handlerUnitId, merges = 0 }: Case,
  measures: MeasuresToSign | undefined,
  { at, by }: Pick<Entry, 'at' | 'by'>,
): MeasuresManifest | undefined {
  if (!measures) return undefined;
  const { lines, digest } = measures;
  const sides = { fromUnitId: handlerUnitId, toUnitId: handlerUnitId };
  return { lines, digest, no: merges + 1, ...sides, given: { at, digest, ...(by && { by }) } };
}

/**
 * A second officer, of the unit or of one above it, has counted what is alive in the merged case.
 *
 * @throws CASE.NO_MEASURES, .MEASURES_SIGNED_ALREADY, .MEASURES_SAME_OFFICER, .OTHER_MEASURES
 */
export function signMerge(known: Case | undefined, { digest }: SignMerge, act: Act): Decision<CaseEvent> {
  const { merging } = existing(known);
  if (!merging) throw conflict('CASE.NO_MEASURES', 'No living measure went with this merge.');
  const sides = { fromUnitId: act.by.unitId, toUnitId: act.by.unitId };
  switch (signingOf(signingIn({ ...merging, ...sides }), digest, act).fault) {
    case 'signed':
      throw conflict('CASE.MEASURES_SIGNED_ALREADY', 'The manifest has been signed.');
    case 'same-officer':
      throw conflict('CASE.MEASURES_SAME_OFFICER', 'A colleague signs for the receiver.');
    case 'other-digest':
      throw conflict('CASE.OTHER_MEASURES', 'The manifest is another one: count it again.');
    default:
      return {
        happened: { event: 'CaseMeasuresSigned', digest },
        closes: [{ deadlineId: measuresClockOf('to', merging.no), reason: '接收方已签字' }],
      };
  }
}

/** @throws CASE.NOT_MERGED, .OTHER_HANDLER, .MERGE_REASON_MISSING */
export function splitCase(known: Case | undefined, { reason }: SplitCase, act: Act): Decision<CaseEvent> {
  const { caseId, handlerUnitId, mergedInto, merging } = existing(known);
  if (!mergedInto) throw conflict('CASE.NOT_MERGED', 'The case is not part of another one.');
  if (act.by.unitId !== handlerUnitId) throw conflict('CASE.OTHER_HANDLER', 'Another unit owns this case.');
  if (reason.trim() === '') throw invalid('CASE.MERGE_REASON_MISSING', 'Say why.');
  const key = hasMergedFactOf(mergedInto);
  const count = Number(((act.facts[key]?.value ?? {}) as { readonly count?: number }).count ?? 1) - 1;
  return {
    happened: { event: 'CaseSplit', fromCaseId: mergedInto, reason },
    closes: unsignedClocks(merging).map((deadlineId) => ({ deadlineId, reason: '已分案' })),
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
