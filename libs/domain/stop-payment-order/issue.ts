import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';
import {
  answerClockOf,
  type OrderedItem,
  stopClaimOf,
  type StopPaymentIssued,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

export interface IssueStopPayment {
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly issuerShortName: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly hop: number;
  readonly byHand?: true;
  readonly items: readonly OrderedItem[];
}

/** One call to a bank stays within what one act and one screen can carry. */
export const MOST_ITEMS = 500;

/**
 * Issues one order to one head office; one officer may send it alone (FRZ-02, DESIGN).
 *
 * An account that stands under a stop of this case already is left out and named: a second stop is an act of its own (FRZ-05).
 *
 * @throws STOP_PAYMENT_ORDER.ISSUED_ALREADY, .NO_ITEMS, .TOO_MANY_ITEMS, .ALREADY_ORDERED
 */
export function issue(
  order: StopPaymentOrder | undefined,
  given: IssueStopPayment,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  if (order) throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.ISSUED_ALREADY', 'This order has been issued.');
  if (given.items.length === 0)
    throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NO_ITEMS', 'An order names at least one account.');
  if (given.items.length > MOST_ITEMS)
    throw new DomainError(
      'invalid',
      'STOP_PAYMENT_ORDER.TOO_MANY_ITEMS',
      `An order names at most ${MOST_ITEMS} accounts.`,
    );

  const { items, alreadyOrdered } = sorted(given, act.taken);
  if (items.length === 0) {
    const rowIds = alreadyOrdered.map(({ rowId }) => rowId);
    throw new DomainError(
      'conflict',
      'STOP_PAYMENT_ORDER.ALREADY_ORDERED',
      'Every account stands under a stop of this case already.',
      { rowIds },
    );
  }
  const { issuerShortName, items: _, ...particulars } = given;
  const happened: StopPaymentIssued = { event: 'StopPaymentIssued', ...particulars, items, alreadyOrdered };
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened,
    takes: items.map((item) => stopClaimOf(given.caseId, item.accountKey, 1)),
    draws: {
      orderNumber: {
        unitId: given.issuerUnitId,
        kind: 'stop-payment-order',
        period: String(year),
        label: numberLabel('stop-payment-order', issuerShortName, year),
      },
    },
    opens: [
      {
        deadlineId: answerClockOf(1, 'first-stop'),
        ruleId: 'FRZ-03',
        startEvent: '紧急止付指令发出',
        startedAt: act.at,
        ownerUnitId: given.bankUnitId,
      },
    ],
  };
}

function sorted(
  { caseId, items }: IssueStopPayment,
  taken: ReadonlySet<string>,
): Pick<StopPaymentIssued, 'items' | 'alreadyOrdered'> {
  const seen = new Set<string>();
  const free: OrderedItem[] = [];
  const alreadyOrdered: { rowId: string; accountKey: string }[] = [];
  for (const item of items) {
    if (seen.has(item.accountKey) || taken.has(stopClaimOf(caseId, item.accountKey, 1)))
      alreadyOrdered.push({ rowId: item.rowId, accountKey: item.accountKey });
    else free.push(item);
    seen.add(item.accountKey);
  }
  return { items: free.map((item, index) => ({ ...item, itemNo: index + 1 })), alreadyOrdered };
}
