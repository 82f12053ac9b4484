import { leadSenders, MOST_SENDERS, noteSender } from '#domain/restitution/matter/sender';
import type { SenderState } from '#domain/restitution/matter/restitution';
import { at, codeOf, type Matter, opened, POLICE } from '#domain/restitution/matter/restitution.spec-support';

/** 冻结在案、被害人不明: a work list that leads to the victim, to a notice, or to the court. */

let matter: Matter;
let minute = 0;

const when = () => at(`2026-02-03T10:${String((minute = (minute + 1) % 60)).padStart(2, '0')}`);
const note = (state: SenderState, senderKey = 's-1', reason?: string): void =>
  void matter.act(
    noteSender,
    { senderKey, subjectId: 'x', commitment: 'c', state, ...(reason && { reason }) },
    POLICE,
    when(),
  );
const lead = (to: 'notice' | 'court', senderKeys = ['s-1']): void =>
  void matter.act(leadSenders, { senderKeys, to, reason: '无人认领' }, POLICE, when());
const sender = () => matter.state?.senders?.['s-1'];

describe('who sent money and is not known', () => {
  beforeEach(() => {
    matter = opened();
  });

  it('a sender is contacted, verified, and stays on the list while nothing is applied for', () => {
    note('contacted');
    note('verified');
    expect(sender()).toEqual({ state: 'verified' });
    expect(matter.folded()).toEqual(matter.state);
  });

  it.each(['verified', 'unreported', 'not-a-victim'] as const)('nobody is %s who was never spoken to', (state) => {
    expect(codeOf(() => note(state, 's-1', '依据'))).toBe('RESTITUTION.SENDER_NOT_CONTACTED');
  });

  it.each(['unreachable', 'unreported', 'not-a-victim'] as const)('%s needs its reason', (state) => {
    note('contacted');
    expect(codeOf(() => note(state))).toBe('RESTITUTION.SENDER_REASON_MISSING');
  });

  it('whoever is no victim is off the list for good', () => {
    note('contacted');
    note('not-a-victim', 's-1', '正常货款');
    expect(codeOf(() => note('contacted'))).toBe('RESTITUTION.SENDER_SETTLED');
    expect(codeOf(() => lead('court'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
  });

  it('who cannot be reached is sought by notice, and after the notice goes to the court', () => {
    note('unreachable', 's-1', '开户手机停机');
    lead('notice');
    expect(sender()).toEqual({ state: 'unreachable', ledTo: 'notice' });
    expect(codeOf(() => lead('notice'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
    lead('court');
    expect(codeOf(() => lead('court'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
    expect(codeOf(() => lead('notice'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
    expect(codeOf(() => note('contacted'))).toBe('RESTITUTION.SENDER_SETTLED');
  });

  it('whom the notice has moved to come is asked again', () => {
    note('unreachable', 's-1', '开户手机停机');
    lead('notice');
    note('contacted');
    expect(sender()).toEqual({ state: 'contacted' });
  });

  it('nobody is led on who was not sought, and no empty or endless list', () => {
    expect(codeOf(() => lead('notice'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
    note('contacted');
    expect(codeOf(() => lead('court'))).toBe('RESTITUTION.SENDER_NOT_SOUGHT');
    expect(codeOf(() => lead('court', []))).toBe('RESTITUTION.NO_SENDERS');
    const many = Array.from({ length: MOST_SENDERS + 1 }, (_, n) => `s-${n}`);
    expect(codeOf(() => lead('court', many))).toBe('RESTITUTION.NO_SENDERS');
  });
});
