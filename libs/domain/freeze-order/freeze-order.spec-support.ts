import type { Actor } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval';
import { instantAt } from '#domain/calendar/shanghai';
import { answerFreeze, type FreezeItemAnswer } from '#domain/freeze-order/answer';
import { apply } from '#domain/freeze-order/apply';
import { due } from '#domain/freeze-order/course';
import type { FreezeOrder, FreezeOrderEvent, OrderedFreeze } from '#domain/freeze-order/freeze-order';
import { decideApproval, proposeFreeze, type ProposeFreeze } from '#domain/freeze-order/propose';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented units and officers. */
export const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
export const LEADER: Actor = { agency: 'police', unitId: 'bureau-1', officerId: 'p.zhao', roles: ['approver'] };
export const OTHER_LEADER: Actor = { ...LEADER, unitId: 'bureau-2', officerId: 'p.wu' };
export const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.kong', roles: ['desk-clerk'] };
export const OTHER_BANK: Actor = { ...BANK, unitId: 'bank-2', officerId: 'b.zhao' };

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant => instantAt(Date.parse(`${shanghai}+08:00`));

export const later = (from: Instant, ms: number): Instant => instantAt(Date.parse(from) + ms);

export const PROPOSED = at('2026-08-31T09:00');
export const ISSUED = at('2026-08-31T09:30');
export const FROZEN = at('2026-08-31T10:00');

export const anApproval = (approvalId = 'approval-1', given: Partial<ApprovalAsked> = {}): ApprovalAsked => ({
  ...{ approvalId, kind: 'freeze-order', title: '冻结', level: 'county', askedAt: PROPOSED },
  proposer: { agency: 'police', unitId: POLICE.unitId, officerId: POLICE.officerId },
  approverUnitId: LEADER.unitId,
  ...given,
});

export const anItem = (itemNo = 1, given: Partial<OrderedFreeze> = {}): OrderedFreeze => ({
  itemNo,
  rowId: `00000000-0000-4000-8000-${String(itemNo).padStart(12, '0')}`,
  accountKey: `account-${itemNo}`,
  commitment: `commitment-${itemNo}`,
  kind: 'deposit',
  askedFen: fen(10_000_00n),
  justifiedFen: fen(10_000_00n),
  scope: 'amount',
  withProceeds: true,
  ...given,
});

export const aProposal = (given: Partial<ProposeFreeze> = {}): ProposeFreeze => ({
  ...{ orderId: 'freeze-1', caseId: 'case-1', caseNumber: 'A9999010101002026080001', bankCode: '901' },
  ...{ bankUnitId: BANK.unitId, issuerUnitId: POLICE.unitId, centreUnitId: 'centre-1', superiorUnitIds: [] },
  ...{ documentWord: '岚', major: false, items: [anItem()], approval: anApproval() },
  ...given,
});

export type FreezeInMemory = InMemoryMatter<FreezeOrder, FreezeOrderEvent>;

/** A record in which the case has been filed. */
export function filedRecord(caseId = 'case-1'): InMemoryRecord {
  const record = new InMemoryRecord();
  record.facts.set(`filing:${caseId}`, { version: 1, value: { filed: true, number: '岚公立字〔2026〕1号' } });
  return record;
}

export const newFreeze = (record = filedRecord(), orderId = 'freeze-1'): FreezeInMemory =>
  new InMemoryMatter(`freeze-order/${orderId}`, record, { apply, due });

export function proposed(given: Partial<ProposeFreeze> = {}, record = filedRecord()): FreezeInMemory {
  const freeze = newFreeze(record, given.orderId);
  freeze.act(proposeFreeze, aProposal(given), { by: POLICE, at: PROPOSED });
  return freeze;
}

export const approve = (freeze: FreezeInMemory, when: Instant, approvalId = 'approval-1', by = LEADER): void =>
  void freeze.act(decideApproval, { approvalId, decision: 'approved' }, { by, at: when });

export function issued(given: Partial<ProposeFreeze> = {}, record = filedRecord()): FreezeInMemory {
  const freeze = proposed(given, record);
  approve(freeze, ISSUED, given.approval?.approvalId);
  return freeze;
}

export const frozenAnswer = (itemNo = 1, given: Partial<FreezeItemAnswer> = {}): FreezeItemAnswer => ({
  ...{ itemNo, result: 'frozen', frozenFen: fen(8_000_00n), frozenAt: FROZEN, operator: 'OP-1', bankReference: 'B-1' },
  ...given,
});

export const answered = (
  freeze: FreezeInMemory,
  answers = [frozenAnswer()],
  when = later(FROZEN, 60_000),
): FreezeInMemory => {
  freeze.act(answerFreeze, { answers }, { by: BANK, at: when });
  return freeze;
};

/** Frozen on 31 August 2026, as in E11. */
export const frozen = (given: Partial<ProposeFreeze> = {}, record = filedRecord()): FreezeInMemory =>
  answered(issued(given, record));

export function codeOf(work: () => unknown): string {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
