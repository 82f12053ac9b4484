import {
  type Appeal,
  isInForce,
  openAppealOf,
  type PunishmentEntry,
} from '#domain/punishment-listing/punishment-listing';

export interface ToldToPunished {
  readonly headline: string;
  /** What has ended leaves history only: its ground and measures are not told any more. */
  readonly isInForce: boolean;
  readonly mayAppeal: boolean;
}

/** A decision of the list in the words of whoever is punished; whether an appeal is open to them (办法 14–16). */
export function toldToPunished(entry: PunishmentEntry): ToldToPunished {
  const stands = isInForce(entry);
  return { headline: headlineOf(entry), isInForce: stands, mayAppeal: stands && !openAppealOf(entry) };
}

function headlineOf({ status, endedBy }: PunishmentEntry): string {
  if (status === 'running') return '惩戒正在执行';
  if (status === 'waiting') return '惩戒将在前一惩戒期届满后接续执行';
  return endedBy === 'appeal' ? '申诉成立，惩戒已解除' : '惩戒期满，已自动解除';
}

/** How an appeal stands. */
export function appealTold({ decision, moot }: Appeal): string {
  if (decision) return decision.outcome === 'upheld' ? '申诉成立，惩戒已解除。' : '申诉不成立，惩戒按期执行。';
  return moot ? '惩戒已先行解除，未再核查。' : '正在核查，核查后书面答复。';
}
