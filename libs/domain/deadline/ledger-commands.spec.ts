import type { Actor } from '#domain/agency/actor';
import type { Act } from '#domain/shared/record';
import { at, due } from './deadline.builder.spec-support.js';
import { clocksFollowing, LEDGER_DECISIONS, type NamedClock } from './ledger-commands.js';
import { ruleOf } from './rule-set.js';

const actor: Actor = { agency: 'police', unitId: 'unit-a', officerId: 'leader', roles: ['approver'] };
const act = (now: string, receivedAt = now): Act => ({
  ...{ by: actor, at: at(now), receivedAt: at(receivedAt) },
  ...{ taken: new Set(), facts: {} },
});
const open = [due('CRD-06', '2026-03-02T10:00'), due('CRD-04', '2026-03-02T10:00')];
const clock = (ruleId: string, given: Partial<NamedClock> = {}): NamedClock => ({
  ...{ deadlineId: `${ruleId}/1`, ruleSetVersion: '2026-1', rule: ruleOf(ruleId) },
  ...given,
});
const reason = '司法鉴定';

describe('what a leader does to running clocks', () => {
  it('touches each that is named, in one act', () => {
    const body = { clocks: [clock('CRD-06'), clock('CRD-04')], reason, inCustody: false, since: at('2026-03-03') };
    expect(() => LEDGER_DECISIONS.setCustody(open, body, act('2026-03-04'))).toThrow(
      expect.objectContaining({ code: 'DEADLINE.CUSTODY_UNCHANGED' }),
    );
    const handed = LEDGER_DECISIONS.changeOwner(
      open,
      { clocks: body.clocks, reason, toUnitId: 'unit-b' },
      act('2026-03-04'),
    );
    expect(handed.moves?.map(({ deadlineId, entry }) => [deadlineId, entry.kind])).toEqual([
      ['CRD-06/1', 'owner-changed'],
      ['CRD-04/1', 'owner-changed'],
    ]);
  });

  it('is judged at the instant at which the request arrived: a queue makes nobody late', () => {
    const body = { clocks: [clock('CRD-04')], reason };
    const [move] =
      LEDGER_DECISIONS.extendDeadline(open, body, act('2026-03-06T00:00:01', '2026-03-05T23:59:59')).moves ?? [];
    expect(move?.entry).toMatchObject({
      kind: 'extended',
      by: '县级以上公安机关负责人（特殊情况，一至四日）',
      at: at('2026-03-05T23:59:59'),
    });
  });

  it('suspends from the instant that is stated', () => {
    const body = { clocks: [clock('CRD-06')], reason, from: at('2026-03-03'), backdatingHours: 72 };
    expect(LEDGER_DECISIONS.suspendDeadline(open, body, act('2026-03-04')).moves).toEqual([
      { deadlineId: 'CRD-06/1', entry: { kind: 'suspended', from: at('2026-03-03'), reason } },
    ]);
  });

  it.each([
    ['DEADLINE.NONE_NAMED', { clocks: [], reason }],
    ['DEADLINE.NOT_RUNNING', { clocks: [clock('CRD-06', { deadlineId: 'CRD-06/2' })], reason }],
    ['DEADLINE.RULES_CHANGED', { clocks: [clock('CRD-06', { ruleSetVersion: '2027-1' })], reason }],
    ['DEADLINE.REASON_MISSING', { clocks: [clock('CRD-06')], reason: ' ' }],
    ['DEADLINE.NOT_SUSPENDED', { clocks: [clock('CRD-06')], reason }],
  ])('is refused with %s', (code, body) => {
    expect(() => LEDGER_DECISIONS.resumeDeadline(open, body, act('2026-03-04'))).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

it('a case that goes to another unit takes its clocks along, their dates untouched; an approval stays with who was asked', () => {
  const [first, second] = open;
  if (!first || !second) throw new Error('no clocks');
  const owned = [
    { ...first, ownerUnitId: 'unit-a' },
    { ...second, ownerUnitId: 'unit-c' },
    { ...first, deadlineId: 'APPROVAL-01/x', ruleId: 'APPROVAL-01', ownerUnitId: 'unit-a' },
  ];
  expect(clocksFollowing(owned, { fromUnitId: 'unit-a', toUnitId: 'unit-b' }, act('2026-03-04'))).toEqual([
    {
      deadlineId: 'CRD-06/1',
      entry: { kind: 'owner-changed', from: 'unit-a', to: 'unit-b', at: at('2026-03-04'), reason: '案件移交' },
    },
  ]);
});
