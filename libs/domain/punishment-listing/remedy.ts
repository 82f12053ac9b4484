import { passingOf } from '#domain/punishment-listing/course';
import { punishmentRegister } from '#domain/punishment-listing/decide';
import {
  clock,
  closing,
  entryIn,
  found,
  inForce,
  needDecider,
  needEither,
  needText,
  refuse,
} from '#domain/punishment-listing/guards';
import {
  appealClockOf,
  measuresInForce,
  openAppealOf,
  openRepairOf,
  type Paper,
  type PunishmentListing,
  type PunishmentListingEvent,
  repairClockOf,
  runningEntryOf,
} from '#domain/punishment-listing/punishment-listing';
import type { Act, Decision } from '#domain/shared/record';

type Known = PunishmentListing | undefined;
type Decided = Decision<PunishmentListingEvent>;

export interface AppealPunishment {
  readonly entryNo: number;
  readonly statement: Paper;
  readonly papers: readonly Paper[];
}
export interface DecidePunishmentAppeal {
  readonly entryNo: number;
  readonly outcome: 'upheld' | 'dismissed';
  readonly reason: Paper;
}
export interface AskRepair {
  readonly statement: Paper;
}
export interface DecideRepair {
  readonly granted: boolean;
  readonly reason: Paper;
}

/** 申诉 (办法 14–16). It stops nothing. @throws PUNISHMENT_LISTING.NOT_IN_FORCE, .OTHER_UNIT, .REASON_MISSING, .APPEALED_ALREADY */
export function appealPunishment(known: Known, { entryNo, statement, papers }: AppealPunishment, act: Act): Decided {
  const entry = inForce(found(known), entryNo);
  needEither(entry, act);
  needText(statement);
  if (openAppealOf(entry)) refuse('conflict', 'PUNISHMENT_LISTING.APPEALED_ALREADY', 'An appeal waits for its check.');
  return {
    happened: { event: 'PunishmentAppealed', entryNo, statement, papers },
    opens: [
      clock(appealClockOf(entryNo, entry.appeals.length + 1), {
        ...{ startEvent: '收到申诉', startedAt: act.at, ownerUnitId: entry.deciderUnitId },
      }),
    ],
  };
}

/** What was wrongly listed is lifted at once. @throws PUNISHMENT_LISTING.NO_APPEAL, .NOT_THE_DECIDER, .REASON_MISSING */
export function decidePunishmentAppeal(
  known: Known,
  { entryNo, outcome, reason }: DecidePunishmentAppeal,
  act: Act,
): Decided {
  const listing = found(known);
  const entry = entryIn(listing, entryNo);
  needDecider(entry, act);
  needText(reason);
  const appeal = openAppealOf(entry);
  if (!appeal) return refuse('conflict', 'PUNISHMENT_LISTING.NO_APPEAL', 'No appeal waits for its check.');
  const draws = { replyNumber: punishmentRegister('punishment-appeal-reply', entry, act) };
  const happened = { event: 'PunishmentAppealDecided', entryNo, outcome, reason } as const;
  if (outcome === 'dismissed')
    return { happened, draws, closes: [closing(appealClockOf(entryNo, appeal.appealNo), '申诉不成立')] };
  const { passing, opens, closes } = passingOf(listing, entry, { cause: 'appeal', at: act.at });
  return { happened: { ...happened, passing }, draws, opens, closes };
}

/** @throws PUNISHMENT_LISTING.NOT_IN_FORCE, .OTHER_UNIT, .NO_DECLARATION, .NOTHING_TO_REPAIR, .REPAIR_ASKED_ALREADY, .REASON_MISSING */
export function askRepair(known: Known, { statement }: AskRepair, act: Act): Decided {
  const listing = found(known);
  const entry = runningEntryOf(listing);
  if (!entry) return refuse('conflict', 'PUNISHMENT_LISTING.NOT_IN_FORCE', 'No entry is in force.');
  needEither(entry, act);
  needText(statement);
  if (listing.declarations.length === 0)
    refuse('conflict', 'PUNISHMENT_LISTING.NO_DECLARATION', 'The declaration has not been signed.');
  if (!measuresInForce(entry).includes('credit'))
    refuse('conflict', 'PUNISHMENT_LISTING.NOTHING_TO_REPAIR', 'No credit measure is in force.');
  if (openRepairOf(listing))
    refuse('conflict', 'PUNISHMENT_LISTING.REPAIR_ASKED_ALREADY', 'A repair waits for its decision.');
  return {
    happened: { event: 'PunishmentRepairAsked', entryNo: entry.entryNo, statement },
    opens: [
      clock(repairClockOf(listing.repairs.length + 1), {
        ...{ startEvent: '申请信用修复', startedAt: act.at, ownerUnitId: entry.deciderUnitId },
      }),
    ],
  };
}

/** @throws PUNISHMENT_LISTING.NO_REPAIR, .NOT_THE_DECIDER, .REASON_MISSING */
export function decideRepair(known: Known, { granted, reason }: DecideRepair, act: Act): Decided {
  const listing = found(known);
  const repair = openRepairOf(listing);
  if (!repair) return refuse('conflict', 'PUNISHMENT_LISTING.NO_REPAIR', 'No repair waits for its decision.');
  needDecider(entryIn(listing, repair.entryNo), act);
  needText(reason);
  return {
    happened: { event: 'PunishmentRepairDecided', granted, reason },
    closes: [closing(repairClockOf(repair.repairNo), granted ? '已信用修复' : '不予信用修复')],
  };
}
