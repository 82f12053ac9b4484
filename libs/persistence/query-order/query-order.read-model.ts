import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { NO_RANK, tagRank } from '#persistence/risk-tag/tag-rank';
import { visible } from '#persistence/visibility/visible';
import type { StatementLine } from '#persistence/query-order/statement.repository';
import { CASE_WITH_PARTS } from '#persistence/case/case-with-parts';

export interface QueryStanding {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly status: string;
  readonly open: number;
  readonly watching: number;
}

export interface QueryLine {
  /** 0 where a tag puts it first in a queue; only where it was read from one. */
  readonly rank?: number;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly kind: string;
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly status: string;
  readonly proposedAt: Date;
  readonly proposedBy: string;
  readonly issuedAt: Date | null;
  readonly approvalId: string;
  readonly paperNumber: string | null;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly endedAt: Date | null;
  readonly items: number;
  readonly open: number;
  readonly watching: number;
  readonly answerBy: Date | null;
}

export interface QueryItemLine {
  readonly itemNo: number;
  readonly rowId: string;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string };
  readonly status: string;
  readonly refusalCode: string | null;
  readonly answer: Readonly<Record<string, unknown>> | null;
  readonly statementId: string | null;
  readonly returned: readonly string[];
  readonly answeredAt: Date | null;
}

export interface StatementRow {
  readonly statementId: string;
  readonly itemNo: number;
  readonly digest: string;
  readonly fileHash: string | null;
  readonly rows: number;
  readonly openingFen: string;
  readonly closingFen: string;
  readonly inFen: string;
  readonly outFen: string;
  readonly standsSince: Date;
}

export interface QueryPage {
  readonly caseId?: string | undefined;
  readonly state?: 'proposed' | 'open' | 'ended' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const ORDER = `known.order_id as "orderId", known.order_number as "orderNumber", known.case_id as "caseId", known.case_number as "caseNumber",
  known.kind, known.period_from as "periodFrom", known.period_to as "periodTo", known.bank_code as "bankCode", known.bank_unit_id as "bankUnitId",
  known.issuer_unit_id as "issuerUnitId", known.status, known.proposed_at as "proposedAt", known.proposed_by as "proposedBy",
  known.issued_at as "issuedAt", known.approval_id as "approvalId", known.paper_number as "paperNumber", known.taken_by as "takenBy",
  known.taken_at as "takenAt", known.ended_at as "endedAt",
  (select count(*)::int from query_items item where item.order_id = known.order_id) as items,
  (select count(*)::int from query_items item where item.order_id = known.order_id and item.status in ('waiting', 'ending')) as open,
  (select count(*)::int from query_items item where item.order_id = known.order_id and item.status = 'watching') as watching,
  (select min(due_at) from deadlines where matter_id = 'query-order/' || known.order_id and rule_id like 'FRZ-27%' and status in ('open', 'overdue')) as "answerBy"`;

const RANK = tagRank('query_items');

const STATES = {
  proposed: `known.status = 'proposed'`,
  open: `known.status = 'issued' and known.ended_at is null`,
  ended: 'known.ended_at is not null',
} as const;

/** What the desks, the relay and the return of money read of queries. */
export class QueryOrderReadModel {
  async standingOf(manager: EntityManager, orderId: string): Promise<QueryStanding> {
    const one = await this.one(manager, orderId);
    if (!one) throw new Error(`There is no row of the query ${orderId}.`);
    return one;
  }

  /** A query that nobody has approved does not exist for the bank: it is no party yet, so its list cannot show it. */
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { caseId, state, after, limit }: QueryPage,
  ): Promise<QueryLine[]> {
    const may = visible(`('query-order/' || known.order_id)`, scope, 6);
    const rank = state === 'open' ? RANK : NO_RANK;
    return manager.query(
      `select ${ORDER}, ${rank} as rank from query_orders known
       where ($1::text is null or known.case_id = $1) and ${state ? STATES[state] : 'true'}
         and ($2::timestamptz is null or (${rank}, known.proposed_at, known.order_id) > ($5::int, $2::timestamptz, $3)) and ${may.sql}
       order by ${rank}, known.proposed_at, known.order_id limit $4`,
      [caseId ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, after?.[0] ?? null, ...may.values],
    );
  }

  async one(manager: EntityManager, orderId: string): Promise<QueryLine | undefined> {
    const [row]: QueryLine[] = await manager.query(
      `select ${ORDER} from query_orders known where known.order_id = $1`,
      [orderId],
    );
    return row;
  }

  /** Watches of a case that are on, or may still begin. */
  async liveWatchesOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows: { orderId: string }[] = await manager.query(
      `select known.order_id as "orderId" from query_orders known where known.case_id in ${CASE_WITH_PARTS} and known.kind = 'watch' and known.ended_at is null
         and exists (select 1 from query_items item where item.order_id = known.order_id and item.status in ('waiting', 'watching'))
       order by known.order_id`,
      [caseId],
    );
    return rows.map(({ orderId }) => orderId);
  }

  items(manager: EntityManager, orderId: string): Promise<QueryItemLine[]> {
    return manager.query(
      `select item.item_no as "itemNo", item.row_id as "rowId", subject.value, item.status, item.refusal_code as "refusalCode",
         answer.value as answer, item.statement_id as "statementId", item.returned, item.answered_at as "answeredAt"
       from query_items item join subject_values subject on subject.subject_id = item.row_id
       left join subject_values answer on answer.subject_id = item.answer_id
       where item.order_id = $1 order by item.item_no`,
      [orderId],
    );
  }

  /** Every statement that stands: the answer of an item and all that was reported while it was watched. */
  statements(manager: EntityManager, orderId: string): Promise<StatementRow[]> {
    return manager.query(
      `select statement_id as "statementId", item_no as "itemNo", digest, file_hash as "fileHash", rows, opening_fen as "openingFen",
         closing_fen as "closingFen", in_fen as "inFen", out_fen as "outFen", stands_since as "standsSince"
       from query_statements where order_id = $1 and stands_since is not null order by item_no, stands_since`,
      [orderId],
    );
  }

  /** The rows of one statement of this query, in the bank's order: what the return of money imports. */
  lines(
    manager: EntityManager,
    { orderId, statementId }: { readonly orderId: string; readonly statementId: string },
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<StatementLine[]> {
    return manager.query(
      `select one.line, one.bank_reference as "bankReference", one.at, one.direction, one.amount_fen as "amountFen",
         one.counterpart_number as "counterpartNumber", one.counterpart_name as "counterpartName", one.summary
       from query_statement_lines one join query_statements whole on whole.statement_id = one.statement_id
       where whole.order_id = $1 and one.statement_id = $2 and whole.stands_since is not null and one.line > $3
       order by one.line limit $4`,
      [orderId, statementId, after, limit],
    );
  }
}
