/** 立案、冻结 and 申诉控告 in the demonstration: from the word of the leader to the bank's confirmation, and a holder who complains. */
import { type Desk, until } from './desk.js';

interface Order {
  readonly orderId: string;
  readonly bankName: string;
  readonly items: number;
}

/** What the other scenes have already: how a case is reported, listed, sent and answered. */
export interface Scene {
  readonly prefix: string;
  readonly officer: Desk;
  readonly leader: Desk;
  readonly now: (desk: Desk) => Promise<number>;
  readonly clerkOf: (order: Order) => Desk;
  /** A case whose two accounts a bank has stopped. */
  readonly stoppedCase: (key: string) => Promise<{ readonly caseId: string; readonly order: Order }>;
}

interface Approval {
  readonly approvalId: string;
  readonly matterId: string;
}

export async function filedAndFrozen(scene: Scene): Promise<void> {
  const { prefix, officer, now, clerkOf } = scene;
  const { caseId, order } = await scene.stoppedCase(`${prefix}7`);
  for (const step of ['acceptance', 'filing']) {
    await officer.post(`/cases/${caseId}/filings`, `${prefix}7-${step}`, { step });
    await approve(scene, `case/${caseId}`, step);
  }
  const { items } = await officer.get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
  const amounts = { askedFen: '2000000', justifiedFen: '2000000', withProceeds: true };
  const { orders } = await officer.post<{ orders: { orderId: string }[] }>(
    `/cases/${caseId}/freeze-orders`,
    `${prefix}7-freeze`,
    { items: items.map(({ rowId }) => ({ rowId, kind: 'deposit', ...amounts })) },
  );
  const freezeId = orders[0]?.orderId ?? '';
  await approve(scene, `freeze-order/${freezeId}`, 'freeze');
  const clerk = clerkOf(order);
  const frozenAt = new Date(await now(clerk)).toISOString();
  const facts = { result: 'frozen', frozenFen: '2000000', frozenAt, operator: 'OP-07' };
  await clerk.post(`/freeze-orders/${freezeId}/answers`, `${prefix}7-frozen`, {
    answers: items.map((_, index) => ({ itemNo: index + 1, bankReference: `DJ-${index + 1}`, ...facts })),
  });
  await complained(scene, freezeId);
}

/** One account was frozen without need: the holder says so at the desk, and it is granted; the release waits for the leader. */
async function complained({ prefix, officer }: Scene, freezeId: string): Promise<void> {
  const { complaintId } = await officer.post<{ complaintId: string }>(
    `/freeze-orders/${freezeId}/complaints`,
    `${prefix}7-complaint`,
    {
      ...{ itemNos: [2], ground: 'unrelated', channel: 'visit', name: '账户持有人甲（虚构）', contact: '00000000007' },
      statement: '账户内为本人工资收入，与案件无关。（虚构）',
    },
  );
  await officer.post(`/complaints/${complaintId}/answer`, `${prefix}7-reply`, {
    ...{ outcome: 'granted', itemNos: [2] },
    reason: '经核对工资流水，该账户内资金与案件无关。（虚构）',
  });
}

async function approve({ prefix, leader }: Scene, matterId: string, what: string): Promise<void> {
  const { approvalId } = await until(`the approval of ${what}`, async () => {
    const { items } = await leader.get<{ items: Approval[] }>('/approvals');
    return items.find((one) => one.matterId === matterId);
  });
  const decision = { matterId, decision: 'approved' };
  await leader.post(`/approvals/${approvalId}/decision`, `${prefix}7-${what}-approved`, decision);
}
