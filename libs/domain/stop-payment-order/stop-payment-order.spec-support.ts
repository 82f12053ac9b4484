import type { Actor } from '#domain/agency/actor';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { ItemAnswer, MovedOutTo } from '#domain/stop-payment-order/answer.types';
import type { IssueStopPayment } from '#domain/stop-payment-order/issue';
import type { OrderedItem } from '#domain/stop-payment-order/stop-payment-order';

/** Invented units and officers. */
export const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
export const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.wang', roles: ['desk-clerk'] };
export const OTHER_BANK: Actor = { ...BANK, unitId: 'bank-2', officerId: 'b.zhao' };
export const COLLEAGUE: Actor = { ...BANK, officerId: 'b.qian' };

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant => new Date(`${shanghai}+08:00`).toISOString() as Instant;

export const after = (from: Instant, { hours = 0, minutes = 0, seconds = 0 }): Instant =>
  new Date(Date.parse(from) + ((hours * 60 + minutes) * 60 + seconds) * 1000).toISOString() as Instant;

const rowId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const anItem = (itemNo = 1, given: Partial<OrderedItem> = {}): OrderedItem => ({
  itemNo,
  rowId: rowId(itemNo),
  accountKey: `account-${itemNo}`,
  commitment: `commitment-${itemNo}`,
  amountFen: fen(10_000_00n),
  transferredAt: at('2026-02-14T17:50'),
  ...given,
});

export const anIssue = (given: Partial<IssueStopPayment> & { readonly accounts?: number } = {}): IssueStopPayment => {
  const { accounts = 1, ...rest } = given;
  return {
    orderId: 'order-1',
    caseId: 'case-1',
    caseNumber: 'A9999010101002026020001',
    bankCode: '901',
    bankUnitId: BANK.unitId,
    issuerUnitId: POLICE.unitId,
    issuerShortName: '岚',
    centreUnitId: 'centre-1',
    superiorUnitIds: ['police-0'],
    hop: 1,
    items: Array.from({ length: accounts }, (_, index) => anItem(index + 1)),
    ...rest,
  };
};

/** The five things that a bank must state of a stop. */
export const stopped = (itemNo: number, stoppedAt: Instant, given: Partial<ItemAnswer> = {}): ItemAnswer => ({
  itemNo,
  result: 'stopped',
  stoppedFen: fen(10_000_00n),
  balanceFen: fen(12_345_00n),
  stoppedAt,
  operator: 'op-7',
  bankReference: `R-${itemNo}`,
  ...given,
});

/** The bank says "stopped" and leaves out who did it. */
export function reported(itemNo: number, stoppedAt?: Instant): ItemAnswer {
  const { operator: _, stoppedAt: __, ...rest } = stopped(itemNo, at('2026-02-14T18:30'));
  return { ...rest, ...(stoppedAt && { stoppedAt }) };
}

export const refused = (itemNo: number, code = 'name-mismatch'): ItemAnswer => ({ itemNo, result: 'refused', code });

export const movedOut = (itemNo: number, ...next: MovedOutTo[]): ItemAnswer => ({
  itemNo,
  result: 'moved-out',
  next: next.length > 0 ? next : [aNextAccount(itemNo + 100)],
});

export const aNextAccount = (n: number): MovedOutTo => ({
  rowId: rowId(n),
  accountKey: `account-${n}`,
  commitment: `commitment-${n}`,
  bankCode: '902',
  amountFen: fen(3_000_00n),
  transferredAt: at('2026-02-14T18:10'),
});
