import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import { clock, closing } from '#domain/punishment-listing/guards';
import {
  appealClockOf,
  type EndCause,
  isInForce,
  noticeClockOf,
  openAppealOf,
  openRepairOf,
  type Passing,
  periodClockOf,
  type PunishmentEntry,
  type PunishmentListing,
  type PunishmentListingEvent,
  repairClockOf,
  runClockOf,
  runningEntryOf,
} from '#domain/punishment-listing/punishment-listing';
import type { Instant } from '#domain/shared/instant';
import type { DeadlineClosing, Decision } from '#domain/shared/record';

type Decided = Decision<PunishmentListingEvent>;

/** 惩戒期满: it ends by itself, and the next period goes on; after five years in a row everything ends. */
export function due(listing: PunishmentListing, ended: readonly Firing[]): Decided | undefined {
  const { runNo = 0 } = listing.runs.at(-1) ?? {};
  const five = ended.find(({ deadlineId }) => deadlineId === runClockOf(runNo));
  const running = runningEntryOf(listing);
  if (five) {
    const still =
      running && !ended.some(({ deadlineId }) => deadlineId === periodClockOf(running)) ? running : undefined;
    return fiveYearsEnded(listing, { runNo, at: five.dueAt, still });
  }
  const end = running && ended.find(({ deadlineId }) => deadlineId === periodClockOf(running));
  if (!running || !end) return undefined;
  const { passing, opens, closes } = passingOf(listing, running, { cause: 'period', at: end.dueAt });
  return { happened: { event: 'PunishmentPeriodEnded', passing }, opens, closes };
}

interface FiveYears {
  readonly runNo: number;
  readonly at: Instant;
  /** Whose own period has not ended in the same act. */
  readonly still: PunishmentEntry | undefined;
}

function fiveYearsEnded(listing: PunishmentListing, { runNo, at, still }: FiveYears): Decided {
  const reason = '连续惩戒满五年';
  return {
    happened: { event: 'PunishmentFiveYearsEnded', runNo, at },
    closes: [
      ...(still ? [closing(periodClockOf(still), reason)] : []),
      ...listing.entries.filter(isInForce).flatMap((entry) => leftOpen(listing, entry, reason)),
    ],
  };
}

/** How one entry ends: what takes its place, which clocks end with it and which begin. */
export function passingOf(
  listing: PunishmentListing,
  entry: PunishmentEntry,
  { cause, at }: { readonly cause: EndCause; readonly at: Instant },
): { passing: Passing; opens: DeadlineOpening[]; closes: DeadlineClosing[] } {
  const reason = cause === 'appeal' ? '申诉成立，解除惩戒' : '惩戒期满';
  const runs = entry.status === 'running';
  const next = runs ? listing.entries.find(({ status }) => status === 'waiting') : undefined;
  const isLast = runs && !next;
  return {
    passing: { entryNo: entry.entryNo, cause, at, ...(next && { next: next.entryNo }) },
    opens: next
      ? [
          clock(periodClockOf(next), {
            ...{ startEvent: '前一惩戒期结束', startedAt: at, ownerUnitId: next.deciderUnitId },
          }),
        ]
      : [],
    closes: [
      ...(runs && cause === 'appeal' ? [closing(periodClockOf(entry), reason)] : []),
      ...(isLast ? [closing(runClockOf(listing.runs.length), reason)] : []),
      ...leftOpen(listing, entry, reason),
    ],
  };
}

/** What nobody has to do any more once the entry has ended. */
function leftOpen(listing: PunishmentListing, entry: PunishmentEntry, reason: string): DeadlineClosing[] {
  const appeal = openAppealOf(entry);
  const repair = openRepairOf(listing);
  return [
    ...(entry.served ? [] : [closing(noticeClockOf(entry.entryNo), reason)]),
    ...(appeal ? [closing(appealClockOf(entry.entryNo, appeal.appealNo), reason)] : []),
    ...(repair?.entryNo === entry.entryNo ? [closing(repairClockOf(repair.repairNo), reason)] : []),
  ];
}
