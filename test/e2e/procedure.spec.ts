import type { Caller, Json } from '../support/api.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';

/** 诉讼环节 through the real stack: arrest with its reconsideration, and a third return that is refused. */

let heli: TestSystem;
const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
const open = async (chain: string, given: object = {}): Promise<string> =>
  (await P().post<{ procedureId: string }>('/procedures', { chain, units, ...given })).procedureId;
const take = (desk: Caller, id: string, outcome: string): Promise<Json> =>
  desk.post(`/procedures/${id}/steps`, { outcome, reason: '理由（虚构）' });

beforeAll(async () => {
  heli = await TestSystem.open();
}, 90_000);
afterAll(() => heli?.stop());

it('goes from the request to the decision, the reconsideration and back', async () => {
  const id = await open('arrest', { variant: 'detained', papers: [{ title: '提请批准逮捕书' }] });
  const inbox = await J().all<Json>('/inbox');
  expect(inbox.find(({ matterId }) => matterId === `procedure/${id}`)).toMatchObject({ next: { ruleId: 'CRD-05' } });
  await P().post(`/procedures/${id}/custody`, { inCustody: false, reason: '取保候审' });
  expect(await J().get(`/procedures/${id}`)).toMatchObject({ turn: { ruleId: 'CRD-06' }, isOwnTurn: true });
  await take(J(), id, 'refuse');
  await take(P(), id, 'reconsider');
  await take(J(), id, 'change');
  const seen = await P().get<Json>(`/procedures/${id}`);
  expect(seen).toMatchObject({ step: 'execute', isOwnTurn: true });
  expect((seen['history'] as Json[]).map(({ outcomeName }) => outcomeName)).toEqual([
    ...['提出', '不批准逮捕', '要求复议', '改变原决定，批准逮捕'],
  ]);
  expect((seen['beside'] as Json[]).map(({ clockId }) => clockId)).toEqual(['CRD-08/3-beside']);
});

it('E17: refuses the third return and names the two ways left', async () => {
  const id = await open('prosecution');
  for (let round = 0; round < 2; round += 1) {
    await take(J(), id, 'return');
    await take(P(), id, 'resubmit');
  }
  const answer = await refuses(
    heli,
    J(),
    ['POST', `/procedures/${id}/steps`, { body: { outcome: 'return', reason: '事实不清' } }],
    { status: 409, code: 'PROCEDURE.USED_UP' },
  );
  expect(String(answer.body['title']) + String(answer.body['detail'])).toContain('起诉、不起诉');
  const seen = await J().get<{ outcomes: Json[] }>(`/procedures/${id}`);
  expect(seen.outcomes.map(({ outcome }) => outcome)).toEqual(['prosecute', 'not-prosecute']);
  await refuses(heli, P(), ['POST', `/procedures/${id}/steps`, { body: { outcome: 'prosecute' } }], {
    status: 403,
    code: 'PROCEDURE.OTHER_UNIT',
  });
});
