import type { Entry } from '#domain/shared/record';
import type {
  QueryAnswer,
  QueryItem,
  QueryOrder,
  QueryOrderEvent,
  QueryProposed,
  QueryStatus,
} from '#domain/query-order/query-order';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(order: QueryOrder | undefined, entry: Entry<QueryOrderEvent>): QueryOrder {
  const { happened, at, numbers } = entry;
  if (happened.event === 'QueryProposed') return proposed(happened);
  if (!order) throw new Error(`The record of a query begins with ${happened.event}.`);
  switch (happened.event) {
    case 'QueryIssued':
      return { ...order, status: 'issued', issuedAt: at, orderNumber: numbers?.['orderNumber'] ?? '' };
    case 'QueryRefused':
      return { ...order, status: 'refused' };
    case 'ApprovalWithdrawn':
      return { ...changed(order, Object.keys(order.items).map(Number), become('withdrawn')), status: 'withdrawn' };
    case 'QueryTaken':
      return { ...order, takenBy: { officerId: happened.officerId, at } };
    case 'QueryAnswered':
    case 'QueryAnswerCorrected':
      return happened.stands.reduce(answered, order);
    case 'WatchReported':
      return changed(order, [happened.itemNo], (item) => ({ ...item, answers: item.answers + 1 }));
    case 'WatchEndOrdered': {
      const left = changed(order, happened.withdrawn ?? [], become('withdrawn'));
      return { ...changed(left, happened.itemNos, become('ending')), endClocks: order.endClocks + 1 };
    }
    case 'WatchEnded':
      return changed(order, happened.itemNos, become('ended'));
    case 'QueryWithdrawn':
      return changed(order, happened.itemNos, become('withdrawn'));
  }
}

function proposed({ items, ...given }: QueryProposed): QueryOrder {
  const { orderId, caseId, bankUnitId, issuerUnitId, issuerShortName, kind, approval } = given;
  return {
    ...{ orderId, caseId, bankUnitId, issuerUnitId, issuerShortName, kind, approval },
    orderNumber: '',
    status: 'proposed',
    endClocks: 0,
    items: Object.fromEntries(items.map((item) => [item.itemNo, { ...item, status: 'waiting', answers: 0 }])),
  };
}

const STATUS_AFTER: Readonly<Record<QueryAnswer['result'], QueryStatus>> = {
  statement: 'answered',
  stated: 'answered',
  watching: 'watching',
  refused: 'refused',
};

const answered = (order: QueryOrder, { itemNo, result }: QueryAnswer): QueryOrder =>
  changed(order, [itemNo], (item) => ({ ...item, status: STATUS_AFTER[result], answers: item.answers + 1 }));

const become =
  (status: QueryStatus) =>
  (item: QueryItem): QueryItem => ({ ...item, status });

function changed(order: QueryOrder, itemNos: readonly number[], to: (item: QueryItem) => QueryItem): QueryOrder {
  const items = { ...order.items };
  for (const itemNo of itemNos) {
    const before = items[itemNo];
    if (before) items[itemNo] = to(before);
  }
  return { ...order, items };
}
