import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { FigureLineView, FigureRowView, IndicatorsView } from '#desk/indicator/indicator.dto';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { openDatabase } from '#persistence/database';
import type { RunningApi } from '#platform/api/start-api';
import { readSheet } from '#platform/sheet/read-sheet';
import { start as startPolice } from '../../apps/police-api/start.js';
import { start as startSupervisor } from '../../apps/supervisor-api/start.js';
import { workerStack } from '../support/stack.js';
import { Caller } from '../support/api.js';

/** Every number of the indicators against an oracle that counts the raw rows in JavaScript. */

const stack = await workerStack();
const BANKS = ['bank-qingsong', 'bank-bailu', 'pay-qingzhou'] as const;
const POLICE = ['police-990102-01', 'police-990202-01', 'police-980102-01'] as const;
const NOW = Date.now();
const DAY = 86_400_000;

let database: DataSource;
let supervisor: RunningApi;
let police: RunningApi;
let paths: ReadonlyMap<string, string>;

/** A small generator with a seed of its own, so that a failure comes again. */
let seed = 20_261_130;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const below = (most: number): number => Math.floor(random() * most);
const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
const maybe = <T>(value: T): T | null => (random() < 0.7 ? value : null);

type Row = Record<string, unknown>;
const kept: Record<string, Row[]> = {};

async function put(table: string, row: Row): Promise<void> {
  (kept[table] ??= []).push(row);
  const names = Object.keys(row);
  const values = names.map((name) =>
    row[name] !== null && typeof row[name] === 'object' && !(row[name] instanceof Date)
      ? JSON.stringify(row[name])
      : row[name],
  );
  await database.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
}

const moment = (days = 300): Date => new Date(NOW - below(days * DAY));
const after = (at: Date, days = 20): Date => new Date(at.getTime() + below(days * DAY));

async function aDuty(of: { matterId: string; ruleId: string }, owner: string): Promise<void> {
  const [dueAt, status] = [moment(500), one(['open', 'overdue', 'closed'])];
  const deadline = { matter_id: of.matterId, deadline_id: `${of.ruleId}/${randomUUID()}` };
  const closedAt = status === 'closed' ? new Date(dueAt.getTime() + (below(20) - 10) * DAY + below(DAY)) : null;
  await put('deadlines', {
    ...{ ...deadline, rule_id: of.ruleId, class: one(['DUTY', 'SLA', 'AUTO']), start_event: 'x', started_at: dueAt },
    ...{ due_at: dueAt, provisional: false, owner_unit_id: owner, rungs: [], derivation: [], rule_set_version: 'v' },
    ...{ calendar_version: 'c', status, opened_by: 1, closed_at: closedAt },
    closed_reason: status === 'closed' ? one(['已书面回复', '检察建议已撤回']) : null,
  });
  if (random() < 0.3)
    await put('rung_firings', {
      ...{ ...deadline, rung_id: one(['due', 'half']), number: 1, due_at: dueAt, fired_at: dueAt },
      late_by_outage: random() < 0.5,
    });
}

async function aStop(orderId: string): Promise<void> {
  const [issued, bank] = [moment(), one(BANKS)];
  const counts = { hop: 1, items: 3, waiting: 0, held: 0, amount_fen: 1 };
  await put('stop_payment_orders', {
    ...{ order_id: orderId, order_number: orderId, case_id: 'c', case_number: 'c', bank_code: 'b', bank_unit_id: bank },
    ...{ issuer_unit_id: one(POLICE), centre_unit_id: 'x', issued_at: issued, issued_by: 'x', ...counts },
  });
  for (const itemNo of [1, 2, 3]) {
    const stopped = random() < 0.8;
    await put('stop_payment_items', {
      ...{ order_id: orderId, item_no: itemNo, row_id: randomUUID(), account_key: 'k', commitment: 'c', amount_fen: 1 },
      ...{ transferred_at: issued, status: 'stopped', stops: 1 + below(2) },
      stopped_fen: stopped ? below(10_000_000) : null,
      stopped_at: stopped ? after(issued, 1) : null,
    });
  }
}

async function aFreeze(orderId: string): Promise<void> {
  const [issued, bank] = [moment(), one(BANKS)];
  await put('freeze_orders', {
    ...{ order_id: orderId, case_id: 'c', case_number: 'c', filing_number: 'f', bank_code: 'b', bank_unit_id: bank },
    ...{ issuer_unit_id: one(POLICE), authority_unit_id: 'a', level: 'county', major: false, status: 'issued' },
    ...{ approval_id: 'a', proposed_at: issued, proposed_by: 'x', issued_at: maybe(issued), state: {} },
  });
  for (const itemNo of [1, 2]) {
    const frozen = random() < 0.8;
    await put('freeze_items', {
      ...{ order_id: orderId, item_no: itemNo, row_id: randomUUID(), account_key: 'k', commitment: 'c', kind: 'bank' },
      ...{ asked_fen: 1, justified_fen: 1, status: 'frozen', item: {} },
      ...{ frozen_fen: frozen ? below(9_000_000) : null, frozen_at: frozen ? after(issued) : null },
      ...(frozen && random() < 0.4 && { ended_at: after(issued, 60), released_in_ms: below(3 * DAY) }),
    });
  }
}

async function anApproval(approvalId: string): Promise<void> {
  const asked = moment();
  const decided = random() < 0.8;
  await put('approvals', {
    ...{ approval_id: approvalId, matter_id: 'freeze-order/f-1', asked_by: 1, kind: one(['freeze', 'renewal']) },
    ...{ title: 't', proposer_unit_id: 'p', proposer_id: 'x', approver_unit_id: one(POLICE), level: 'county' },
    ...{ asked_at: asked, decision: decided ? one(['approved', 'refused']) : null },
    decided_at: decided ? after(asked, 3) : null,
  });
}

async function aReturn(restitutionId: string, caseId: string): Promise<void> {
  const reported = moment(1_200);
  const handler = one(POLICE);
  await put('cases', {
    ...{ case_id: caseId, case_number: caseId, handler_unit_id: handler, centre_unit_id: 'x', division_code: '990102' },
    ...{ channel: '110', reported_at: reported, loss_fen: below(50_000_000), victim_id: randomUUID() },
    ...{ facts_id: randomUUID(), access_code_id: randomUUID(), opened_at: reported },
  });
  if (random() < 0.3) return;
  await put('restitutions', {
    ...{ restitution_id: restitutionId, case_id: caseId, case_number: caseId, handler_unit_id: handler },
    ...{ approver_unit_id: 'a', frozen_at: reported, opened_at: reported, opened_by: 'x', stage: 'paying' },
  });
  await put('restitution_notices', {
    ...{ notice_id: `n-${restitutionId}`, restitution_id: restitutionId, plan_id: 'p', version: 1 },
    ...{ bank_unit_id: one(BANKS), number: 'n', lines: 3, total_fen: 1, status: 'issued', issued_at: reported },
  });
  for (const lineNo of [1, 2, 3]) {
    const status = one(['prepared', 'paid', 'bounced']);
    await put('restitution_payouts', {
      ...{ notice_id: `n-${restitutionId}`, line_no: lineNo, attempt: 1, claim_id: 'c', item_key: 'i' },
      ...{ amount_fen: 1 + below(4_000_000), status, prepared_at: moment(), prepared_by: 'x' },
      ...{ paid_at: status === 'paid' ? moment() : null, bounced_reason: status === 'bounced' ? '户名不符' : null },
    });
  }
}

/** What a case was concluded with; now and then a chain whose case is not known here. */
async function aConclusion(procedureId: string, caseId: string): Promise<void> {
  if (random() < 0.3) return;
  const concluded = 1_000 + below(80_000_000);
  const value = {
    ...{ concludedFen: String(concluded), recoveredByPoliceFen: String(below(concluded / 2)) },
    recoveredByProcuratorateFen: random() < 0.5 ? '0' : String(below(concluded / 3)),
    ...{ at: moment(1_400).toISOString(), chain: 'prosecution', unitId: one(POLICE) },
  };
  const key = random() < 0.8 ? caseId : `procedure/${procedureId}`;
  await put('facts', { key: `concluded:${key}`, version: 1, value, matter_id: `procedure/${procedureId}` });
}

const aReferral = (matterId: string): Promise<void> => {
  const returns = Array.from({ length: below(3) }, () => ({ unitId: one(POLICE), reason: 'not-ours', text: 't' }));
  return put('folded_matters', {
    ...{ matter_id: matterId, area: 'referral', state: { returns }, acts: 1, opened_at: moment(), acted_at: moment() },
  });
};

beforeAll(async () => {
  database = await openDatabase(stack.databaseUrl);
  for (let at = 0; at < 40; at += 1) {
    await aDuty({ matterId: `case/${at}`, ruleId: one(['FRZ-01', 'CRD-04']) }, one([...BANKS, ...POLICE]));
    await aDuty({ matterId: `recommendation/${at}`, ruleId: one(['JCJ-08', 'JCJ-13']) }, one(BANKS));
    await anApproval(`a-${at}`);
    await aReturn(`r-${at}`, `c-${at}`);
    await aConclusion(`pc-${at}`, `c-${at}`);
    await aReferral(`referral/${at}`);
  }
  for (let at = 0; at < 15; at += 1) {
    await aStop(`s-${at}`);
    await aFreeze(`f-${at}`);
  }
  await database.query(
    `insert into matter_parties (matter_id, unit_id, role, since) values ('case/1', 'office-990100', 'superior', now())`,
  );
  supervisor = await startSupervisor(stack.env);
  police = await startPolice(stack.env);
  const { tree } = await new AgencyReadModel(database).world();
  paths = new Map(tree.units.map(({ unitId }) => [unitId, tree.pathOf(unitId) ?? '']));
});

afterAll(async () => {
  await supervisor?.stop();
  await police?.stop();
  await database?.destroy();
});

interface Counted {
  readonly unitId: string;
  readonly result: string;
  readonly step: string;
  readonly at: Date;
  readonly value: number | null;
}

const seconds = (from: unknown, to: unknown): number | null =>
  to === null ? null : Math.max(0, ((to as Date).getTime() - (from as Date).getTime()) / 1_000);
const rows = (table: string): Row[] => kept[table] ?? [];
const join = (table: string, key: string): ((row: Row) => Row) => {
  const byKey = new Map(rows(table).map((row) => [row[key], row]));
  return (row) => byKey.get(row[key]) ?? {};
};
const both = (unit: Row, issuer: string, rest: Omit<Counted, 'unitId' | 'result'>): Counted[] => [
  { ...rest, unitId: String(unit[issuer]), result: 'police' },
  { ...rest, unitId: String(unit['bank_unit_id']), result: 'bank' },
];

const byYear = (known: Row): Omit<Counted, 'value'> => {
  const at = known['reported_at'] as Date;
  return { unitId: String(known['handler_unit_id']), result: 'police', step: isoDay(at.getTime()).slice(0, 4), at };
};

interface Concluded {
  readonly counted: Omit<Counted, 'value' | 'result'>;
  readonly concluded: number;
  readonly byPolice: number;
  readonly byProcuratorate: number;
}

const conclusions = (): Concluded[] =>
  rows('facts').map((row) => {
    const value = row['value'] as Readonly<Record<string, string>>;
    const known = rows('cases').find((one) => `concluded:${String(one['case_id'])}` === row['key']);
    const at = new Date(value['at'] ?? '');
    const unitId = String(known?.['handler_unit_id'] ?? value['unitId']);
    return {
      counted: { unitId, step: isoDay(at.getTime()).slice(0, 4), at },
      ...{ concluded: Number(value['concludedFen']), byPolice: Number(value['recoveredByPoliceFen']) },
      byProcuratorate: Number(value['recoveredByProcuratorateFen']),
    };
  });

/** The oracle: no SQL, and nothing of the house but the words of the results. */
const ORACLE: Readonly<Record<string, () => Counted[]>> = {
  duty: () =>
    rows('deadlines')
      .filter((row) => row['class'] !== 'AUTO')
      .map((row) => {
        const byOutage = rows('rung_firings').some(
          (fired) =>
            fired['deadline_id'] === row['deadline_id'] &&
            fired['rung_id'] === 'due' &&
            fired['late_by_outage'] === true,
        );
        const [dueAt, closedAt] = [row['due_at'] as Date, row['closed_at'] as Date | null];
        const inTime = closedAt !== null && closedAt.getTime() <= dueAt.getTime();
        const late = byOutage ? 'late-by-outage' : 'late';
        const result = row['status'] === 'open' ? 'running' : inTime ? 'on-time' : late;
        const value = result.startsWith('late') ? seconds(dueAt, closedAt ?? new Date()) : null;
        return { unitId: String(row['owner_unit_id']), result, step: String(row['rule_id']), at: dueAt, value };
      }),
  stop: () =>
    rows('stop_payment_items')
      .filter((item) => item['stopped_at'] !== null && item['stops'] === 1)
      .map((item) => {
        const order = join('stop_payment_orders', 'order_id')(item);
        const at = order['issued_at'] as Date;
        const value = seconds(at, item['stopped_at']);
        return { unitId: String(order['bank_unit_id']), result: 'stopped', step: '', at, value };
      }),
  freeze: () =>
    rows('freeze_items').flatMap((item) => {
      const order = join('freeze_orders', 'order_id')(item);
      if (item['frozen_at'] === null || order['issued_at'] === null) return [];
      const at = order['issued_at'] as Date;
      const value = seconds(at, item['frozen_at']);
      return [{ unitId: String(order['bank_unit_id']), result: 'frozen', step: '', at, value }];
    }),
  release: () =>
    rows('freeze_items')
      .filter((item) => item['released_in_ms'] !== undefined)
      .map((item) => ({
        unitId: String(join('freeze_orders', 'order_id')(item)['bank_unit_id']),
        ...{ result: 'released', step: '', at: item['ended_at'] as Date },
        value: Number(item['released_in_ms']) / 1_000,
      })),
  approval: () =>
    rows('approvals')
      .filter((row) => row['decided_at'] !== null)
      .map((row) => ({
        ...{ unitId: String(row['approver_unit_id']), result: String(row['decision']), step: String(row['kind']) },
        at: row['asked_at'] as Date,
        value: seconds(row['asked_at'], row['decided_at']),
      })),
  stopped: () =>
    rows('stop_payment_items')
      .filter((item) => item['stopped_at'] !== null)
      .flatMap((item) =>
        both(join('stop_payment_orders', 'order_id')(item), 'issuer_unit_id', {
          ...{ step: '', at: item['stopped_at'] as Date, value: Number(item['stopped_fen']) },
        }),
      ),
  frozen: () =>
    rows('freeze_items')
      .filter((item) => item['frozen_at'] !== null)
      .flatMap((item) =>
        both(join('freeze_orders', 'order_id')(item), 'issuer_unit_id', {
          ...{ step: '', at: item['frozen_at'] as Date, value: Number(item['frozen_fen']) },
        }),
      ),
  returned: () =>
    rows('restitution_payouts')
      .filter((payout) => payout['status'] === 'paid')
      .flatMap((payout) => {
        const notice = join('restitution_notices', 'notice_id')(payout);
        const unit = { ...join('restitutions', 'restitution_id')(notice), bank_unit_id: notice['bank_unit_id'] };
        const rest = { step: '', at: payout['paid_at'] as Date, value: Number(payout['amount_fen']) };
        return both(unit, 'handler_unit_id', rest);
      }),
  reply: () =>
    rows('deadlines')
      .filter((row) => String(row['matter_id']).startsWith('recommendation/'))
      .filter((row) => row['status'] === 'overdue' || row['closed_reason'] === '已书面回复')
      .map((row) => {
        const inTime = row['closed_at'] !== null && (row['closed_at'] as Date) <= (row['due_at'] as Date);
        const result = row['status'] === 'overdue' ? 'unanswered' : inTime ? 'replied' : 'replied-late';
        const [unitId, at] = [String(row['owner_unit_id']), row['due_at'] as Date];
        return { unitId, result, step: String(row['rule_id']), at, value: 1 };
      }),
  lost: () => rows('cases').map((known) => ({ ...byYear(known), value: Number(known['loss_fen']) })),
  recovered: () =>
    rows('restitution_payouts')
      .filter((payout) => payout['status'] === 'paid')
      .map((payout) => {
        const restitution = join('restitutions', 'restitution_id')(join('restitution_notices', 'notice_id')(payout));
        return { ...byYear(join('cases', 'case_id')(restitution)), value: Number(payout['amount_fen']) };
      }),
  concluded: () => conclusions().map(({ counted, concluded: value }) => ({ ...counted, result: 'concluded', value })),
  reclaimed: () =>
    conclusions().flatMap(({ counted, byPolice, byProcuratorate }) =>
      [
        { ...counted, result: 'by-police', value: byPolice },
        { ...counted, result: 'by-procuratorate', value: byProcuratorate },
      ].filter(({ value }) => value > 0),
    ),
  bounce: () => [
    ...rows('folded_matters').flatMap((row) =>
      (row['state'] as { returns: { unitId: string; reason: string }[] }).returns.map(({ unitId, reason }) => ({
        ...{ unitId, result: 'referral', step: reason, at: row['acted_at'] as Date, value: 1 },
      })),
    ),
    ...rows('restitution_payouts')
      .filter((payout) => payout['status'] === 'bounced')
      .map((payout) => ({
        unitId: String(join('restitution_notices', 'notice_id')(payout)['bank_unit_id']),
        ...{ result: 'payout', step: '户名不符', at: payout['prepared_at'] as Date, value: 1 },
      })),
  ],
};

/** As PostgreSQL has it: between two neighbours, by proportion. */
function percentile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

type Summed = Pick<FigureLineView, 'count' | 'median' | 'p90' | 'most'> & { readonly sum: number };

function summed(counted: readonly Counted[]): Map<string, Summed> {
  const groups = new Map<string, Counted[]>();
  for (const row of counted) {
    for (const unitId of [row.unitId, '']) {
      const key = `${unitId}|${row.result}|${row.step}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return new Map(
    [...groups].map(([key, group]) => {
      const values = group.flatMap(({ value }) => (value === null ? [] : [value]));
      const sum = values.reduce((total, value) => total + value, 0);
      const most = values.length > 0 ? Math.max(...values) : undefined;
      return [key, { count: group.length, sum, median: percentile(values, 0.5), p90: percentile(values, 0.9), most }];
    }),
  );
}

const desk = (officerId: string, api: RunningApi): Caller => Caller.officer(stack.tokens, officerId, api.url);
const isoDay = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);

/** What is late still grows while the test runs; everything else is exact. */
const near = (figure: string, one: number, other: number, rows = 1): boolean =>
  Math.abs(one - other) < (figure === 'duty' ? 120 * rows : 0.01);

/** 按期率、回复率 by the oracle's own arithmetic. */
function shareOf(
  { unitId, step, result, count }: FigureLineView,
  lines: readonly FigureLineView[],
): string | undefined {
  if (result === 'running') return undefined;
  const due = lines.filter((line) => line.unitId === unitId && line.step === step && line.result !== 'running');
  return `${(Math.round((count / due.reduce((sum, line) => sum + line.count, 0)) * 10_000) / 100).toFixed(2)}%`;
}

function compare(view: IndicatorsView, sees: (unitId: string) => boolean): void {
  const from = Date.parse(`${view.from}T00:00:00+08:00`);
  const to = Date.parse(`${view.to}T00:00:00+08:00`) + DAY;
  for (const { figure, lines } of view.figures) {
    const counted = (ORACLE[figure]?.() ?? []).filter(
      ({ at, unitId }) => at.getTime() >= from && at.getTime() < to && sees(unitId),
    );
    const expected = summed(counted);
    expect([figure, lines.length]).toEqual([figure, expected.size]);
    for (const line of lines) {
      if (figure === 'duty' || figure === 'reply') expect([figure, line.share]).toEqual([figure, shareOf(line, lines)]);
      const key = `${line.unitId ?? ''}|${line.result}|${line.step}`;
      const oracle = expected.get(key);
      expect([figure, key, line.count]).toEqual([figure, key, oracle?.count]);
      expect(near(figure, Number(line.sum), oracle?.sum ?? -1, line.count)).toBe(true);
      for (const name of ['median', 'p90', 'most'] as const) {
        if (oracle?.[name] === undefined) expect(line[name]).toBeUndefined();
        else expect(near(figure, line[name] ?? -1, oracle[name])).toBe(true);
      }
    }
  }
}

it.each([
  [500, 0],
  [90, 0],
  [400, 30],
])('counts, from %s to %s days ago, what the oracle counts', async (from, to) => {
  const asked = `/indicators?from=${isoDay(NOW - from * DAY)}&to=${isoDay(NOW - to * DAY)}`;
  const view = await desk('s.lang', supervisor).get<IndicatorsView>(asked);
  expect(view.everywhere).toBe(true);
  compare(view, () => true);
});

it('shows a unit of the police its own branch of the hierarchy alone', async () => {
  const view = await desk('p.zheng', police).get<IndicatorsView>('/indicators');
  const own = paths.get('police-990100') ?? '?';
  expect(view.everywhere).toBe(false);
  compare(view, (unitId) => paths.get(unitId)?.startsWith(own) ?? false);
  const units = new Set(view.figures.flatMap(({ lines }) => lines.flatMap(({ unitId }) => unitId ?? [])));
  expect([...units]).toEqual(['police-990102-01']);
});

const percent = (part: number, whole: number): string => `${(Math.round((part / whole) * 10_000) / 100).toFixed(2)}%`;

it('has the recovery rate of every year and of all years as the oracle has it (E15)', async () => {
  const { recovery } = await desk('s.lang', supervisor).get<IndicatorsView>('/indicators');
  const years = new Map<string, readonly [number, number, number, number]>();
  for (const { counted, concluded, byPolice, byProcuratorate } of conclusions())
    for (const year of [counted.step, 'all']) {
      const [cases, whole, police, procuratorate] = years.get(year) ?? [0, 0, 0, 0];
      years.set(year, [cases + 1, whole + concluded, police + byPolice, procuratorate + byProcuratorate]);
    }
  expect(years.size).toBeGreaterThan(3);
  expect(recovery.mark).toBe('SEED');
  expect(
    recovery.years.map(({ year, cases, concludedFen, byPoliceFen, byProcuratorateFen, rate }) => [
      ...[year === undefined ? 'all' : String(year), cases],
      ...[Number(concludedFen), Number(byPoliceFen), Number(byProcuratorateFen), rate],
    ]),
  ).toEqual(
    [...years]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, sums]) => [year, ...sums, percent(sums[2] + sums[3], sums[1])]),
  );
});

it('has the return rate of every year as the oracle has it', async () => {
  const { returns } = await desk('s.lang', supervisor).get<IndicatorsView>('/indicators');
  const years = new Map<number, { cases: number; lost: number; returned: number }>();
  for (const known of rows('cases')) {
    const year = Number(isoDay((known['reported_at'] as Date).getTime()).slice(0, 4));
    const sum = years.get(year) ?? { cases: 0, lost: 0, returned: 0 };
    const returns = rows('restitutions').filter((row) => row['case_id'] === known['case_id']);
    const paid = rows('restitution_payouts').filter(
      (row) => row['status'] === 'paid' && returns.some((one) => row['notice_id'] === `n-${one['restitution_id']}`),
    );
    const returned = paid.reduce((total, row) => total + Number(row['amount_fen']), sum.returned);
    years.set(year, { cases: sum.cases + 1, lost: sum.lost + Number(known['loss_fen']), returned });
  }
  expect(
    returns.map(({ year, cases, lostFen, returnedFen, rate }) => [
      year,
      cases,
      Number(lostFen),
      Number(returnedFen),
      rate,
    ]),
  ).toEqual(
    [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, { cases, lost, returned }]) => [...[year, cases, lost, returned], percent(returned, lost)]),
  );
});

it('opens behind a number the rows that it counts, and says which matters may be opened', async () => {
  const view = await desk('s.lang', supervisor).get<IndicatorsView>('/indicators');
  const line = view.figures[0]?.lines.find(({ unitId, count }) => unitId !== undefined && count > 1);
  const query = `unitId=${line?.unitId}&result=${line?.result}&step=${line?.step}`;
  const behind = await desk('s.lang', supervisor).all<FigureRowView>(`/indicators/duty/rows?limit=1&${query}`);
  expect(behind.map(({ unitId, result, step }) => [unitId, result, step])).toEqual(
    Array.from({ length: line?.count ?? 0 }, () => [line?.unitId, line?.result, line?.step]),
  );
  const all = await desk('s.lang', supervisor).all<FigureRowView>(`/indicators/duty/rows?limit=200`);
  expect(new Set(all.filter(({ opens }) => opens).map(({ matterId }) => matterId))).toEqual(
    new Set(all.map(({ matterId }) => matterId).filter((matterId) => matterId === 'case/1')),
  );
});

it('gives the tables to take away, and refuses a clerk', async () => {
  const { rows: told } = await readSheet(await desk('s.lang', supervisor).file('/indicators/sheet'));
  expect(told.some(({ cells }) => cells[0] === '范围' && cells[1] === '全部单位')).toBe(true);
  const refused = await desk('p.li', police).ask('GET', '/indicators');
  expect([refused.status, refused.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
});

it('opens behind a year of the recovery rate what was concluded and what each of the two recovered', async () => {
  const office = desk('s.lang', supervisor);
  const { recovery } = await office.get<IndicatorsView>('/indicators');
  const sum = (behind: readonly FigureRowView[]): number =>
    behind.reduce((total, { value }) => total + Number(value), 0);
  for (const { year, cases, concludedFen, byPoliceFen, byProcuratorateFen } of recovery.years) {
    const days = `from=2000-01-01&to=${isoDay(NOW)}&limit=200${year === undefined ? '' : `&step=${year}`}`;
    const [concluded, byPolice, byProcuratorate] = await Promise.all([
      office.all<FigureRowView>(`/indicators/concluded/rows?${days}`),
      office.all<FigureRowView>(`/indicators/reclaimed/rows?${days}&result=by-police`),
      office.all<FigureRowView>(`/indicators/reclaimed/rows?${days}&result=by-procuratorate`),
    ]);
    expect([concluded.length, sum(concluded), sum(byPolice), sum(byProcuratorate)]).toEqual([
      ...[cases, Number(concludedFen), Number(byPoliceFen), Number(byProcuratorateFen)],
    ]);
    expect(concluded.every(({ matterId, stepName }) => matterId.startsWith('procedure/') && stepName)).toBe(true);
  }
});

it('opens behind a year of the return rate its cases and what was paid back of them', async () => {
  const office = desk('s.lang', supervisor);
  const { returns } = await office.get<IndicatorsView>('/indicators');
  const days = `from=2000-01-01&to=${isoDay(NOW)}&limit=200`;
  for (const { year, cases, lostFen, returnedFen } of returns) {
    const [lost, paid] = await Promise.all([
      office.all<FigureRowView>(`/indicators/lost/rows?${days}&step=${year}`),
      office.all<FigureRowView>(`/indicators/recovered/rows?${days}&step=${year}`),
    ]);
    const sum = (behind: readonly FigureRowView[]): number =>
      behind.reduce((total, { value }) => total + Number(value), 0);
    expect([lost.length, sum(lost), sum(paid)]).toEqual([cases, Number(lostFen), Number(returnedFen)]);
  }
});
