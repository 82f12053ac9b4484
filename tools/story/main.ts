/** The demonstration: a dozen invented cases in every state, told through the public APIs alone. */
import { Tokens } from '../identity/tokens.js';
import { castOf, inShanghai, legalNow as now } from './cast.js';
import { consult, convene } from './consultation.js';
import { type Desk, until } from './desk.js';
import { complained, type Scene, type StoppedCase } from './freeze.js';
import { foundWanting, toReview } from './recommendation.js';
import { disputed, sentOver } from './referral.js';
import { paidOut, published } from './restitution.js';
import { explained, listed, summoned, told } from './supervision.js';

const issuer = process.env['OIDC_ISSUER'];
if (!issuer) throw new Error('The story needs OIDC_ISSUER.');
const at = castOf(new Tokens(issuer));

interface Row {
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly amount: string;
  readonly transferredAt: string;
}

/** Clerks by the name of their bank. */
const CLERKS: Readonly<Record<string, Desk>> = {
  演示青松银行: at('b.kong'),
  演示白鹭银行: at('b.hua'),
  演示钱江商业银行: at('b.tao'),
  演示轻舟支付有限公司: at('y.zhang'),
};
const PREFIXES: Readonly<Record<string, string>> = {
  演示青松银行: '995501',
  演示白鹭银行: '995511',
  演示钱江商业银行: '995521',
  演示轻舟支付有限公司: '990001',
  演示太湖农村商业银行: '995531',
};

let sequence = 0;

const account = (bankName: string, amount: string, paidAt: number): Row => {
  sequence += 1;
  const body = `${PREFIXES[bankName] ?? '995599'}${String(sequence).padStart(12, '0')}`;
  return {
    accountName: `收款户甲${sequence}（虚构）`,
    accountNumber: body + luhn(body),
    bank: bankName,
    amount,
    transferredAt: inShanghai(paidAt),
  };
};

function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

interface Told {
  readonly desk: Desk;
  readonly caseId: string;
  readonly victim: { readonly name: string; readonly phone: string };
}

async function report(desk: Desk, key: string, victim: string, lossYuan: number): Promise<Told> {
  const reportedAt = new Date((await now(desk)) - 8 * 60_000).toISOString();
  const person = { name: `${victim}（虚构）`, phone: `000${String(10_000_000 + sequence)}` };
  const { caseId } = await desk.post<{ caseId: string }>('/cases', `${key}-report`, {
    reportedAt,
    divisionCode: '990102',
    channel: '96110',
    lossFen: String(lossYuan * 100),
    victim: { ...person, mail: `victim-${key}@heli.example` },
    facts: '对方冒充客服，以取消会员为由诱导转账。（虚构案情）',
  });
  return { desk, caseId, victim: person };
}

const list = ({ desk, caseId }: Told, key: string, rows: readonly Row[]): Promise<unknown> =>
  desk.post(`/cases/${caseId}/account-lists`, `${key}-list`, { rows });

interface SentOrder {
  readonly orderId: string;
  readonly bankName: string;
  readonly items: number;
}

const send = async ({ desk, caseId }: Told, key: string): Promise<SentOrder[]> =>
  (await desk.post<{ orders: SentOrder[] }>(`/cases/${caseId}/stop-payment-orders`, `${key}-send`, {})).orders;

const clerkOf = ({ bankName }: SentOrder): Desk => {
  const clerk = CLERKS[bankName];
  if (!clerk) throw new Error(`The story has no clerk at ${bankName}.`);
  return clerk;
};

const stopped = async (clerk: Desk, itemNo: number, fen: string): Promise<object> => ({
  itemNo,
  result: 'stopped',
  stoppedFen: fen,
  balanceFen: fen,
  operator: 'OP-07',
  bankReference: `YS${itemNo}${Date.now()}`,
  stoppedAt: new Date((await now(clerk)) - 1_000).toISOString(),
});

async function answerAll(order: SentOrder, key: string, fen: string): Promise<void> {
  const clerk = clerkOf(order);
  await clerk.put(`/stop-payment-orders/${order.orderId}/taking`, `${key}-take`, {});
  await pause();
  const answers = await Promise.all(Array.from({ length: order.items }, (_, index) => stopped(clerk, index + 1, fen)));
  await clerk.post(`/stop-payment-orders/${order.orderId}/answers`, `${key}-answer`, { answers });
}

/** A stop lies after its order: the story must not be faster than a clock shows. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_100));

const say = (line: string): void => void process.stderr.write(`    ${line}\n`);

interface Day {
  readonly prefix: string;
  readonly li: Desk;
  readonly zhou: Desk;
  readonly paidAt: number;
}

const CHAPTERS: readonly (readonly [title: string, tell: (day: Day) => Promise<void>])[] = [
  [
    'A report without accounts yet',
    async ({ prefix, li }) => {
      await report(li, `${prefix}1`, '受害人乙', 32_000);
    },
  ],
  ['A list with bad rows: good ones go out, bad ones wait', faultyList],
  ['Stopped in time, at two institutions', stoppedInTime],
  ['The money has moved on: the next order is drafted', movedOn],
  ['Refused for another name, and one answer that is not complete', refusedAndIncomplete],
  ['A second stop, a lift, a withdrawal', undone],
  [
    'Three agencies consult, and one refuses to sign',
    ({ prefix, li }) => consult({ prefix, police: li, procuratorate: at('j.qin'), court: at('t.lv') }),
  ],
  ['Filed, frozen, confirmed; a holder complains', (day) => complained(sceneOf(day), `${day.prefix}7`)],
];

/** What takes longer than a day's work is told once, on the last day. */
const AFTERWARDS: readonly (readonly [title: string, tell: (day: Day) => Promise<void>])[] = [
  ['The money is returned: one bank pays out', (day) => paidOut(sceneOf(day), 'r1', at)],
  ['Two victims share what is left: the plan is published', (day) => published(sceneOf(day), 'r2')],
  ['A consultation waits for its answers', async ({ li }) => void (await convene(li, (what) => `c1-${what}`))],
  ['Sent to another province', (day) => sentOver({ at, report: stoppedBy(day, '受害人癸', 65_000) }, 'x1')],
  ['Sent, returned twice, disputed', (day) => disputed({ at, report: stoppedBy(day, '受害人子', 72_000) }, 'x2')],
  ['A recommendation is answered point by point, and one point is wanting', () => foundWanting(at, 'j1')],
  ['Another recommendation waits for its review', () => toReview(at, 'j2')],
  [
    'A case is listed; a bank explains itself and is summoned; the month is told',
    async (day) => {
      const { caseId } = await stoppedBy(day, '受害人丑', 1_280_000)('s1');
      await listed(at, 's1', caseId);
      await explained(at, 's1');
      await summoned(at, 's1');
      await told(at, 's1', day.paidAt - TWO_DAYS * 60_000);
    },
  ],
];

/** A case of which two accounts have been stopped in time. */
const stoppedBy =
  ({ li, paidAt }: Day, victim: string, lossYuan: number) =>
  async (key: string): Promise<StoppedCase> => {
    const known = await report(li, key, victim, lossYuan);
    await list(known, key, [
      account('演示青松银行', '20000', paidAt),
      account('演示青松银行', '20000', paidAt + 1_000),
    ]);
    const [order] = await send(known, key);
    if (!order) throw new Error('The story has no order to freeze by.');
    await answerAll(order, `${key}-${order.orderId}`, '2000000');
    return { caseId: known.caseId, order, victim: known.victim };
  };

const sceneOf = (day: Day): Scene => ({
  ...{ officer: day.li, leader: at('p.zhao'), clerkOf },
  stoppedCase: stoppedBy(day, '受害人辛', 40_000),
});

async function faultyList({ prefix, li, paidAt }: Day): Promise<void> {
  const two = await report(li, `${prefix}2`, '受害人丙', 86_500);
  const good = [account('演示青松银行', '50000', paidAt), account('演示白鹭银行', '36500.00', paidAt + 60_000)];
  const bad = { ...account('演示青松银行', '三万元', paidAt), accountNumber: '6.2170001E+18' };
  await list(two, `${prefix}2`, [...good, bad]);
  await send(two, `${prefix}2`);
}

async function stoppedInTime({ prefix, li, paidAt }: Day): Promise<void> {
  const three = await report(li, `${prefix}3`, '受害人丁', 128_000);
  await list(three, `${prefix}3`, [
    account('演示青松银行', '100000', paidAt),
    account('演示轻舟支付有限公司', '28000', paidAt),
  ]);
  for (const order of await send(three, `${prefix}3`)) await answerAll(order, `${prefix}3-${order.orderId}`, '2000000');
}

async function movedOn({ prefix, zhou, paidAt }: Day): Promise<void> {
  const four = await report(zhou, `${prefix}4`, '受害人戊', 200_000);
  await list(four, `${prefix}4`, [account('演示白鹭银行', '200000', paidAt)]);
  const [moved] = await send(four, `${prefix}4`);
  if (!moved) return;
  const next = [
    account('演示青松银行', '120000', paidAt + 120_000),
    account('演示钱江商业银行', '80000', paidAt + 150_000),
  ];
  await clerkOf(moved).post(`/stop-payment-orders/${moved.orderId}/answers`, `${prefix}4-moved`, {
    answers: [{ itemNo: 1, result: 'moved-out', operator: 'OP-11', bankReference: 'YS-M1', next }],
  });
  await until('the draft', async () => {
    const { drafts } = await zhou.get<{ drafts: unknown[] }>(`/cases/${four.caseId}`);
    return drafts.length > 0 || undefined;
  });
}

async function refusedAndIncomplete({ prefix, li, paidAt }: Day): Promise<void> {
  const five = await report(li, `${prefix}5`, '受害人己', 45_000);
  await list(five, `${prefix}5`, [account('演示青松银行', '30000', paidAt), account('演示青松银行', '15000', paidAt)]);
  const [mixed] = await send(five, `${prefix}5`);
  if (!mixed) return;
  await pause();
  await clerkOf(mixed).post(`/stop-payment-orders/${mixed.orderId}/answers`, `${prefix}5-answer`, {
    answers: [
      { itemNo: 1, result: 'refused', code: 'name-mismatch' },
      { itemNo: 2, result: 'stopped', stoppedFen: '1500000' },
    ],
  });
}

async function undone({ prefix, zhou, paidAt }: Day): Promise<void> {
  const six = await report(zhou, `${prefix}6`, '受害人庚', 60_000);
  await list(six, `${prefix}6`, [
    account('演示青松银行', '20000', paidAt),
    account('演示青松银行', '20000', paidAt + 1_000),
    account('演示白鹭银行', '20000', paidAt),
  ]);
  for (const order of await send(six, `${prefix}6`)) {
    const acts = `/stop-payment-orders/${order.orderId}`;
    if (order.bankName !== '演示青松银行') {
      const reason = '受害人确认该笔为本人正常转账';
      await zhou.post(`${acts}/withdrawals`, `${prefix}6-withdraw`, { itemNos: [1], reason });
      continue;
    }
    await answerAll(order, `${prefix}6-${order.orderId}`, '2000000');
    await zhou.post(`${acts}/second-stops`, `${prefix}6-again`, { itemNos: [1] });
    await zhou.post(`${acts}/lifts`, `${prefix}6-lift`, { itemNos: [2], reason: '经查明与本案无关' });
  }
}

async function day(prefix: string, further: typeof CHAPTERS = []): Promise<void> {
  const li = at('p.li');
  const today = { prefix, li, zhou: at('p.zhou'), paidAt: (await now(li)) - 20 * 60_000 };
  for (const [title, tell] of [...CHAPTERS, ...further]) {
    say(title);
    await tell(today);
  }
}

/** The rungs of an unanswered order come after these minutes, one after the other; each is waited for, or it would look like an outage. */
const RUNGS_AFTER = [15, 15, 30, 60];
/** Then two days pass, and what nobody froze lapses. */
const TWO_DAYS = 47 * 60;

async function twoDaysPass(): Promise<void> {
  const supervisor = at('s.lang');
  for (const [index, advanceMinutes] of RUNGS_AFTER.entries()) {
    await supervisor.post('/clock/moves', `rung-${index}`, { advanceMinutes });
    await until('the next rung of an unanswered order', async () => {
      const { items } = await supervisor.get<{ items: { ruleId: string; rungs: unknown[] }[] }>('/late?limit=200');
      return items.some(({ ruleId, rungs }) => ruleId === 'FRZ-03' && rungs.length > index) || undefined;
    });
  }
  await supervisor.post('/clock/moves', 'two-days', { advanceMinutes: TWO_DAYS });
}

async function main(): Promise<void> {
  await day('a');
  say('Two days pass: nobody answers, rung after rung; what nobody froze lapses');
  await twoDaysPass();
  await day('b', AFTERWARDS);
}

await main();
