import type { EntityManager } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export interface FoldedRow<State> {
  readonly matterId: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly number: string;
  readonly title: string;
  readonly state: State;
  readonly openedAt: Date;
  readonly actedAt: Date;
  readonly endedAt: Date | null;
  readonly nextDue: FoldedClock | null;
}

export interface FoldedClock {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly dueAt: string;
  readonly class: string;
  readonly status: string;
  readonly ownerUnitId: string;
}

export interface KeptValue {
  readonly value: Readonly<Record<string, unknown>>;
  readonly salt: string;
}

export interface FoldedPage {
  readonly area: string;
  readonly caseId?: string | undefined;
  /** Part of a document or case number. */
  readonly q?: string | undefined;
  /** The keyed digest of a name, an account or a phone of the case. */
  readonly lookup?: string | undefined;
  readonly ended?: boolean | undefined;
  /** A condition on the state, as a JSON path of our own making: never words of a request. */
  readonly matching?: string | undefined;
  /** The newest act first, or what is due first; what nobody waits for comes last. */
  readonly order?: keyof typeof ORDERS | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const DUE = `coalesce((select min(due_at) from deadlines where deadlines.matter_id = known.matter_id and status in ('open', 'overdue')), 'infinity')`;
const ORDERS = {
  acts: {
    after: '(known.acted_at, known.matter_id) < ($6::timestamptz, $7)',
    by: 'known.acted_at desc, known.matter_id desc',
  },
  due: { after: `(${DUE}, known.matter_id) > ($6::timestamptz, $7)`, by: `${DUE}, known.matter_id` },
} as const;

const CLOCK = `jsonb_build_object('deadlineId', deadline_id, 'ruleId', rule_id, 'dueAt', due_at, 'class', class, 'status', status, 'ownerUnitId', owner_unit_id)`;
const LINE = `known.matter_id as "matterId", known.case_id as "caseId", cases.case_number as "caseNumber", known.number, head.title,
  known.state, known.opened_at as "openedAt", known.acted_at as "actedAt", head.ended_at as "endedAt",
  (select ${CLOCK} from deadlines where deadlines.matter_id = known.matter_id and status in ('open', 'overdue') order by due_at limit 1) as "nextDue"`;
const FROM = `from folded_matters known join matter_heads head on head.matter_id = known.matter_id left join cases on cases.case_id = known.case_id`;

/** What the desks read of folded matters, each within what it may see. */
export class FoldedReadModel {
  async page<State>(
    manager: EntityManager,
    scope: Scope | undefined,
    { area, caseId, q, lookup, ended, matching, order = 'acts', after, limit }: FoldedPage,
  ): Promise<FoldedRow<State>[]> {
    const may = visible('known.matter_id', scope, 10);
    const rows: FoldedRow<State>[] = await manager.query(
      `select ${LINE} ${FROM}
       where known.area = $1 and ($2::text is null or known.case_id = $2) and ($3::boolean is null or (head.ended_at is not null) = $3)
         and ($4::text is null or known.number ilike '%' || $4 || '%' or cases.case_number ilike '%' || $4 || '%'
           or exists (select 1 from subject_values where subject_values.case_id in (known.case_id, split_part(known.matter_id, '/', 2)) and lookup @> array[$5::text]))
         and ($6::timestamptz is null or ${ORDERS[order].after}) and ($9::jsonpath is null or known.state @@ $9::jsonpath) and ${may.sql}
       order by ${ORDERS[order].by} limit $8`,
      [
        ...[area, caseId ?? null, ended ?? null, q ?? null, lookup ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, limit + 1, matching ?? null, ...may.values],
      ],
    );
    return rows.map(read);
  }

  async one<State>(manager: EntityManager, matterId: string): Promise<FoldedRow<State> | undefined> {
    const [row]: FoldedRow<State>[] = await manager.query(`select ${LINE} ${FROM} where known.matter_id = $1`, [
      matterId,
    ]);
    return row && read(row);
  }

  /** All matters of an area on one case, the last first; a case has few. */
  async ofCase<State>(
    manager: EntityManager,
    { area, caseId }: { readonly area: string; readonly caseId: string },
  ): Promise<FoldedRow<State>[]> {
    const rows: FoldedRow<State>[] = await manager.query(
      `select ${LINE} ${FROM} where known.area = $1 and known.case_id = $2 order by known.opened_at desc limit 50`,
      [area, caseId],
    );
    return rows.map(read);
  }

  /** Those of an area whose state names one of these, such as the referral that a designation decides on. */
  async naming<State>(
    manager: EntityManager,
    { area, name, values }: { readonly area: string; readonly name: string; readonly values: readonly string[] },
  ): Promise<FoldedRow<State>[]> {
    if (values.length === 0) return [];
    const rows: FoldedRow<State>[] = await manager.query(
      `select ${LINE} ${FROM} where known.area = $1 and known.state ->> $2 = any($3) order by known.opened_at`,
      [area, name, values],
    );
    return rows.map(read);
  }

  clocks(manager: EntityManager, matterId: string): Promise<FoldedClock[]> {
    return manager.query(
      `select deadline_id as "deadlineId", rule_id as "ruleId", due_at as "dueAt", class, status, owner_unit_id as "ownerUnitId"
       from deadlines where matter_id = $1 and status in ('open', 'overdue') order by due_at, deadline_id limit 100`,
      [matterId],
    );
  }

  async subjects(manager: EntityManager, subjectIds: readonly string[]): Promise<Map<string, KeptValue>> {
    const rows: (KeptValue & { subjectId: string })[] = await manager.query(
      'select subject_id as "subjectId", value, salt from subject_values where subject_id = any($1::uuid[])',
      [subjectIds],
    );
    return new Map(rows.map(({ subjectId, ...kept }) => [subjectId, kept]));
  }
}

const read = <State>(row: FoldedRow<State>): FoldedRow<State> => ({
  ...row,
  state: fromWire(row.state as never) as State,
});
