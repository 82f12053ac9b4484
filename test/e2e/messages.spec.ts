import { type Answer, withoutId } from '../support/api.js';
import { anAccount, anOrder, nowAfter, orderAt, stopAll } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** The machine interface of the banks: requests and answers are pairs under one request number. */

let heli: TestSystem;
const police = () => heli.at('p.li');
const machine = () => heli.machine('machine-qingsong');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

interface Request {
  readonly requestNumber: string;
  readonly code: string;
  readonly accountNumber: string;
  readonly accountName: string;
  readonly amountFen: string;
  readonly transferredAt: string;
}

const requestsOf = async (orderId: string): Promise<Request[]> =>
  (await machine().all<Request>('/messages')).filter(({ requestNumber }) => requestNumber.startsWith(orderId));

const done = (request: Pick<Request, 'requestNumber'>, at: number, given: object = {}): object => ({
  ...{ requestNumber: request.requestNumber, code: '100102', returnCode: '100000', at: new Date(at).toISOString() },
  ...{ stoppedFen: '1000000', balanceFen: '1000000', operator: 'SYS-1', bankReference: 'R-1', ...given },
});

const told = (message: object, key?: string): Promise<{ returnCode: string; text: string }> =>
  machine().post('/messages', message, key);

describe('the requests', () => {
  it('name the five particulars without which a bank must not stop, item by item', async () => {
    const account = anAccount();
    const { orderId } = await anOrder(police(), [account, anAccount()]);
    const requests = await requestsOf(orderId);
    expect(requests.map(({ code }) => code)).toEqual(['100101', '100101']);
    expect(requests[0]).toMatchObject({
      accountName: account.accountName,
      accountNumber: account.accountNumber,
      amountFen: '1000000',
    });
    expect(requests[0]?.transferredAt).toMatch(/Z$/);
  });

  it('are those of the own bank alone', async () => {
    const { orderId } = await anOrder(police(), [anAccount({ bank: '演示白鹭银行' })]);
    expect(await requestsOf(orderId)).toEqual([]);
  });

  it('are asked for until they are answered', async () => {
    const { orderId } = await anOrder(police());
    const [request] = await requestsOf(orderId);
    await told(done(request!, await nowAfter(machine(), orderId)));
    expect(await requestsOf(orderId)).toEqual([]);
  });
});

describe('the answers', () => {
  it('stop an account', async () => {
    const { orderId } = await anOrder(police());
    const [request] = await requestsOf(orderId);
    expect(await told(done(request!, await nowAfter(machine(), orderId)))).toMatchObject({
      returnCode: '100000',
      text: '成功',
    });
    expect((await orderAt(police(), orderId)).itemList[0]).toMatchObject({ status: 'stopped', stops: 1 });
  });

  it('that are sent twice are answered with 200003 and executed once', async () => {
    const { orderId } = await anOrder(police());
    const [request] = await requestsOf(orderId);
    const message = done(request!, await nowAfter(machine(), orderId));
    await told(message, 'pair-1');
    expect(await told(message, 'pair-1')).toMatchObject({ returnCode: '100000' });
    expect(await told(message, 'pair-2')).toMatchObject({ returnCode: '200003', text: '重复提交' });
    const matter = encodeURIComponent(`stop-payment-order/${orderId}`);
    const acts = await police().all<{ event: string }>(`/matters/${matter}/acts`);
    expect(acts.filter(({ event }) => event === 'StopPaymentAnswered')).toHaveLength(1);
  });

  it('to a number that is none are a format error, 200001', async () => {
    expect(await told(done({ requestNumber: 'no-such-form' }, Date.now()))).toMatchObject({
      returnCode: '200001',
      text: '报文格式错误',
    });
  });

  it.each([
    ['200004', 'name-mismatch'],
    ['200005', 'account-closed'],
    ['200007', 'insufficient-balance'],
    ['200010', 'account-not-found'],
  ])('with %s refuse: %s', async (returnCode, refusalCode) => {
    const { orderId } = await anOrder(police());
    const [request] = await requestsOf(orderId);
    const { requestNumber } = request!;
    expect(await told({ requestNumber, code: '100102', returnCode })).toMatchObject({ returnCode: '100000' });
    expect((await orderAt(police(), orderId)).itemList[0]).toMatchObject({ status: 'refused', refusalCode });
  });

  it("for another bank's order are not found, as if it did not exist", async () => {
    const { orderId } = await anOrder(police(), [anAccount({ bank: '演示白鹭银行' })]);
    const ask = (id: string): Promise<Answer> =>
      machine().ask('POST', '/messages', {
        key: 'stranger',
        body: done({ requestNumber: `${id}.1.100101.1` }, Date.now()),
      });
    const stranger = await ask(orderId);
    const nobody = await ask('00000000-0000-5000-8000-000000000000');
    expect(stranger.status).toBe(404);
    expect(withoutId(stranger)).toEqual(withoutId(nobody));
  });
});

describe('a second stop and a lift', () => {
  it('are 100105 and 100103, answered by 100106 and 100104', async () => {
    const { orderId } = await anOrder(police());
    await stopAll(heli.at('b.kong'), orderId);
    await police().post(`/stop-payment-orders/${orderId}/second-stops`, { itemNos: [1] });
    const [again] = await requestsOf(orderId);
    expect(again).toMatchObject({ code: '100105' });
    const now = await nowAfter(machine(), orderId);
    expect(await told(done(again!, now + 1, { code: '100106' }))).toMatchObject({ returnCode: '100000' });
    expect((await orderAt(police(), orderId)).itemList[0]).toMatchObject({ status: 'stopped', stops: 2 });

    await police().post(`/stop-payment-orders/${orderId}/lifts`, { itemNos: [1], reason: '经查明与本案无关' });
    const [lift] = await requestsOf(orderId);
    expect(lift).toMatchObject({ code: '100103' });
    const lifted = {
      requestNumber: lift!.requestNumber,
      code: '100104',
      returnCode: '100000',
      at: new Date(now + 2).toISOString(),
    };
    expect(await told(lifted)).toMatchObject({ returnCode: '100000' });
    expect((await orderAt(police(), orderId)).itemList[0]).toMatchObject({ status: 'lifted' });
    expect(await told(lifted, 'late-duplicate')).toMatchObject({ returnCode: '200003' });
  });
});
