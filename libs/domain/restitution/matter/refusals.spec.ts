import { fen } from '#domain/money/fen';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { nameUnit } from '#domain/restitution/matter/dispute';
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
  receiveApplication,
} from '#domain/restitution/matter/claim';
import { decideObjection, raiseObjection } from '#domain/restitution/matter/objection';
import { openRestitution } from '#domain/restitution/matter/open';
import { confirmPayouts, MOST_LINES, preparePayouts } from '#domain/restitution/matter/payout';
import { proposePlan, publishNotice, recordTrace } from '#domain/restitution/matter/plan';
import {
  aClaim,
  accepted,
  aFreeze,
  aLine,
  aNotice,
  anItem,
  anOpening,
  aPlan,
  aPooledTrace,
  APPROVED,
  at,
  aTrace,
  bounced,
  CARDS,
  CITY,
  CLERK,
  codeOf,
  decided,
  type Decide,
  ITEM,
  Matter,
  NOTICE,
  opened,
  OTHER_BANK,
  paid,
  planned,
  POLICE,
  presented,
  SECOND,
  SUBMISSION,
  traced,
  World,
} from '#domain/restitution/matter/restitution.spec-support';
import type { Actor } from '#domain/agency/actor';

const NOW = at('2026-02-14T09:00');
const doing =
  <Body>(given: () => Matter, decide: Decide<Body>, body: Body, by: Actor = POLICE) =>
  () =>
    given().act(decide, body, by, NOW);

const release = { noticeId: NOTICE, lines: [aLine()], rivals: [] as string[] };
const proportional = (): Matter => planned(new World(), { kind: 'proportional' });
const published = (): Matter => {
  const matter = proportional();
  matter.act(publishNotice, { version: 1 }, POLICE, at('2026-02-05T09:00'));
  return matter;
};
const objection = (version = 1) =>
  ({ objectionId: 'o-1', version, subjectId: 's', commitment: 'c', by: 'victim' }) as const;
const objected = (): Matter => {
  const matter = published();
  matter.act(raiseObjection, objection(), POLICE, at('2026-02-06T09:00'));
  return matter;
};
const submitted = (): Matter => {
  const matter = planned();
  matter.act(submitReport, SUBMISSION, POLICE, at('2026-02-05T09:00'));
  return matter;
};
const prepared = (world = new World()): Matter => {
  const matter = accepted(world);
  matter.act(preparePayouts, release, SECOND, at('2026-02-13T11:00'));
  return matter;
};
const difference = { against: 1, hash: 'diff', reason: '更正' };
const second = (given = {}) => aPlan({ version: 2, hash: 'h-2', difference, ...given });
const withTrace = (given: object) => (): Matter => {
  const matter = traced();
  matter.act(recordTrace, { ...aTrace(), traceId: 'trace-2', ...given }, POLICE, NOW);
  return matter;
};
const applied =
  (given: object = {}) =>
  (): Matter => {
    const matter = opened();
    matter.act(receiveApplication, aClaim(1, given), POLICE, at('2026-02-03T09:00'));
    return matter;
  };
const account = { subjectId: 'account-2', commitment: 'a', sort: 'other', verified: false } as const;
const OTHER_UNIT: Actor = { ...CITY, unitId: 'county-1', officerId: 'p.zhao' };

describe('every refusal', () => {
  it.each<[string, string, () => unknown]>([
    ['MATTER.NOT_FOUND', 'a plan for no matter', doing(() => new Matter(), proposePlan, aPlan())],
    ['MATTER.NOT_FOUND', 'another bank accepts', doing(presented, acceptNotice, { noticeId: NOTICE }, OTHER_BANK)],
    ['RESTITUTION.OPENED_ALREADY', 'opened twice', doing(opened, openRestitution, anOpening())],
    [
      'RESTITUTION.FROZEN_IN_THE_FUTURE',
      'frozen tomorrow',
      doing(() => new Matter(), openRestitution, anOpening({ frozenAt: at('2026-02-15T09:00') })),
    ],
    ['RESTITUTION.APPLIED_ALREADY', 'the same application', doing(applied(), receiveApplication, aClaim())],
    [
      'RESTITUTION.AGENT_NOT_VERIFIED',
      'an agent without authority',
      doing(opened, receiveApplication, aClaim(1, { agent: { authorityVerified: false } })),
    ],
    [
      'RESTITUTION.COMPENSATED_MORE_THAN_LOSS',
      'more back than lost',
      doing(opened, receiveApplication, aClaim(1, { compensatedFen: fen(1_000_001n) })),
    ],
    [
      'RESTITUTION.LOSS_DIFFERS',
      'transfers of another sum',
      doing(opened, receiveApplication, aClaim(1, { credits: [{ creditKey: 'k', amountFen: fen(1n) }] })),
    ],
    ['RESTITUTION.NO_SUCH_CLAIM', 'unknown', doing(opened, completeApplication, { claimId: 'claim-7' })],
    [
      'RESTITUTION.NOT_TO_HAND_OVER',
      'the freezing police have it',
      doing(applied(), handOverPapers, { claimId: 'claim-1', papers: [] }),
    ],
    [
      'RESTITUTION.PAPERS_MISSING',
      'not all papers',
      doing(applied({ receivedByUnitId: 'police-9' }), handOverPapers, { claimId: 'claim-1', papers: ['询问笔录'] }),
    ],
    [
      'RESTITUTION.NOT_TO_EXAMINE',
      'papers not handed over',
      doing(applied({ receivedByUnitId: 'police-9' }), completeApplication, { claimId: 'claim-1' }),
    ],
    [
      'RESTITUTION.ACCOUNT_NOT_VERIFIED',
      'another account unverified',
      doing(applied(), changePayoutAccount, { claimId: 'claim-1', account, reason: '销户' }),
    ],
    [
      'RESTITUTION.PAYOUT_UNDER_WAY',
      'changed under way',
      doing(prepared, changePayoutAccount, {
        claimId: 'claim-1',
        account: { ...account, verified: true },
        reason: '销户',
      }),
    ],
    ['RESTITUTION.TRACED_ALREADY', 'the same run', doing(traced, recordTrace, aTrace())],
    ['RESTITUTION.VERSION_TAKEN', 'version 1 again', doing(planned, proposePlan, aPlan())],
    ['RESTITUTION.UNDER_APPROVAL', 'while the city decides', doing(submitted, proposePlan, second())],
    ['RESTITUTION.PAYOUT_IN_FLIGHT', 'while money is on its way', doing(prepared, proposePlan, second())],
    [
      'RESTITUTION.DIFFERENCE_MISSING',
      'a second version that names nothing',
      doing(planned, proposePlan, aPlan({ version: 2 })),
    ],
    ['RESTITUTION.NO_SHARES', 'nothing for anybody', doing(traced, proposePlan, aPlan({ lines: 0 }))],
    ['RESTITUTION.SUMS_DIFFER', 'a fen too much', doing(traced, proposePlan, aPlan({ residueFen: fen(200_001n) }))],
    ['RESTITUTION.NO_SUCH_TRACE', 'no run', doing(traced, proposePlan, aPlan({ traceId: 'nowhere' }))],
    [
      'RESTITUTION.HYPOTHESIS',
      'first in, first out',
      doing(withTrace({ rule: 'fifo' }), proposePlan, aPlan({ traceId: 'trace-2' })),
    ],
    ['RESTITUTION.OTHER_RULE', 'shared by timestamps', doing(traced, proposePlan, aPlan({ kind: 'proportional' }))],
    [
      'RESTITUTION.SEPARABLE',
      'shared though separated',
      doing(
        withTrace({ ...aPooledTrace(), traceId: 'trace-2', unseparatedFen: fen(0n) }),
        proposePlan,
        aPlan({ kind: 'proportional', traceId: 'trace-2' }),
      ),
    ],
    [
      'RESTITUTION.NOT_CONSERVED',
      'statements that do not add up',
      doing(withTrace({ conserved: false }), proposePlan, aPlan({ traceId: 'trace-2' })),
    ],
    ['RESTITUTION.BASIS_REASON_MISSING', 'gross without a word', doing(traced, proposePlan, aPlan({ basis: 'gross' }))],
    ['RESTITUTION.NO_SUCH_PLAN', 'version 3', doing(planned, submitReport, { ...SUBMISSION, version: 3 })],
    [
      'RESTITUTION.NOT_THE_NEWEST',
      'the version before',
      () => {
        const matter = planned();
        matter.act(proposePlan, second(), POLICE, NOW);
        matter.act(submitReport, SUBMISSION, POLICE, NOW);
      },
    ],
    ['RESTITUTION.NOTICE_NOT_NEEDED', 'a direct plan announced', doing(planned, publishNotice, { version: 1 })],
    ['RESTITUTION.PUBLISHED_ALREADY', 'announced twice', doing(published, publishNotice, { version: 1 })],
    ['RESTITUTION.NO_NOTICE', 'nothing to object to', doing(planned, raiseObjection, objection())],
    ['RESTITUTION.OBJECTED_ALREADY', 'the same objection', doing(objected, raiseObjection, objection())],
    [
      'RESTITUTION.NOTICE_ENDED',
      'too late',
      () => {
        const matter = published();
        matter.fire(at('2026-04-01T09:00'));
        matter.act(raiseObjection, objection(), POLICE, at('2026-04-01T09:00'));
      },
    ],
    [
      'RESTITUTION.POSTED_IN_THE_FUTURE',
      'posted tomorrow',
      doing(published, raiseObjection, { ...objection(), posted: { on: '2027-01-01', proof: 'EMS-1' } }),
    ],
    [
      'RESTITUTION.NO_SUCH_OBJECTION',
      'unknown',
      doing(published, decideObjection, { objectionId: 'o-9', outcome: 'dismissed', reason: '无' }),
    ],
    [
      'RESTITUTION.OBJECTION_DECIDED',
      'decided twice',
      () => {
        const matter = objected();
        const dismissed = { objectionId: 'o-1', outcome: 'dismissed', reason: '无关' } as const;
        matter.act(decideObjection, dismissed, POLICE, NOW);
        matter.act(decideObjection, dismissed, POLICE, NOW);
      },
    ],
    ['RESTITUTION.NOTICE_MISSING', 'in proportion without a notice', doing(proportional, submitReport, SUBMISSION)],
    ['RESTITUTION.NOTICE_RUNNING', 'before its end', doing(published, submitReport, SUBMISSION)],
    [
      'RESTITUTION.OBJECTION_OPEN',
      'an objection lies there',
      () => {
        const matter = objected();
        matter.fire(at('2026-04-01T09:00'));
        matter.act(submitReport, SUBMISSION, POLICE, at('2026-04-01T10:00'));
      },
    ],
    ['RESTITUTION.SUBMITTED_ALREADY', 'twice', doing(submitted, submitReport, SUBMISSION)],
    ['APPROVAL.NOT_ASKED', 'nothing is asked', doing(planned, decideApproval, APPROVED, CITY)],
    [
      'APPROVAL.SAME_OFFICER',
      'of one hand',
      doing(submitted, decideApproval, APPROVED, { ...CITY, officerId: 'p.li' }),
    ],
    ['APPROVAL.WRONG_LEVEL', 'the county decides', doing(submitted, decideApproval, APPROVED, OTHER_UNIT)],
    [
      'APPROVAL.REASON_MISSING',
      'refused without a word',
      doing(submitted, decideApproval, { approvalId: 'approval-1', decision: 'refused' }, CITY),
    ],
    [
      'RESTITUTION.NOT_THE_SUPERIOR',
      'names itself',
      doing(planned, nameUnit, { accountKey: 'a', unitId: POLICE.unitId, reason: '无' }),
    ],
    ['RESTITUTION.NOT_DECIDED', 'not decided', doing(planned, issueBankNotices, { version: 1, notices: [aNotice] })],
    ['RESTITUTION.NOTICES_ISSUED', 'twice', doing(presented, issueBankNotices, { version: 1, notices: [aNotice] })],
    [
      'RESTITUTION.SUMS_DIFFER',
      'another sum for the banks',
      doing(decided, issueBankNotices, { version: 1, notices: [{ ...aNotice, totalFen: fen(1n) }] }),
    ],
    [
      'RESTITUTION.PRESENTED_ALREADY',
      'twice',
      doing(presented, presentNotice, { noticeId: NOTICE, officers: CARDS, copiesKept: true }, CLERK),
    ],
    [
      'RESTITUTION.TWO_OFFICERS',
      'one card shown twice',
      () => {
        const matter = decided();
        matter.act(issueBankNotices, { version: 1, notices: [aNotice] }, POLICE, NOW);
        const officers = [CARDS[0]!, CARDS[0]!];
        matter.act(presentNotice, { noticeId: NOTICE, officers, copiesKept: true }, CLERK, NOW);
      },
    ],
    [
      'RESTITUTION.NOT_PRESENTED',
      'paid already',
      doing(paidOut, askCompletion, { noticeId: NOTICE, missing: ['x'] }, CLERK),
    ],
    [
      'RESTITUTION.NO_COMPLETION_ASKED',
      'unasked',
      doing(presented, completePapers, { noticeId: NOTICE, papers: ['x'] }),
    ],
    ['RESTITUTION.NO_SUCH_NOTICE', 'unknown', doing(presented, completePapers, { noticeId: 'n', papers: ['x'] })],
    ['RESTITUTION.NOT_TO_ACCEPT', 'accepted twice', doing(accepted, acceptNotice, { noticeId: NOTICE }, CLERK)],
    ['RESTITUTION.NOT_ACCEPTED', 'released before', doing(presented, preparePayouts, release, SECOND)],
    ['RESTITUTION.SAME_CLERK', 'of one hand', doing(accepted, preparePayouts, release, CLERK)],
    [
      'RESTITUTION.TOO_MANY_LINES',
      'too many',
      doing(accepted, preparePayouts, { ...release, lines: manyLines() }, SECOND),
    ],
    ['RESTITUTION.PREPARED_ALREADY', 'twice', doing(prepared, preparePayouts, release, SECOND)],
    [
      'RESTITUTION.NOT_IN_PLAN',
      'an item of nobody',
      doing(accepted, preparePayouts, { ...release, lines: [aLine({ itemKey: 'order-7/1' })] }, SECOND),
    ],
    [
      'RESTITUTION.SUPERSEDED',
      'under a version that is being replaced',
      () => {
        const matter = accepted();
        matter.act(proposePlan, second(), POLICE, NOW);
        matter.act(preparePayouts, release, SECOND, NOW);
      },
    ],
    ...(
      [
        ['RESTITUTION.OBJECTION_OPEN', 'while an objection to the next version is open', undefined],
        ['RESTITUTION.SUPERSEDED', 'after an objection has set the next version aside', 'upheld'],
      ] as const
    ).map(([code, when, outcome]): [string, string, () => unknown] => [
      code,
      when,
      () => {
        const matter = accepted();
        matter.act(recordTrace, { ...aPooledTrace(), traceId: 'trace-2' }, POLICE, NOW);
        matter.act(proposePlan, second({ kind: 'proportional', traceId: 'trace-2' }), POLICE, NOW);
        matter.act(publishNotice, { version: 2 }, POLICE, NOW);
        matter.act(raiseObjection, objection(2), POLICE, NOW);
        if (outcome) matter.act(decideObjection, { objectionId: 'o-1', outcome, reason: '核实无误' }, POLICE, NOW);
        matter.act(preparePayouts, release, SECOND, NOW);
      },
    ]),
    ['RESTITUTION.NO_RESULTS', 'no result', doing(prepared, confirmPayouts, { noticeId: NOTICE, results: [] }, CLERK)],
    [
      'RESTITUTION.NOT_PREPARED',
      'never released',
      doing(accepted, confirmPayouts, { noticeId: NOTICE, results: [bounced(1)] }, CLERK),
    ],
    [
      'RESTITUTION.OTHER_ATTEMPT',
      'the old return told again, while the share is on its way anew',
      () => {
        const matter = prepared();
        const told = { noticeId: NOTICE, results: [bounced(1)] };
        matter.act(confirmPayouts, told, CLERK, NOW);
        matter.act(preparePayouts, release, SECOND, NOW);
        matter.act(confirmPayouts, told, CLERK, NOW);
      },
    ],
    [
      'RESTITUTION.PAID_IN_THE_FUTURE',
      'paid tomorrow',
      doing(prepared, confirmPayouts, { noticeId: NOTICE, results: [paid(1, at('2026-02-15T09:00'))] }, CLERK),
    ],
  ])('%s: %s', (code, _, work) => {
    expect(codeOf(work)).toBe(code);
  });

  function paidOut(): Matter {
    const matter = prepared();
    matter.act(
      confirmPayouts,
      { noticeId: NOTICE, results: [paid(1, at('2026-02-13T11:05'))] },
      CLERK,
      at('2026-02-13T12:00'),
    );
    return matter;
  }

  function manyLines() {
    return Array.from({ length: MOST_LINES + 1 }, (_, index) => aLine({ lineNo: index + 1 }));
  }
});

/** What somebody might try, and what keeps it from happening on the day of the payment. */
describe('an attack on the guards', () => {
  const paying = (prepare: (world: World) => void, given: Partial<typeof release> = {}) => {
    const world = new World();
    const matter = accepted(world);
    prepare(world);
    return codeOf(() => matter.act(preparePayouts, { ...release, ...given }, SECOND, NOW));
  };

  it.each<[string, string, (world: World) => void]>([
    ['RESTITUTION.FREEZE_NOT_ALIVE', 'the freeze has lapsed by status', frozen({ status: 'lapsed' })],
    ['RESTITUTION.FREEZE_NOT_ALIVE', 'the freeze ends this very instant', frozen({ endsAt: NOW })],
    ['RESTITUTION.FREEZE_NOT_ALIVE', 'the freeze has no end that anybody knows', frozen({ endsAt: null })],
    ['RESTITUTION.FREEZE_NOT_ALIVE', 'the freeze is queued behind another', frozen({ status: 'queued' })],
    ['RESTITUTION.FREEZE_NOT_ALIVE', 'there is no freeze at all', (world) => world.facts.delete(`freeze:${ITEM}`)],
    ['RESTITUTION.OTHER_ACCOUNT', 'the freeze has moved to another account', frozen({ accountKey: 'elsewhere' })],
    ['RESTITUTION.OTHER_ACCOUNT', 'the freeze has moved to another bank', frozen({ bankUnitId: 'bank-2' })],
    ['RESTITUTION.MORE_THAN_FROZEN', 'part was released meanwhile', frozen({ frozenFen: '999999' })],
    [
      'RESTITUTION.PAID_ALREADY',
      'another unit pays the same credit from the same account',
      (world) => world.claims.set('paid:victim-1/account-key-1.credit-1', 'restitution/other'),
    ],
    [
      'RESTITUTION.MORE_THAN_LOSS',
      'another unit has paid a fen from another account',
      (world) =>
        world.publish('paid-total:victim-1', { paidFen: '1', compensatedFen: '0', losses: { 'credit-1': '1000000' } }),
    ],
    [
      'RESTITUTION.MORE_THAN_LOSS',
      'another unit knows of compensation',
      (world) => world.publish('paid-total:victim-1', { paidFen: '0', compensatedFen: '1', losses: {} }),
    ],
  ])('%s: %s', (code, _, prepare) => {
    expect(paying(prepare)).toBe(code);
  });

  it('fails where another unit freezes the account on the day of the payment', () => {
    const other = (world: World) => world.publish('freeze:order-9/1', aFreeze({ authorityUnitId: 'police-9' }));
    expect(paying(other, { rivals: ['freeze:order-9/1'] })).toBe('RESTITUTION.OTHER_FREEZE');
  });

  it('does not fail for a second fraud that has cost the same victim other money', () => {
    const other = { paidFen: '500', compensatedFen: '0', losses: { 'credit-other': '500' } };
    expect(paying((world) => world.publish('paid-total:victim-1', other))).toBe('no refusal');
  });

  it('fails where the same credit was paid from another account, although a second fraud leaves room under the sum of all losses', () => {
    const total = {
      ...{ paidFen: '1000000', compensatedFen: '0', paidOf: { 'credit-1': '1000000' } },
      losses: { 'credit-1': '1000000', 'credit-other': '5000000' },
    };
    expect(paying((world) => world.publish('paid-total:victim-1', total))).toBe('RESTITUTION.MORE_THAN_LOSS');
  });

  it('does not fail for what was paid for the second fraud alone', () => {
    const total = {
      ...{ paidFen: '5000000', compensatedFen: '0', paidOf: { 'credit-other': '5000000' } },
      losses: { 'credit-other': '5000000' },
    };
    expect(paying((world) => world.publish('paid-total:victim-1', total))).toBe('no refusal');
  });

  it('reveals of other units only the sum that they have paid', () => {
    const world = new World();
    const matter = accepted(world);
    world.publish('paid-total:victim-1', { paidFen: '77', compensatedFen: '0', losses: {} });
    expect(() => matter.act(preparePayouts, release, SECOND, NOW)).toThrow(
      expect.objectContaining({ details: { claimId: 'claim-1', paid: '77' } }),
    );
  });

  it('is not helped by a bounce: the same credit stays this matter’s own', () => {
    const world = new World();
    const matter = prepared(world);
    matter.act(confirmPayouts, { noticeId: NOTICE, results: [bounced(1)] }, CLERK, NOW);
    expect(world.claims.get('paid:victim-1/account-key-1.credit-1')).toBe('restitution/r-1');
  });

  it('is not helped by a new version: what nobody has examined keeps the next one from the city', () => {
    const matter = objected();
    matter.act(proposePlan, second({ kind: 'direct' }), POLICE, NOW);
    expect(matter.clock('RST-12/1')).toBeUndefined();
    expect(codeOf(() => matter.act(submitReport, { ...SUBMISSION, version: 2 }, POLICE, NOW))).toBe(
      'RESTITUTION.OBJECTION_OPEN',
    );
  });

  it('before the freeze has heard of the last payment cannot send the same money twice', () => {
    const world = new World();
    const matter = prepared(world);
    matter.act(confirmPayouts, { noticeId: NOTICE, results: [paid(1, NOW)] }, CLERK, NOW);
    const other = accepted(world);
    const lines = [aLine({ claimId: 'claim-2' })];
    other.act(receiveApplication, aClaim(2), POLICE, NOW);
    other.act(completeApplication, { claimId: 'claim-2' }, POLICE, NOW);
    expect(codeOf(() => other.act(preparePayouts, { ...release, lines }, SECOND, NOW))).toBe(
      'RESTITUTION.MORE_THAN_FROZEN',
    );
  });

  it('with the sum of several shares beyond the frozen money fails as a whole', () => {
    const world = new World();
    const matter = accepted(world);
    matter.act(receiveApplication, aClaim(2), POLICE, NOW);
    matter.act(completeApplication, { claimId: 'claim-2' }, POLICE, NOW);
    const lines = [aLine(), aLine({ lineNo: 2, claimId: 'claim-2' })];
    expect(codeOf(() => matter.act(preparePayouts, { ...release, lines }, SECOND, NOW))).toBe(
      'RESTITUTION.MORE_THAN_FROZEN',
    );
    expect(world.fact('paid-total:victim-1')).toBeUndefined();
  });

  it('an item that does not fit its pool is no plan', () => {
    const items = [anItem({ sharedFen: fen(1_300_000n) })];
    const plan = aPlan({ items, totalFen: fen(1_300_000n), residueFen: fen(0n) });
    expect(codeOf(doing(traced, proposePlan, plan))).toBe('RESTITUTION.SUMS_DIFFER');
  });

  function frozen(given: Parameters<typeof aFreeze>[0]) {
    return (world: World): void => world.publish(`freeze:${ITEM}`, aFreeze(given));
  }
});
