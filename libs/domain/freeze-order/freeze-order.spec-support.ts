import type { Actor } from '#domain/agency/actor';
import type { ApprovalAsked, DecideApproval } from '#domain/agency/approval';
import type { UnitLevel } from '#domain/agency/unit';
import { apply } from '#domain/freeze-order/apply';
import { due } from '#domain/freeze-order/course';
import type { FreezeItemAnswer } from '#domain/freeze-order/answer';
import type { FreezeItem, FreezeOrder, FreezeOrderEvent, OrderedFreeze } from '#domain/freeze-order/freeze-order';
import { decideApproval, proposeFreeze, type ProposeFreeze } from '#domain/freeze-order/propose';
import { fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord, type Occasion } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented units and officers. */
export const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
export const LEADER: Actor = { agency: 'police', unitId: 'police-county', officerId: 'p.zhao', roles: ['approver'] };
export const CITY: Actor = { agency: 'police', unitId: 'police-city', officerId: 'p.qin', roles: ['approver'] };
export const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.wang', roles: ['desk-clerk'] };
export const OTHER_BANK: Actor = { ...BANK, unitId: 'bank-2', officerId: 'b.zhao' };

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant => new Date(`${shanghai}+08:00`).toISOString() as Instant;

export const after = (from: Instant, { days = 0, hours = 0, minutes = 0, seconds = 0 }): Instant =>
  new Date(Date.parse(from) + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000).toISOString() as Instant;

export const START = at('2026-03-02T10:00:00');

export const anApproval = (approvalId = 'freeze.order-1', given: Partial<ApprovalAsked> = {}): ApprovalAsked => ({
  approvalId,
  kind: 'freeze-order',
  title: '协助冻结',
  proposer: { agency: 'police', unitId: POLICE.unitId, officerId: POLICE.officerId },
  approverUnitId: LEADER.unitId,
  level: 'county',
  askedAt: START,
  ...given,
});

export const approved = (approvalId: string): DecideApproval => ({ approvalId, decision: 'approved' });

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

export const aProposal = (
  given: Partial<ProposeFreeze> & { readonly level?: UnitLevel; readonly authority?: Actor } = {},
): ProposeFreeze => {
  const { level = 'county', authority = LEADER, ...rest } = given;
  const orderId = rest.orderId ?? 'order-1';
  return {
    orderId,
    caseId: 'case-1',
    caseNumber: 'A9999010101002026030001',
    bankCode: '901',
    bankUnitId: BANK.unitId,
    issuerUnitId: POLICE.unitId,
    centreUnitId: 'centre-1',
    superiorUnitIds: ['police-0'],
    documentWord: '岚',
    major: false,
    items: [anItem()],
    approval: anApproval(`freeze.${orderId}`, { level, approverUnitId: authority.unitId }),
    ...rest,
  };
};

export const anAnswer = (itemNo = 1, given: Partial<FreezeItemAnswer> = {}): FreezeItemAnswer => ({
  ...{ itemNo, result: 'frozen', frozenFen: fen(10_000_00n), frozenAt: after(START, { minutes: 5 }) },
  ...{ operator: '演示柜员', bankReference: `R-${itemNo}` },
  ...given,
});

export type FreezeInMemory = InMemoryMatter<FreezeOrder, FreezeOrderEvent>;

/** A record in which the case has been filed. */
export function aRecord(isFiled = true): InMemoryRecord {
  const record = new InMemoryRecord();
  if (isFiled) record.facts.set('filing:case-1', { version: 1, value: { filed: true, number: '岚公立字〔2026〕1号' } });
  return record;
}

export const aMatter = (record = aRecord(), orderId = 'order-1'): FreezeInMemory =>
  new InMemoryMatter(`freeze-order/${orderId}`, record, { apply, due });

export const by = (actor: Actor, when: Instant = START): Occasion => ({ by: actor, at: when });

export function proposed(given: Parameters<typeof aProposal>[0] = {}, record = aRecord()): FreezeInMemory {
  const proposal = aProposal(given);
  const matter = aMatter(record, proposal.orderId);
  matter.act(proposeFreeze, proposal, by(POLICE));
  return matter;
}

/** Proposed, and approved by the authority that was asked. */
export function issued(given: Parameters<typeof aProposal>[0] = {}, record = aRecord()): FreezeInMemory {
  const matter = proposed(given, record);
  const approvalId = matter.state?.approval.approvalId ?? '';
  matter.act(decideApproval, approved(approvalId), by(given.authority ?? LEADER, after(START, { minutes: 1 })));
  return matter;
}

export function itemOf(matter: FreezeInMemory, itemNo = 1): FreezeItem {
  const item = matter.state?.items[itemNo];
  if (!item) throw new Error(`There is no item ${itemNo}.`);
  return item;
}
