import type { DataSource } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import { apply as applyAssistance } from '#domain/assistance/apply';
import { hasEnded as assistanceEnded } from '#domain/assistance/assistance';
import { apply as applyCase } from '#domain/case/apply';
import type { Case } from '#domain/case/case';
import { apply as applyConsultation } from '#domain/consultation/apply';
import { type Consultation, hasEnded as consultationEnded, participantsOf } from '#domain/consultation/consultation';
import { Clocks } from '#domain/deadline/clocks';
import { apply as applyDesignation } from '#domain/designation/apply';
import { type Designation, hasEnded as designationEnded } from '#domain/designation/designation';
import { apply as applyProcedure } from '#domain/procedure/apply';
import { hasEnded as procedureEnded, type Procedure, stepOf, unitOf } from '#domain/procedure/procedure';
import { apply as applyRecommendation } from '#domain/recommendation/apply';
import { hasEnded as recommendationEnded } from '#domain/recommendation/recommendation';
import { apply as applyReferral } from '#domain/referral/apply';
import { hasEnded as referralEnded, MOST_BOUNCES, type OwnerFact } from '#domain/referral/referral';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import { actIn } from '#persistence/record/act-record';

/** What the record says of 移送、指定管辖、办案协作、会商、诉讼环节、检察建议, and what must hold of it whatever died meanwhile. */

interface Area {
  readonly apply: (state: never, entry: never) => unknown;
  readonly hasEnded?: (state: never) => boolean;
  /** Its acts may close what has been closed before. */
  readonly closesAgain?: true;
}
const AREAS: Readonly<Record<string, Area>> = {
  assistance: { apply: applyAssistance, hasEnded: assistanceEnded },
  case: { apply: applyCase },
  consultation: { apply: applyConsultation, hasEnded: consultationEnded },
  designation: { apply: applyDesignation, hasEnded: designationEnded },
  procedure: { apply: applyProcedure, hasEnded: procedureEnded },
  recommendation: { apply: applyRecommendation, hasEnded: recommendationEnded, closesAgain: true },
  referral: { apply: applyReferral, hasEnded: referralEnded },
};

export interface Folded {
  readonly matterId: string;
  readonly area: string;
  readonly caseId: string;
  readonly state: unknown;
  readonly clocks: Clocks;
  readonly entries: readonly Entry[];
  readonly isEnded: boolean;
}

interface Row {
  readonly matterId: string;
  readonly area: string;
  readonly caseId: string;
  readonly body: string;
  readonly isEnded: boolean;
}

/** Every matter of a case, one matter alone, or all, folded from their acts. */
export async function foldMatters(
  database: DataSource,
  { caseId, matterId }: { readonly caseId?: string; readonly matterId?: string } = {},
): Promise<Folded[]> {
  const rows: Row[] = await database.query(
    `select head.matter_id as "matterId", head.area, head.case_id as "caseId", head.ended_at is not null as "isEnded", acts.body
     from matter_heads head join acts on acts.matter_id = head.matter_id
     where head.area = any($1) and ($2::text is null or head.case_id = $2) and ($3::text is null or head.matter_id = $3)
     order by head.matter_id, acts.number`,
    [Object.keys(AREAS), caseId ?? null, matterId ?? null],
  );
  const byMatter = new Map<string, Row[]>();
  for (const row of rows) byMatter.set(row.matterId, [...(byMatter.get(row.matterId) ?? []), row]);
  return [...byMatter.values()].map(folded);
}

function folded(rows: readonly Row[]): Folded {
  const { matterId = '', area = '', caseId = '', isEnded = false } = rows[0] ?? {};
  const clocks = new Clocks();
  const entries: Entry[] = [];
  let state: unknown;
  for (const { body } of rows) {
    const entry = fromWire(actIn(body).entry) as Entry;
    must(
      AREAS[area]?.closesAgain === true ||
        (entry.closes ?? []).every(({ deadlineId }) => runs(clocks, deadlineId) || deadlineId === 'FRZ-01'),
      `${matterId} closes a clock that does not run`,
    );
    refuseRestarts(matterId, clocks, { entry, before: entries });
    clocks.take(entry);
    if (!isOfTheKernel(entry.happened)) state = AREAS[area]?.apply(state as never, entry as never);
    entries.push(entry);
  }
  return { matterId, area, caseId, state, clocks, entries, isEnded };
}

const runs = (clocks: Clocks, deadlineId: string): boolean =>
  clocks.openDeadlines.some((deadline) => deadline.deadlineId === deadlineId);

/** A clock is opened once; what is written of it again is a move, which keeps the instant from which it counts. */
function refuseRestarts(
  matterId: string,
  clocks: Clocks,
  { entry, before }: { readonly entry: Entry; readonly before: readonly Entry[] },
): void {
  for (const { deadlineId, startedAt } of entry.deadlines ?? []) {
    const running = clocks.openDeadlines.find((deadline) => deadline.deadlineId === deadlineId);
    const known = before.some(({ deadlines = [] }) => deadlines.some((one) => one.deadlineId === deadlineId));
    const moves = entry.moves?.some((move) => move.deadlineId === deadlineId) ?? false;
    must(!known || (moves && running?.startedAt === startedAt), `${matterId} begins ${deadlineId} anew`);
  }
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** No clock is lost, none is left over, none is anybody’s; the desks read the same clocks as the record has. */
export async function refuseLostClocks(database: DataSource, all: readonly Folded[]): Promise<void> {
  const rows: { matterId: string; deadlineId: string; dueAt: Date; unitId: string }[] = await database.query(
    `select matter_id as "matterId", deadline_id as "deadlineId", due_at as "dueAt", owner_unit_id as "unitId" from deadlines
     where status in ('open', 'overdue')`,
  );
  for (const matter of all) {
    const { matterId, area, state, clocks, isEnded } = matter;
    const said = clocks.openDeadlines.map((one) => `${one.deadlineId} ${one.dueAt} ${one.ownerUnitId}`).sort();
    const shown = rows
      .filter((row) => row.matterId === matterId)
      .map((row) => `${row.deadlineId} ${row.dueAt.toISOString()} ${row.unitId}`);
    expect([matterId, shown.sort()]).toEqual([matterId, said]);
    must(
      clocks.openDeadlines.every(({ ownerUnitId }) => ownerUnitId !== ''),
      `${matterId} has a clock of nobody`,
    );
    const hasEnded = AREAS[area]?.hasEnded?.(state as never);
    if (hasEnded === undefined) continue;
    must(hasEnded === isEnded, `${matterId} has ended on one side alone`);
    const waiting = clocks.openDeadlines;
    must(
      hasEnded === (waiting.length === 0),
      `${matterId} ${hasEnded ? 'ended and a clock runs' : 'waits without one'}`,
    );
  }
}

/** One owner: the case, its fact, its row and whoever acts meanwhile in a dispute say the same. */
export async function refuseTwoOwners(database: DataSource, all: readonly Folded[]): Promise<void> {
  const facts: { key: string; value: OwnerFact }[] = await database.query(
    `select key, value from facts where key like 'owner:%'`,
  );
  const rows: { caseId: string; unitId: string }[] = await database.query(
    `select case_id::text as "caseId", handler_unit_id as "unitId" from cases`,
  );
  for (const { area, state, caseId } of all.filter((one) => one.area === 'case')) {
    const { handlerUnitId } = state as Case;
    const owner = facts.find(({ key }) => key === `owner:${caseId}`)?.value.unitId;
    const row = rows.find((one) => one.caseId === caseId)?.unitId;
    expect([area, caseId, owner, row]).toEqual([area, caseId, handlerUnitId, handlerUnitId]);
    const own = all.filter((one) => one.caseId === caseId);
    for (const dispute of own.filter((one) => one.area === 'designation' && !one.isEnded))
      expect((dispute.state as Designation).provisionalUnitId).toBe(owner);
    const returned = own
      .flatMap(({ entries }) => entries)
      .filter(({ happened }) => happened.event === 'ReferralReturned');
    must(returned.length <= MOST_BOUNCES, `${caseId} bounced a third time`);
  }
}

/** Each open duty has its own clock; opinions are opened when all have filed, or at the set instant with a quorum. */
export function refuseDutiesWithoutDeadline(all: readonly Folded[]): void {
  for (const { matterId, state, clocks } of all.filter(({ area }) => area === 'consultation')) {
    const known = state as Consultation;
    for (const { dutyNo, status } of Object.values(known.duties)) {
      const isOpen = status === 'open' || status === 'disputed';
      must(runs(clocks, `CON-06/${dutyNo}`) === isOpen, `${matterId} duty ${dutyNo} is ${status}`);
      must(runs(clocks, `CON-07/${dutyNo}`) === (status === 'disputed'), `${matterId} dispute ${dutyNo} is ${status}`);
    }
    for (const { openedAt, opinions } of known.rounds.filter((round) => round.openedAt !== undefined)) {
      const before = Object.entries(opinions).filter(([, { afterOpening }]) => !afterOpening);
      const isAll = participantsOf(known).every((unitId) => before.some(([one]) => one === unitId));
      must(isAll || before.length >= known.quorum, `${matterId} was opened at ${String(openedAt)} before its time`);
    }
  }
}

/** A chain of steps always has a step with its own clock and somebody whose turn it is. */
export function refuseIdleChains(all: readonly Folded[]): void {
  for (const { matterId, state, clocks } of all.filter(({ area }) => area === 'procedure')) {
    const known = state as Procedure;
    const step = stepOf(known);
    if (!step) continue;
    must(
      runs(clocks, known.clockId) && unitOf(known, step.actor) !== '',
      `${matterId} waits at ${known.step} for nobody`,
    );
    must((known.taken['return'] ?? 0) <= 2, `${matterId} was returned a third time`);
  }
}
