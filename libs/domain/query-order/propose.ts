import {
  asking,
  type DecideApproval,
  decidedBy,
  settling,
  type WithdrawApproval,
  withdrawnBy,
} from '#domain/agency/approval';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';
import {
  ANSWER_CLOCK,
  existing,
  type QueryOrder,
  type QueryOrderEvent,
  type QueryProposed,
  RULE_OF,
} from '#domain/query-order/query-order';

export type ProposeQuery = Omit<QueryProposed, 'event'>;

/** One call to a bank stays within what one act and one screen can carry. */
export const MOST_ITEMS = 500;

/**
 * An officer proposes a query; it goes out when the leader of a county-level police unit has approved it (FRZ-10).
 *
 * No filing is needed: while a report is verified the police may query, and nothing more (FRZ-09).
 *
 * @throws QUERY_ORDER.PROPOSED_ALREADY, .NO_ITEMS, .TOO_MANY_ITEMS, .NO_PERIOD, .PERIOD_REVERSED
 */
export function proposeQuery(order: QueryOrder | undefined, given: ProposeQuery, _: Act): Decision<QueryOrderEvent> {
  if (order) throw new DomainError('conflict', 'QUERY_ORDER.PROPOSED_ALREADY', 'This query has been proposed.');
  if (given.items.length === 0)
    throw new DomainError('invalid', 'QUERY_ORDER.NO_ITEMS', 'A query names at least one account.');
  if (given.items.length > MOST_ITEMS)
    throw new DomainError('invalid', 'QUERY_ORDER.TOO_MANY_ITEMS', `A query names at most ${MOST_ITEMS} accounts.`, {
      limit: MOST_ITEMS,
    });
  refuseBadPeriod(given);
  return { happened: { event: 'QueryProposed', ...given }, ...asking(given.approval) };
}

function refuseBadPeriod({ kind, period }: ProposeQuery): void {
  if (kind === 'transactions' && !period)
    throw new DomainError('invalid', 'QUERY_ORDER.NO_PERIOD', 'A query of transactions names its period.');
  if (period && !isBefore(period.from, period.to))
    throw new DomainError('invalid', 'QUERY_ORDER.PERIOD_REVERSED', 'The period ends before it begins.');
}

/**
 * The leader approves, and the query goes out in the same act: it has its number, and the clock of the answer runs.
 *
 * @throws APPROVAL.* of the shared part; QUERY_ORDER.DECIDED_ALREADY
 */
export function decideApproval(
  order: QueryOrder | undefined,
  given: DecideApproval,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = existing(order);
  if (known.status !== 'proposed')
    throw new DomainError('conflict', 'QUERY_ORDER.DECIDED_ALREADY', 'This query has been decided on.');
  const approval = decidedBy(known.approval, given, act);
  if (approval.decision === 'refused') return { happened: { event: 'QueryRefused', approval }, ...settling(approval) };
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'QueryIssued', approval },
    ...settling(approval),
    opens: [
      {
        deadlineId: ANSWER_CLOCK,
        ruleId: RULE_OF[known.kind],
        startEvent: '协助查询通知送达',
        startedAt: act.at,
        ownerUnitId: known.bankUnitId,
      },
    ],
    draws: {
      orderNumber: {
        unitId: known.issuerUnitId,
        kind: 'query-order',
        period: String(year),
        label: numberLabel('query-order', known.issuerShortName, year),
      },
    },
  };
}

/** The proposer takes back what still waits for its approval. @throws APPROVAL.NOT_WAITING, .WITHDRAWN_BY_OTHER_UNIT */
export function withdrawApproval(
  order: QueryOrder | undefined,
  given: WithdrawApproval,
  act: Act,
): Decision<QueryOrderEvent> {
  const known = existing(order);
  const approval = withdrawnBy(known.status === 'proposed' ? known.approval : undefined, given, act);
  return { happened: { event: 'ApprovalWithdrawn', approval }, ...settling(approval) };
}
