import { type Caller, until } from './api.js';
import { legalNow } from './desk.js';
import type { TestSystem } from './system.js';

/** Freezes through the desks: every step goes through an API. */
export interface FreezeItemSeen {
  readonly itemNo: number;
  readonly accountNumber: string;
  readonly status: string;
  readonly waiting?: string;
  readonly frozenFen?: string;
  readonly frozenAt?: string;
  readonly endsAt?: string;
  readonly operator?: string;
  readonly returned: readonly string[];
}

export interface FreezeSeen {
  readonly status: string;
  readonly orderNumber?: string;
  readonly itemList: readonly FreezeItemSeen[];
}

/** The leader of the county bureau approves what waits for him in a matter. */
export async function approve(heli: TestSystem, matterId: string, officerId = 'p.zhao'): Promise<void> {
  const leader = heli.at(officerId);
  const { approvalId } = await until('the approval waits', async () => {
    const { items } = await leader.get<{ items: { matterId: string; approvalId: string }[] }>('/approvals');
    return items.find((one) => one.matterId === matterId);
  });
  await leader.post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

export async function fileCase(
  heli: TestSystem,
  caseId: string,
  { officerId = 'p.li', leaderId = 'p.zhao' }: { readonly officerId?: string; readonly leaderId?: string } = {},
): Promise<void> {
  for (const step of ['acceptance', 'filing']) {
    await heli.at(officerId).post(`/cases/${caseId}/filings`, { step });
    await approve(heli, `case/${caseId}`, leaderId);
  }
}

/** A freeze of all accounts of a filed case, approved and sent: one order. */
export async function issueFreeze(heli: TestSystem, caseId: string, given: object = {}): Promise<string> {
  const officer = heli.at('p.li');
  const rows = await officer.all<{ rowId: string }>(`/cases/${caseId}/accounts`);
  const items = rows.map(({ rowId }) => ({
    ...{ rowId, kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true, ...given },
  }));
  const { orders } = await officer.post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, { items });
  const orderId = orders[0]?.orderId ?? '';
  await approve(heli, `freeze-order/${orderId}`);
  return orderId;
}

export const freezeAt = (desk: Caller, orderId: string): Promise<FreezeSeen> => desk.get(`/freeze-orders/${orderId}`);

export async function frozenLine(desk: Caller, itemNo = 1, given: object = {}): Promise<object> {
  const frozenAt = new Date(await legalNow(desk)).toISOString();
  return {
    ...{ itemNo, result: 'frozen', frozenFen: '1000000', frozenAt, operator: 'OP-07', bankReference: 'DJ-1', ...given },
  };
}
