import { type Caller, until } from './api.js';
import { anOrder, legalNow, stopAll } from './desk.js';
import type { TestSystem } from './system.js';

export interface FrozenAccount {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly orderId: string;
  readonly itemKey: string;
  readonly accountNumber: string;
}

/** A filed case with one account that a bank has really frozen: every step through the APIs of officer, county leader and bank. */
export async function aFrozenAccount(heli: TestSystem, frozenFen: string): Promise<FrozenAccount> {
  const [officer, leader, clerk] = [heli.at('p.li'), heli.at('p.zhao'), heli.at('b.kong')];
  const approve = async (matterId: string): Promise<void> => {
    const { approvalId } = await until(`an approval of ${matterId} waits`, async () =>
      (await leader.get<{ items: { approvalId: string; matterId: string }[] }>('/approvals')).items.find(
        (one) => one.matterId === matterId,
      ),
    );
    await leader.post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
  };
  const { caseId, orderId: stopOrderId } = await anOrder(officer);
  await stopAll(clerk, stopOrderId);
  for (const step of ['acceptance', 'filing']) {
    await officer.post(`/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const { items } = await officer.get<{ items: { rowId: string; accountNumber: string }[] }>(
    `/cases/${caseId}/accounts`,
  );
  const item = {
    ...{ rowId: items[0]?.rowId ?? '', kind: 'deposit', withProceeds: true },
    ...{ askedFen: '1000000', justifiedFen: '1000000' },
  };
  const { orders } = await officer.post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items: [item],
  });
  const orderId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${orderId}`);
  await answerFrozen(clerk, orderId, frozenFen);
  const { caseNumber } = await officer.get<{ caseNumber: string }>(`/cases/${caseId}`);
  return { caseId, caseNumber, orderId, itemKey: `${orderId}/1`, accountNumber: items[0]?.accountNumber ?? '' };
}

async function answerFrozen(clerk: Caller, orderId: string, frozenFen: string): Promise<void> {
  const frozenAt = new Date(await legalNow(clerk)).toISOString();
  const facts = { operator: 'OP-07', bankReference: 'DJ-1' };
  await clerk.post(`/freeze-orders/${orderId}/answers`, {
    answers: [{ itemNo: 1, result: 'frozen', frozenFen, frozenAt, ...facts }],
  });
}

export const frozenIn = async (
  desk: Caller,
  orderId: string,
): Promise<{ status: string; frozenFen?: string } | undefined> =>
  (await desk.get<{ itemList: { status: string; frozenFen?: string }[] }>(`/freeze-orders/${orderId}`)).itemList[0];
