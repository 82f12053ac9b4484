import { fen } from '#domain/money/fen';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { nameUnit, reportDispute } from '#domain/restitution/matter/dispute';
import {
  acceptNotice,
  askCompletion,
  completePapers,
  issueBankNotices,
  presentNotice,
} from '#domain/restitution/matter/bank';
import {
  changePayoutAccount,
  completeApplication,
  handOverPapers,
  PAPERS,
  receiveApplication,
  rejectApplication,
} from '#domain/restitution/matter/claim';
import type { PaidTotal } from '#domain/restitution/matter/guards';
import { decideObjection, raiseObjection } from '#domain/restitution/matter/objection';
import { tellVictims } from '#domain/restitution/matter/open';
import { confirmPayouts, payoutNumberOf, preparePayouts } from '#domain/restitution/matter/payout';
import { proposePlan, publishNotice, recordTrace } from '#domain/restitution/matter/plan';
import { hasEnded } from '#domain/restitution/matter/restitution';
import {
  aClaim,
  accepted,
  aFreeze,
  aLine,
  aNotice,
  anItem,
  aPlan,
  APPROVED,
  at,
  aTrace,
  bounced,
  CARDS,
  CITY,
  CLERK,
  decided,
  ITEM,
  type Matter,
  NOTICE,
  opened,
  paid,
  planned,
  POLICE,
  presented,
  SECOND,
  SUBMISSION,
  traced,
  World,
} from '#domain/restitution/matter/restitution.spec-support';

const dueDay = (matter: Matter, deadlineId: string): string | undefined => matter.clock(deadlineId)?.dueDate;
const objection = (objectionId = 'o-1', version = 1) =>
  ({ objectionId, version, subjectId: 's', commitment: 'c', by: 'interested-party' }) as const;
const release = { noticeId: NOTICE, lines: [aLine()], rivals: [] };

describe('the victims', () => {
  it('are to be told from the freeze on, and telling them ends the clock once (RST-01)', () => {
    const matter = opened();
    expect(matter.clock('RST-01')).toMatchObject({ ownerUnitId: POLICE.unitId, class: 'SLA' });
    matter.act(tellVictims, { victims: 2, channel: 'phone' }, POLICE, at('2026-02-03T09:00'));
    matter.act(tellVictims, { victims: 1, channel: 'sms' }, POLICE, at('2026-02-04T09:00'));
    expect(matter.clock('RST-01')).toBeUndefined();
    expect(matter.stage).toBe('opened');
  });

  it('apply at the accepting police, who hand all papers over in time (RST-04), and then the examination runs (RST-05)', () => {
    const matter = opened();
    matter.act(receiveApplication, aClaim(1, { receivedByUnitId: 'police-9' }), POLICE, at('2026-02-03T09:00'));
    expect(matter.clock('RST-04/claim-1')).toMatchObject({ ownerUnitId: 'police-9' });
    matter.act(handOverPapers, { claimId: 'claim-1', papers: PAPERS }, POLICE, at('2026-02-04T09:00'));
    expect(matter.clock('RST-04/claim-1')).toBeUndefined();
    matter.act(completeApplication, { claimId: 'claim-1' }, POLICE, at('2026-02-05T09:00'));
    expect(matter.clock('RST-05/claim-1')).toMatchObject({ ownerUnitId: POLICE.unitId });
    expect(matter.stage).toBe('applied');
  });

  it('who are a company apply by an agent whose authority was verified (RST-03)', () => {
    const matter = opened();
    const claim = aClaim(1, { applicant: 'organisation', agent: { authorityVerified: true } });
    matter.act(receiveApplication, claim, POLICE, at('2026-02-03T09:00'));
    expect(matter.state?.claims['claim-1']).toMatchObject({ status: 'applied', applicant: 'organisation' });
  });

  it('may be rejected with a reason', () => {
    const matter = opened();
    matter.act(receiveApplication, aClaim(), POLICE, at('2026-02-03T09:00'));
    matter.act(rejectApplication, { claimId: 'claim-1', reason: '与本案无关' }, POLICE, at('2026-02-04T09:00'));
    expect(matter.state?.claims['claim-1']?.status).toBe('rejected');
  });
});

describe('a direct plan', () => {
  it('goes from the trace to the city without a notice, and draws the numbers of report and decision', () => {
    const matter = planned();
    expect(matter.stage).toBe('planned');
    expect(matter.clock('RST-05/claim-1')).toBeUndefined();
    matter.act(submitReport, SUBMISSION, POLICE, at('2026-02-05T09:00'));
    expect(matter.stage).toBe('submitted');
    expect(matter.state?.plans[0]).toMatchObject({
      reportNumber: '岚公返报字〔2026〕1号',
      approval: { approverUnitId: CITY.unitId, level: 'city', kind: 'restitution-plan' },
    });
    matter.act(decideApproval, APPROVED, CITY, at('2026-02-05T15:00'));
    expect(matter.state?.plans[0]).toMatchObject({ status: 'decided', decisionNumber: '云公刑返字〔2026〕2号' });
    expect(matter.stage).toBe('decided');
  });

  it('whose freeze ends before the bank’s three working days are over waits for renewal, and the city with it (RST-13)', () => {
    const world = new World();
    world.publish(`freeze:${ITEM}`, aFreeze({ endsAt: at('2026-02-09T00:00') }));
    const matter = planned(world);
    matter.act(submitReport, SUBMISSION, POLICE, at('2026-02-05T09:00'));
    expect(dueDay(matter, 'RST-13-first/1')).toBe('2026-02-10');
    expect(matter.state?.plans[0]).toMatchObject({ waitsForRenewal: [ITEM] });
    const approving = () => matter.act(decideApproval, APPROVED, CITY, at('2026-02-05T15:00'));
    expect(approving).toThrow(
      expect.objectContaining({
        code: 'RESTITUTION.RENEWAL_FIRST',
        details: expect.objectContaining({ itemKey: ITEM, endsAt: at('2026-02-09T00:00') }) as object,
      }),
    );
    world.publish(`freeze:${ITEM}`, aFreeze({ endsAt: at('2026-08-09T00:00') }));
    approving();
    expect(matter.state?.plans[0]).toMatchObject({ status: 'decided' });
    expect(matter.clock('RST-13-first/1')).toBeUndefined();
  });

  it('says at the acceptance of the bank when each freeze ends, so that what ends within its days is renewed', () => {
    expect(accepted().entries.at(-1)?.happened).toMatchObject({
      ...{ event: 'NoticeAccepted', freezeEnds: { [ITEM]: at('2026-07-30T00:00') } },
    });
  });

  it('that the city refuses gives way to a new version, whose difference is named', () => {
    const matter = planned();
    matter.act(submitReport, SUBMISSION, POLICE, at('2026-02-05T09:00'));
    const refusal = { approvalId: 'approval-1', decision: 'refused', reason: '金额待核' } as const;
    matter.act(decideApproval, refusal, CITY, at('2026-02-05T15:00'));
    expect(matter.state?.plans[0]?.status).toBe('refused');
    expect(matter.clock('RST-13-first/1')).toBeUndefined();
    const difference = { against: 1, hash: 'diff', reason: '金额更正' };
    matter.act(proposePlan, aPlan({ version: 2, hash: 'h-2', difference }), POLICE, at('2026-02-06T09:00'));
    expect(matter.state?.plans.map(({ version, hash, status }) => [version, hash, status])).toEqual([
      [1, 'h-1', 'refused'],
      [2, 'h-2', 'proposed'],
    ]);
  });

  it('that is not decided is superseded by the next version', () => {
    const matter = planned();
    const difference = { against: 1, hash: 'diff', reason: '新增被害人' };
    matter.act(proposePlan, aPlan({ version: 2, hash: 'h-2', difference }), POLICE, at('2026-02-06T09:00'));
    expect(matter.state?.plans[0]).toMatchObject({ status: 'superseded', hash: 'h-1' });
  });
});

describe('a proportional plan', () => {
  const noticed = (publishedAt: string, world = new World()): Matter => {
    world.publish(`freeze:${ITEM}`, aFreeze({ endsAt: at('2027-01-30T00:00') }));
    const matter = planned(world, { kind: 'proportional' });
    matter.act(publishNotice, { version: 1 }, POLICE, at(publishedAt));
    return matter;
  };

  it('is announced for thirty days; E9: from 2026-09-01 objections are taken until 2026-10-08', () => {
    const matter = noticed('2026-09-01T09:00');
    expect(dueDay(matter, 'RST-12/1')).toBe('2026-10-08');
    expect(matter.stage).toBe('noticed');
    matter.act(raiseObjection, objection(), POLICE, at('2026-10-08T23:59'));
    expect(matter.stage).toBe('objected');
    matter.fire(at('2026-10-09T00:01'));
    expect(codeOfLate(matter)).toBe('RESTITUTION.NOTICE_ENDED');
    expect(matter.state?.plans[0]?.status).toBe('notice-ended');
  });

  it('takes an objection that arrived in time and was entered late', () => {
    const matter = noticed('2026-09-01T09:00');
    matter.fire(at('2026-10-09T00:01'));
    matter.act(raiseObjection, objection(), POLICE, at('2026-10-09T09:00'), at('2026-10-08T23:00'));
    expect(matter.stage).toBe('objected');
  });

  it('takes an objection that was posted on the last day, however long it travelled (CNT-03), and none posted later', () => {
    const matter = noticed('2026-09-01T09:00');
    matter.fire(at('2026-10-09T00:01'));
    const arrives = (on: string) => (): void =>
      void matter.act(
        raiseObjection,
        { ...objection(), posted: { on, proof: 'EMS-1' } },
        POLICE,
        at('2026-10-12T09:00'),
      );
    expect(arrives('2026-10-09')).toThrow(expect.objectContaining({ code: 'RESTITUTION.NOTICE_ENDED' }));
    arrives('2026-10-08')();
    expect(matter.stage).toBe('objected');
  });

  it('goes on after the notice when every objection was dismissed', () => {
    const matter = noticed('2026-09-01T09:00');
    matter.act(raiseObjection, objection(), POLICE, at('2026-09-10T09:00'));
    const dismissed = { objectionId: 'o-1', outcome: 'dismissed', reason: '与本案无关' } as const;
    matter.act(decideObjection, dismissed, POLICE, at('2026-09-12T09:00'));
    matter.fire(at('2026-10-09T00:01'));
    matter.act(submitReport, SUBMISSION, POLICE, at('2026-10-09T09:00'));
    expect(matter.stage).toBe('submitted');
  });

  it('is set aside by an objection that is right, and its clock ends', () => {
    const matter = noticed('2026-09-01T09:00');
    matter.act(raiseObjection, objection(), POLICE, at('2026-09-10T09:00'));
    const upheld = { objectionId: 'o-1', outcome: 'upheld', reason: '遗漏被害人' } as const;
    matter.act(decideObjection, upheld, POLICE, at('2026-09-12T09:00'));
    expect(matter.state?.plans[0]?.status).toBe('set-aside');
    expect(matter.clock('RST-12/1')).toBeUndefined();
  });

  it('waits for renewal where a freeze ends before the earliest payment (RST-13)', () => {
    const world = new World();
    world.publish(`freeze:${ITEM}`, aFreeze({ endsAt: at('2026-02-20T00:00') }));
    const matter = planned(world, { kind: 'proportional' });
    matter.act(publishNotice, { version: 1 }, POLICE, at('2026-02-05T09:00'));
    expect(matter.state?.plans[0]?.waitsForRenewal).toEqual([ITEM]);
    matter.fire(at('2026-03-10T00:01'));
    const submit = () => matter.act(submitReport, SUBMISSION, POLICE, at('2026-03-10T09:00'));
    expect(submit).toThrow(expect.objectContaining({ code: 'RESTITUTION.FREEZE_NOT_ALIVE' }));
    world.publish(`freeze:${ITEM}`, aFreeze({ endsAt: at('2026-08-20T00:00') }));
    submit();
    expect(matter.state?.plans[0]).toMatchObject({ status: 'submitted', waitsForRenewal: [] });
  });

  const codeOfLate = (matter: Matter): string => {
    try {
      matter.act(raiseObjection, objection('o-2'), POLICE, at('2026-10-09T09:00'));
      return 'taken';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
});

describe('at the bank', () => {
  it('the notice is numbered, presented by two officers, and accepted; E4: three working days from 2026-02-13 end on 02-25', () => {
    const matter = accepted();
    expect(matter.state?.notices[NOTICE]).toMatchObject({ number: '岚公返通字〔2026〕3号', status: 'accepted' });
    expect(dueDay(matter, `RST-19/${NOTICE}`)).toBe('2026-02-25');
    expect(matter.clock(`RST-19/${NOTICE}`)).toMatchObject({ ownerUnitId: CLERK.unitId, class: 'DUTY' });
    expect(matter.stage).toBe('at-the-bank');
  });

  it('papers that are not complete start no clock (RST-18)', () => {
    const matter = presented();
    matter.act(askCompletion, { noticeId: NOTICE, missing: ['警察证复印件'] }, CLERK, at('2026-02-13T09:30'));
    expect(matter.state?.notices[NOTICE]?.status).toBe('completion-asked');
    expect(matter.clock(`RST-19/${NOTICE}`)).toBeUndefined();
    matter.act(completePapers, { noticeId: NOTICE, papers: ['警察证复印件'] }, POLICE, at('2026-02-24T09:00'));
    matter.act(acceptNotice, { noticeId: NOTICE }, CLERK, at('2026-02-24T10:00'));
    expect(dueDay(matter, `RST-19/${NOTICE}`)).toBe('2026-02-27');
  });

  it('a clock that runs stands still while the bank waits for papers', () => {
    const matter = accepted();
    const before = matter.clock(`RST-19/${NOTICE}`)?.dueAt ?? '';
    matter.act(askCompletion, { noticeId: NOTICE, missing: ['收款账户证明'] }, CLERK, at('2026-02-14T09:00'));
    expect(matter.clock(`RST-19/${NOTICE}`)?.suspendedSince).toBe(at('2026-02-14T09:00'));
    matter.act(completePapers, { noticeId: NOTICE, papers: ['收款账户证明'] }, POLICE, at('2026-02-26T09:00'));
    const after = matter.clock(`RST-19/${NOTICE}`);
    expect(after?.suspendedSince).toBeUndefined();
    expect(Date.parse(after?.dueAt ?? '')).toBeGreaterThan(Date.parse(before));
    expect(matter.state?.notices[NOTICE]?.status).toBe('accepted');
  });

  it('a second clerk releases under a request number, and the receipt ends the clock; the rest stays frozen', () => {
    const world = new World();
    const matter = accepted(world);
    matter.act(preparePayouts, release, SECOND, at('2026-02-14T09:00'));
    expect(matter.state?.notices[NOTICE]?.payouts[1]).toMatchObject({ status: 'prepared', attempt: 1 });
    expect(world.fact<PaidTotal>('paid-total:victim-1')).toMatchObject({ paidFen: '1000000' });
    expect([...world.claims.keys()]).toEqual(['paid:victim-1/account-key-1.credit-1']);
    expect(payoutNumberOf(NOTICE, 1, 1)).toBe('notice-1-1-1');
    const results = [paid(1, at('2026-02-14T09:05'))];
    matter.act(confirmPayouts, { noticeId: NOTICE, results }, CLERK, at('2026-02-14T09:10'));
    expect(matter.clock(`RST-19/${NOTICE}`)).toBeUndefined();
    expect([matter.stage, hasEnded(matter.state!)]).toEqual(['residual-frozen', true]);
    expect(matter.folded()).toEqual(matter.state);
  });

  it('a payment that bounces is a state: its sum is free again, another account is verified, and it goes out once more', () => {
    const world = new World();
    const matter = accepted(world);
    matter.act(preparePayouts, release, SECOND, at('2026-02-14T09:00'));
    matter.act(confirmPayouts, { noticeId: NOTICE, results: [bounced(1)] }, CLERK, at('2026-02-14T09:10'));
    expect(world.fact<PaidTotal>('paid-total:victim-1')?.paidFen).toBe('0');
    expect(matter.clock(`RST-19/${NOTICE}`)).toBeDefined();
    const account = { subjectId: 'account-2', commitment: 'a', sort: 'other', verified: true } as const;
    matter.act(changePayoutAccount, { claimId: 'claim-1', account, reason: '销户' }, POLICE, at('2026-02-14T10:00'));
    matter.act(preparePayouts, release, SECOND, at('2026-02-14T11:00'));
    expect(matter.state?.notices[NOTICE]?.payouts[1]).toMatchObject({ status: 'prepared', attempt: 2 });
    expect(world.fact<PaidTotal>('paid-total:victim-1')?.paidFen).toBe('1000000');
    matter.act(
      confirmPayouts,
      {
        noticeId: NOTICE,
        results: [{ ...paid(1, at('2026-02-14T11:05')), requestNumber: payoutNumberOf(NOTICE, 1, 2) }],
      },
      CLERK,
      at('2026-02-14T12:00'),
    );
    expect(matter.stage).toBe('residual-frozen');
  });

  it('where nothing is left the matter is closed, and a late victim opens it again by a new version (RST-14)', () => {
    const world = new World();
    const matter = decidedOfAll(world);
    matter.act(preparePayouts, release, SECOND, at('2026-02-14T09:00'));
    matter.act(
      confirmPayouts,
      { noticeId: NOTICE, results: [paid(1, at('2026-02-14T09:05'))] },
      CLERK,
      at('2026-02-14T09:10'),
    );
    expect(matter.stage).toBe('closed');
    world.publish(`freeze:order-1/2`, aFreeze({ accountKey: 'account-key-2', frozenFen: '300000' }));
    matter.act(receiveApplication, aClaim(2), POLICE, at('2026-03-02T09:00'));
    matter.act(completeApplication, { claimId: 'claim-2' }, POLICE, at('2026-03-02T10:00'));
    matter.act(recordTrace, aTrace({ traceId: 'trace-9' }), POLICE, at('2026-03-03T09:00'));
    const items = [
      anItem({ itemKey: 'order-1/2', accountKey: 'account-key-2', poolFen: fen(300_000n), sharedFen: fen(300_000n) }),
    ];
    const difference = { against: 1, hash: 'diff', reason: '新发现被害人' };
    const late = aPlan({
      version: 2,
      hash: 'h-2',
      traceId: 'trace-9',
      items,
      difference,
      totalFen: fen(300_000n),
      residueFen: fen(0n),
    });
    matter.act(proposePlan, late, POLICE, at('2026-03-03T10:00'));
    expect(matter.stage).toBe('planned');
    expect(hasEnded(matter.state!)).toBe(false);
    expect(matter.state?.plans[0]).toMatchObject({ status: 'decided', hash: 'h-1' });
  });

  function decidedOfAll(world: World): Matter {
    world.publish(`freeze:${ITEM}`, aFreeze({ frozenFen: '1000000' }));
    const matter = decided(world, { residueFen: fen(0n), items: [anItem({ poolFen: fen(1_000_000n) })] });
    matter.act(issueBankNotices, { version: 1, notices: [aNotice] }, POLICE, at('2026-02-06T09:00'));
    matter.act(presentNotice, { noticeId: NOTICE, officers: CARDS, copiesKept: true }, CLERK, at('2026-02-13T09:00'));
    matter.act(acceptNotice, { noticeId: NOTICE }, CLERK, at('2026-02-13T10:00'));
    return matter;
  }
});

describe('a dispute between units', () => {
  it('is decided by the common superior, and then the named unit goes on (RST-17)', () => {
    const world = new World();
    world.publish('freeze:order-9/1', aFreeze({ status: 'queued', authorityUnitId: 'police-9' }));
    const matter = planned(world);
    const submission = { ...SUBMISSION, rivals: ['freeze:order-9/1'] };
    const submit = () => matter.act(submitReport, submission, POLICE, at('2026-02-05T09:00'));
    expect(submit).toThrow(expect.objectContaining({ code: 'RESTITUTION.OTHER_FREEZE' }));
    const naming = { accountKey: 'account-key-1', unitId: POLICE.unitId, reason: '最初受理' };
    matter.act(nameUnit, naming, CITY, at('2026-02-05T10:00'));
    submit();
    expect(matter.stage).toBe('submitted');
  });

  it('is reported to the common superior, whose days run until it has named a unit', () => {
    const matter = planned();
    const contestants = ['bureau-1', 'bureau-9'];
    const report = {
      accountKey: 'account-key-1',
      contestants,
      superiorUnitId: CITY.unitId,
      reason: '两地冻结同一账户',
    };
    matter.act(reportDispute, report, POLICE, at('2026-02-05T09:00'));
    expect(matter.clock('RST-17/account-key-1')).toMatchObject({ ownerUnitId: CITY.unitId, class: 'SLA' });
    const again = () => matter.act(reportDispute, report, POLICE, at('2026-02-05T09:30'));
    expect(again).toThrow(expect.objectContaining({ code: 'RESTITUTION.DISPUTE_REPORTED' }));
    const naming = { accountKey: 'account-key-1', unitId: 'bureau-1', reason: '最初受理', contestants };
    const byOne = () => matter.act(nameUnit, naming, { ...CITY, unitId: 'bureau-9' }, at('2026-02-05T10:00'));
    expect(byOne).toThrow(expect.objectContaining({ code: 'RESTITUTION.NOT_THE_SUPERIOR' }));
    matter.act(nameUnit, naming, CITY, at('2026-02-05T10:00'));
    expect(matter.clock('RST-17/account-key-1')).toBeUndefined();
    expect(matter.state?.disputes).toEqual({ 'account-key-1': { superiorUnitId: CITY.unitId, status: 'named' } });
  });

  it('decided in the return of one unit binds the return of every other', () => {
    const world = new World();
    world.publish('freeze:order-9/1', aFreeze({ status: 'frozen', authorityUnitId: 'police-9' }));
    const other = opened(world, { restitutionId: 'r-9', handlerUnitId: 'police-9' });
    const matter = planned(world);
    const naming = { accountKey: 'account-key-1', unitId: 'police-9', reason: '主要犯罪地' };
    other.act(nameUnit, naming, CITY, at('2026-02-05T08:00'));
    const submission = { ...SUBMISSION, rivals: ['freeze:order-9/1'] };
    const submit = () => matter.act(submitReport, submission, POLICE, at('2026-02-05T09:00'));
    expect(submit).toThrow(
      expect.objectContaining({
        code: 'RESTITUTION.OTHER_FREEZE',
        details: expect.objectContaining({ namedUnitId: 'police-9' }) as object,
      }),
    );
    other.act(nameUnit, { ...naming, unitId: POLICE.unitId }, CITY, at('2026-02-05T09:00'));
    submit();
    expect(matter.stage).toBe('submitted');
  });

  it('named for the other unit keeps this one from paying', () => {
    const world = new World();
    world.publish('freeze:order-9/1', aFreeze({ status: 'frozen', authorityUnitId: 'police-9' }));
    const matter = traced(world);
    matter.act(proposePlan, aPlan(), POLICE, at('2026-02-04T09:00'));
    const naming = { accountKey: 'account-key-1', unitId: 'police-9', reason: '主要犯罪地' };
    matter.act(nameUnit, naming, CITY, at('2026-02-05T10:00'));
    const submission = { ...SUBMISSION, rivals: ['freeze:order-9/1'] };
    expect(() => matter.act(submitReport, submission, POLICE, at('2026-02-05T09:00'))).toThrow(
      expect.objectContaining({
        code: 'RESTITUTION.OTHER_FREEZE',
        details: expect.objectContaining({ namedUnitId: 'police-9' }) as object,
      }),
    );
  });
});
