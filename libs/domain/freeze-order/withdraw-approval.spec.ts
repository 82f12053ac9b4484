import { decideApproval, proposeFreeze, withdrawApproval } from '#domain/freeze-order/propose';
import {
  anApproval,
  aProposal,
  codeOf,
  filedRecord,
  type FreezeInMemory,
  frozen,
  FROZEN,
  ISSUED,
  issued,
  later,
  LEADER,
  newFreeze,
  POLICE,
  proposed,
} from '#domain/freeze-order/freeze-order.spec-support';
import { hasEnded } from '#domain/freeze-order/freeze-order';
import { proposeRenewal } from '#domain/freeze-order/renew';

/** What waits for its leader is taken back by whoever proposed it: nobody refused it, and its clock ends. */

const NOW = later(FROZEN, 3_600_000);
const withdraw = (freeze: FreezeInMemory, approvalId = 'approval-1', by = POLICE): void =>
  void freeze.act(withdrawApproval, { approvalId, reason: '账户有误' }, { by, at: NOW });
const clocks = ({ clocks: { openDeadlines } }: FreezeInMemory): string[] => openDeadlines.map(({ ruleId }) => ruleId);
const settled = (freeze: FreezeInMemory): unknown =>
  freeze.acts
    .at(-1)
    ?.entry.settles?.map(({ approvalId, decision, reason, by }) => [...[approvalId, decision, reason, by.officerId]]);

it('the order: its approval is settled as withdrawn, its accounts are free, and it has ended', () => {
  const record = filedRecord();
  const freeze = proposed({}, record);
  expect(clocks(freeze)).toEqual(['APPROVAL-01']);
  withdraw(freeze);
  expect(settled(freeze)).toEqual([['approval-1', 'withdrawn', '账户有误', POLICE.officerId]]);
  expect([freeze.state?.status, freeze.state?.items[1]?.hold.status, clocks(freeze)]).toEqual([
    ...['withdrawn', 'withdrawn', []],
  ]);
  expect(freeze.state && hasEnded(freeze.state)).toBe(true);
  expect(freeze.folded().state).toEqual(freeze.state);
  const again = newFreeze(record, 'freeze-2');
  again.act(proposeFreeze, aProposal({ orderId: 'freeze-2' }), { by: POLICE, at: NOW });
  expect(again.state?.status).toBe('proposed');
});

it('a renewal: the freeze stays, and it may be asked for again', () => {
  const freeze = frozen();
  const renewal = { itemNos: [1], reason: '侦查尚未终结' };
  const approval = (approvalId: string) => anApproval(approvalId, { kind: 'freeze-renewal' });
  freeze.act(proposeRenewal, { ...renewal, approval: approval('renew-1') }, { by: POLICE, at: NOW });
  withdraw(freeze, 'renew-1');
  expect([freeze.state?.status, freeze.state?.items[1]?.hold.status, freeze.state?.asked]).toEqual([
    ...['issued', 'frozen', {}],
  ]);
  expect(freeze.folded().state).toEqual(freeze.state);
  freeze.act(proposeRenewal, { ...renewal, approval: approval('renew-2') }, { by: POLICE, at: NOW });
  expect(Object.keys(freeze.state?.asked ?? {})).toEqual(['renew-2']);
});

it.each<[string, () => FreezeInMemory, typeof POLICE]>([
  ['APPROVAL.NOT_WAITING', issued, POLICE],
  ['APPROVAL.WITHDRAWN_BY_OTHER_UNIT', proposed, LEADER],
])('is refused with %s', (code, freeze, by) => {
  expect(codeOf(() => withdraw(freeze(), 'approval-1', by))).toBe(code);
});

it('its leader can no longer approve it', () => {
  const freeze = proposed();
  withdraw(freeze);
  const approve = { approvalId: 'approval-1', decision: 'approved' as const };
  expect(codeOf(() => freeze.act(decideApproval, approve, { by: LEADER, at: ISSUED }))).toBe('APPROVAL.NOT_ASKED');
});
