import { hasEnded, type Restitution } from '#domain/restitution/matter/restitution';
import { confirmPayouts, preparePayouts } from '#domain/restitution/matter/payout';
import { receiveApplication, rejectApplication } from '#domain/restitution/matter/claim';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { proposePlan } from '#domain/restitution/matter/plan';
import { decideRemedy, raiseRemedy, type RaiseRemedy } from '#domain/restitution/matter/remedy';
import {
  accepted,
  aClaim,
  aLine,
  aPlan,
  at,
  CITY,
  CLERK,
  codeOf,
  decided,
  type Matter,
  NOTICE,
  opened,
  paid,
  planned,
  POLICE,
  SECOND,
  SUBMISSION,
} from '#domain/restitution/matter/restitution.spec-support';

const WHEN = at('2026-02-16T09:00');
const aRemedy = (given: Partial<RaiseRemedy> = {}): RaiseRemedy => ({
  ...{ remedyId: 'remedy-1', claimId: 'claim-1', kind: 'review', subjectId: 's', commitment: 'c', channel: 'online' },
  ...given,
});
const raise = (matter: Matter, given: Partial<RaiseRemedy> = {}): string =>
  codeOf(() => matter.act(raiseRemedy, aRemedy(given), POLICE, WHEN));
const decide = (matter: Matter, outcome: 'upheld' | 'dismissed', by = CITY, reason = '理由'): string =>
  codeOf(() => matter.act(decideRemedy, { remedyId: 'remedy-1', outcome, reason }, by, at('2026-02-17T09:00')));

describe('a review (复查)', () => {
  it('of a rejected application goes to the police that decide, and opens the application again where it is right', () => {
    const matter = opened();
    matter.act(receiveApplication, aClaim(), POLICE, at('2026-02-02T10:00'));
    expect(raise(matter)).toBe('RESTITUTION.NOTHING_TO_REVIEW');
    matter.act(rejectApplication, { claimId: 'claim-1', reason: '材料不符' }, POLICE, at('2026-02-03T10:00'));
    expect(raise(matter)).toBe('no refusal');
    expect(matter.clock('RST-06-review/remedy-1')).toMatchObject({ ownerUnitId: CITY.unitId });
    expect(raise(matter, { remedyId: 'remedy-2' })).toBe('RESTITUTION.REMEDY_ASKED');
    expect(decide(matter, 'upheld', POLICE)).toBe('RESTITUTION.OTHER_UNIT');
    expect(decide(matter, 'upheld', CITY, ' ')).toBe('RESTITUTION.REASON_MISSING');
    expect(decide(matter, 'upheld')).toBe('no refusal');
    expect(matter.state?.claims['claim-1']?.status).toBe('applied');
    expect([matter.clock('RST-06-review/remedy-1'), decide(matter, 'upheld')]).toEqual([
      ...[undefined, 'RESTITUTION.REMEDY_DECIDED'],
    ]);
    expect(matter.folded()).toEqual(matter.state);
  });

  it('of a decision that is right takes the version off the road, and only a new version corrects it', () => {
    const matter = accepted();
    raise(matter);
    decide(matter, 'upheld');
    expect(matter.state?.plans[0]?.status).toBe('set-aside');
    const release = { noticeId: NOTICE, lines: [aLine()], rivals: [] };
    expect(codeOf(() => matter.act(preparePayouts, release, SECOND, at('2026-02-17T10:00')))).toBe(
      'RESTITUTION.SUPERSEDED',
    );
  });

  it('that is right stops the decided version also where a later one was refused, and not where one is under way', () => {
    const later = (): Matter => {
      const matter = accepted();
      const difference = { against: 1, hash: 'diff', reason: '金额更正' };
      matter.act(proposePlan, aPlan({ version: 2, hash: 'h-2', difference }), POLICE, at('2026-02-14T09:00'));
      return matter;
    };
    const refused = later();
    const second = { ...SUBMISSION, version: 2, approvalId: 'approval-2' };
    refused.act(submitReport, second, POLICE, at('2026-02-14T10:00'));
    const refusal = { approvalId: 'approval-2', decision: 'refused', reason: '金额待核' } as const;
    refused.act(decideApproval, refusal, CITY, at('2026-02-15T09:00'));
    const pending = later();
    for (const matter of [refused, pending]) {
      raise(matter);
      decide(matter, 'upheld');
      expect(matter.folded()).toEqual(matter.state);
    }
    expect([refused, pending].map(({ state }) => state?.plans.map(({ status }) => status))).toEqual([
      ['set-aside', 'refused'],
      ['decided', 'proposed'],
    ]);
  });

  it('of a decision that is not right changes nothing', () => {
    const matter = decided();
    raise(matter);
    decide(matter, 'dismissed');
    expect([matter.state?.plans[0]?.status, matter.state?.remedies?.['remedy-1']?.status]).toEqual([
      ...['decided', 'dismissed'],
    ]);
  });
});

describe('a complaint (申诉)', () => {
  it('is answered by the unit that handles the money within thirty days (FRZ-20), at any time and of any stage', () => {
    const matter = planned();
    expect(raise(matter, { kind: 'appeal' })).toBe('no refusal');
    expect(matter.clock('FRZ-20/remedy-1')).toMatchObject({
      ...{ ownerUnitId: POLICE.unitId, dueAt: at('2026-03-19T00:00') },
    });
    expect(decide(matter, 'upheld', CITY)).toBe('RESTITUTION.OTHER_UNIT');
    expect(decide(matter, 'upheld', POLICE)).toBe('no refusal');
    expect(matter.state?.plans[0]?.status).toBe('proposed');
  });

  it('keeps a matter open that is otherwise paid', () => {
    const matter = accepted();
    const when = at('2026-02-13T11:00');
    matter.act(preparePayouts, { noticeId: NOTICE, lines: [aLine()], rivals: [] }, SECOND, when);
    matter.act(confirmPayouts, { noticeId: NOTICE, results: [paid(1, when)] }, CLERK, at('2026-02-13T12:00'));
    expect(hasEnded(matter.state as Restitution)).toBe(true);
    raise(matter, { kind: 'appeal' });
    expect(hasEnded(matter.state as Restitution)).toBe(false);
    decide(matter, 'dismissed', POLICE);
    expect(hasEnded(matter.state as Restitution)).toBe(true);
  });

  it('needs an application, and an answer needs a complaint', () => {
    const matter = planned();
    expect(raise(matter, { kind: 'appeal', claimId: 'x' })).toBe('RESTITUTION.NO_SUCH_CLAIM');
    expect(decide(matter, 'upheld')).toBe('RESTITUTION.NO_SUCH_REMEDY');
  });
});
