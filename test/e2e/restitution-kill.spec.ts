import type { NoticeLineView } from '#desk/restitution/restitution.dto';
import type { Child } from '../../tools/stack/child.js';
import { type Caller, formOf, freshKey, type Json, until } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import { insist, insistOn, startAgain } from '../support/kills.js';
import { expectRebuilt } from '../support/rebuilt.js';
import { type AcceptedReturn, acceptedReturn, PEPPER, type Victim } from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/**
 * kill -9 at every step of a payout: while shares are released, while the bank reads and pays them, while it confirms them one by
 * one, and while its statement file is reconciled. Six returns stand at six different steps, so each death meets all of them.
 */

const RETURNS = 6;
const LINES = 4;
const STEPS_OF_A_LINE = 3;
const FEN = '100000';
const DAY = 86_400_000;

let heli: TestSystem;
let now = 0;
const flows: Flow[] = [];
const iso = (ms: number): string => new Date(ms).toISOString();

interface Flow {
  readonly notice: AcceptedReturn;
  readonly bank: BankSystem;
  /** Steps that are done: of the lines before, and of the line at work. */
  done: number;
}

interface Paid {
  readonly amountFen: string;
  readonly reference: string;
}

/** The bank's own system: under one number it pays once, however often it is asked. */
class BankSystem {
  readonly paid = new Map<string, Paid>();
  private asked = 0;

  pay(requestNumber: string, amountFen: string): void {
    this.asked += 1;
    if (!this.paid.has(requestNumber)) this.paid.set(requestNumber, { amountFen, reference: `B-${this.asked}` });
  }

  /** 回单: all that it has paid so far, of which the most is known already. */
  statement(): string {
    const rows = [...this.paid].map(
      ([number, { amountFen, reference }]) => `${number},成功,${amountFen},${reference},${inShanghai(now)}`,
    );
    return ['返还请求号,结果,金额（分）,银行流水号,付款时间', ...rows, ''].join('\n');
  }
}

const clerk = (): Caller => heli.at('b.kong');
const second = (): Caller => heli.at('b.cao');

const linesOf = ({ notice }: Flow): Promise<NoticeLineView[]> =>
  insistOn('the lines', () => clerk().ask<{ items: NoticeLineView[] }>('GET', `${notice.path}/lines`)).then(
    ({ items }) => items,
  );

const STEPS = {
  release: (flow: Flow, lineNo: number) => insist(second(), `${flow.notice.path}/releases`, { lineNos: [lineNo] }),

  /** Whoever dies after the payment and before noting it reads and pays again. */
  pay: async (flow: Flow, lineNo: number) => {
    for (let times = 0; times < 2; times += 1) {
      const line = (await linesOf(flow)).find((one) => one.lineNo === lineNo);
      flow.bank.pay(line?.requestNumber ?? '', line?.amountFen ?? '');
    }
  },

  confirm: (flow: Flow, lineNo: number) => {
    const { notice, bank } = flow;
    const bankReference = bank.paid.get(`${notice.noticeId}-${lineNo}-1`)?.reference ?? '';
    const results = [{ lineNo, result: 'paid', bankReference, paidAt: iso(now) }];
    return insist(clerk(), `${notice.path}/receipts`, { results });
  },

  reconcile: async (flow: Flow, lineNo: number) => {
    const key = freshKey();
    const taken = await insistOn('the statement', () =>
      clerk().ask('POST', `${flow.notice.path}/receipt-files`, { key, body: statementOf(flow) }),
    );
    expect(taken).toMatchObject({ problems: [] });
    expect(Number(taken['confirmed']) + Number(taken['known'])).toBe(lineNo);
  },
};

const statementOf = ({ bank }: Flow): FormData => formOf({ name: '回单.csv', content: bank.statement() });

/** Every second line is confirmed by the statement file. */
function nextStep(flow: Flow): { readonly name: keyof typeof STEPS; readonly lineNo: number } {
  const lineNo = Math.floor(flow.done / STEPS_OF_A_LINE) + 1;
  const names = ['release', 'pay', lineNo % 2 === 1 ? 'confirm' : 'reconcile'] as const;
  return { lineNo, name: names[flow.done % STEPS_OF_A_LINE] ?? 'release' };
}

async function step(flow: Flow): Promise<void> {
  const { name, lineNo } = nextStep(flow);
  await STEPS[name](flow, lineNo);
  flow.done += 1;
}

async function opened(index: number): Promise<Flow> {
  const victims = Array.from({ length: LINES }, (_, line): Victim => {
    const n = index * LINES + line;
    return {
      ...{ name: `受害人${n}（虚构）`, idNumber: `9901021992010100${10 + n}`, reference: `K-${n}` },
      ...{ amountFen: FEN, at: iso(now - 2 * DAY + n * 60_000) },
    };
  });
  const notice = await acceptedReturn(heli, {
    ...{ officer: 'p.li', itemKey: `kill-${index}/1`, accountNumber: `995501000000000120${index}`, victims, now },
    ...{ authorityUnitId: 'police-990102-01', frozenFen: String(LINES * Number(FEN)) },
  });
  const flow: Flow = { notice, bank: new BankSystem(), done: 0 };
  while (flow.done < index) await step(flow);
  return flow;
}

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(heli.at('p.li'));
  flows.push(...(await Promise.all(Array.from({ length: RETURNS }, (_, index) => opened(index)))));
});
afterAll(() => heli?.stop());

const child = (name: string): Child => heli.house.system.children.get(name) as Child;

const WHO: Readonly<Record<string, string>> = { 'the worker': 'worker', 'the APIs': 'apis' };

type Work = () => Promise<unknown>;

/** When the blow falls. What goes on afterwards is handed back, because it ends only when somebody runs again. */
const WHEN: Readonly<Record<string, (work: Work, strike: Work) => Promise<{ readonly going: Promise<unknown> }>>> = {
  'as soon as it is asked': async (work, strike) => {
    const going = work();
    await strike();
    return { going };
  },

  'in the middle of its transaction': async (work, strike) => {
    const holder = heli.database.createQueryRunner();
    await holder.startTransaction();
    // As a session of the service it would be thrown out for holding a lock and doing nothing.
    await holder.query('set local idle_in_transaction_session_timeout = 0');
    const noticeIds = flows.map(({ notice }) => notice.noticeId);
    await holder.query('select 1 from restitution_notices where notice_id = any($1) for update', [noticeIds]);
    const writing = flows.filter((flow) => nextStep(flow).name !== 'pay').length;
    const going = work();
    await until('every act waits in its transaction', async () => (await waiting()) >= writing);
    await strike();
    await holder.rollbackTransaction();
    await holder.release();
    return { going };
  },

  'when the first is recorded and nobody may know': async (work, strike) => {
    const before = await acts();
    const going = work();
    await until('an act is recorded', async () => (await acts()) > before);
    await strike();
    return { going };
  },
};

const count = async (sql: string): Promise<number> => {
  const [row]: { count: number }[] = await heli.database.query(sql);
  return row?.count ?? 0;
};
const waiting = (): Promise<number> =>
  count(`select count(distinct pid)::int as count from pg_locks where not granted and pid in (select pid
    from pg_stat_activity where datname = current_database() and application_name = 'heli-worker')`);
const acts = (): Promise<number> =>
  count(`select count(*)::int as count from acts where body::jsonb #>> '{entry,happened,event}' like 'Payouts%'`);

describe('kill -9 while all steps of a payout are under way', () => {
  const deaths = Object.keys(WHO).flatMap((who) => Object.keys(WHEN).map((when) => [who, when] as const));

  it.each(deaths)(
    'of %s, %s: whoever asks again gets the one answer',
    async (who, when) => {
      const dying = child(WHO[who] ?? '');
      expect(new Set(flows.map((flow) => nextStep(flow).name)).size).toBe(Object.keys(STEPS).length);
      const struck = await WHEN[when]?.(
        () => Promise.all(flows.map(step)),
        () => dying.crash(),
      );
      await startAgain(dying);
      await struck?.going;
    },
    120_000,
  );

  it('leaves every share paid once, confirmed once, and under the number that it was sent with', async () => {
    await Promise.all(
      flows.map(async (flow) => {
        while (flow.done < LINES * STEPS_OF_A_LINE) await step(flow);
      }),
    );
    for (const flow of flows) {
      const { noticeId } = flow.notice;
      const numbers = Array.from({ length: LINES }, (_, index) => `${noticeId}-${index + 1}-1`);
      expect([...flow.bank.paid.keys()]).toEqual(numbers);
      const lines = await linesOf(flow);
      expect(lines.map(({ status, requestNumber, bankReference }) => [status, requestNumber, bankReference])).toEqual(
        numbers.map((number) => ['paid', number, flow.bank.paid.get(number)?.reference]),
      );
    }
  });

  it('leaves a record in which each share is prepared once and confirmed once, and totals that are those of the payments', async () => {
    for (const { notice } of flows) {
      const rows: { event: string; lineNos: number[] }[] = await heli.database.query(
        `select happened ->> 'event' as event, array_agg((line ->> 'lineNo')::int order by line ->> 'lineNo') as "lineNos"
         from (select body::jsonb #> '{entry,happened}' as happened from acts where matter_id = $1) known,
           jsonb_array_elements(coalesce(happened -> 'lines', happened -> 'results')) line
         where happened ->> 'event' like 'Payouts%' group by 1 order by 1`,
        [`restitution/${notice.restitutionId}`],
      );
      const once = Array.from({ length: LINES }, (_, index) => index + 1);
      expect(rows).toEqual([
        { event: 'PayoutsConfirmed', lineNos: once },
        { event: 'PayoutsPrepared', lineNos: once },
      ]);
    }
    const totals: { paid: string | null; returned: string | null }[] = await heli.database.query(
      `select value ->> 'paidFen' as paid, value ->> 'returnedFen' as returned from facts
       where key like 'paid-total:%' or key like 'returned-total:%'`,
    );
    const each = (fen: string | null, times: number) => Array.from({ length: times }, () => fen);
    expect(totals.flatMap(({ paid }) => paid ?? [])).toEqual(each(FEN, RETURNS * LINES));
    expect(totals.flatMap(({ returned }) => returned ?? [])).toEqual(each(`${LINES * Number(FEN)}`, RETURNS));
  });

  it('leaves one word to the freeze for each payment, and a statement of which everything is known', async () => {
    await until('the freezes are told', async () => {
      const [row]: { told: number }[] = await heli.database.query(
        `select count(*)::int as told from owed_commands where update_name = 'noteReturned'`,
      );
      return row?.told === RETURNS * LINES;
    });
    for (const flow of flows) {
      const taken = await clerk().ask<Json>('POST', `${flow.notice.path}/receipt-files`, {
        ...{ key: freshKey(), body: statementOf(flow) },
      });
      expect(taken.body).toMatchObject({ confirmed: 0, known: LINES, problems: [] });
    }
    await expectRebuilt(heli.database, 'restitution');
  });
});
