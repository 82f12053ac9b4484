import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { without } from '#domain/case/apply';
import {
  type AccountsListed,
  type Case,
  type CaseEvent,
  type CaseHandedOver,
  type CaseOpened,
  draftClockOf,
  type NextHopDrafted,
  type RowsDiscarded,
  type RowsOrdered,
} from '#domain/case/case';
import { policeCaseNumberLabel } from '#domain/code/police-case-number';
import { DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

export interface OpenCase extends Omit<CaseOpened, 'event'> {
  /** Twelve digits of the police unit (COD-02). */
  readonly policeUnitCode: string;
}
export type ListAccounts = Omit<AccountsListed, 'event'>;
export type DraftNextHop = Omit<NextHopDrafted, 'event'>;
export type NoteOrdered = Omit<RowsOrdered, 'event'>;
export type HandOverCase = Omit<CaseHandedOver, 'event' | 'fromUnitId'>;
export type DiscardRows = Omit<RowsDiscarded, 'event'>;

/** A case is never entered later than this after the report without a word: a wrong year must not look like a breach. */
const LONGEST_BACK_DATING_MS = 366 * 24 * 3_600_000;

/**
 * A report opens a case: it must be accepted (XJD-01), whatever is still missing.
 *
 * @throws CASE.OPENED_ALREADY, CASE.REPORT_IN_THE_FUTURE, CASE.REPORT_TOO_OLD
 */
export function openCase(
  known: Case | undefined,
  { policeUnitCode, ...given }: OpenCase,
  act: Act,
): Decision<CaseEvent> {
  if (known) throw new DomainError('conflict', 'CASE.OPENED_ALREADY', 'This case has been opened.');
  if (isBefore(act.receivedAt, given.reportedAt))
    throw new DomainError('invalid', 'CASE.REPORT_IN_THE_FUTURE', 'The report lies in the future.');
  if (Date.parse(act.receivedAt) - Date.parse(given.reportedAt) > LONGEST_BACK_DATING_MS) {
    throw new DomainError('invalid', 'CASE.REPORT_TOO_OLD', 'The report lies more than a year back.');
  }
  const { year, month } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'CaseOpened', ...given },
    draws: {
      caseNumber: {
        unitId: given.handlerUnitId,
        kind: 'case',
        period: `${year}-${month}`,
        label: policeCaseNumberLabel(policeUnitCode, year, month),
      },
    },
    publishes: { [`owner:${given.caseId}`]: { unitId: given.handlerUnitId, since: act.at } },
    // The 30 minutes count from the report of a victim; a clue or a case that was split has none.
    opens: given.origin
      ? []
      : [
          {
            deadlineId: 'FRZ-01',
            ruleId: 'FRZ-01',
            startEvent: '接到报案',
            startedAt: given.reportedAt,
            ownerUnitId: given.handlerUnitId,
          },
        ],
  };
}

/** The level-1 accounts are entered: the 30 minutes of FRZ-01 are met. */
export function listAccounts(known: Case | undefined, given: ListAccounts, _: Act): Decision<CaseEvent> {
  existing(known);
  if (given.rowIds.length === 0) throw new DomainError('invalid', 'CASE.NO_ROWS', 'No row of the list can be used.');
  return {
    happened: { event: 'AccountsListed', ...given },
    closes: [{ deadlineId: 'FRZ-01', reason: '涉案账户已录入' }],
  };
}

/** The bank says where the money went: the next orders are drafted at once, and a draft must not lie about. */
export function draftNextHop(known: Case | undefined, given: DraftNextHop, act: Act): Decision<CaseEvent> {
  const { handlerUnitId } = existing(known);
  return {
    happened: { event: 'NextHopDrafted', ...given },
    opens: [
      {
        deadlineId: draftClockOf(given.draftId),
        ruleId: 'DRAFT-01',
        startEvent: '银行反馈资金转出',
        startedAt: act.at,
        ownerUnitId: handlerUnitId,
      },
    ],
  };
}

/** An order has gone out with rows of this case. */
export function noteOrdered(known: Case | undefined, given: NoteOrdered, _: Act): Decision<CaseEvent> {
  const before = existing(known);
  const closes = closedDrafts(before, [...given.rowIds, ...given.alreadyOrderedRowIds], '已发出止付指令');
  return { happened: { event: 'RowsOrdered', ...given }, closes };
}

export function discardRows(known: Case | undefined, given: DiscardRows, _: Act): Decision<CaseEvent> {
  const before = existing(known);
  if (given.rowIds.length === 0) throw new DomainError('invalid', 'CASE.NO_ROWS', 'Choose at least one row.');
  return { happened: { event: 'RowsDiscarded', ...given }, closes: closedDrafts(before, given.rowIds, '已弃用') };
}

/** Another unit has accepted the case: from now on it is the handler. */
export function handOverCase(known: Case | undefined, given: HandOverCase, { at }: Act): Decision<CaseEvent> {
  const { caseId, handlerUnitId } = existing(known);
  return {
    happened: { event: 'CaseHandedOver', fromUnitId: handlerUnitId, ...given },
    ...(given.follows && { publishes: { [`owner:${caseId}`]: { unitId: given.toUnitId, since: at } } }),
  };
}

function closedDrafts({ drafts }: Case, rowIds: readonly string[], reason: string): DeadlineClosing[] {
  const left = without(drafts, rowIds);
  return Object.keys(drafts)
    .filter((draftId) => !left[draftId])
    .map((draftId) => ({ deadlineId: draftClockOf(draftId), reason }));
}

function existing(known: Case | undefined): Case {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}
