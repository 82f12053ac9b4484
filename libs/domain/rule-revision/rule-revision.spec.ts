import type { Actor } from '#domain/agency/actor';
import { ruleOf, RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';
import { apply } from './apply.js';
import {
  approveRevision,
  noteSimulation,
  proposeRevision,
  type ProposeRevision,
  refuseRevision,
  simulateRevision,
  withdrawRevision,
} from './decide.js';
import type { RuleRevision, RuleRevisionEvent } from './rule-revision.js';
import { rulesAfter } from './rules-after.js';

const at = '2026-11-25T01:00:00.000Z' as Instant;
const by = (officerId: string): Act => {
  const actor: Actor = { agency: 'supervisor', unitId: 'office', officerId, roles: ['legal-officer'] };
  return { by: actor, at, receivedAt: at, taken: new Set(), facts: {} };
};
const simulation = { moved: 1, settled: 0, reladdered: 0, restated: 0, digest: 'seen' };

/** Invented: no law has changed. */
const aRelease = (given: Partial<ProposeRevision> = {}): ProposeRevision => ({
  revisionId: 'r',
  kind: 'release',
  version: 'invented-2027-1',
  unitId: 'office',
  changes: [{ ruleId: 'CRD-05', value: 8, law: '虚构的法律第一条', mark: 'CONFIRMED [虚构]', reason: '虚构的修法' }],
  transition: { running: 'keep' },
  reason: '虚构的修法',
  ...given,
});
const anOverlay = (given: Partial<ProposeRevision> = {}): ProposeRevision =>
  aRelease({
    kind: 'overlay',
    version: 'hz-1',
    changes: [{ ruleId: 'ALT-01-high', value: 1, reason: '试点' }],
    ...given,
  });

const fold = (known: RuleRevision | undefined, { happened }: Decision<RuleRevisionEvent>, officerId: string) =>
  apply(known, { at, happened, by: { agency: 'supervisor', unitId: 'office', officerId } });
const proposed = (given = aRelease()): RuleRevision =>
  fold(undefined, proposeRevision(undefined, given, by('first')), 'first');
const simulated = (given = aRelease()): RuleRevision =>
  fold(proposed(given), noteSimulation(proposed(given), { simulation }, by('system')), 'system');
const approval = { digest: 'seen', reason: '同意', atTop: true };
const released = (): RuleRevision => fold(simulated(), approveRevision(simulated(), approval, by('second')), 'second');

describe('a revision of periods', () => {
  it('is proposed by one legal officer and approved by another, on the simulation that was seen', () => {
    expect(approveRevision(simulated(), approval, by('second'))).toMatchObject({ reprojects: { simulation: 'seen' } });
    expect(released().status).toBe('released');
  });

  it('takes its name for ever once it is released, and gives it back when it is refused', () => {
    expect(proposeRevision(undefined, aRelease(), by('first')).takes).toEqual(['rule-set:invented-2027-1']);
    expect(approveRevision(simulated(), approval, by('second')).releases).toBeUndefined();
    expect(refuseRevision(proposed(), { reason: '依据不足' }, by('second')).releases).toEqual([
      'rule-set:invented-2027-1',
    ]);
  });

  it('of a branch may be approved below the top', () => {
    expect(approveRevision(simulated(anOverlay()), { ...approval, atTop: false }, by('second')).happened.event).toBe(
      'RevisionReleased',
    );
  });

  const twice = aRelease().changes[0]!;
  it.each([
    ['RULE.PROPOSED_ALREADY', () => proposeRevision(proposed(), aRelease(), by('first'))],
    ['RULE.REASON_MISSING', () => proposeRevision(undefined, aRelease({ reason: '' }), by('first'))],
    [
      'RULE.REASON_MISSING',
      () => proposeRevision(undefined, aRelease({ changes: [{ ...twice, reason: ' ' }] }), by('first')),
    ],
    ['RULE.BAD_VERSION', () => proposeRevision(undefined, aRelease({ version: 'a+b' }), by('first'))],
    ['RULE.NO_CHANGE', () => proposeRevision(undefined, aRelease({ changes: [] }), by('first'))],
    ['RULE.CHANGED_TWICE', () => proposeRevision(undefined, aRelease({ changes: [twice, twice] }), by('first'))],
    ['RULE.BAD_VALUE', () => proposeRevision(undefined, aRelease({ changes: [{ ...twice, value: 0 }] }), by('first'))],
    [
      'RULE.BAD_MARK',
      () => proposeRevision(undefined, aRelease({ changes: [{ ...twice, mark: 'SURE' }] }), by('first')),
    ],
    ['RULE.SAME_OFFICER', () => approveRevision(simulated(), approval, by('first'))],
    ['RULE.NOT_AT_TOP', () => approveRevision(simulated(), { ...approval, atTop: false }, by('second'))],
    ['RULE.REASON_MISSING', () => approveRevision(simulated(), { ...approval, reason: '' }, by('second'))],
    ['RULE.NOT_SIMULATED', () => approveRevision(proposed(), approval, by('second'))],
    ['RULE.OTHER_SIMULATION', () => approveRevision(simulated(), { ...approval, digest: 'older' }, by('second'))],
    ['RULE.CLOSED', () => approveRevision(released(), approval, by('second'))],
    ['RULE.CLOSED', () => simulateRevision(released(), {}, by('second'))],
    ['RULE.SAME_OFFICER', () => refuseRevision(proposed(), { reason: '不同意' }, by('first'))],
    ['RULE.OTHER_OFFICER', () => withdrawRevision(proposed(), { reason: '撤回' }, by('second'))],
    ['RULE.REASON_MISSING', () => withdrawRevision(proposed(), { reason: '' }, by('first'))],
    ['MATTER.NOT_FOUND', () => withdrawRevision(undefined, { reason: '撤回' }, by('first'))],
  ])('is refused with %s', (code, decide) => {
    expect(decide).toThrow(expect.objectContaining({ code }));
  });
});

describe('the rules after it', () => {
  const decided = { proposedBy: 'first', approvedBy: 'second' };

  it('bear the new figure, article and mark, and the set before is as it was', () => {
    const after = rulesAfter(RULES_IN_FORCE, aRelease(), decided);
    expect(after.rows['CRD-05']).toMatchObject({ value: 8, law: '虚构的法律第一条', status: 'CONFIRMED' });
    expect(ruleOf('CRD-05').value).toBe(7);
  });

  it('of a branch change no legal value', () => {
    const legal = anOverlay({ changes: [{ ruleId: 'CRD-05', value: 8, reason: '试点' }] });
    expect(() => rulesAfter(RULES_IN_FORCE, legal, decided)).toThrow(
      expect.objectContaining({ code: 'DEADLINE.LEGAL_VALUE' }),
    );
    expect(rulesAfter(RULES_IN_FORCE, anOverlay(), decided).version).toBe('2026-1+hz-1');
  });
});
