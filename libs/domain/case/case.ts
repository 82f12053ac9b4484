import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/**
 * 案件: what the report of a victim opens, and to which every matter belongs.
 *
 * Basis: 程序规定 169–171 (every report must be accepted, XJD-01); the 30 minutes of FRZ-01 run from the report.
 */
export interface Case {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly centreUnitId: string;
  readonly reportedAt: Instant;
  readonly listedRows: number;
  /** Next-hop orders that are drafted and not sent, by draft. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

export interface Draft {
  readonly draftId: string;
  readonly orderId: string;
  readonly hop: number;
  readonly rowIds: readonly string[];
}

export interface CaseOpened {
  readonly event: 'CaseOpened';
  readonly caseId: string;
  readonly handlerUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly divisionCode: string;
  readonly channel: string;
  readonly reportedAt: Instant;
  readonly lossFen: Fen;
  /** Victim, brief facts and access code lie outside the record; here stand their ids and commitments. */
  readonly subjects: readonly Subject[];
}

export interface Subject {
  readonly subjectId: string;
  readonly kind: 'victim' | 'facts' | 'access-code';
  readonly commitment: string;
}

export interface AccountsListed {
  readonly event: 'AccountsListed';
  readonly listId: string;
  readonly rowIds: readonly string[];
  /** Of the commitments of all rows, in order. */
  readonly digest: string;
  readonly totalFen: Fen;
}

export interface NextHopDrafted extends Draft {
  readonly event: 'NextHopDrafted';
  readonly rows: readonly DraftedRow[];
}

export interface DraftedRow {
  readonly rowId: string;
  readonly bankCode: string;
  readonly amountFen: Fen;
  readonly transferredAt: Instant;
  readonly commitment: string;
}

export interface RowsOrdered {
  readonly event: 'RowsOrdered';
  readonly orderId: string;
  readonly rowIds: readonly string[];
  readonly alreadyOrderedRowIds: readonly string[];
}

export interface RowsDiscarded {
  readonly event: 'RowsDiscarded';
  readonly rowIds: readonly string[];
  readonly reason: string;
}

/** The acting owner is another unit (程序规定 175, 184, 185). */
export interface CaseHandedOver {
  readonly event: 'CaseHandedOver';
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly referralId: string;
}

export type CaseEvent = CaseHandedOver | CaseOpened | AccountsListed | NextHopDrafted | RowsOrdered | RowsDiscarded;

export const draftClockOf = (draftId: string): string => `DRAFT-01/${draftId}`;
