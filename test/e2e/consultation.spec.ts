import { type Caller, type Json, until } from '../support/api.js';
import { apply } from '#domain/consultation/apply';
import { keepMatter } from '../support/keep-story.js';
import { report } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';

/** 会商 of three agencies: opinions filed blind, opened together, minutes signed, duties done. */

let heli: TestSystem;
let id = '';
let caseId = '';

const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const T = (): Caller => heli.at('t.lv');
const view = (desk: Caller): Promise<Json> => desk.get(`/consultations/${id}`);
const file = (desk: Caller, stance: string, text: string): Promise<Json> =>
  desk.post(`/consultations/${id}/opinions`, { stance, text });

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId } = await report(P()));
  ({ consultationId: id } = await P().post<{ consultationId: string }>('/consultations', {
    ...{ caseId, point: 'arrest-request', agenda: '是否符合逮捕条件（虚构）', quorum: 2 },
    officeUnitIds: ['procuratorate-990102', 'court-990102'],
  }));
});
afterAll(() => heli?.stop());

it('invites the offices, each with a clock', async () => {
  const inbox = await J().all<Json>('/inbox');
  expect(inbox.find(({ matterId }) => matterId === `consultation/${id}`)).toMatchObject({ next: { ruleId: 'CON-01' } });
  await J().post(`/consultations/${id}/answers`, { answer: 'joins' });
});

it('says 404 to who asks for another’s opinion before it is open, and shows it nowhere', async () => {
  await file(P(), 'agree', '事实清楚，建议提请批准逮捕（虚构）');
  const path = `/consultations/${id}/rounds/1/opinions/police-990102-01`;
  await refuses(heli, J(), ['GET', path], { status: 404, code: 'CONSULTATION.NO_SUCH_OPINION' });
  expect(await P().get<Json>(path)).toMatchObject({ stance: 'agree' });
  for (const page of [`/consultations/${id}`, `/matters/${encodeURIComponent(`consultation/${id}`)}/acts`]) {
    const answer = await J().ask('GET', page);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('建议提请批准逮捕');
  }
});

it('opens when all have filed; dissent is kept', async () => {
  await file(J(), 'dissent', '主观明知证据不足（虚构）');
  await file(T(), 'conditional', '补充资金流向后再议（虚构）');
  const seen = await view(T());
  expect(seen).toMatchObject({ status: 'opened', filed: 3 });
  const rounds = seen['rounds'] as { opinions: Json[] }[];
  expect(rounds[0]?.opinions.map(({ stance }) => stance).sort()).toEqual(['agree', 'conditional', 'dissent']);
  expect(String(seen['draft'])).toContain('保留不同意见：松篁区人民检察院');
});

it('sends the minutes to every handler of the case, also to one that was not invited', async () => {
  const handler = heli.at('r.fan');
  const units = {
    agency: 'financial-regulator-990000',
    police: 'police-990102-01',
    procuratorate: 'procuratorate-990102',
  };
  await handler.post('/procedures', { chain: 'agency-non-filing', caseId, units, papers: [] });
  expect((await handler.ask('GET', `/consultations/${id}`)).status).toBe(404);
});

it('has minutes that each office signs or refuses with a reason, and duties that are done with evidence', async () => {
  const text = String((await view(P()))['draft']);
  await P().post(`/consultations/${id}/minutes`, {
    ...{ kind: 'minutes', text },
    duties: [{ unitId: 'police-990102-01', text: '补充资金流向', days: 5 }],
  });
  expect(await view(heli.at('r.fan'))).toMatchObject({ minutes: [{ version: 1 }] });
  await until('the handler hears of it', async () =>
    (await heli.at('r.fan').all<Json>('/notices')).some(({ template }) => String(template).endsWith('-copied')),
  );
  const { digest } = ((await view(J()))['minutes'] as { digest: string }[])[0] ?? { digest: '' };
  for (const desk of [P(), J()])
    await desk.post(`/consultations/${id}/signatures`, { version: 1, digest, answer: 'signed' });
  await T().post(`/consultations/${id}/signatures`, { version: 1, digest, answer: 'refused', reason: '意见记录不全' });
  await P().post(`/consultations/${id}/duties/1/fulfilment`, { evidence: [{ title: '资金流向说明' }] });
  expect(await view(J())).toMatchObject({ status: 'concluded', duties: [{ status: 'done' }] });
  await refuses(heli, P(), ['POST', `/consultations/${id}/duties/1/dispute`, { body: { reason: '不应由我办理' } }], {
    status: 409,
    code: 'CONSULTATION.WRONG_STATE',
  });
});

it('is kept for the builds to come', () =>
  keepMatter(heli, { name: 'consultation', matterId: `consultation/${id}`, apply }));

it('is nobody else’s business', async () => {
  expect((await heli.at('p.zhou').ask('GET', `/consultations/${id}`)).status).toBe(404);
});
