import { fen } from '#domain/money/fen';
import { decideApproval } from '#domain/restitution/matter/approve';
import { confirmPayouts, preparePayouts } from '#domain/restitution/matter/payout';
import { noteRecovered, proposeRecovery, type ProposeRecovery } from '#domain/restitution/matter/recovery';
import { hasEnded, type Restitution } from '#domain/restitution/matter/restitution';
import {
  accepted,
  aLine,
  at,
  CITY,
  CLERK,
  codeOf,
  type Matter,
  NOTICE,
  paid,
  POLICE,
  SECOND,
  World,
} from '#domain/restitution/matter/restitution.spec-support';

const aRecovery = (given: Partial<ProposeRecovery> = {}): ProposeRecovery => ({
  ...{ recoveryId: 'recovery-1', approvalId: 'approval-r', noticeId: NOTICE, lineNo: 1 },
  ...{ amountFen: fen(400_000n), reason: '重复申报损失' },
  ...given,
});

function paidOut(world = new World()): Matter {
  const matter = accepted(world);
  const when = at('2026-02-13T11:00');
  matter.act(preparePayouts, { noticeId: NOTICE, lines: [aLine()], rivals: [] }, SECOND, when);
  matter.act(confirmPayouts, { noticeId: NOTICE, results: [paid(1, when)] }, CLERK, at('2026-02-13T12:00'));
  return matter;
}
const WHEN = at('2026-03-02T09:00');
const propose = (matter: Matter, given: Partial<ProposeRecovery> = {}): string =>
  codeOf(() => matter.act(proposeRecovery, aRecovery(given), POLICE, WHEN));
const decide = (matter: Matter, decision: 'approved' | 'refused', by = CITY): string =>
  codeOf(() => matter.act(decideApproval, { approvalId: 'approval-r', decision, reason: '理由' }, by, WHEN));
const note = (matter: Matter, amount: bigint, recoveryId = 'recovery-1'): string =>
  codeOf(() => matter.act(noteRecovered, { recoveryId, amountFen: fen(amount), reference: 'Z-1' }, POLICE, WHEN));

it('a wrong payment is corrected by a decision of its own; the payment and its decision stay as they are', () => {
  const world = new World();
  const matter = paidOut(world);
  const before = matter.state?.plans[0];
  expect(propose(matter)).toBe('no refusal');
  expect(hasEnded(matter.state as Restitution)).toBe(false);
  expect(note(matter, 1n)).toBe('RESTITUTION.NOT_DECIDED');
  expect(decide(matter, 'approved', { ...CITY, unitId: 'county-1' })).toBe('APPROVAL.WRONG_LEVEL');
  expect(decide(matter, 'approved')).toBe('no refusal');
  expect(matter.state?.recoveries?.['recovery-1']).toMatchObject({
    ...{ status: 'decided', decisionNumber: expect.stringContaining('公刑返字') },
  });
  expect(matter.state?.plans[0]).toEqual(before);
  expect(matter.state?.notices[NOTICE]?.payouts[1]?.status).toBe('paid');
  expect(note(matter, 400_001n)).toBe('RESTITUTION.MORE_THAN_PAID');
  expect(note(matter, 150_000n)).toBe('no refusal');
  expect(world.fact('paid-total:victim-1')).toMatchObject({ paidFen: '850000' });
  expect(note(matter, 250_000n)).toBe('no refusal');
  expect(world.fact('paid-total:victim-1')).toMatchObject({ paidFen: '600000' });
  expect([matter.state?.recoveries?.['recovery-1']?.status, hasEnded(matter.state as Restitution)]).toEqual([
    ...['recovered', true],
  ]);
  expect(matter.folded()).toEqual(matter.state);
});

it('no more is recovered than was paid, and only what was paid', () => {
  const matter = paidOut();
  expect(propose(matter, { lineNo: 2 })).toBe('RESTITUTION.NOT_PAID');
  expect(propose(accepted())).toBe('RESTITUTION.NOT_PAID');
  expect(propose(matter, { amountFen: fen(1_000_001n) })).toBe('RESTITUTION.MORE_THAN_PAID');
  expect(propose(matter, { reason: ' ' })).toBe('RESTITUTION.REASON_MISSING');
  propose(matter);
  expect(propose(matter)).toBe('RESTITUTION.RECOVERY_PROPOSED');
  expect(propose(matter, { recoveryId: 'recovery-2', amountFen: fen(600_001n) })).toBe('RESTITUTION.MORE_THAN_PAID');
  decide(matter, 'refused');
  expect(matter.state?.recoveries?.['recovery-1']?.status).toBe('refused');
  expect(note(matter, 1n, 'x')).toBe('RESTITUTION.NO_SUCH_RECOVERY');
});
