import type { Caller } from './api.js';
import { until } from './api.js';

/** One line of an account list as people write it. */
export interface AccountLine {
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly amount: string;
  readonly transferredAt: string;
}

export const QINGSONG = '演示青松银行';
export const BAILU = '演示白鹭银行';
export const QIANJIANG = '演示钱江商业银行';
export const QINGZHOU = '演示轻舟支付有限公司';

const PREFIXES: Readonly<Record<string, string>> = {
  [QINGSONG]: '995501',
  [BAILU]: '995511',
  [QIANJIANG]: '995521',
  [QINGZHOU]: '990001',
};

let sequence = 0;

/** An account that no other test has named: the name says that nobody bears it. */
export function anAccount(given: Partial<AccountLine> & { readonly at?: number } = {}): AccountLine {
  sequence += 1;
  const { at = Date.now() - 20 * 60_000, bank = QINGSONG, ...rest } = given;
  const digits = `${PREFIXES[bank] ?? '995599'}${String(process.pid % 10_000).padStart(4, '0')}${String(sequence).padStart(8, '0')}`;
  return {
    accountName: `收款户${sequence}（虚构）`,
    accountNumber: digits + luhn(digits),
    bank,
    amount: '10000.00',
    transferredAt: inShanghai(at),
    ...rest,
  };
}

function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

export const inShanghai = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

export interface Report {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly receipt: { readonly matterId: string; readonly number: number };
}

export const aReport = (at: number, given: object = {}): object => ({
  reportedAt: new Date(at - 60_000).toISOString(),
  divisionCode: '990102',
  channel: '96110',
  lossFen: '12800000',
  victim: { name: '受害人甲（虚构）', phone: '00010000001', mail: 'victim@heli.example' },
  facts: '对方冒充客服诱导转账。（虚构案情）',
  ...given,
});

/** Legal time as the desk has it. */
export const legalNow = async (desk: Caller): Promise<number> =>
  Date.parse((await desk.get<{ legalNow: string }>('/me')).legalNow);

export async function report(desk: Caller, given: object = {}): Promise<Report> {
  return desk.post<Report>('/cases', aReport(await legalNow(desk), given));
}

export interface Problem {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface ListTaken {
  readonly listId: string;
  readonly rows: number;
  readonly ready: number;
  readonly faulty: number;
  readonly duplicates: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly notes: readonly string[];
}

export const list = (desk: Caller, caseId: string, rows: readonly AccountLine[]): Promise<ListTaken> =>
  desk.post(`/cases/${caseId}/account-lists`, { rows });

export interface SentOrder {
  readonly orderId: string;
  readonly bankName: string;
  readonly items: number;
  readonly status: 'issued' | 'refused' | 'unknown';
  readonly code?: string;
}

export const sendOrders = async (desk: Caller, caseId: string, chosen: object = {}): Promise<SentOrder[]> =>
  (await desk.post<{ orders: SentOrder[] }>(`/cases/${caseId}/stop-payment-orders`, chosen)).orders;

/** A case with one order to one bank: where most stories begin. */
export async function anOrder(
  desk: Caller,
  accounts: readonly AccountLine[] = [anAccount()],
): Promise<{ readonly caseId: string; readonly orderId: string }> {
  const { caseId } = await report(desk);
  await list(desk, caseId, accounts);
  const [order] = await sendOrders(desk, caseId);
  if (order?.status !== 'issued') throw new Error(`No order went out: ${JSON.stringify(order)}`);
  return { caseId, orderId: order.orderId };
}

export interface OrderItem {
  readonly itemNo: number;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly amountFen: string;
  readonly status: string;
  readonly waiting?: string;
  readonly stops: number;
  readonly stoppedAt?: string;
  readonly endsAt?: string;
  readonly deadlineId?: string;
  readonly refusalCode?: string;
  readonly returned: readonly string[];
}

export interface Order {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankName: string;
  readonly issuedAt: string;
  readonly hop: number;
  readonly items: number;
  readonly waiting: number;
  readonly held: number;
  readonly takenBy?: string;
  readonly endedAt?: string;
  readonly itemList: readonly OrderItem[];
}

export const orderAt = (desk: Caller, orderId: string): Promise<Order> => desk.get(`/stop-payment-orders/${orderId}`);

export interface AnswerTaken {
  readonly receipt: { readonly matterId: string; readonly number: number };
  readonly stands: readonly number[];
  readonly reported: readonly { readonly itemNo: number; readonly faults: readonly string[] }[];
  readonly returned: readonly { readonly itemNo: number; readonly faults: readonly string[] }[];
  readonly problems?: readonly Problem[];
}

export const stopped = (itemNo: number, at: number, given: object = {}): object => ({
  itemNo,
  result: 'stopped',
  stoppedFen: '1000000',
  balanceFen: '1000000',
  stoppedAt: new Date(at).toISOString(),
  operator: 'OP-07',
  bankReference: `YS-${itemNo}`,
  ...given,
});

export const answer = (clerk: Caller, orderId: string, answers: readonly object[]): Promise<AnswerTaken> =>
  clerk.post(`/stop-payment-orders/${orderId}/answers`, { answers });

/** A stop lies after its order: the instant of the bank is the present one, once the clock has passed the order. */
export async function nowAfter(clerk: Caller, orderId: string): Promise<number> {
  const { issuedAt } = await orderAt(clerk, orderId);
  return until('legal time passes the order', async () => {
    const now = await legalNow(clerk);
    return now > Date.parse(issuedAt) && now;
  });
}

/** Every item of an order, stopped just now. */
export async function stopAll(clerk: Caller, orderId: string): Promise<AnswerTaken> {
  const now = await nowAfter(clerk, orderId);
  const { items } = await orderAt(clerk, orderId);
  return answer(
    clerk,
    orderId,
    Array.from({ length: items }, (_, index) => stopped(index + 1, now)),
  );
}
