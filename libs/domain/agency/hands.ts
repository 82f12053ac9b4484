import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

/**
 * In whose hands a matter lies at each desk, and who must keep off it (回避): alike in every matter, whatever its law.
 *
 * Basis of the recusal: 刑诉法 29–32, 程序规定 32–41. Clocks belong to units, so they go on whoever holds the matter.
 */
export interface Hands {
  /** By unit. */
  readonly takers: Readonly<Record<string, Taken>>;
  readonly recused: readonly string[];
}

export interface Taken {
  readonly officerId: string;
  readonly at: Instant;
}

export interface MatterTaken {
  readonly event: 'MatterTaken';
  readonly unitId: string;
  readonly officerId: string;
  readonly fromOfficerId?: string;
}

export interface OfficerRecused {
  readonly event: 'OfficerRecused';
  readonly unitId: string;
  readonly officerId: string;
  readonly successorId: string;
  readonly reason: string;
  /** The officer's own declaration, or the decision of a chief. */
  readonly decidedBy: 'officer' | 'chief';
}

/** The ground has gone, or was none: the officer may meet the matter again. What a successor holds stays there. */
export interface RecusalLifted {
  readonly event: 'RecusalLifted';
  readonly unitId: string;
  readonly officerId: string;
  readonly reason: string;
}

export type HandsEvent = MatterTaken | OfficerRecused | RecusalLifted;

export interface HandOnMatter {
  readonly officerId: string;
}

export type RecuseOfficer = Omit<OfficerRecused, 'event' | 'decidedBy'>;

export type LiftRecusal = Omit<RecusalLifted, 'event'>;

export const NO_HANDS: Hands = { takers: {}, recused: [] };

/** How long a matter stays with the officer who took it before a colleague may take it over (DESIGN). */
export const TAKE_OVER_AFTER_MS = 10 * 60_000;

/** The colleague who still holds what was taken; nobody once the time is over. */
export function heldByColleague(
  taken: Taken | undefined,
  { by, at }: Act,
  afterMs: number = TAKE_OVER_AFTER_MS,
): Taken | undefined {
  if (!taken || taken.officerId === by.officerId) return undefined;
  return Date.parse(at) - Date.parse(taken.at) < afterMs ? taken : undefined;
}

/** An officer takes the matter from the queue of the desk, or takes it over. @throws HANDS.HELD */
export function takeMatter({ takers }: Hands, _: object, act: Act): Decision<MatterTaken> {
  const { unitId, officerId } = act.by;
  const taken = takers[unitId];
  const held = heldByColleague(taken, act);
  if (held) refuse('conflict', 'HANDS.HELD', 'A colleague has taken this matter.', { ...held });
  const from = taken && taken.officerId !== officerId && { fromOfficerId: taken.officerId };
  return { happened: { event: 'MatterTaken', unitId, officerId, ...from } };
}

/** Hands the matter on to a colleague of the same desk. @throws HANDS.RECUSED */
export function handOnMatter(
  { takers, recused }: Hands,
  { officerId }: HandOnMatter,
  { by: { unitId } }: Act,
): Decision<MatterTaken> {
  if (recused.includes(officerId)) refuse('conflict', 'HANDS.RECUSED', 'This officer is recused from the matter.');
  const taken = takers[unitId];
  const from = taken && { fromOfficerId: taken.officerId };
  return { happened: { event: 'MatterTaken', unitId, officerId, ...from } };
}

/**
 * The officer loses the matter from this act on; what was in these hands lies in the successor's.
 *
 * @throws RECUSAL.REASON_MISSING, .ALREADY, .SAME_OFFICER, .SUCCESSOR_RECUSED
 */
export function recuseOfficer({ recused }: Hands, given: RecuseOfficer, { by }: Act): Decision<OfficerRecused> {
  const { officerId, successorId, reason } = given;
  if (!reason.trim()) refuse('invalid', 'RECUSAL.REASON_MISSING', 'Say why.');
  if (recused.includes(officerId)) refuse('conflict', 'RECUSAL.ALREADY', 'This officer is recused already.');
  if (officerId === successorId) refuse('invalid', 'RECUSAL.SAME_OFFICER', 'Somebody else goes on with the matter.');
  if (recused.includes(successorId))
    refuse('conflict', 'RECUSAL.SUCCESSOR_RECUSED', 'The successor is recused as well.');
  const decidedBy = by.officerId === officerId ? 'officer' : 'chief';
  return { happened: { event: 'OfficerRecused', ...given, decidedBy } };
}

/** The decision of a chief, never of the officer. @throws RECUSAL.REASON_MISSING, .NOT_RECUSED, .OWN_LIFTING */
export function liftRecusal({ recused }: Hands, given: LiftRecusal, { by }: Act): Decision<RecusalLifted> {
  const { officerId, reason } = given;
  if (!reason.trim()) refuse('invalid', 'RECUSAL.REASON_MISSING', 'Say why.');
  if (!recused.includes(officerId)) refuse('conflict', 'RECUSAL.NOT_RECUSED', 'This officer is not recused.');
  if (by.officerId === officerId) refuse('forbidden', 'RECUSAL.OWN_LIFTING', 'Nobody lifts the own recusal.');
  return { happened: { event: 'RecusalLifted', ...given } };
}

/** Never refuses. What is none of this is left as it is. */
export function handsAfter(hands: Hands, happened: { readonly event: string }, at: Instant): Hands {
  if (happened.event === 'MatterTaken') {
    const { unitId, officerId } = happened as MatterTaken;
    return { ...hands, takers: { ...hands.takers, [unitId]: { officerId, at } } };
  }
  if (happened.event === 'RecusalLifted') {
    const { officerId } = happened as RecusalLifted;
    return { ...hands, recused: hands.recused.filter((one) => one !== officerId) };
  }
  if (happened.event !== 'OfficerRecused') return hands;
  const { unitId, officerId, successorId } = happened as OfficerRecused;
  const held = hands.takers[unitId]?.officerId === officerId;
  return {
    recused: [...hands.recused, officerId],
    takers: held ? { ...hands.takers, [unitId]: { officerId: successorId, at } } : hands.takers,
  };
}

function refuse(kind: RefusalKind, code: string, message: string, details?: Record<string, string>): never {
  throw new DomainError(kind, code, message, details);
}
