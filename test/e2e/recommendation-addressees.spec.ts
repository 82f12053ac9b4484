import { apply } from '#domain/recommendation/apply';
import { type Caller, until } from '../support/api.js';
import { keepMatter } from '../support/keep-story.js';
import { issueRecommendation } from '../support/recommendation.js';
import { TestSystem } from '../support/system.js';

/** The papers of the procuratorate at every desk that they address: bank, operator, police and court, each by two officers. */

let heli: TestSystem;
const prosecutor = () => heli.at('j.qin');
const at = (id: string): string => `/recommendations/${id}`;

interface View {
  readonly status: string;
  readonly turn: string;
  readonly number: string;
  readonly legality?: object;
  readonly proposal?: object;
  readonly replyDraft?: { readonly answers: readonly { readonly evidence: readonly { readonly fileId: string }[] }[] };
  readonly repeatedBy: readonly { readonly recommendationId: string }[];
  readonly pointList: readonly { readonly evidence: readonly { readonly fileId: string }[] }[];
  readonly clocks: readonly { readonly deadlineId: string }[];
  readonly switches: readonly { readonly name: string; readonly on: boolean; readonly mark: string }[];
}

const aDraft = (given: object): object => ({
  ...{ kind: 'social-governance', topic: 'bank-card', caseNumbers: ['A9901020000002026110001'] },
  heading: '关于加强开户管理的检察建议',
  findings: '办案中发现开户审核不严（虚构）。',
  points: [{ text: '对存量账户开展排查', days: 30 }],
  ...given,
});

const issued = (given: object): Promise<string> => issueRecommendation(heli, aDraft(given));

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it.each([
  ['a bank', 'bank-qingsong', {}, 'b.kong', 'b.yan', '云松检建', 'JCJ-08'],
  ['an operator', 'operator-yunxun', { topic: 'phone-card' }, 'o.pan', 'o.ge', '云松检建', 'JCJ-08'],
  ['a court', 'court-990102', { kind: 'retrial' }, 't.lv', 't.shi', '云松检建', 'JCJ-15'],
  [
    ...(['the police', 'police-990102', { kind: 'correction-notice', setDays: 10 }] as const),
    ...(['p.lin', 'p.zhao', '云松检纠违', 'JCJ-16'] as const),
  ],
])('%s acknowledges, proves each point and replies with the word of its leader', async (...row) => {
  const [, addresseeUnitId, given, clerkId, leaderId, word, rule] = row;
  const [clerk, leader] = [heli.at(clerkId), heli.at(leaderId)];
  const id = await issued({ addresseeUnitId, ...given });
  await clerk.post(`${at(id)}/acknowledgement`);
  const received = await clerk.get<View>(at(id));
  expect([received.number.startsWith(word), received.clocks.some(({ deadlineId }) => deadlineId === rule)]).toEqual([
    true,
    true,
  ]);
  expect([received.legality, received.proposal]).toEqual([undefined, undefined]);
  const evidence = await clerk.upload<{ fileId: string; sha256: string; mediaType: string }>(
    `${at(id)}/evidence-files`,
    { name: '排查表.csv', content: `排查户数,限制户数\n${clerkId},264\n` },
  );
  const { fileId, sha256, mediaType } = evidence;
  const reply = {
    ...{ number: '函〔2026〕8号', text: '已按建议落实' },
    points: [
      {
        no: 1,
        text: '已排查',
        measures: [{ kind: 'restricted', count: 264 }],
        evidence: [{ fileId, sha256, mediaType }],
      },
    ],
  };
  await clerk.post(`${at(id)}/replies`, reply);
  expect((await leader.get<View>(at(id))).replyDraft?.answers[0]?.evidence[0]?.fileId).toBe(fileId);
  expect((await prosecutor().get<View>(at(id))).replyDraft).toBeUndefined();
  await leader.post(`${at(id)}/reply-decisions`, { decision: 'approved' });
  expect(await prosecutor().get<View>(at(id))).toMatchObject({ status: 'replied', turn: 'procuratorate' });
  expect((await prosecutor().file(`${at(id)}/files/${fileId}`)).toString()).toContain('264');
  expect((await prosecutor().ask('GET', `${at(id)}/files/${'ab'.repeat(32)}`)).status).toBe(404);
  expect((await heli.at('r.fan').ask('GET', `${at(id)}/files/${fileId}`)).status).toBe(404);
});

it('is not drafted to whom its kind does not suit', async () => {
  const retrial = aDraft({ kind: 'retrial', addresseeUnitId: 'bank-qingsong' });
  expect((await prosecutor().ask('POST', '/recommendations', { key: 'unfit', body: retrial })).body).toMatchObject({
    code: 'RECOMMENDATION.ADDRESSEE_UNFIT',
  });
});

it('is linked to the one that it repeats, and both say so', async () => {
  const earlier = await issued({ addresseeUnitId: 'bank-bailu' });
  const { recommendationId: later } = await prosecutor().post<{ recommendationId: string }>(
    '/recommendations',
    aDraft({ addresseeUnitId: 'bank-bailu' }),
  );
  expect((await prosecutor().get<View>(at(earlier))).repeatedBy).toMatchObject([{ recommendationId: later }]);
  const { switches } = await prosecutor().get<View>(at(later));
  expect(switches).toContainEqual(expect.objectContaining({ name: 'opinionFirst', on: false, mark: 'UNCONFIRMED' }));
});

it('waits for the opinion of the addressee for its ten working days, and goes on without it (JCJ-04)', async () => {
  const { recommendationId: id } = await prosecutor().post<{ recommendationId: string }>(
    '/recommendations',
    aDraft({ addresseeUnitId: 'bank-bailu' }),
  );
  await prosecutor().post(`${at(id)}/opinion-requests`);
  const twice = await prosecutor().ask('POST', `${at(id)}/opinion-requests`, { key: 'twice', body: {} });
  expect(twice.body['code']).toBe('RECOMMENDATION.OPINION_ASKED');
  expect(await prosecutor().get<View>(at(id))).toMatchObject({ turn: 'addressee', clocks: [{ deadlineId: 'JCJ-04' }] });
  // The clock stands where the addressee and the prosecutor look.
  const listed = async (desk: Caller) =>
    (await desk.all<{ recommendationId: string; nextDue?: object }>('/recommendations')).find(
      ({ recommendationId }) => recommendationId === id,
    )?.nextDue;
  for (const desk of [prosecutor(), heli.at('b.jin')])
    expect(await listed(desk)).toMatchObject({ deadlineId: 'JCJ-04' });
  await heli.passes(40 * 24 * 60);
  const lapsed = await until('the time is over', async () => {
    const seen = await prosecutor().get<View>(at(id));
    return seen.turn === 'procuratorate' && seen;
  });
  expect(lapsed).toMatchObject({ clocks: [], opinion: { lapsedAt: expect.any(String) as string } });
  await heli.settled();
  const told = await prosecutor().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('opinion-lapsed');
  await heli.at('j.you').post(`${at(id)}/legality-reviews`, { passed: true, text: '审核通过，于法有据' });
  await prosecutor().post(`${at(id)}/issue-proposals`);
  expect(await prosecutor().get<View>(at(id))).toMatchObject({ status: 'proposed' });
  await keepMatter(heli, { name: 'recommendation-unheard', matterId: `recommendation/${id}`, apply });
});
