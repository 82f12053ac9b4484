import {
  type EndCause,
  isInForce,
  openAppealOf,
  openRepairOf,
  type Passing,
  periodClockOf,
  type PunishmentEntry,
  type PunishmentListing,
  type PunishmentListingEvent,
  runClockOf,
  type Said,
} from '#domain/punishment-listing/punishment-listing';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

type Acted = Entry<PunishmentListingEvent>;

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: PunishmentListing | undefined, acted: Acted): PunishmentListing {
  const { happened, at } = acted;
  if (happened.event === 'PunishmentProposed') return proposed(known, happened);
  if (!known) throw new Error(`The record of a punishment listing begins with ${happened.event}.`);
  switch (happened.event) {
    case 'PunishmentRefused':
      return changed(known, happened.entryNo, () => ({ status: 'refused' }));
    case 'PunishmentDecided':
      return decided(known, happened, acted);
    case 'PunishmentNoticeServed': {
      const { entryNo, servedAt, way, paper } = happened;
      return changed(known, entryNo, () => ({ served: { at: servedAt, way, ...(paper && { paper }) } }));
    }
    case 'PunishmentAppealed': {
      const { entryNo, statement, papers } = happened;
      return changed(known, entryNo, ({ appeals }) => ({
        appeals: [...appeals, { appealNo: appeals.length + 1, statement, papers, at }],
      }));
    }
    case 'PunishmentAppealDecided':
      return appealDecided(known, happened, acted);
    case 'PunishmentDeclarationSigned':
      return { ...known, declarations: [...known.declarations, { paper: happened.paper, at }] };
    case 'PunishmentRepairAsked': {
      const { entryNo, statement } = happened;
      const repair = { repairNo: known.repairs.length + 1, entryNo, statement, at };
      return { ...known, repairs: [...known.repairs, repair] };
    }
    case 'PunishmentRepairDecided':
      return repairDecided(known, happened, at);
    case 'PunishmentCarriedOut': {
      const one = { unitId: happened.institutionUnitId, ...saidIn(acted) };
      return changed(known, happened.entryNo, ({ carriedOut = [] }) => ({ carriedOut: [...carriedOut, one] }));
    }
    case 'PunishmentLifted':
      return lifted(known, happened, acted);
    case 'PunishmentPeriodEnded':
      return passed(known, happened.passing, acted);
    case 'PunishmentFiveYearsEnded':
      return capped(known, happened.at);
  }
}

function proposed(
  known: PunishmentListing | undefined,
  happened: Extract<PunishmentListingEvent, { event: 'PunishmentProposed' }>,
): PunishmentListing {
  const { event: _, listingId, subject, subjectKind, ...facts } = happened;
  const before = known ?? { listingId, subject, subjectKind, entries: [], runs: [], declarations: [], repairs: [] };
  const entryNo = before.entries.length + 1;
  const entry: PunishmentEntry = { ...facts, entryNo, status: 'proposed', number: '', appeals: [] };
  return { ...before, entries: [...before.entries, entry] };
}

function decided(
  known: PunishmentListing,
  { entryNo, runNo, waits, since }: Extract<PunishmentListingEvent, { event: 'PunishmentDecided' }>,
  { at, numbers, deadlines = [] }: Acted,
): PunishmentListing {
  const facts = { number: numbers?.['noticeNumber'] ?? '', decidedAt: at, runNo };
  if (waits) return changed(known, entryNo, () => ({ ...facts, status: 'waiting' }));
  const cappedAt = dueOf(deadlines, runClockOf(runNo));
  const runs = [...known.runs, { runNo, since, ...(cappedAt && { cappedAt }) }];
  const begun = { ...known, runs };
  return changed(begun, entryNo, (entry) => ({
    ...facts,
    ...beginning(begun, entry, { at, deadlines }),
  }));
}

/** It runs from now, to the end of its period or of the five years. */
function beginning(
  { runs }: PunishmentListing,
  entry: PunishmentEntry,
  { at, deadlines }: { readonly at: Instant; readonly deadlines: NonNullable<Acted['deadlines']> },
): Partial<PunishmentEntry> {
  const own = dueOf(deadlines, periodClockOf(entry));
  const cap = runs.at(-1)?.cappedAt;
  const endsAt = own && cap && isBefore(cap, own) ? cap : (own ?? cap);
  return { status: 'running', startsAt: at, ...(endsAt && { endsAt }) };
}

const dueOf = (deadlines: NonNullable<Acted['deadlines']>, deadlineId: string): Instant | undefined =>
  deadlines.find((one) => one.deadlineId === deadlineId)?.dueAt;

function appealDecided(
  known: PunishmentListing,
  happened: Extract<PunishmentListingEvent, { event: 'PunishmentAppealDecided' }>,
  acted: Acted,
): PunishmentListing {
  const { entryNo, outcome, reason, passing } = happened;
  const decision = { outcome, reason, number: acted.numbers?.['replyNumber'] ?? '', at: acted.at };
  const answered = changed(known, entryNo, (entry) => {
    const open = openAppealOf(entry)?.appealNo;
    return { appeals: entry.appeals.map((one) => (one.appealNo === open ? { ...one, decision } : one)) };
  });
  return passing ? passed(answered, passing, acted) : answered;
}

function repairDecided(
  known: PunishmentListing,
  { granted, reason }: Extract<PunishmentListingEvent, { event: 'PunishmentRepairDecided' }>,
  at: Instant,
): PunishmentListing {
  const open = openRepairOf(known);
  const repairs = known.repairs.map((one) =>
    one.repairNo === open?.repairNo ? { ...one, decision: { granted, reason, at } } : one,
  );
  const after = { ...known, repairs };
  if (!granted || !open) return after;
  return changed(after, open.entryNo, () => ({ repairedAt: at }));
}

const saidIn = ({ at, by }: Acted): Said => ({ at, officerId: by?.officerId ?? '' });

const lifted = (
  known: PunishmentListing,
  { entryNo, institutionUnitId }: Extract<PunishmentListingEvent, { event: 'PunishmentLifted' }>,
  acted: Acted,
): PunishmentListing =>
  changed(known, entryNo, ({ carriedOut = [] }) => ({
    carriedOut: carriedOut.map((one) => (one.unitId === institutionUnitId ? { ...one, lifted: saidIn(acted) } : one)),
  }));

function passed(known: PunishmentListing, { entryNo, cause, at, next }: Passing, acted: Acted): PunishmentListing {
  const runs = known.entries.find((one) => one.entryNo === entryNo)?.status === 'running';
  const without = ended(known, entryNo, { cause, at });
  if (next !== undefined) {
    const { deadlines = [] } = acted;
    return changed(without, next, (entry) => beginning(without, entry, { at, deadlines }));
  }
  return runs ? lastRun(without, { until: at }) : without;
}

function capped(known: PunishmentListing, at: Instant): PunishmentListing {
  const all = known.entries.filter(isInForce);
  const without = all.reduce((state, { entryNo }) => ended(state, entryNo, { cause: 'five-years', at }), known);
  return lastRun(without, { until: at, capped: true });
}

function ended(known: PunishmentListing, entryNo: number, { cause, at }: { cause: EndCause; at: Instant }) {
  const repairs = known.repairs.map((one) =>
    one.entryNo === entryNo && !one.decision ? { ...one, moot: true as const } : one,
  );
  return changed({ ...known, repairs }, entryNo, ({ appeals }) => ({
    ...{ status: 'ended', endedAt: at, endedBy: cause },
    appeals: appeals.map((one) => (one.decision ? one : { ...one, moot: true as const })),
  }));
}

const lastRun = (known: PunishmentListing, given: { until: Instant; capped?: true }): PunishmentListing => ({
  ...known,
  runs: known.runs.map((run, index) => (index === known.runs.length - 1 ? { ...run, ...given } : run)),
});

const changed = (
  known: PunishmentListing,
  entryNo: number,
  change: (entry: PunishmentEntry) => Partial<PunishmentEntry>,
): PunishmentListing => ({
  ...known,
  entries: known.entries.map((entry) => (entry.entryNo === entryNo ? { ...entry, ...change(entry) } : entry)),
});
