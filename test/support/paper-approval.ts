import type { Caller } from './api.js';

/** What lies to be approved was signed by hand, and is entered with its scan. */
export async function approveOnPaper(office: Caller): Promise<void> {
  const { items } = await office.get<{ items: { approvalId: string; matterId: string }[] }>('/approvals');
  const [asked] = items;
  const scan = { name: '批文.pdf', content: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' };
  const { sha256 } = await office.upload<{ sha256: string }>('/approvals/scans', scan);
  await office.post(`/approvals/${asked?.approvalId}/paper`, {
    ...{ matterId: asked?.matterId, decision: 'approved', number: '云联办批〔2026〕1号', sha256 },
    approvedAt: new Date(Date.now() - 60_000).toISOString(),
  });
}
