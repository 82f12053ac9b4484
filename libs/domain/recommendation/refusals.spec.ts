import {
  amendRecommendation,
  answerFlowNotice,
  issueFlowNotice,
  orderCorrection,
  sendCopy,
} from '#domain/recommendation/aside';
import { close, recordVisit } from '#domain/recommendation/close';
import { decideApproval, draft, proposeIssue, reviewLegality } from '#domain/recommendation/draft';
import { askOpinion } from '#domain/recommendation/opinion';
import { decideRung, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import {
  aDraft,
  aMatter,
  APPROVED,
  aReply,
  asked,
  CHIEF,
  CLERK,
  drafted,
  HIGHER,
  issuedOn,
  LEADER,
  type Matter,
  on,
  PAPER,
  points,
  PROSECUTOR,
  receivedOn,
  reply,
  STRANGER,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { answerMoreTime, decideReply, prepareReply, requestMoreTime, reviewPoints } from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import type { Actor } from '#domain/agency/actor';
import type { RecommendationEvent } from '#domain/recommendation/events';
import type { Recommendation } from '#domain/recommendation/recommendation';
import type { Act, Decision } from '#domain/shared/record';

const AT = on('2026-03-02');
const LATER = on('2026-06-01');
const OFFERED = on('2026-06-20');
const switches = drafted().state!.switches;

type Decide<Body> = (state: Recommendation | undefined, body: Body, act: Act) => Decision<RecommendationEvent>;
type Row = readonly [code: string, tried: () => void];

const tries =
  <Body>(matter: () => Matter, decide: Decide<Body>, body: Body, by: Actor, at = AT) =>
  (): void =>
    void matter().act(decide, body, { by, at });

const drafting = (code: string, given: Parameters<typeof aDraft>[0]): Row => [
  `RECOMMENDATION.${code}`,
  tries(aMatter, draft, aDraft(given), PROSECUTOR),
];

const received = (): Matter => receivedOn(AT);
const late = (): Matter => {
  const matter = received();
  matter.fire(LATER);
  return matter;
};
const urged = (): Matter => {
  const matter = late();
  matter.act(urge, text('urge'), { by: CHIEF, at: LATER });
  return matter;
};
const offered = (): Matter => {
  const matter = urged();
  matter.fire(OFFERED);
  return matter;
};
const objected = (): Matter => {
  const matter = received();
  matter.act(raiseObjection, text('objection'), { by: CLERK, at: AT });
  return matter;
};
const found = (): Matter => {
  const matter = objected();
  matter.act(reexamineObjection, { no: 1, valid: true, ...text('found') }, { by: PROSECUTOR, at: AT });
  return matter;
};
const prepared = (): Matter => {
  const matter = received();
  matter.act(prepareReply, aReply(1), { by: CLERK, at: AT });
  return matter;
};
const replied = (): Matter => {
  const matter = received();
  reply(matter, AT, 1);
  return matter;
};
const reviewed = (): Matter => {
  const matter = replied();
  matter.act(reviewPoints, { points: [{ no: 1, adequate: true, ...text('good') }] }, { by: PROSECUTOR, at: AT });
  return matter;
};
const requested = (): Matter => {
  const matter = received();
  matter.act(requestMoreTime, { until: LATER, ...text('why') }, { by: CLERK, at: AT });
  return matter;
};
const proposed = (): Matter => {
  const matter = drafted({ switches: { ...switches, legalityFirst: false } });
  matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: AT });
  return matter;
};
const chiefProposed = (): Matter => {
  const matter = drafted({ switches: { ...switches, legalityFirst: false } });
  matter.act(proposeIssue, asked(CHIEF), { by: CHIEF, at: AT });
  return matter;
};
const heard = (): Matter => {
  const matter = drafted();
  matter.act(askOpinion, {}, { by: PROSECUTOR, at: AT });
  return matter;
};
const gone = (): Matter => {
  const matter = received();
  matter.act(withdraw, text('gone'), { by: CHIEF, at: AT });
  return matter;
};
const filed = (): Matter => {
  const matter = received();
  matter.act(fileWithHigher, {}, { by: PROSECUTOR, at: AT });
  return matter;
};
const closed = (): Matter => {
  const matter = receivedOn(AT, { points: points(1) });
  reply(matter, AT, 1);
  matter.act(reviewPoints, { points: [{ no: 1, adequate: true, ...text('good') }] }, { by: PROSECUTOR, at: AT });
  matter.act(close, { visitDays: [30] }, { by: PROSECUTOR, at: AT });
  return matter;
};

const step = {
  ...({ rung: 'higher-procuratorate', taken: true, unjustified: true } as const),
  ...{ recipient: { name: '上级检察院（演示）' }, ...text('step') },
};
const service = { manner: 'announced' as const, paper: PAPER };
const one = (more: object) => ({ points: [{ no: 1, adequate: true, ...text('x'), ...more }] });

const COPIES = [{ role: 'association' as const, name: '行业协会（演示）' }];
const copied = (): Matter => receivedOn(AT, { copies: COPIES });
const sent = (): Matter => {
  const matter = copied();
  matter.act(sendCopy, { copy: 0, sentAt: AT }, { by: PROSECUTOR, at: AT });
  return matter;
};
const ordered = (): Matter => {
  const matter = received();
  matter.act(orderCorrection, { order: 'withdraw', ...text('order') }, { by: HIGHER, at: AT });
  return matter;
};
const noticed = (): Matter => {
  const matter = received();
  matter.act(issueFlowNotice, text('notice'), { by: CHIEF, at: AT });
  return matter;
};

const ROWS: readonly Row[] = [
  ['RECOMMENDATION.NOT_ISSUED', tries(() => drafted(), sendCopy, { copy: 0, sentAt: AT }, PROSECUTOR)],
  ['RECOMMENDATION.NO_SUCH_COPY', tries(received, sendCopy, { copy: 0, sentAt: AT }, PROSECUTOR)],
  ['RECOMMENDATION.COPY_SENT_ALREADY', tries(sent, sendCopy, { copy: 0, sentAt: AT }, PROSECUTOR)],
  ['RECOMMENDATION.SENT_IN_THE_FUTURE', tries(copied, sendCopy, { copy: 0, sentAt: LATER }, PROSECUTOR)],
  ['MATTER.NOT_FOUND', tries(received, orderCorrection, { order: 'amend', ...text('x') }, CHIEF)],
  [
    'RECOMMENDATION.NOT_THE_CHIEF',
    tries(received, orderCorrection, { order: 'amend', ...text('x') }, { ...HIGHER, roles: ['prosecutor'] }),
  ],
  ['RECOMMENDATION.ORDER_OPEN', tries(ordered, orderCorrection, { order: 'amend', ...text('x') }, HIGHER)],
  ['RECOMMENDATION.ORDER_DIFFERS', tries(ordered, amendRecommendation, { points: points(1), ...text('x') }, CHIEF)],
  ['RECOMMENDATION.OBJECTION_OPEN', tries(objected, amendRecommendation, { points: points(1), ...text('x') }, CHIEF)],
  ['RECOMMENDATION.SAME_OFFICER', tries(received, issueFlowNotice, text('x'), PROSECUTOR)],
  ['RECOMMENDATION.OVER', tries(gone, issueFlowNotice, text('x'), CHIEF)],
  ['RECOMMENDATION.NO_SUCH_NOTICE', tries(received, answerFlowNotice, { no: 1, ...text('x') }, PROSECUTOR)],
  ['RECOMMENDATION.SAME_OFFICER', tries(noticed, answerFlowNotice, { no: 1, ...text('x') }, CHIEF)],
  [
    'RECOMMENDATION.NO_RECIPIENT',
    tries(offered, decideRung, { ...step, recipient: undefined } as never, CHIEF, OFFERED),
  ],
  drafting('NO_CASE', { caseNumbers: [] }),
  drafting('TOO_MANY_CASES', { caseNumbers: Array.from({ length: 201 }, (_, index) => String(index)) }),
  drafting('NO_POINTS', { points: [] }),
  drafting('TOO_MANY_POINTS', { points: points(51) }),
  drafting('POINT_TWICE', { points: [...points(1), ...points(1)] }),
  drafting('NOT_URGENT', { urgent: true }),
  drafting('NOT_URGENT', { urgent: true, kind: 'public-interest', addresseeAgency: 'bank' }),
  drafting('ADDRESSEE_UNFIT', { kind: 'retrial' }),
  drafting('ADDRESSEE_UNFIT', { kind: 'correction-notice', setDays: 9 }),
  drafting('PERIOD_MISSING', { kind: 'correction-notice', addresseeAgency: 'police' }),
  drafting('PERIOD_NOT_OPEN', { kind: 'public-interest', setDays: 10 }),
  drafting('PERIOD_TOO_LONG', { setDays: 60 }),
  ['RECOMMENDATION.DRAFTED_ALREADY', tries(() => drafted(), draft, aDraft(), PROSECUTOR)],
  ['RECOMMENDATION.SAME_OFFICER', tries(() => drafted(), reviewLegality, { passed: true, ...text('own') }, PROSECUTOR)],
  ['APPROVAL.SAME_OFFICER', tries(chiefProposed, decideApproval, APPROVED, CHIEF)],
  ['RECOMMENDATION.NOT_REVIEWED', tries(() => drafted(), proposeIssue, asked(), PROSECUTOR)],
  [
    'RECOMMENDATION.OPINION_OPEN',
    tries(
      () => drafted({ switches: { ...switches, legalityFirst: false, opinionFirst: true } }),
      proposeIssue,
      asked(),
      PROSECUTOR,
    ),
  ],
  ['RECOMMENDATION.OPINION_ASKED', tries(heard, askOpinion, {}, PROSECUTOR)],
  ['RECOMMENDATION.NOT_A_DRAFT', tries(received, proposeIssue, asked(), PROSECUTOR)],
  ['RECOMMENDATION.NOT_THE_CHIEF', tries(proposed, decideApproval, APPROVED, PROSECUTOR)],
  ['RECOMMENDATION.NOT_PROPOSED', tries(() => drafted(), decideApproval, APPROVED, CHIEF)],
  ['APPROVAL.REASON_MISSING', tries(proposed, decideApproval, { ...APPROVED, decision: 'refused' }, CHIEF)],
  ['RECOMMENDATION.NOT_ISSUED', tries(() => drafted(), acknowledgeReceipt, {}, CLERK)],
  ['MATTER.NOT_FOUND', tries(() => issuedOn(AT), acknowledgeReceipt, {}, STRANGER)],
  ['MATTER.NOT_FOUND', tries(aMatter, proposeIssue, asked(), PROSECUTOR)],
  ['RECOMMENDATION.ACKNOWLEDGED_ALREADY', tries(received, acknowledgeReceipt, {}, CLERK)],
  [
    'RECOMMENDATION.RECEIVED_IN_THE_FUTURE',
    tries(() => issuedOn(AT), proveService, { ...service, receivedAt: LATER }, PROSECUTOR),
  ],
  [
    'RECOMMENDATION.RECEIVED_BEFORE_ISSUE',
    tries(() => issuedOn(AT), proveService, { ...service, receivedAt: on('2026-03-01') }, PROSECUTOR),
  ],
  ['RECOMMENDATION.NOT_RECEIVED', tries(() => issuedOn(AT), prepareReply, aReply(1), CLERK)],
  ['RECOMMENDATION.FILED_ALREADY', tries(filed, fileWithHigher, {}, PROSECUTOR)],
  [
    'RECOMMENDATION.NOT_FILED',
    tries(() => issuedOn(AT, { kind: 'procuratorial-opinion' }), fileWithHigher, {}, PROSECUTOR),
  ],
  ['RECOMMENDATION.TIME_IN_THE_PAST', tries(received, requestMoreTime, { until: AT, ...text('x') }, CLERK)],
  ['RECOMMENDATION.REQUEST_OPEN', tries(requested, requestMoreTime, { until: LATER, ...text('x') }, CLERK)],
  ['RECOMMENDATION.NO_REQUEST', tries(received, answerMoreTime, { granted: false, ...text('x') }, PROSECUTOR)],
  ...(
    [
      ['NOTHING_GRANTED', { granted: false, heldUntil: LATER }],
      ['TIME_IN_THE_PAST', { granted: true, heldUntil: AT }],
      ['MORE_THAN_ASKED', { granted: true, heldUntil: OFFERED }],
    ] as const
  ).map(([code, given]): Row => [
    `RECOMMENDATION.${code}`,
    tries(requested, answerMoreTime, { ...given, ...text('x') }, PROSECUTOR),
  ]),
  ['RECOMMENDATION.NO_POINTS', tries(received, prepareReply, aReply(), CLERK)],
  ['RECOMMENDATION.POINT_TWICE', tries(received, prepareReply, aReply(1, 1), CLERK)],
  ['RECOMMENDATION.NO_SUCH_POINT', tries(received, prepareReply, aReply(7), CLERK)],
  ['RECOMMENDATION.POINT_SETTLED', tries(reviewed, prepareReply, aReply(1), CLERK)],
  ['RECOMMENDATION.NO_REPLY_PREPARED', tries(received, decideReply, { decision: 'approved' }, LEADER)],
  ['RECOMMENDATION.NOT_THE_LEADER', tries(prepared, decideReply, { decision: 'approved' }, CLERK)],
  ['RECOMMENDATION.REASON_MISSING', tries(prepared, decideReply, { decision: 'returned' }, LEADER)],
  ['RECOMMENDATION.NO_POINTS', tries(replied, reviewPoints, { points: [] }, PROSECUTOR)],
  [
    'RECOMMENDATION.POINT_TWICE',
    tries(replied, reviewPoints, { points: [...one({}).points, ...one({}).points] }, PROSECUTOR),
  ],
  [
    'RECOMMENDATION.POINT_TWICE',
    tries(closed, recordVisit, { no: 1, outcome: 'relapsed', wanting: [1, 1], ...text('x') }, PROSECUTOR),
  ],
  ['RECOMMENDATION.POINT_NOT_ANSWERED', tries(received, reviewPoints, one({}), PROSECUTOR)],
  ['RECOMMENDATION.OBJECTION_OPEN', tries(objected, raiseObjection, text('again'), CLERK)],
  [
    'RECOMMENDATION.NO_SUCH_OBJECTION',
    tries(received, reexamineObjection, { no: 1, valid: true, ...text('x') }, PROSECUTOR),
  ],
  [
    'RECOMMENDATION.NOT_REEXAMINED',
    tries(objected, decideObjection, { no: 1, outcome: 'explained', ...text('x') }, CHIEF),
  ],
  [
    'RECOMMENDATION.OUTCOME_DIFFERS',
    tries(found, decideObjection, { no: 1, outcome: 'explained', ...text('x') }, CHIEF),
  ],
  ['RECOMMENDATION.OVER', tries(gone, raiseObjection, text('x'), CLERK)],
  ['RECOMMENDATION.NOT_WANTING', tries(received, urge, text('x'), CHIEF)],
  ['RECOMMENDATION.URGING_RUNNING', tries(urged, decideRung, step, CHIEF, LATER)],
  ['RECOMMENDATION.URGING_RUNNING', tries(urged, urge, text('again'), CHIEF, LATER)],
  ['RECOMMENDATION.NOT_URGED', tries(late, decideRung, step, CHIEF, LATER)],
  ['RECOMMENDATION.RUNG_NOT_OFFERED', tries(urged, decideRung, { ...step, rung: 'suit' }, CHIEF, LATER)],
  ['RECOMMENDATION.RUNG_OUT_OF_ORDER', tries(offered, decideRung, { ...step, rung: 'government' }, CHIEF, OFFERED)],
  ['RECOMMENDATION.REASON_JUSTIFIED', tries(offered, decideRung, { ...step, unjustified: false }, CHIEF, OFFERED)],
  [
    'RECOMMENDATION.RUNG_DECIDED',
    () => {
      const matter = offered();
      matter.act(decideRung, step, { by: CHIEF, at: OFFERED });
      matter.act(decideRung, step, { by: CHIEF, at: OFFERED });
    },
  ],
  ['RECOMMENDATION.NOT_REPLIED', tries(received, close, { visitDays: [] }, PROSECUTOR)],
  [
    'RECOMMENDATION.ORDER_OPEN',
    () => {
      const matter = reviewed();
      matter.act(orderCorrection, { order: 'amend', ...text('order') }, { by: HIGHER, at: AT });
      matter.act(close, { visitDays: [] }, { by: PROSECUTOR, at: AT });
    },
  ],
  ['RECOMMENDATION.POINTS_OPEN', tries(reviewed, close, { visitDays: [] }, PROSECUTOR)],
  [
    'RECOMMENDATION.NO_VISIT',
    tries(received, recordVisit, { no: 1, outcome: 'kept', wanting: [], ...text('x') }, PROSECUTOR),
  ],
  [
    'RECOMMENDATION.POINTS_OF_VISIT',
    tries(closed, recordVisit, { no: 1, outcome: 'relapsed', wanting: [], ...text('x') }, PROSECUTOR),
  ],
];

it.each(ROWS)('refuses with %s', (code, tried) => {
  expect(tried).toThrow(expect.objectContaining({ code }));
});
