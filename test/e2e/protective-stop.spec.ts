import { apply } from '#domain/protective-stop/apply';
import { anAccount, legalNow, QINGSONG } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 保护性止付: the centre protects the own account of somebody who is being deceived; the holder may appeal. */

let heli: TestSystem;
const centre = () => heli.at('c.chen');
const bank = () => heli.at('b.kong');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

interface Stop {
  readonly stage: string;
  readonly dueRule?: string;
  readonly dueAt?: string;
  readonly appeal?: string;
  readonly accountList: readonly { readonly accountNumber: string }[];
}

const at = (desk: ReturnType<typeof bank>, stopId: string): Promise<Stop> => desk.get(`/protective-stops/${stopId}`);
const bankCodeOf = async (name: string): Promise<string> => {
  const [row] = await heli.database.query<{ code: string }[]>(`select bank_code as code from units where name = $1`, [
    name,
  ]);
  return row?.code ?? '';
};

async function anOrder(given: object = {}): Promise<object> {
  const { accountName, accountNumber } = anAccount();
  return {
    bankCode: await bankCodeOf(QINGSONG),
    basis: 'consent',
    told: { at: new Date((await legalNow(centre())) - 60_000).toISOString(), channel: 'phone' },
    hours: 72,
    accounts: [{ accountName, accountNumber }],
    facts: '正在按冒充客服的指示准备转账。（虚构）',
    ...given,
  };
}
const ordered = async (given: object = {}): Promise<string> =>
  (await centre().post<{ stopId: string }>('/protective-stops', await anOrder(given))).stopId;
const now = async (): Promise<string> => new Date(await legalNow(bank())).toISOString();
async function held(): Promise<string> {
  const stopId = await ordered();
  await bank().post(`/protective-stops/${stopId}/execution`, { stoppedAt: await now(), reference: 'R-1' });
  return stopId;
}

it('is ordered, executed, appealed against, and released at once when the check passes', async () => {
  const stopId = await held();
  expect(await at(centre(), stopId)).toMatchObject({ stage: 'held', dueRule: 'FRZ-29' });
  await bank().post(`/protective-stops/${stopId}/appeals`, { text: '本人自用，请解除。（虚构）' });
  expect(await at(centre(), stopId)).toMatchObject({ appeal: '本人自用，请解除。（虚构）', dueRule: 'PROTECT-02' });
  await centre().post(`/protective-stops/${stopId}/appeal-decision`, { upheld: true, reason: '核验身份无误' });
  expect(await at(bank(), stopId)).toMatchObject({ stage: 'releasing', dueRule: 'FRZ-25' });
  await bank().post(`/protective-stops/${stopId}/release-confirmation`, { releasedAt: await now() });
  const over = await at(centre(), stopId);
  expect([over.stage, over.dueRule]).toEqual(['released', undefined]);
  await keepMatter(heli, { name: 'protective-stop', matterId: `protective-stop/${stopId}`, apply });
});

it('holds one account once at a time', async () => {
  const body = await anOrder();
  const { stopId } = await centre().post<{ stopId: string }>('/protective-stops', body);
  const second = await centre().ask('POST', '/protective-stops', { body, key: 'second' });
  expect(second.body).toMatchObject({ code: 'PROTECTIVE_STOP.HELD_ALREADY' });
  await centre().post(`/protective-stops/${stopId}/withdrawal`, { reason: '已当面劝阻成功' });
  await centre().post('/protective-stops', body, 'third');
});

it('is an act of a centre alone, and known to the bank that it names alone', async () => {
  const stopId = await ordered();
  expect((await heli.at('p.li').ask('POST', '/protective-stops', { body: await anOrder(), key: 'p' })).status).toBe(
    403,
  );
  expect((await heli.at('b.bai').ask('GET', `/protective-stops/${stopId}`)).status).toBe(404);
  const [{ accountNumber } = { accountNumber: '' }] = (await at(bank(), stopId)).accountList;
  const acts = await heli.database.query<unknown[]>('select * from acts where matter_id = $1', [
    `protective-stop/${stopId}`,
  ]);
  expect(accountNumber).not.toBe('');
  expect(JSON.stringify(acts)).not.toContain(accountNumber);
});

it('refuses a bank that does not exist, and a length beyond thirty days', async () => {
  const asked = async (given: object, key: string) =>
    centre().ask('POST', '/protective-stops', { body: await anOrder(given), key });
  expect((await asked({ bankCode: '000000000000' }, 'a')).body).toMatchObject({ code: 'PROTECTIVE_STOP.BANK_UNKNOWN' });
  expect((await asked({ hours: 721 }, 'b')).status).toBe(422);
});
