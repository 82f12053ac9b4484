import { type Answer, type Caller, freshKey, type Json } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import {
  acceptedReturn,
  type AcceptedReturn,
  aRestitution,
  decidedReturn,
  freeze,
  issued,
  OFFICERS,
  PEPPER,
  restitutionAt,
  type ReturnStory,
  trace,
  type Victim,
} from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** 返还的闸门: what somebody might try, through the API of the desk at which it would be tried, and the code that it meets. */

let heli: TestSystem;
let now = 0;
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();
const police = (): Caller => heli.at('p.li');
const clerk = (): Caller => heli.at('b.kong');
const second = (): Caller => heli.at('b.cao');

const aVictim = (n: number, given: Partial<Victim> = {}): Victim => ({
  ...{ name: `受害人${n}（虚构）`, idNumber: `9901021991010100${10 + n}`, reference: `ATT-${n}` },
  ...{ amountFen: '100000', at: iso(now - 2 * DAY + n * 60_000) },
  ...given,
});

const UNIT = 'police-990102';
let serial = 0;
/** A return on an account and under a freeze of its own. */
function storyOf(victims: readonly Victim[], given: { account?: string; fen?: string } = {}): ReturnStory {
  serial += 1;
  const accountNumber = given.account ?? `99550100000000${20_000 + serial}`;
  const story = { itemKey: `attack-${serial}/1`, accountNumber, frozenFen: given.fen ?? '400000', victims };
  return { ...story, officer: 'p.li', authorityUnitId: UNIT, now };
}

/** The same, with the notice that the bank has accepted. */
const returning = (...given: Parameters<typeof storyOf>): Promise<AcceptedReturn> =>
  acceptedReturn(heli, storyOf(...given));

/** A busy house that does not know yet is asked again under the same key, as any caller would. */
async function ask(who: Caller, path: string, body: unknown = {}, key = freshKey()): Promise<Answer> {
  for (let times = 1; ; times += 1) {
    const answer = await who.ask('POST', path, { key, body });
    if (answer.status < 500 || times === 6) return answer;
  }
}

const meets = async (who: Caller, path: string, body: unknown, code: string): Promise<void> =>
  expect([path, (await ask(who, path, body)).body['code']]).toEqual([path, code]);

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(police());
}, 180_000);
afterAll(() => heli?.stop());

describe('on the day of the payment', () => {
  let story: AcceptedReturn;
  const living = () => ({
    ...{ caseId: story.caseId, itemKey: story.itemKey, accountNumber: story.accountNumber, authorityUnitId: UNIT },
    ...{ frozenFen: '400000', endsAt: iso(now + 100 * DAY) },
  });
  const releasing = (code: string) => meets(second(), `${story.path}/releases`, {}, code);

  it('nothing leaves a freeze that has ended, was released, waits behind another, or lies on another account', async () => {
    story = await returning([aVictim(1), aVictim(2)]);
    for (const given of [
      { endsAt: iso(now - 1_000) },
      { status: 'lapsed' },
      { status: 'released' },
      { status: 'queued' },
    ]) {
      await freeze(heli, { ...living(), ...given });
      await releasing('RESTITUTION.FREEZE_NOT_ALIVE');
    }
    await freeze(heli, { ...living(), accountNumber: '9955010000000009999' });
    await releasing('RESTITUTION.OTHER_ACCOUNT');
  });

  it('nothing goes beyond the balance that is still frozen', async () => {
    await freeze(heli, { ...living(), frozenFen: '199999' });
    await releasing('RESTITUTION.MORE_THAN_FROZEN');
    await freeze(heli, living());
  });

  it.each(['frozen', 'queued'])(
    'nothing is paid while the freeze of another unit is %s',
    async (status) => {
      const theirs = { itemKey: 'attack-rival/1', caseId: 'another', authorityUnitId: 'police-990103' };
      await freeze(heli, { ...living(), ...theirs, status });
      await releasing('RESTITUTION.OTHER_FREEZE');
      await freeze(heli, { ...living(), ...theirs, status: 'released' });
    },
    60_000,
  );

  it('one clerk alone neither presents and releases, nor lets one policeman be two', async () => {
    await meets(clerk(), `${story.path}/releases`, {}, 'RESTITUTION.SAME_CLERK');
    await meets(clerk(), `${story.path}/presentation`, OFFICERS, 'RESTITUTION.PRESENTED_ALREADY');
    const { status } = await ask(heli.at('b.hua'), `${story.path}/releases`);
    expect(status).toBe(404);
  });

  it('nobody confirms what was never sent, or under a request number that was never given out', async () => {
    const paid = { lineNo: 1, result: 'paid', bankReference: 'B-1', paidAt: iso(now) };
    await meets(clerk(), `${story.path}/receipts`, { results: [paid] }, 'RESTITUTION.NOT_PREPARED');
    const rows = [`${story.noticeId}-1-1`, `${story.noticeId}-9-1`, 'other-1-1'].map(
      (number) => `${number},成功,100000,B-1,${inShanghai(now)}`,
    );
    const content = `返还请求号,结果,金额（分）,银行流水号,付款时间\n${rows.join('\n')}\n`;
    const taken = await clerk().upload<Json>(`${story.path}/receipt-files`, { name: '回单.csv', content });
    expect(taken).toMatchObject({ confirmed: 0, known: 0, problems: [{ row: 2 }, { row: 3 }, { row: 4 }] });
  });

  it('what is sent is not sent again, and a receipt told twice is taken once', async () => {
    await second().post(`${story.path}/releases`, {});
    await meets(second(), `${story.path}/releases`, { lineNos: [1] }, 'RESTITUTION.NOTHING_TO_RELEASE');
    const results = [1, 2].map((lineNo) => {
      return { lineNo, result: 'paid', bankReference: `B-${lineNo}`, paidAt: iso(now) };
    });
    const key = freshKey();
    const first = await ask(clerk(), `${story.path}/receipts`, { results }, key);
    const replayed = await ask(clerk(), `${story.path}/receipts`, { results }, key);
    expect(replayed).toMatchObject({ status: 200, body: first.body });
    const forged = await ask(clerk(), `${story.path}/receipts`, { results: results.slice(1) }, key);
    expect(forged.body).toMatchObject({ code: 'COMMAND.OTHER_BODY' });
    await meets(clerk(), `${story.path}/receipts`, { results }, 'RESTITUTION.NOT_PREPARED');
    expect(await restitutionAt(police(), story.restitutionId)).toMatchObject({ paidFen: '200000' });
  });
});

it('two officers come, each with a card of their own: one card shown twice is one officer, however it is written', async () => {
  const { restitutionId } = await decidedReturn(heli, storyOf([aVictim(9)]));
  const { path } = await issued(police(), restitutionId, 1);
  const [one, other] = OFFICERS.officers.map((officer, n) => ({ ...officer, cardNumber: `ab99000${n}` }));
  const comes = (officers: readonly object[], given: object = {}) => ({ ...OFFICERS, officers, ...given });
  for (const cardNumber of ['ab990000', 'AB990000', ' Ab990000 '])
    await meets(clerk(), `${path}/presentation`, comes([one!, { ...other, cardNumber }]), 'RESTITUTION.TWO_OFFICERS');
  await meets(clerk(), `${path}/presentation`, comes([one!, one!, one!]), 'RESTITUTION.TWO_OFFICERS');
  const wanting = [comes([one!]), comes([]), comes([one!, { ...other, cardNumber: '' }])];
  for (const body of [...wanting, comes([one!, other!], { copiesKept: false })])
    expect((await ask(clerk(), `${path}/presentation`, body)).status).toBe(422);
  expect((await ask(heli.at('b.hua'), `${path}/presentation`, comes([one!, other!]))).status).toBe(404);
  expect(await clerk().get(path)).toMatchObject({ status: 'issued' });
  await meets(clerk(), `${path}/acceptance`, {}, 'RESTITUTION.NOT_TO_ACCEPT');
  await clerk().post(`${path}/presentation`, comes([one!, other!]));
  expect(await clerk().get(path)).toMatchObject({ status: 'presented' });
  await meets(clerk(), `${path}/presentation`, comes([one!, other!]), 'RESTITUTION.PRESENTED_ALREADY');
});

it('the same credit of the same victim is paid once, whoever has planned it twice', async () => {
  const account = '9955010000000029901';
  const victim = aVictim(11, { amountFen: '200000' });
  const one = await returning([victim], { account, fen: '100000' });
  const two = await returning([victim], { account, fen: '100000' });
  const elsewhere = await returning([victim], { fen: '200000' });
  await second().post(`${one.path}/releases`, {});
  await meets(second(), `${two.path}/releases`, {}, 'RESTITUTION.PAID_ALREADY');
  await meets(second(), `${elsewhere.path}/releases`, {}, 'RESTITUTION.MORE_THAN_LOSS');
});

it('a second fraud of the victim makes no room for paying the first one twice, and is paid in full itself', async () => {
  const one = await returning([aVictim(12)], { fen: '100000' });
  const again = await returning([aVictim(12)], { fen: '100000' });
  const other = await returning([aVictim(12, { reference: 'ATT-12-B', amountFen: '300000' })], { fen: '300000' });
  await second().post(`${one.path}/releases`, {});
  await second().post(`${other.path}/releases`, {});
  await meets(second(), `${again.path}/releases`, {}, 'RESTITUTION.MORE_THAN_LOSS');
});

it('money goes to no account that nobody has verified, and the account does not change under a payment', async () => {
  const { restitutionId, path } = await returning([aVictim(21)]);
  const [claim] = await police().all<{ claimId: string }>(`/restitutions/${restitutionId}/applications`);
  const account = {
    ...{ sort: 'other', verified: false, accountName: '他人（虚构）', accountNumber: '9955017777777777' },
    bankName: '演示青松银行',
  };
  const changing = `/restitutions/${restitutionId}/applications/${claim?.claimId}/account`;
  await meets(police(), changing, { account, reason: '原账户已销户' }, 'RESTITUTION.ACCOUNT_NOT_VERIFIED');
  await second().post(`${path}/releases`, {});
  const verified = { account: { ...account, verified: true }, reason: '原账户已销户' };
  await meets(police(), changing, verified, 'RESTITUTION.PAYOUT_UNDER_WAY');
});

it('no version is decided by who proposed it, by the county, or paid after a newer one is on its way', async () => {
  const { restitutionId, path, itemKey } = await returning([aVictim(31)]);
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: [itemKey], reason: '更正（虚构）' });
  await meets(second(), `${path}/releases`, {}, 'RESTITUTION.SUPERSEDED');
  const { approvalId } = await police().post<{ approvalId: string }>(`${base}/plans/2/report`);
  const decision = { matterId: `restitution/${restitutionId}`, decision: 'approved' };
  for (const officer of ['p.li', 'p.zhao'])
    expect([officer, (await ask(heli.at(officer), `/approvals/${approvalId}/decision`, decision)).status]).toEqual([
      officer,
      403,
    ]);
});

it('no plan goes to the city while an objection lies open, also when its notice has ended', async () => {
  const victims = [aVictim(41), aVictim(42)];
  const accountNumber = '9955010000000029902';
  const rows = victims.map(
    ({ reference, at }, n) => `${reference},${inShanghai(Date.parse(at))},55550000${n},${accountNumber},100000`,
  );
  rows.push(`OUT-41,${inShanghai(now - DAY)},${accountNumber},777700001,50000`);
  const content = ['id,at,from,to,amount_fen', ...rows, ''].join('\n');
  const { caseId, restitutionId } = await aRestitution(police(), {
    ...{ victims, frozenAt: iso(now - DAY) },
    statement: { name: '流水.csv', content },
  });
  const freezing = { caseId, itemKey: 'attack-objected/1', accountNumber, frozenFen: '150000', authorityUnitId: UNIT };
  await freeze(heli, { ...freezing, endsAt: iso(now + 100 * DAY) });
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'proportional');
  await police().post(`${base}/plans`, { kind: 'proportional', traceId, itemKeys: ['attack-objected/1'] });
  await police().post(`${base}/plans/1/notice`);
  const objection = {
    raisedBy: 'interested-party',
    name: '利害关系人（虚构）',
    phone: '00010000003',
    text: '系本人货款。',
  };
  await police().post(`${base}/objections`, { version: 1, ...objection });
  const { plans } = await restitutionAt(police(), restitutionId);
  await heli.comesTo(Date.parse(plans[0]?.noticeEndsAt ?? '') + 10_000);
  await heli.settled();
  await meets(police(), `${base}/plans/1/report`, {}, 'RESTITUTION.OBJECTION_OPEN');
  await meets(police(), `${base}/objections`, { version: 1, ...objection }, 'RESTITUTION.NOTICE_ENDED');
}, 180_000);
