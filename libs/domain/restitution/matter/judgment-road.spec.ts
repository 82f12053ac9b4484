import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { acceptNotice, issueBankNotices, presentNotice } from '#domain/restitution/matter/bank';
import { leaveToJudgment } from '#domain/restitution/matter/judgment-road';
import { proposePlan, recordTrace } from '#domain/restitution/matter/plan';
import {
  aNotice,
  aPlan,
  aPooledTrace,
  APPROVED,
  at,
  CARDS,
  CITY,
  CLERK,
  codeOf,
  decided,
  ITEM,
  NOTICE,
  POLICE,
  SUBMISSION,
  traced,
} from '#domain/restitution/matter/restitution.spec-support';
import { placeOf } from '#domain/restitution/road';

const EARLY = { isUndisputed: true, harmsNobody: true, hindersNothing: true } as const;
const COUNTY = { ...CITY, unitId: 'county-1', officerId: 'p.zhao' };
const WHEN = at('2026-02-04T09:00');

describe('money on payment accounts', () => {
  it('is returned early by a county, under a number of its own, in days that are ours (RST-23)', () => {
    const matter = traced();
    matter.act(proposePlan, aPlan({ earlyReturn: EARLY }), POLICE, WHEN);
    const submit = (given: object): string =>
      codeOf(() => matter.act(submitReport, { ...SUBMISSION, ...given }, POLICE, at('2026-02-05T09:00')));
    expect(submit({})).toBe('RESTITUTION.NO_DECIDER');
    expect(submit({ decider: { unitId: COUNTY.unitId, documentWord: '松' } })).toBe('no refusal');
    const decide = (by: typeof CITY): string =>
      codeOf(() => matter.act(decideApproval, APPROVED, by, at('2026-02-05T15:00')));
    expect([decide(CITY), decide(COUNTY)]).toEqual(['APPROVAL.WRONG_LEVEL', 'no refusal']);
    expect(matter.state?.plans[0]?.decisionNumber).toMatch(/^松公发还字〔2026〕/);
    matter.act(issueBankNotices, { version: 1, notices: [aNotice] }, POLICE, at('2026-02-06T09:00'));
    matter.act(presentNotice, { noticeId: NOTICE, officers: CARDS, copiesKept: true }, CLERK, at('2026-02-13T09:00'));
    matter.act(acceptNotice, { noticeId: NOTICE }, CLERK, at('2026-02-13T10:00'));
    expect(matter.clock(`RST-19/${NOTICE}`)?.ruleId).toBe('RST-23-pay');
    expect(matter.folded()).toEqual(matter.state);
  });

  it('whose title is not clear is not shared by the police: it goes with the case to the judgment (RST-25)', () => {
    const matter = traced();
    matter.act(recordTrace, { ...aPooledTrace(), traceId: 'trace-2' }, POLICE, at('2026-02-03T10:00'));
    const pooled = aPlan({ kind: 'proportional', traceId: 'trace-2', earlyReturn: EARLY });
    expect(codeOf(() => matter.act(proposePlan, pooled, POLICE, WHEN))).toBe('RESTITUTION.TITLE_NOT_CLEAR');
    const leave = (given: object = {}): string =>
      codeOf(() => matter.act(leaveToJudgment, { itemKeys: [ITEM], reason: '权属不明', ...given }, POLICE, WHEN));
    expect([leave({ itemKeys: [] }), leave({ reason: ' ' }), leave(), leave()]).toEqual([
      ...['RESTITUTION.NO_SHARES', 'RESTITUTION.REASON_MISSING', 'no refusal', 'RESTITUTION.LEFT_TO_JUDGMENT'],
    ]);
    expect(codeOf(() => matter.act(proposePlan, aPlan({ earlyReturn: EARLY }), POLICE, WHEN))).toBe(
      'RESTITUTION.LEFT_TO_JUDGMENT',
    );
  });

  it('that is planned or decided is not left to the judgment', () => {
    const leave = { itemKeys: [ITEM], reason: '权属不明' };
    expect(codeOf(() => decided().act(leaveToJudgment, leave, POLICE, at('2026-02-06T09:00')))).toBe(
      'RESTITUTION.UNDER_APPROVAL',
    );
  });

  it('is known by who holds it', () => {
    expect([placeOf({ kind: 'payment-institution' }), placeOf({ kind: 'head-office' }), placeOf(undefined)]).toEqual([
      ...['payment-account', 'bank-account', 'bank-account'],
    ]);
  });
});
