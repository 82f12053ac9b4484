/** 资金返还 in the demonstration: one return that the bank is paying out, and one whose plan hangs out for thirty days. */
import { approve, type Cast, inShanghai, iso, legalNow } from './cast.js';
import { FROZEN_FEN, type FrozenCase, frozenCase, type Scene } from './freeze.js';

/** As the account lists of the story have it. */
const PAID_BEFORE_MS = 20 * 60_000;
const MINUTE_MS = 60_000;

interface Claimant {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly account: string;
}

interface Return {
  readonly base: string;
  readonly traceId: string;
}

/** From the frozen account to the trace: two victims apply, and the statement of the account is read. */
async function traced(scene: Scene, key: string, given: { frozen: FrozenCase; rule: string }): Promise<Return> {
  const { officer } = scene;
  const { caseId, victim, accountNumbers } = given.frozen;
  const now = await legalNow(officer);
  const paidAt = now - PAID_BEFORE_MS;
  const isOneAccount = given.rule === 'proportional';
  const [first = '', second = ''] = accountNumbers;
  const claimants: readonly Claimant[] = [
    { ...victim, idNumber: '990102199001010011', account: first },
    {
      ...{ name: '受害人壬（虚构）', phone: '00010000092', idNumber: '990102199001010038' },
      account: isOneAccount ? first : second,
    },
  ];
  const { restitutionId } = await officer.post<{ restitutionId: string }>(
    `/cases/${caseId}/restitutions`,
    `${key}-return`,
    { frozenAt: iso(now - 1_000) },
  );
  const base = `/restitutions/${restitutionId}`;
  await officer.post(`${base}/tellings`, `${key}-told`, { victims: claimants.length, channel: 'phone' });
  const rows: string[] = [];
  for (const [index, { name, phone, idNumber, account }] of claimants.entries()) {
    const at = paidAt + index * MINUTE_MS;
    const reference = `${key}-T${index + 1}`;
    const { claimId } = await officer.post<{ claimId: string }>(`${base}/applications`, `${key}-claim-${index}`, {
      applicant: { kind: 'person', name, idNumber, phone },
      transfers: [{ reference, amountFen: FROZEN_FEN, at: iso(at) }],
      account: {
        ...{ sort: 'original', accountName: name, bankName: '演示青松银行' },
        accountNumber: `995501999999999${index}019`,
      },
    });
    await officer.post(`${base}/applications/${claimId}/completion`, `${key}-claim-${index}-examined`, {});
    rows.push(`${reference},${inShanghai(at)},99550188880000${index},${account},${FROZEN_FEN}`);
  }
  // What has gone on from the account is why two victims share what is left.
  if (isOneAccount) rows.push(`${key}-M,${inShanghai(paidAt + 5 * MINUTE_MS)},${first},995511777700001,${FROZEN_FEN}`);
  await officer.upload(`${base}/statements`, `${key}-statement`, {
    ...{ name: '账户流水.csv', type: 'text/csv' },
    content: ['id,at,from,to,amount_fen', ...rows, ''].join('\n'),
  });
  const { traceId } = await officer.post<{ traceId: string }>(`${base}/traces`, `${key}-trace`, { rule: given.rule });
  return { base, traceId };
}

/** Decided by the city, presented and accepted; one share is confirmed as paid, the receipt of the other is still owed by the bank. */
export async function paidOut(scene: Scene, key: string, at: Cast): Promise<void> {
  const { officer } = scene;
  const frozen = await frozenCase(scene, key);
  const { base, traceId } = await traced(scene, key, { frozen, rule: 'timestamp' });
  const itemKeys = frozen.accountNumbers.map((_, index) => `${frozen.freezeId}/${index + 1}`);
  await officer.post(`${base}/plans`, `${key}-plan`, { kind: 'direct', traceId, itemKeys });
  const { approvalId } = await officer.post<{ approvalId: string }>(`${base}/plans/1/report`, `${key}-report-plan`, {});
  await approve(at('p.zheng'), { matterId: `restitution/${base.slice('/restitutions/'.length)}`, approvalId });
  const { notices } = await officer.post<{ notices: { noticeId: string }[] }>(
    `${base}/plans/1/bank-notices`,
    `${key}-notices`,
    {},
  );
  const path = `${base}/bank-notices/${notices[0]?.noticeId ?? ''}`;
  const [clerk, second] = [at('b.kong'), at('b.cao')];
  const officers = [
    { name: '李竹声（虚构）', cardNumber: '990001', unitName: '竹里派出所' },
    { name: '王远舟（虚构）', cardNumber: '990002', unitName: '竹里派出所' },
  ];
  await clerk.post(`${path}/presentation`, `${key}-present`, { officers, copiesKept: true });
  await clerk.post(`${path}/acceptance`, `${key}-accept`, {});
  await second.post(`${path}/releases`, `${key}-release`, {});
  const paidAt = iso(await legalNow(clerk));
  await clerk.post(`${path}/receipts`, `${key}-receipt`, {
    results: [{ lineNo: 1, result: 'paid', bankReference: 'FH-1', paidAt }],
  });
}

/** Two victims share what is left of their money; the plan is published, and its thirty days run. */
export async function published(scene: Scene, key: string): Promise<void> {
  const { officer } = scene;
  const frozen = await frozenCase(scene, key);
  const { base, traceId } = await traced(scene, key, { frozen, rule: 'proportional' });
  const plan = { kind: 'proportional', traceId, itemKeys: [`${frozen.freezeId}/1`] };
  await officer.post(`${base}/plans`, `${key}-plan`, plan);
  await officer.post(`${base}/plans/1/notice`, `${key}-notice`, {});
}
