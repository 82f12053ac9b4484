import { createHash } from 'node:crypto';
import { type Caller, freshKey, type Json, until } from '../support/api.js';
import { report } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';

/** 领取、转交、回避 through the real stack: one officer of a desk at a time, and who is recused meets the matter no more. */

let heli: TestSystem;
let procedure = '';
let consultation = '';
let caseId = '';
const P = (): Caller => heli.at('p.li');
const prosecutor = (): Caller => heli.at('j.qin');
const chief = (): Caller => heli.at('j.you');
const judge = (): Caller => heli.at('t.lv');
const successor = (): Caller => heli.at('t.shi');
const of = (matterId: string, what: string): string => `/matters/${encodeURIComponent(matterId)}/${what}`;
const inboxOf = async (desk: Caller, matterId: string, query = ''): Promise<Json | undefined> =>
  (await desk.all<Json>(`/inbox${query}`)).find((one) => one['matterId'] === matterId);

beforeAll(async () => {
  heli = await TestSystem.open();
  const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
  ({ caseId } = await report(P()));
  const opened = await P().post<{ procedureId: string }>('/procedures', { chain: 'arrest', units, papers: [] });
  procedure = `procedure/${opened.procedureId}`;
  const convened = await P().post<{ consultationId: string }>('/consultations', {
    ...{ caseId, point: 'evidence', agenda: '证据是否充分（虚构）', quorum: 2 },
    officeUnitIds: ['procuratorate-990102', 'court-990102'],
  });
  consultation = `consultation/${convened.consultationId}`;
});
afterAll(() => heli?.stop());

describe('the queue of a desk', () => {
  it('gives a matter to one officer, and shows to the others who has it', async () => {
    expect(await inboxOf(prosecutor(), procedure, '?taken=nobody')).toBeDefined();
    await prosecutor().post(of(procedure, 'taking'));
    expect(await inboxOf(chief(), procedure)).toMatchObject({ takenBy: 'j.qin' });
    expect(await inboxOf(prosecutor(), procedure, '?taken=mine')).toBeDefined();
    expect(await inboxOf(chief(), procedure, '?taken=mine')).toBeUndefined();
    await refuses(heli, chief(), ['POST', of(procedure, 'taking')], { status: 409, code: 'HANDS.HELD' });
  });

  it('lets a colleague take over after ten minutes, and hands on to nobody outside the desk', async () => {
    await heli.passes(11);
    await chief().post(of(procedure, 'taking'));
    expect(await inboxOf(prosecutor(), procedure)).toMatchObject({ takenBy: 'j.you' });
    const to = (officerId: string) => ({ key: freshKey(), body: { officerId } });
    await refuses(heli, chief(), ['POST', of(procedure, 'hand-on'), to('p.li')], {
      ...{ status: 422, code: 'HANDS.OTHER_UNIT' },
    });
    await refuses(heli, chief(), ['POST', of(procedure, 'hand-on'), to('nobody')], {
      ...{ status: 404, code: 'OFFICER.UNKNOWN' },
    });
    await chief().post(of(procedure, 'hand-on'), { officerId: 'j.qin' });
    expect(await inboxOf(chief(), procedure)).toMatchObject({ takenBy: 'j.qin' });
  });
});

describe('an officer who declares a conflict', () => {
  const declare = { successorId: 't.shi', reason: '与当事人是近亲属（虚构）' };

  it('names a successor of the same desk', async () => {
    await refuses(
      heli,
      judge(),
      ['POST', of(consultation, 'recusals'), { body: { ...declare, successorId: 't.lv' } }],
      { status: 422, code: 'RECUSAL.SAME_OFFICER' },
    );
  });

  it('loses the matter everywhere, lists and counts included, and the clocks go on at the same desk', async () => {
    await until('the invitation is told', async () =>
      (await judge().all<Json>('/notices')).some(({ matterId }) => matterId === consultation),
    );
    const unread = async (desk: Caller): Promise<number> =>
      (await desk.get<{ unreadNotices: number }>('/me')).unreadNotices;
    const [before, others] = [await unread(judge()), await unread(successor())];
    const next = (await inboxOf(judge(), consultation))?.['next'];
    await judge().post(of(consultation, 'recusals'), declare);
    await heli.settled();
    for (const path of [
      `/consultations/${consultation.slice(13)}`,
      of(consultation, 'acts'),
      of(consultation, 'hands'),
    ])
      expect((await judge().ask('GET', path)).body['code']).toBe('MATTER.NOT_FOUND');
    expect(await inboxOf(judge(), consultation)).toBeUndefined();
    expect(JSON.stringify(await judge().all('/consultations'))).not.toContain(consultation);
    expect(JSON.stringify(await judge().all('/deadlines?view=mine'))).not.toContain(consultation);
    expect(JSON.stringify(await judge().all('/notices'))).not.toContain(consultation);
    if (before > 0) expect(await unread(judge())).toBeLessThan(before);
    expect(await unread(successor())).toBeGreaterThan(others);
    expect((await inboxOf(successor(), consultation))?.['next']).toEqual(next);
    await successor().post(`/consultations/${consultation.slice(13)}/answers`, { answer: 'joins' });
  });

  it('meets no matter of a case from which the recusal is', async () => {
    const path = `/consultations/${consultation.slice(13)}`;
    expect((await successor().ask('GET', path)).status).toBe(200);
    await heli.database.query(
      `insert into recusals (matter_id, officer_id, unit_id, successor_id, decided_by, at) values ($1, 't.shi', 'court-990102', 't.lv', 'chief', now())`,
      [`case/${caseId}`],
    );
    expect((await successor().ask('GET', path)).status).toBe(404);
    expect(await inboxOf(successor(), consultation)).toBeUndefined();
  });
});

describe('a chief who decides on a recusal', () => {
  const decide = { officerId: 'j.qin', successorId: 'j.you', reason: '可能影响公正办理（虚构）' };

  it('is needed for another officer', async () => {
    await refuses(heli, prosecutor(), ['POST', of(procedure, 'recusal-decisions'), { body: decide }], {
      ...{ status: 403, code: 'ACT.FORBIDDEN' },
    });
  });

  it('moves what was in these hands to the successor', async () => {
    await chief().post(of(procedure, 'recusal-decisions'), decide);
    expect((await prosecutor().ask('GET', of(procedure, 'acts'))).status).toBe(404);
    expect(await inboxOf(chief(), procedure)).toMatchObject({ takenBy: 'j.you' });
    expect(await chief().get(of(procedure, 'hands'))).toMatchObject({
      recusals: [{ officerId: 'j.qin', decidedBy: 'chief' }],
    });
    await refuses(heli, chief(), ['POST', of(procedure, 'recusal-decisions'), { body: decide }], {
      ...{ status: 409, code: 'RECUSAL.ALREADY' },
    });
    await refuses(heli, chief(), ['POST', of(procedure, 'hand-on'), { body: { officerId: 'j.qin' } }], {
      ...{ status: 409, code: 'HANDS.RECUSED' },
    });
  });

  it('is lifted by the chief alone, and the officer meets the matter again; the successor goes on with it', async () => {
    const { path: feed } = await prosecutor().post<{ path: string }>('/calendar-feed');
    const { turn } = await chief().get<{ turn: { deadlineId: string } }>(`/procedures/${procedure.slice(10)}`);
    const uid = createHash('sm3').update(`${procedure}/${turn.deadlineId}`).digest('hex').slice(0, 32);
    const inFeed = async (): Promise<boolean> => (await (await fetch(prosecutor().url + feed)).text()).includes(uid);
    expect(await inFeed()).toBe(false);
    const lift = { officerId: 'j.qin', reason: '回避理由不成立（虚构）' };
    const path = of(procedure, 'recusal-liftings');
    await refuses(heli, prosecutor(), ['POST', path, { body: lift }], { status: 404, code: 'MATTER.NOT_FOUND' });
    await refuses(heli, chief(), ['POST', path, { body: { ...lift, officerId: 'j.you' } }], {
      ...{ status: 409, code: 'RECUSAL.NOT_RECUSED' },
    });
    expect(await chief().get(of(procedure, 'hands'))).toMatchObject({ recusals: [{ mayLift: true }] });
    await chief().post(path, lift);
    expect((await prosecutor().ask('GET', of(procedure, 'acts'))).status).toBe(200);
    expect(await inboxOf(prosecutor(), procedure)).toMatchObject({ takenBy: 'j.you' });
    expect(await inFeed()).toBe(true);
  });

  it('takes away a matter that has ended as well', async () => {
    const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102' };
    const body = { chain: 'custody-necessity', units, papers: [] };
    const { procedureId } = await chief().post<{ procedureId: string }>('/procedures', body);
    await P().post(`/procedures/${procedureId}/steps`, { outcome: 'released', papers: [] });
    await heli.settled();
    const ended = `procedure/${procedureId}`;
    expect((await prosecutor().ask('GET', of(ended, 'acts'))).status).toBe(200);
    await chief().post(of(ended, 'recusal-decisions'), decide);
    expect((await prosecutor().ask('GET', of(ended, 'acts'))).status).toBe(404);
  });
});
