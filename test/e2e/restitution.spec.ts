import { type Json, until } from '../support/api.js';
import { legalNow } from '../support/desk.js';
import {
  accepted,
  approve,
  aRestitution,
  freeze,
  keepStory,
  OFFICERS,
  PEPPER,
  restitutionAt,
  trace,
} from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** 冻结资金返还 from the statement to the receipt: every step goes through the API of the desk that takes it. */

let heli: TestSystem;
const police = () => heli.at('p.li');
const city = () => heli.at('p.zheng');
const clerk = () => heli.at('b.kong');
const second = () => heli.at('b.cao');

const ACCOUNT = '9955010000000000017';
const OTHER = '9955010000000000025';
const DAY = 86_400_000;
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const iso = (ms: number): string => new Date(ms).toISOString();

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
});
afterAll(() => heli?.stop());

describe('money that the timestamps separate', () => {
  let restitutionId = '';
  let caseId = '';
  let notice: { noticeId: string; path: string };
  let now = 0;

  it('is told of, applied for and traced to the fen', async () => {
    now = await legalNow(police());
    const paidAt = now - 2 * DAY;
    const victim = {
      name: '受害人甲（虚构）',
      idNumber: '990102199001010011',
      reference: 'T1',
      amountFen: '1000000',
      at: iso(paidAt),
    };
    const statement = `id,at,from,to,amount_fen\nT1,${inShanghai(paidAt)},9999990001,${ACCOUNT},1000000\n`;
    ({ caseId, restitutionId } = await aRestitution(police(), {
      victims: [victim],
      statement: { name: '流水.csv', content: statement },
      frozenAt: iso(now - DAY),
    }));
    await freeze(heli, {
      caseId,
      itemKey: 'order-1/1',
      accountNumber: ACCOUNT,
      frozenFen: '1200000',
      endsAt: iso(now + 100 * DAY),
    });
    await police().post(`/restitutions/${restitutionId}/tellings`, { victims: 1, channel: 'phone' });
    expect(await police().get(`/restitutions/${restitutionId}/conservation`)).toMatchObject({
      conserved: true,
      transfers: 1,
    });
    const run = await trace(police(), restitutionId, 'timestamp');
    expect(run).toMatchObject({ conserved: true, heldFen: '1000000', unseparatedFen: '0' });
    expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'tracing' });
  });

  it('is planned directly, and the rest stays frozen', async () => {
    const { traces } = await police().get<{ traces: { traceId: string }[] }>(`/restitutions/${restitutionId}`);
    const made = await police().post(`/restitutions/${restitutionId}/plans`, {
      ...{ kind: 'direct', traceId: traces[0]?.traceId, itemKeys: ['order-1/1'] },
    });
    expect(made).toMatchObject({ version: 1, lines: 1, totalFen: '1000000', residueFen: '200000' });
    const shares = await police().all(`/restitutions/${restitutionId}/plans/1/shares`);
    expect(shares).toEqual([expect.objectContaining({ amountFen: '1000000', status: 'proposed' })]);
  });

  it('is decided by the city alone, under a number of its own', async () => {
    const base = `/restitutions/${restitutionId}`;
    const { approvalId } = await police().post<{ approvalId: string }>(`${base}/plans/1/report`);
    const county = await heli.at('p.zhao').ask('POST', `/approvals/${approvalId}/decision`, {
      ...{ key: 'county', body: { matterId: `restitution/${restitutionId}`, decision: 'approved' } },
    });
    expect(county.status).toBe(403);
    await city().post(`/approvals/${approvalId}/decision`, {
      matterId: `restitution/${restitutionId}`,
      decision: 'approved',
    });
    const { stage, plans } = await restitutionAt(police(), restitutionId);
    expect([stage, plans[0]?.decisionNumber]).toEqual(['decided', expect.stringMatching(/^云公刑返字〔\d{4}〕1号$/)]);
  });

  it('is presented at the bank by two officers, accepted, and three working days run', async () => {
    notice = await accepted({ police: police(), clerk: clerk() }, restitutionId, 1);
    const queue = await clerk().all<Json>('/restitution-notices?status=accepted');
    expect(queue).toEqual([
      expect.objectContaining({
        noticeId: notice.noticeId,
        lines: 1,
        totalFen: '1000000',
        payBy: expect.any(String) as string,
      }),
    ]);
    const again = await clerk().ask('POST', `${notice.path}/presentation`, { key: 'again', body: OFFICERS });
    expect(again.body).toMatchObject({ code: 'RESTITUTION.PRESENTED_ALREADY' });
    const stranger = await heli.at('b.hua').ask('GET', notice.path);
    expect(stranger.status).toBe(404);
  });

  it('is released by a second clerk under one request number, and never twice', async () => {
    const same = await clerk().ask('POST', `${notice.path}/releases`, { key: 'same', body: {} });
    expect(same.body).toMatchObject({ code: 'RESTITUTION.SAME_CLERK' });
    const taken = await second().post(`${notice.path}/releases`, {}, 'release-1');
    expect(taken).toMatchObject({ released: 1, refused: [] });
    expect(await second().post(`${notice.path}/releases`, {}, 'release-1')).toEqual(taken);
    const twice = await second().ask('POST', `${notice.path}/releases`, { key: 'release-2', body: { lineNos: [1] } });
    expect(twice.body).toMatchObject({ code: 'RESTITUTION.NOTHING_TO_RELEASE' });
    const [line] = await clerk().all<Json>(`${notice.path}/lines`);
    expect(line).toMatchObject({
      status: 'prepared',
      requestNumber: `${notice.noticeId}-1-1`,
      payeeName: '受害人甲（虚构）',
    });
  });

  it('comes back as a state, is mended, and goes out under the next number', async () => {
    const bounced = { lineNo: 1, result: 'bounced', reason: '账户已销户' };
    await clerk().post(`${notice.path}/receipts`, { results: [bounced] });
    const [claim] = await police().all<{ claimId: string }>(`/restitutions/${restitutionId}/applications`);
    await police().post(`/restitutions/${restitutionId}/applications/${claim?.claimId}/account`, {
      account: {
        ...{ sort: 'other', verified: true, accountName: '受害人甲（虚构）', accountNumber: '9955018888888888' },
        bankName: '演示青松银行',
      },
      reason: '原账户已销户',
    });
    await second().post(`${notice.path}/releases`, { lineNos: [1] });
    const [line] = await clerk().all<Json>(`${notice.path}/lines`);
    expect(line).toMatchObject({ requestNumber: `${notice.noticeId}-1-2`, payeeAccount: '9955018888888888' });
  });

  it('is confirmed by the bank’s own file, and the rest is known to be frozen', async () => {
    const file = `返还请求号,结果,金额（分）,银行流水号,付款时间\n${notice.noticeId}-1-2,成功,1000000,B-77,${inShanghai(await legalNow(clerk()))}\nunknown-1-1,成功,5,B-78,${inShanghai(now)}\n`;
    const taken = await clerk().upload(`${notice.path}/receipt-files`, { name: '回单.csv', content: file });
    expect(taken).toMatchObject({ confirmed: 1, problems: [expect.objectContaining({ row: 3 })] });
    expect(await restitutionAt(police(), restitutionId)).toMatchObject({
      stage: 'residual-frozen',
      paidFen: '1000000',
    });
    const owed = await until('the freeze order is told', async () => {
      const [row]: { body: { body: Json } }[] = await heli.database.query(
        `select body from owed_commands where update_name = 'noteReturned' and matter_id = 'freeze-order/order-1'`,
      );
      return row;
    });
    await keepStory(heli, 'restitution', restitutionId);
    // There is no such order here: nobody is to wait for it.
    await heli.database.query(`update owed_commands set status = 'done' where update_name = 'noteReturned'`);
    expect(owed.body.body).toMatchObject({ itemNo: 1, amountFen: '1000000' });
  });

  it('has every figure of its papers in capitals too', async () => {
    const text = async (path: string): Promise<string> =>
      (await police().file(`/restitutions/${restitutionId}/${path}`)).toString('utf8');
    const flow = await text('plans/1/papers/flow');
    for (const figure of ['12,000.00', '壹万贰仟元整', '10,000.00', '壹万元整', '2,000.00', '贰仟元整', '零元整'])
      expect(flow).toContain(figure);
    for (const path of ['plans/1/papers/report', 'plans/1/papers/decision', `bank-notices/${notice.noticeId}/paper`])
      expect(await text(path)).toMatch(/10,000\.00[\s\S]*壹万元整/);
  });

  it('leaves no name, account or card in the record', async () => {
    const bodies: { body: string }[] = await heli.database.query(
      `select body from acts where matter_id like 'restitution/%'`,
    );
    const said = bodies.map(({ body }) => body).join('\n');
    for (const secret of ['受害人甲', '990102199001010011', ACCOUNT, '9955018888888888', '990001', '王远舟'])
      expect(said).not.toContain(secret);
  });
});

describe('money that no timestamp separates', () => {
  let restitutionId = '';
  let caseId = '';
  let now = 0;

  it('is shared in proportion only after a public notice of thirty days', async () => {
    now = await legalNow(police());
    const at = now - 3 * DAY;
    const victims = [1, 2, 3].map((n) => ({
      ...{
        name: `受害人${n}（虚构）`,
        idNumber: `99010219900101${n}${n}${n}${n}`,
        reference: `P${n}`,
        at: iso(at + n * 60_000),
      },
      amountFen: `${n * 100_000_000}`,
    }));
    const rows = victims.map(
      ({ reference, amountFen }, n) =>
        `${reference},${inShanghai(at + (n + 1) * 60_000)},99999900${n},${OTHER},${amountFen}`,
    );
    rows.push(`OUT,${inShanghai(at + DAY)},${OTHER},99999977,499999999`);
    ({ caseId, restitutionId } = await aRestitution(police(), {
      victims,
      statement: { name: '流水.csv', content: ['id,at,from,to,amount_fen', ...rows, ''].join('\n') },
      frozenAt: iso(now - DAY),
    }));
    await freeze(heli, {
      caseId,
      itemKey: 'order-2/1',
      accountNumber: OTHER,
      frozenFen: '100000001',
      endsAt: iso(now + 100 * DAY),
    });
    const { traceId } = await trace(police(), restitutionId, 'proportional');
    const plan = { kind: 'proportional', traceId, itemKeys: ['order-2/1'] };
    const made = await police().post(`/restitutions/${restitutionId}/plans`, plan);
    expect(made).toMatchObject({ version: 1, totalFen: '100000001', residueFen: '0' });
    const shares = await police().all<{ amountFen: string }>(`/restitutions/${restitutionId}/plans/1/shares`);
    expect(shares.map(({ amountFen }) => amountFen).sort()).toEqual(['16666667', '33333334', '50000000']);
    const early = await police().ask('POST', `/restitutions/${restitutionId}/plans/1/report`, { key: 'early' });
    expect(early.body).toMatchObject({ code: 'RESTITUTION.NOTICE_MISSING' });
    await police().post(`/restitutions/${restitutionId}/plans/1/notice`);
    const page = JSON.stringify(await police().get(`/restitutions/${restitutionId}/plans/1/public-notice`));
    expect(page).not.toMatch(/受害人1|9901021990|99999900/);
    const paper = (await police().file(`/restitutions/${restitutionId}/plans/1/papers/public-notice`)).toString('utf8');
    for (const figure of ['1,000,000.01', '壹佰万元零壹分', '166,666.67', '壹拾陆万陆仟陆佰陆拾陆元陆角柒分'])
      expect(paper).toContain(figure);
    expect(paper).not.toMatch(/受害人1|9901021990|99999900/);
  });

  it('waits for the objection, and a dismissed one lets the plan go on when the notice has ended', async () => {
    const base = `/restitutions/${restitutionId}`;
    const given = {
      version: 1,
      raisedBy: 'interested-party',
      name: '利害关系人（虚构）',
      phone: '00010000003',
      text: '账户内资金系本人货款。',
    };
    const { objectionId } = await police().post<{ objectionId: string }>(`${base}/objections`, given);
    expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'objected' });
    const running = await police().ask('POST', `${base}/plans/1/report`, { key: 'running' });
    expect(running.body).toMatchObject({ code: 'RESTITUTION.NOTICE_RUNNING' });
    await police().post(`${base}/objections/${objectionId}/decision`, {
      outcome: 'dismissed',
      reason: '经查与本案无关',
    });
    const [objection] = await police().all(`${base}/objections`);
    expect(objection).toMatchObject({ objectionId, text: given.text, status: 'dismissed', reason: '经查与本案无关' });
    const { plans } = await restitutionAt(police(), restitutionId);
    await heli.comesTo(Date.parse(plans[0]?.noticeEndsAt ?? '') + 10_000);
    await heli.settled();
    await approve({ police: police(), city: city() }, restitutionId, 1);
    expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'decided' });
    await keepStory(heli, 'restitution-announced', restitutionId);
  });
});
