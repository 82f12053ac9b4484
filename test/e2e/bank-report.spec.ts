import { apply } from '#domain/bank-report/apply';
import { anAccount, legalNow, list, report, sendOrders } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** What a bank reports by itself, from its desk or its own system to the anti-fraud centre of the area. */

let heli: TestSystem;
const bank = () => heli.at('b.kong');
const centre = () => heli.at('c.chen');
const police = () => heli.at('p.li');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

interface Report {
  readonly reportId: string;
  readonly reportNumber: string;
  readonly stage: string;
  readonly dueRule?: string;
  readonly dueAt?: string;
  readonly caseId?: string;
  readonly release?: string;
  readonly facts: string;
  readonly accountList: readonly { readonly accountNumber: string }[];
}

const at = (desk: ReturnType<typeof bank>, reportId: string): Promise<Report> => desk.get(`/bank-reports/${reportId}`);
const account = anAccount();
const aReport = (given: object = {}): object => ({
  kind: 'case-account',
  divisionCode: '990102',
  accounts: [{ accountName: account.accountName, accountNumber: account.accountNumber }],
  facts: '短时间内多笔汇入后立即转出。（虚构）',
  ...given,
});
const anOwnStop = async (): Promise<object> =>
  aReport({
    kind: 'own-stop',
    stop: {
      stoppedAt: new Date((await legalNow(bank())) - 60_000).toISOString(),
      stoppedFen: '1000000',
      victimTold: true,
    },
  });
const file = (body: object, key?: string): Promise<{ reportId: string; reportNumber: string }> =>
  bank().post('/bank-reports', body, key);

it('an own stop waits 24 hours for the formal order, and ends by itself with an order that names its account', async () => {
  const { reportId, reportNumber } = await file(await anOwnStop());
  expect(reportNumber).toMatch(/报字〔\d{4}〕\d+号$/);
  await centre().put(`/bank-reports/${reportId}/taking`);
  expect(await at(centre(), reportId)).toMatchObject({ stage: 'taken', dueRule: 'FRZ-08' });

  const { caseId } = await report(police());
  const other = await centre().ask('POST', `/bank-reports/${reportId}/turning`, {
    body: { caseId },
    key: 'a-case-alone',
  });
  expect(other.body).toMatchObject({ code: 'BANK_REPORT.ORDER_MISSING' });
  await list(police(), caseId, [account]);
  const [order] = await sendOrders(police(), caseId);
  await heli.settled();
  const settled = await at(bank(), reportId);
  expect(settled).toMatchObject({ orderId: order?.orderId });
  expect(settled).toMatchObject({ stage: 'turned', caseId });
  expect(settled.dueRule).toBeUndefined();
});

it('an own stop that is reported after the order has its formal message at once', async () => {
  const { reportId } = await file(await anOwnStop());
  await heli.settled();
  const settled = await at(bank(), reportId);
  expect(settled.stage).toBe('turned');
  expect(settled.dueRule).toBeUndefined();
});

it('an own stop for which no order comes is released at once', async () => {
  const { accountName, accountNumber } = anAccount();
  const { reportId } = await file({ ...(await anOwnStop()), accounts: [{ accountName, accountNumber }] });
  await centre().post(`/bank-reports/${reportId}/closing`, { reason: '经核实为客户本人交易' });
  expect(await at(bank(), reportId)).toMatchObject({ stage: 'closed', release: 'asked', dueRule: 'FRZ-25' });
  await bank().post(`/bank-reports/${reportId}/release`, {
    releasedAt: new Date(await legalNow(bank())).toISOString(),
  });
  expect(await at(centre(), reportId)).toMatchObject({ stage: 'closed', release: 'done' });
  await keepMatter(heli, { name: 'bank-report', matterId: `bank-report/${reportId}`, apply });
});

it('a report from the own system of the bank is filed once, however often it is sent', async () => {
  const { kind: _, ...message } = aReport() as { kind: string };
  const machine = heli.machine('machine-qingsong');
  const tell = () => machine.post<{ reportId: string }>('/messages/reports', { ...message, code: '100405' }, 'event-1');
  const first = await tell();
  expect((await tell()).reportId).toBe(first.reportId);
  expect(await at(centre(), first.reportId)).toMatchObject({
    kind: 'unusual-event',
    stage: 'filed',
    dueRule: 'REPORT-01',
  });
});

it('is shown to the bank that sent it and to the centre alone, with holder and number outside the record', async () => {
  const { reportId } = await file(aReport());
  expect((await at(centre(), reportId)).accountList[0]?.accountNumber).toBe(account.accountNumber);
  const stranger = await heli.at('b.bai').ask('GET', `/bank-reports/${reportId}`);
  expect(stranger.status).toBe(404);
  const acts = await heli.database.query<unknown[]>('select * from acts where matter_id = $1', [
    `bank-report/${reportId}`,
  ]);
  expect(JSON.stringify(acts)).not.toContain(account.accountNumber);
});

it('refuses what cannot be: a place without a centre, an order for other accounts, a foreign case', async () => {
  const { reportId } = await file(aReport());
  const { caseId } = await report(police());
  await list(police(), caseId, [anAccount()]);
  const [order] = await sendOrders(police(), caseId);
  const turn = (body: object, key: string) => centre().ask('POST', `/bank-reports/${reportId}/turning`, { body, key });
  expect((await turn({ orderId: order?.orderId }, 'k-1')).body).toMatchObject({ code: 'BANK_REPORT.OTHER_ACCOUNTS' });
  expect((await turn({ caseId: 'no-such-case' }, 'k-2')).body).toMatchObject({ code: 'BANK_REPORT.CASE_UNKNOWN' });
  await turn({ caseId }, 'k-3');
  expect((await turn({ caseId }, 'k-4')).body).toMatchObject({ code: 'BANK_REPORT.SETTLED' });
});
