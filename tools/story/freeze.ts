/** 立案、冻结 and 申诉控告 in the demonstration: from the word of the leader to the bank's confirmation, and a holder who complains. */
import { approve, askedOf, iso, legalNow } from './cast.js';
import type { Desk } from './desk.js';

interface Order {
  readonly orderId: string;
  readonly bankName: string;
  readonly items: number;
}

/** A case whose two accounts a bank has stopped. */
export interface StoppedCase {
  readonly caseId: string;
  readonly order: Order;
  readonly victim: { readonly name: string; readonly phone: string };
}

/** What the other scenes have already: how a case is reported, listed, sent and answered. */
export interface Scene {
  readonly officer: Desk;
  readonly leader: Desk;
  readonly clerkOf: (order: Order) => Desk;
  readonly stoppedCase: (key: string) => Promise<StoppedCase>;
}

export interface FrozenCase extends StoppedCase {
  readonly freezeId: string;
  readonly accountNumbers: readonly string[];
}

/** What is frozen on each of the two accounts. */
export const FROZEN_FEN = '2000000';

export async function frozenCase(scene: Scene, key: string): Promise<FrozenCase> {
  const { officer, leader, clerkOf } = scene;
  const stopped = await scene.stoppedCase(key);
  const { caseId, order } = stopped;
  for (const step of ['acceptance', 'filing']) {
    const path = `/cases/${caseId}/filings`;
    const { approvalId } = await officer.post<{ approvalId: string }>(path, `${key}-${step}`, { step });
    await approve(leader, { matterId: `case/${caseId}`, approvalId });
  }
  const { items } = await officer.get<{ items: { rowId: string; accountNumber: string }[] }>(
    `/cases/${caseId}/accounts`,
  );
  const amounts = { askedFen: FROZEN_FEN, justifiedFen: FROZEN_FEN, withProceeds: true };
  const { orders } = await officer.post<{ orders: { orderId: string }[] }>(
    `/cases/${caseId}/freeze-orders`,
    `${key}-freeze`,
    { items: items.map(({ rowId }) => ({ rowId, kind: 'deposit', ...amounts })) },
  );
  const freezeId = orders[0]?.orderId ?? '';
  await approve(leader, await askedOf(leader, `freeze-order/${freezeId}`));
  const clerk = clerkOf(order);
  const facts = { result: 'frozen', frozenFen: FROZEN_FEN, frozenAt: iso(await legalNow(clerk)), operator: 'OP-07' };
  await clerk.post(`/freeze-orders/${freezeId}/answers`, `${key}-frozen`, {
    answers: items.map((_, index) => ({ itemNo: index + 1, bankReference: `DJ-${index + 1}`, ...facts })),
  });
  return { ...stopped, freezeId, accountNumbers: items.map(({ accountNumber }) => accountNumber) };
}

/** One account was frozen without need: the holder says so at the desk, and it is granted; the release waits for the leader. */
export async function complained(scene: Scene, key: string): Promise<void> {
  const { officer } = scene;
  const { freezeId } = await frozenCase(scene, key);
  const { complaintId } = await officer.post<{ complaintId: string }>(
    `/freeze-orders/${freezeId}/complaints`,
    `${key}-complaint`,
    {
      ...{ itemNos: [2], ground: 'unrelated', channel: 'visit', name: '账户持有人甲（虚构）', contact: '00000000007' },
      statement: '账户内为本人工资收入，与案件无关。（虚构）',
    },
  );
  await officer.post(`/complaints/${complaintId}/answer`, `${key}-reply`, {
    ...{ outcome: 'granted', itemNos: [2] },
    reason: '经核对工资流水，该账户内资金与案件无关。（虚构）',
  });
}
