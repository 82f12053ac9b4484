import { apply as applyPublication } from '#domain/calendar-publication/apply';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { apply as applyRevision } from '#domain/rule-revision/apply';
import type { Instant } from '#domain/shared/instant';
import type { RunningApi } from '#platform/api/start-api';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { noticeTemplate } from '#domain/calendar-publication/notice-file';
import { start as startPolice } from '../../apps/police-api/start.js';
import { start as startSupervisor } from '../../apps/supervisor-api/start.js';
import { keepMatter } from '../support/keep-story.js';
import { workerStack } from '../support/stack.js';
import { TrialDesk } from '../support/trial/desk.js';
import { NOTICE_2027 } from '../../tools/trial/notice-2027.js';
import { TrialStack, until } from '../../tools/trial/trial-stack.js';
import { trialMatterId } from '../../tools/trial/trial.js';

const parts = await workerStack();
const stack = await TrialStack.open(parts.env);
let supervisor: RunningApi;
let police: RunningApi;
const at = (api: RunningApi, officerId: string): TrialDesk => new TrialDesk(parts, api.url, officerId);

beforeAll(async () => {
  await stack.startWorker();
  supervisor = await startSupervisor(parts.env);
  police = await startPolice(parts.env);
});
afterAll(async () => {
  await supervisor.stop();
  await police.stop();
  await stack.stop();
});

const DAY_MS = 86_400_000;
const opening = (
  deadlineId: string,
  ruleId: string,
  startedAt: Date,
  ownerUnitId = 'police-990102',
): DeadlineOpening => ({
  ...{ deadlineId, ruleId, startEvent: '收到文书', ownerUnitId },
  startedAt: startedAt.toISOString() as Instant,
});
const yesterday = (): Date => new Date(Date.now() - DAY_MS);
const HANDLED = { handlerUnitId: 'police-990102', superiorUnitIds: ['office-990100'] };
const addressOf = (trial: string, deadlineId: string): string =>
  `/deadlines/${encodeURIComponent(trialMatterId(trial))}/${encodeURIComponent(deadlineId)}`;

interface Detail {
  readonly dueAt: string;
  readonly dueDate: string;
  readonly suspendedSince?: string;
  readonly ownerUnitId: string;
  readonly ledger: readonly { readonly kind: string }[];
  readonly explanation: readonly string[];
  readonly ruleSetVersion: string;
}

const detailOf = async (trial: string, deadlineId: string): Promise<Detail> =>
  (await at(police, 'p.zhao').get<Detail>(addressOf(trial, deadlineId))).body;

describe('the ledger of a running clock', () => {
  const clock = addressOf('ledger', 'duty');

  beforeAll(() =>
    stack.openTrial(
      'ledger',
      [
        opening('duty', 'CRD-06', yesterday()),
        opening('arrest', 'CRD-04', yesterday()),
        opening('reply', 'JCJ-08', new Date(Date.now() - 20 * DAY_MS)),
        opening('stop', 'FRZ-04', yesterday()),
      ],
      HANDLED,
    ),
  );

  it('lets the leader of the handling unit suspend and resume it, and every day between is taken out', async () => {
    const before = await detailOf('ledger', 'duty');
    const leader = at(police, 'p.zhao');
    const from = new Date(Date.now() - 12 * 3_600_000).toISOString();
    expect(await leader.post(`${clock}/suspensions`, { from, reason: '进行司法鉴定' })).toMatchObject({ status: 201 });
    const stopped = await detailOf('ledger', 'duty');
    expect([stopped.explanation.join(), stopped.suspendedSince]).toEqual([expect.stringContaining('尚未恢复'), from]);
    expect(await leader.post(`${clock}/resumptions`, { reason: '鉴定完毕' })).toMatchObject({ status: 201 });
    const after = await detailOf('ledger', 'duty');
    expect(after.suspendedSince).toBeUndefined();
    expect(after.ledger.map(({ kind }) => kind)).toEqual(['suspended', 'resumed']);
    expect(Date.parse(after.dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt));
  });

  const backTo = (days: number): object => ({
    from: new Date(Date.now() - days * DAY_MS).toISOString(),
    reason: '补记',
  });

  it.each([
    ['DEADLINE.NOT_SUSPENDED', 409, 'duty', 'POST', 'resumptions', { reason: '恢复' }],
    ['DEADLINE.SUSPENSION_BEFORE_START', 422, 'duty', 'POST', 'suspensions', backTo(20)],
    ['DEADLINE.BACKDATED_TOO_FAR', 403, 'reply', 'POST', 'suspensions', backTo(10)],
    ['DEADLINE.CUSTODY_UNCHANGED', 409, 'reply', 'PUT', 'custody', { inCustody: false, reason: '取保候审' }],
    ['DEADLINE.SAME_OWNER', 409, 'duty', 'PUT', 'owner', { unitId: 'police-990102', reason: '改派' }],
    ['DEADLINE.OTHER_AGENCY', 422, 'duty', 'PUT', 'owner', { unitId: 'bank-qingsong', reason: '改派' }],
    ['UNIT.UNKNOWN', 404, 'duty', 'PUT', 'owner', { unitId: 'nobody', reason: '改派' }],
    ['DEADLINE.NOT_FOUND', 404, 'nothing', 'POST', 'suspensions', { reason: '鉴定' }],
  ] as const)('refuses with %s', async (code, status, deadlineId, method, path, body) => {
    const answer = await at(police, 'p.zhao').write(method, `${addressOf('ledger', deadlineId)}/${path}`, body);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('never suspends a stop, whoever asks', async () => {
    const answer = await at(police, 'p.zhao').post(`${addressOf('ledger', 'stop')}/suspensions`, { reason: '鉴定' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'DEADLINE.NO_SUSPENSION' } });
  });

  it('is no matter of an officer without that power, and does not exist for another unit', async () => {
    await stack.openTrial('other', [opening('duty', 'CRD-06', yesterday())], { handlerUnitId: 'police-990202' });
    const foreign = `${addressOf('other', 'duty')}/suspensions`;
    expect(await at(police, 'p.zhao').post(foreign, { reason: '鉴定' })).toMatchObject({
      status: 404,
      body: { code: 'MATTER.NOT_FOUND' },
    });
    expect((await at(police, 'p.li').post(`${clock}/suspensions`, { reason: '鉴定' })).status).toBeGreaterThanOrEqual(
      403,
    );
  });

  it('is extended as often and as long as its rule says, and the same request again is the same act', async () => {
    const before = await detailOf('ledger', 'arrest');
    const leader = at(police, 'p.zhao');
    const extend = (reason: string, key?: string) =>
      leader.post<{ code: string }>(`${addressOf('ledger', 'arrest')}/extensions`, { reason }, key);
    const first = await extend('案情特殊', 'extend-once');
    expect(first.status).toBe(201);
    expect(await extend('案情特殊', 'extend-once')).toMatchObject({ status: 201, body: first.body });
    expect((await extend('另一理由', 'extend-once')).body.code).toBe('COMMAND.OTHER_BODY');
    expect(Date.parse((await detailOf('ledger', 'arrest')).dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    expect((await extend('再次延长')).body.code).toBe('DEADLINE.NO_MORE_EXTENSIONS');
  });

  it('goes to another unit with its ledger, and that unit sees it', async () => {
    const before = await detailOf('ledger', 'duty');
    const answer = await at(police, 'p.zhao').write('PUT', `${clock}/owner`, {
      unitId: 'police-990202',
      reason: '移送管辖',
    });
    expect(answer.status).toBe(200);
    const after = (await at(police, 'p.wu').get<Detail>(clock)).body;
    expect(after).toMatchObject({ ownerUnitId: 'police-990202', dueAt: before.dueAt });
    expect(after.ledger).toHaveLength(before.ledger.length + 1);
  });
});

interface Loaded {
  readonly publicationId: string;
  readonly changes: readonly { readonly day: string }[];
}
interface Simulation {
  readonly ready: boolean;
  readonly summary: { readonly digest: string; readonly moved: number };
}

const simulated = (desk: TrialDesk, path: string): Promise<Simulation> =>
  until('the simulation', async () => {
    const { body } = await desk.get<{ simulation?: Simulation }>(path);
    return body.simulation?.ready && body.simulation;
  });

describe('a notice at the desk of the supervisor', () => {
  const sheet = (rows: readonly (readonly string[])[]): Promise<Buffer> => writeXlsx([{ name: '放假安排', rows }]);
  const fileOf = async (rows: readonly (readonly string[])[]): Promise<FormData> => {
    const form = new FormData();
    form.set('year', '2027');
    form.set('notice', '虚构的2027年通知');
    form.set('file', new Blob([new Uint8Array(await sheet(rows))]), '放假安排.xlsx');
    return form;
  };
  const good = [
    noticeTemplate(2027)[0]!,
    ...NOTICE_2027.days.map(({ day, kind, name }) => [day, '', kind === 'off' ? '放假' : '上班', name]),
  ];

  it('says which line of a file is wrong, why, and what to do', async () => {
    const answer = await at(supervisor, 's.lang').post<{ code: string; details: { faults: unknown[] } }>(
      '/calendar-notice-files',
      await fileOf([...good, ['2027-13-01', '', '放假', '不存在的日子'], ['2027-05-03', '', '休假', '']]),
    );
    expect(answer).toMatchObject({ status: 422, body: { code: 'CALENDAR.FILE_FAULTY' } });
    expect(answer.body.details.faults).toMatchObject([
      { row: good.length + 1, column: '日期', remedy: expect.any(String) },
      { row: good.length + 2, column: '类型' },
      { row: good.length + 2, column: '名称' },
    ]);
  });

  it.each([
    ['CALENDAR.NOTICE_NOT_WHOLE', { days: NOTICE_2027.days.slice(4) }],
    [
      'CALENDAR.MAKE_UP_ON_WEEKDAY',
      { days: [...NOTICE_2027.days, { day: '2027-03-01', kind: 'make-up', name: '错' }] },
    ],
    ['CALENDAR.DAY_TWICE', { days: [...NOTICE_2027.days, { day: '2027-02-28', kind: 'off', name: '矛盾' }] }],
    ['CALENDAR.DAY_OUTSIDE_NOTICE', { days: [...NOTICE_2027.days, { day: '2028-02-28', kind: 'off', name: '错年' }] }],
  ])('refuses %s before anything is opened', async (code, given) => {
    const answer = await at(supervisor, 's.lang').post('/calendar-publications', { ...NOTICE_2027, ...given });
    expect(answer).toMatchObject({ status: 422, body: { code } });
  });

  it('is loaded from a file, looked at, simulated and published by another officer, and the matters follow', async () => {
    await stack.openTrial('notice', [opening('reply', 'JCJ-08', new Date('2026-12-31T02:00:00Z'))], HANDLED);
    const lang = at(supervisor, 's.lang');
    const loaded = await lang.post<Loaded>('/calendar-notice-files', await fileOf(good));
    expect(loaded).toMatchObject({ status: 201 });
    expect(loaded.body.changes.map(({ day }) => day)).toContain('2027-02-28');
    const path = `/calendar-publications/${loaded.body.publicationId}`;
    const { summary } = await simulated(lang, path);
    const moves = await lang.get<{ items: { matterId: string }[] }>(`${path}/moves?kind=moved`);
    expect(moves.body.items.filter(({ matterId }) => matterId === 'trial/notice')).toMatchObject([
      { oldDueDate: '2027-03-01', newDueDate: '2027-02-28', cause: ['2027-02-28改为工作日（春节调休上班）'] },
    ]);
    expect(await lang.post(`${path}/publication`, { digest: summary.digest })).toMatchObject({
      status: 403,
      body: { code: 'CALENDAR.SAME_OFFICER' },
    });
    expect(await at(supervisor, 's.lu').post(`${path}/publication`, { digest: summary.digest })).toMatchObject({
      status: 201,
    });
    await until('the matters', async () => {
      const { body } = await lang.get<{ waiting: number; followed: number }>('/calendars/2027/progress');
      return body.waiting === 0 && body.followed > 0;
    });
    expect((await detailOf('notice', 'reply')).dueDate).toBe('2027-02-28');
    expect((await lang.get<{ years: object[] }>('/calendars')).body.years).toContainEqual(
      expect.objectContaining({ year: 2027, published: true }),
    );
    const matterId = `calendar-publication/${loaded.body.publicationId}`;
    await keepMatter(stack, { name: 'calendar-publication', matterId, apply: applyPublication });
  });

  it('tells the owner of a clock that it ends otherwise', async () => {
    await until('the notice', async () => {
      const { body } = await at(police, 'p.zhao').get<{ items: { subject: string }[] }>('/notices');
      return body.items.some(({ subject }) => subject.includes('改期'));
    });
  });
});

describe('a revision of periods', () => {
  const overlayOf = (ruleId: string, value: number, more: object = {}): object => ({
    ...{
      kind: 'overlay',
      version: `yunyi-${ruleId.toLowerCase()}-${value}`,
      unitId: 'police-990100',
      reason: '本地试点',
    },
    changes: [{ ruleId, value, reason: '本地试点' }],
    transition: { running: 'keep' },
    ...more,
  });
  const released = (ruleId: string, value: number): object => ({
    ...{ kind: 'release', version: `invented-${ruleId.toLowerCase()}-${value}`, reason: '虚构的修法' },
    changes: [{ ruleId, value, law: '虚构的法律第一条', mark: 'CONFIRMED [虚构]', reason: '虚构的修法' }],
    transition: { running: 're-evaluate' },
  });

  it.each([
    ['DEADLINE.LEGAL_VALUE', 403, overlayOf('CRD-06', 9)],
    [
      'DEADLINE.CRIMINAL_PROCEDURE',
      403,
      { ...released('CRD-06', 20), changes: [{ ruleId: 'CRD-06', calendars: ['region-99'], reason: '虚构的通知' }] },
    ],
    ['DEADLINE.UNKNOWN_RULE', 404, overlayOf('XXX-99', 9)],
    ['RULE.OTHER_BRANCH', 403, overlayOf('ALT-01-high', 1, { unitId: 'police-980100', version: 'far' })],
    [
      'RULE.CHANGED_TWICE',
      422,
      overlayOf('ALT-01-high', 1, {
        version: 'twice',
        changes: [1, 2].map((value) => ({ ruleId: 'ALT-01-high', value, reason: '试点' })),
      }),
    ],
  ])('is refused with %s', async (code, status, body) => {
    expect(await at(supervisor, 's.lu').post('/rule-revisions', body)).toMatchObject({ status, body: { code } });
  });

  it('gives one branch its own value of what the law leaves open: what begins there, and nothing else', async () => {
    const lu = at(supervisor, 's.lu');
    const { body } = await lu.post<{ revisionId: string }>('/rule-revisions', overlayOf('ALT-01-high', 1));
    const path = `/rule-revisions/${body.revisionId}`;
    const { summary } = await simulated(lu, path);
    const approval = { digest: summary.digest, reason: '同意' };
    expect(await lu.post(`${path}/approval`, approval)).toMatchObject({
      status: 403,
      body: { code: 'RULE.SAME_OFFICER' },
    });
    expect(await at(supervisor, 's.kang').post(`${path}/approval`, approval)).toMatchObject({ status: 201 });
    const start = new Date();
    await stack.openTrial('own', [opening('visit', 'ALT-01-high', start, 'police-990102')], HANDLED);
    await stack.openTrial('far', [opening('visit', 'ALT-01-high', start, 'police-980102')]);
    const rows = await stack.rows<{ matterId: string; hours: number; version: string }>(
      `select matter_id as "matterId", extract(epoch from due_at - started_at) / 3600 as hours, rule_set_version as version
       from deadlines where deadline_id = 'visit' order by matter_id`,
    );
    expect(rows.map(({ hours, ...row }) => ({ ...row, hours: Number(hours) }))).toEqual([
      { matterId: 'trial/far', hours: 2, version: '2026-1' },
      { matterId: 'trial/own', hours: 1, version: '2026-1+yunyi-alt-01-high-1' },
    ]);
  });

  it('changes a legal value at the top of the hierarchy alone, and moves what runs where its transition says so', async () => {
    await stack.openTrial('law', [opening('duty', 'CRD-06', yesterday())], HANDLED);
    const before = await detailOf('law', 'duty');
    const lu = at(supervisor, 's.lu');
    const { body } = await lu.post<{ revisionId: string }>('/rule-revisions', released('CRD-06', 60));
    const path = `/rule-revisions/${body.revisionId}`;
    const { summary } = await simulated(lu, path);
    expect(summary.moved).toBeGreaterThan(0);
    const approval = { digest: summary.digest, reason: '同意' };
    expect(
      (await at(supervisor, 's.kang').post(`${path}/approval`, { ...approval, digest: 'x'.repeat(64) })).body,
    ).toMatchObject({ code: 'RULE.OTHER_SIMULATION' });
    expect(await at(supervisor, 's.kang').post(`${path}/approval`, approval)).toMatchObject({ status: 201 });
    const after = await detailOf('law', 'duty');
    // The branch keeps its own value beside the new law.
    expect(after.ruleSetVersion).toBe('invented-crd-06-60+yunyi-alt-01-high-1');
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    expect(after.explanation.join()).toContain('虚构的法律第一条');
    const matterId = `rule-revision/${body.revisionId}`;
    await keepMatter(stack, { name: 'rule-revision', matterId, apply: applyRevision });
  });

  it('never edits a released set', async () => {
    await expect(stack.rows(`update rule_sets set rows = '[]'`)).rejects.toThrow(/permission denied/);
    await expect(stack.rows(`delete from rule_overlays`)).rejects.toThrow(/permission denied/);
  });

  it('bears a name that was never used', async () => {
    const answer = await at(supervisor, 's.lu').post<{ code: string }>('/rule-revisions', released('CRD-06', 60));
    expect(answer.body.code).toMatch(/CLAIM.TAKEN|VERSION_TAKEN/);
  });

  it('lets a rule listen to the calendar of its region, which moves nothing else', async () => {
    const [lang, lu] = [at(supervisor, 's.lang'), at(supervisor, 's.lu')];
    const days = [{ day: '2026-12-07', kind: 'off', name: '虚构的地区节日' }];
    const notice = { year: 2026, notice: '虚构的地区放假通知', scope: 'region-99', days };
    const loaded = await lang.post<Loaded>('/calendar-publications', notice);
    const published = `/calendar-publications/${loaded.body.publicationId}`;
    const { digest } = (await simulated(lang, published)).summary;
    expect(await lu.post(`${published}/publication`, { digest })).toMatchObject({ status: 201 });
    const heeds = {
      version: 'yunyi-region',
      changes: [{ ruleId: 'FRZ-27-opening', calendars: ['region-99'], reason: '本地放假' }],
    };
    const { body } = await lu.post<{ revisionId: string }>('/rule-revisions', overlayOf('FRZ-27-opening', 3, heeds));
    const path = `/rule-revisions/${body.revisionId}`;
    const { summary } = await simulated(lu, path);
    const approval = { digest: summary.digest, reason: '同意' };
    expect(await at(supervisor, 's.kang').post(`${path}/approval`, approval)).toMatchObject({ status: 201 });
    const start = new Date('2026-12-03T02:00:00Z');
    await stack.openTrial('region-here', [opening('heeds', 'FRZ-27-opening', start, 'police-990102')], HANDLED);
    await stack.openTrial('region-there', [opening('heeds', 'FRZ-27-opening', start, 'police-980102')], HANDLED);
    await stack.openTrial('region-other', [opening('heeds', 'RST-19', start, 'police-990102')], HANDLED);
    const dueDates = await stack.rows<{ matterId: string; dueDate: string }>(
      `select matter_id as "matterId", to_char((due_at - interval '1 second') at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "dueDate"
       from deadlines where deadline_id = 'heeds' order by 1`,
    );
    expect(dueDates).toEqual([
      { matterId: 'trial/region-here', dueDate: '2026-12-09' },
      { matterId: 'trial/region-other', dueDate: '2026-12-08' },
      { matterId: 'trial/region-there', dueDate: '2026-12-08' },
    ]);
    expect((await detailOf('region-here', 'heeds')).explanation.join()).toContain('虚构的地区节日');
  });
});

describe('the calendar feed of an officer', () => {
  it('is read by its secret address, holds no title and no number, and ends when it is revoked', async () => {
    const zhao = at(police, 'p.zhao');
    const made = await zhao.post<{ path: string }>('/calendar-feed', {}, 'feed-1');
    expect(await zhao.post('/calendar-feed', {}, 'feed-1')).toMatchObject({ body: made.body });
    const read = async () => fetch(`${police.url}${made.body.path}`);
    const text = await (await read()).text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).not.toContain('trial/');
    expect((await fetch(`${police.url}${made.body.path.replace('.ics', 'x.ics')}`)).status).toBe(404);
    expect((await fetch(`${supervisor.url}${made.body.path}`)).status).toBe(404);
    expect((await zhao.write('DELETE', '/calendar-feed')).status).toBe(200);
    expect((await read()).status).toBe(404);
    expect(await zhao.post('/calendar-feed', {}, 'feed-1')).toMatchObject({
      status: 409,
      body: { code: 'CALENDAR_FEED.REVOKED' },
    });
  });
});

describe('what is stuck', () => {
  it('is nothing on a healthy stack', async () => {
    const { body } = await at(supervisor, 's.lu').get<{ items: { sort: string; subject: string }[] }>('/stuck');
    // The house knows no law of trials, and says so.
    expect(body.items.filter(({ subject }) => subject !== 'trial')).toEqual([]);
  });
});
