import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import type { ItemAnswer, MovedOutTo } from '#domain/stop-payment-order/answer.types';
import { apply } from '#domain/stop-payment-order/apply';
import { due } from '#domain/stop-payment-order/due';
import { issue, type IssueStopPayment } from '#domain/stop-payment-order/issue';
import {
  hasEnded,
  type Item,
  itemsOf,
  type OrderedItem,
  stopClaimOf,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

/** Invented units and officers. */
export const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
export const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.wang', roles: ['desk-clerk'] };
export const OTHER_BANK: Actor = { ...BANK, unitId: 'bank-2', officerId: 'b.zhao' };
export const COLLEAGUE: Actor = { ...BANK, officerId: 'b.qian' };

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant => instantAt(Date.parse(`${shanghai}+08:00`));

export const after = (from: Instant, { hours = 0, minutes = 0, seconds = 0 }): Instant =>
  instantAt(Date.parse(from) + ((hours * 60 + minutes) * 60 + seconds) * 1000);

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

export type OrderInMemory = InMemoryMatter<StopPaymentOrder, StopPaymentOrderEvent>;

/** An order that has gone out, ten minutes before the bank of E3 stops. */
export function anOrder(
  given: Parameters<typeof anIssue>[0] = {},
  { record = new InMemoryRecord(), issuedAt = at('2026-02-14T18:20') } = {},
): OrderInMemory {
  const body = anIssue(given);
  const order: OrderInMemory = new InMemoryMatter(`stop-payment-order/${body.orderId}`, record, { apply, due });
  order.act(issue, body, { by: POLICE, at: issuedAt });
  return order;
}

export const itemOf = (order: OrderInMemory, itemNo = 1): Item => {
  const item = order.state?.items[itemNo];
  if (!item) throw new Error(`The order has no item ${itemNo}.`);
  return item;
};

/** What must be true of every order at every moment; answers with what is not. */
export function brokenIn(order: OrderInMemory, record: InMemoryRecord, now: Instant): string[] {
  if (!order.state) return [];
  const state = order.state;
  const open = new Map(order.clocks.openDeadlines.map((deadline) => [deadline.deadlineId, deadline]));
  const waitedUnder = new Set(itemsOf(state).flatMap(({ waiting, answerClock }) => (waiting ? [answerClock] : [])));
  const held = new Set(itemsOf(state).flatMap(({ hold }) => ('deadlineId' in hold ? [hold.deadlineId] : [])));
  return [
    ...itemsOf(state).flatMap((item) => brokenItem(item, { open, record, state, now, matterId: order.id })),
    ...[...open.keys()]
      .filter((id) => !held.has(id) && !waitedUnder.has(id))
      .map((id) => `clock ${id} runs and nobody is meant`),
    ...(hasEnded(state) !== (open.size === 0) ? ['it has ended and a clock runs, or the other way round'] : []),
  ];
}

interface Known {
  readonly open: ReadonlyMap<string, { readonly dueAt: Instant }>;
  readonly record: InMemoryRecord;
  readonly state: StopPaymentOrder;
  readonly now: Instant;
  readonly matterId: string;
}

function brokenItem(item: Item, { open, record, state, now, matterId }: Known): string[] {
  const { itemNo, hold, waiting, stops, answerClock, accountKey } = item;
  const clock = 'deadlineId' in hold ? open.get(hold.deadlineId) : undefined;
  const holds = (round: 1 | 2): boolean => record.claims.get(stopClaimOf(state.caseId, accountKey, round)) === matterId;
  const faults: (readonly [boolean, string])[] = [
    ['deadlineId' in hold && !clock, 'is held without a clock'],
    [clock !== undefined && Date.parse(now) >= Date.parse(clock.dueAt) + 2_000, 'is held 2 s after its 48 h'],
    [clock !== undefined && hold.status === 'stopped' && hours(hold.stoppedAt, clock.dueAt) !== 48, 'has not 48 h'],
    [waiting !== undefined && !open.has(answerClock), 'is waited for without a clock'],
    [stops === 0 && (holds(1) || holds(2)), 'holds a claim and has no stop'],
    [stops === 2 && !holds(2), 'has two stops and not the second claim'],
    [
      stops === 1 && !holds(1) && !record.claims.has(stopClaimOf(state.caseId, accountKey, 1)),
      'has a stop and no claim',
    ],
    [(hold.status === 'stopped' || hold.status === 'reported') && stops < hold.round, 'is held and not counted'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, what]) => `item ${itemNo} ${what}`);
}

const hours = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
