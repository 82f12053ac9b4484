/** The demonstration: a dozen invented cases in every state, told through the public APIs alone. */
import { Tokens } from '../identity/tokens.js';
import { consult } from './consultation.js';
import { Desk, until } from './desk.js';
import { filedAndFrozen } from './freeze.js';

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`The story needs ${name}.`);
  return value;
};

const tokens = new Tokens(needed('OIDC_ISSUER'));
const police = (officerId: string): Desk => new Desk(tokens, officerId, needed('HELI_POLICE_API_URL'));
const bank = (officerId: string): Desk => new Desk(tokens, officerId, needed('HELI_BANK_API_URL'));
/** The desks of the other agencies that consult. */
const offices = () => ({
  procuratorate: new Desk(tokens, 'j.qin', needed('HELI_PROCURATORATE_API_URL')),
  court: new Desk(tokens, 't.lv', needed('HELI_COURT_API_URL')),
});
const supervisor = new Desk(tokens, 's.lang', needed('HELI_SUPERVISOR_API_URL'));

interface Row {
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly amount: string;
  readonly transferredAt: string;
}

/** Clerks by the name of their bank. */
const CLERKS: Readonly<Record<string, Desk>> = {
  演示青松银行: bank('b.kong'),
  演示白鹭银行: bank('b.hua'),
  演示钱江商业银行: bank('b.tao'),
  演示轻舟支付有限公司: bank('y.zhang'),
};
const PREFIXES: Readonly<Record<string, string>> = {
  演示青松银行: '995501',
  演示白鹭银行: '995511',
  演示钱江商业银行: '995521',
  演示轻舟支付有限公司: '990001',
  演示太湖农村商业银行: '995531',
};

let sequence = 0;
const now = async (desk: Desk): Promise<number> => Date.parse((await desk.get<{ legalNow: string }>('/me')).legalNow);
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const account = (bankName: string, amount: string, at: number): Row => {
  sequence += 1;
  const body = `${PREFIXES[bankName] ?? '995599'}${String(sequence).padStart(12, '0')}`;
  return {
    accountName: `收款户甲${sequence}（虚构）`,
    accountNumber: body + luhn(body),
    bank: bankName,
    amount,
    transferredAt: inShanghai(at),
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
}

async function report(desk: Desk, key: string, victim: string, lossYuan: number): Promise<Told> {
  const at = await now(desk);
  const { caseId } = await desk.post<{ caseId: string }>('/cases', `${key}-report`, {
    reportedAt: new Date(at - 8 * 60_000).toISOString(),
    divisionCode: '990102',
    channel: '96110',
    lossFen: String(lossYuan * 100),
    victim: {
      name: `${victim}（虚构）`,
      phone: `000${String(10_000_000 + sequence)}`,
      mail: `victim-${key}@heli.example`,
    },
    facts: '对方冒充客服，以取消会员为由诱导转账。（虚构案情）',
  });
  return { desk, caseId };
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
  readonly at: number;
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
    ({ prefix, li }) => consult({ prefix, police: li, ...offices() }),
  ],
  ['Filed, frozen, confirmed; a holder complains', frozen],
];

async function frozen({ prefix, li, at }: Day): Promise<void> {
  const stoppedCase = async (key: string) => {
    const seven = await report(li, key, '受害人辛', 40_000);
    await list(seven, key, [account('演示青松银行', '20000', at), account('演示青松银行', '20000', at + 1_000)]);
    const [order] = await send(seven, key);
    if (!order) throw new Error('The story has no order to freeze by.');
    await answerAll(order, `${key}-${order.orderId}`, '2000000');
    return { caseId: seven.caseId, order };
  };
  await filedAndFrozen({ prefix, officer: li, leader: police('p.zhao'), now, clerkOf, stoppedCase });
}

async function faultyList({ prefix, li, at }: Day): Promise<void> {
  const two = await report(li, `${prefix}2`, '受害人丙', 86_500);
  const good = [account('演示青松银行', '50000', at), account('演示白鹭银行', '36500.00', at + 60_000)];
  const bad = { ...account('演示青松银行', '三万元', at), accountNumber: '6.2170001E+18' };
  await list(two, `${prefix}2`, [...good, bad]);
  await send(two, `${prefix}2`);
}

async function stoppedInTime({ prefix, li, at }: Day): Promise<void> {
  const three = await report(li, `${prefix}3`, '受害人丁', 128_000);
  await list(three, `${prefix}3`, [
    account('演示青松银行', '100000', at),
    account('演示轻舟支付有限公司', '28000', at),
  ]);
  for (const order of await send(three, `${prefix}3`)) await answerAll(order, `${prefix}3-${order.orderId}`, '2000000');
}

async function movedOn({ prefix, zhou, at }: Day): Promise<void> {
  const four = await report(zhou, `${prefix}4`, '受害人戊', 200_000);
  await list(four, `${prefix}4`, [account('演示白鹭银行', '200000', at)]);
  const [moved] = await send(four, `${prefix}4`);
  if (!moved) return;
  const next = [account('演示青松银行', '120000', at + 120_000), account('演示钱江商业银行', '80000', at + 150_000)];
  await clerkOf(moved).post(`/stop-payment-orders/${moved.orderId}/answers`, `${prefix}4-moved`, {
    answers: [{ itemNo: 1, result: 'moved-out', operator: 'OP-11', bankReference: 'YS-M1', next }],
  });
  await until('the draft', async () => {
    const { drafts } = await zhou.get<{ drafts: unknown[] }>(`/cases/${four.caseId}`);
    return drafts.length > 0 || undefined;
  });
}

async function refusedAndIncomplete({ prefix, li, at }: Day): Promise<void> {
  const five = await report(li, `${prefix}5`, '受害人己', 45_000);
  await list(five, `${prefix}5`, [account('演示青松银行', '30000', at), account('演示青松银行', '15000', at)]);
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

async function undone({ prefix, zhou, at }: Day): Promise<void> {
  const six = await report(zhou, `${prefix}6`, '受害人庚', 60_000);
  await list(six, `${prefix}6`, [
    account('演示青松银行', '20000', at),
    account('演示青松银行', '20000', at + 1_000),
    account('演示白鹭银行', '20000', at),
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

async function day(prefix: string): Promise<void> {
  const li = police('p.li');
  const told = { prefix, li, zhou: police('p.zhou'), at: (await now(li)) - 20 * 60_000 };
  for (const [title, tell] of CHAPTERS) {
    say(title);
    await tell(told);
  }
}

/** The rungs of an unanswered order come after these minutes, one after the other; each is waited for, or it would look like an outage. */
const RUNGS_AFTER = [15, 15, 30, 60];
/** Then two days pass, and what nobody froze lapses. */
const TWO_DAYS = 47 * 60;

async function twoDaysPass(): Promise<void> {
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
  await day('b');
}

await main();
