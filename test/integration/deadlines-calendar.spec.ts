import {
  CALENDAR_PUBLICATION_WORKFLOW,
  calendarPublicationMatterId,
} from '#contracts/calendar-publication/calendar-publication.messages';
import type { MatterStatus } from '#contracts/matter/record';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import { recompute } from '#domain/deadline/recompute';
import type { Derivation } from '#domain/deadline/derivation';
import type { Instant } from '#domain/shared/instant';
import { workerStack } from '../support/stack.js';
import { NOTICE_2027 } from '../../tools/trial/notice-2027.js';
import { OFFICER, SECOND, TrialStack, until } from '../../tools/trial/trial-stack.js';
import { trialMatterId } from '../../tools/trial/trial.js';

const stack = await TrialStack.open((await workerStack()).env);

beforeAll(() => stack.startWorker());
afterAll(() => stack.stop());

const opening = (deadlineId: string, ruleId: string, startedAt: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId, startEvent: '收到文书', ownerUnitId: 'police-990102' },
  startedAt: new Date(startedAt).toISOString() as Instant,
});

interface Row {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly dueAt: Date;
  readonly dueDate: string;
  readonly provisional: boolean;
  readonly derivation: Derivation;
  readonly calendarVersion: string;
}

const rows = (): Promise<Row[]> =>
  stack.rows(
    `select matter_id as "matterId", deadline_id as "deadlineId", due_at as "dueAt", due_date as "dueDate", provisional, derivation,
       calendar_version as "calendarVersion" from deadlines order by matter_id, deadline_id`,
  );

const publicationId = 'publication-2027';
const matterId = calendarPublicationMatterId(publicationId);

const simulated = (): Promise<MovesSummary> =>
  until('the simulation', async () => {
    const [row] = await stack.rows<{ summary: MovesSummary }>(
      `select summary from simulations where publication = $1 and noted_round = round and status = 'simulated'`,
      matterId,
    );
    return row?.summary;
  });

const moves = () =>
  stack.rows<{ matterId: string; deadlineId: string; kind: string; dueAt: Date; cause: string[]; status: string }>(
    `select matter_id as "matterId", deadline_id as "deadlineId", kind, new_due_at as "dueAt", cause, status from deadline_moves
     where publication = $1 order by matter_id, deadline_id`,
    matterId,
  );

let before: Row[];
let listed: Awaited<ReturnType<typeof moves>>;

describe('the notice of a year that was not published', () => {
  beforeAll(async () => {
    await stack.openTrial('a', [
      opening('back', 'JCJ-08', '2026-12-31T02:00:00Z'),
      opening('stop', 'FRZ-04', '2026-12-31T02:00:00Z'),
    ]);
    await stack.openTrial('b', [opening('on', 'RST-19', '2026-12-31T02:00:00Z')]);
    await stack.openTrial('c', [opening('settles', 'CRD-05', '2027-03-08T02:00:00Z')]);
    before = await rows();
    const command = stack.command({ publicationId, notice: NOTICE_2027 });
    await stack.gateway.open(
      matterId,
      { workflowType: CALENDAR_PUBLICATION_WORKFLOW, update: 'loadCalendar' },
      command,
    );
  });

  it('moves nothing while it is only loaded', async () => {
    await simulated();
    expect(await rows()).toEqual(before);
  });

  it('is simulated: every clock that would move, from when to when, and why', async () => {
    const summary = await simulated();
    listed = await moves();
    expect(summary).toMatchObject({ moved: 2, settled: 1 });
    expect(listed.map(({ matterId: _, ...move }) => move)).toEqual([
      {
        deadlineId: 'back',
        kind: 'moved',
        dueAt: new Date('2027-02-28T16:00:00Z'),
        cause: ['2027-02-28改为工作日（春节调休上班）'],
        status: 'simulated',
      },
      expect.objectContaining({ deadlineId: 'on', kind: 'moved', cause: ['2027-01-04改为休息日（元旦）'] }),
      {
        deadlineId: 'settles',
        kind: 'settled',
        dueAt: new Date('2027-03-15T16:00:00Z'),
        cause: [],
        status: 'simulated',
      },
    ]);
  });

  it.each([
    ['CALENDAR.SAME_OFFICER', OFFICER, undefined],
    ['CALENDAR.OTHER_SIMULATION', SECOND, 'another'],
  ])('is not published: %s', async (code, actor, digest) => {
    const body = { digest: digest ?? (await simulated()).digest };
    await expect(stack.act(matterId, 'publishCalendar', body, { actor })).rejects.toMatchObject({ code });
  });

  it('moves, when it is published, exactly what the simulation listed, in one act with their digest', async () => {
    const summary = await simulated();
    const { number } = await stack.act(matterId, 'publishCalendar', { digest: summary.digest }, { actor: SECOND });
    const [act] = await stack.rows<{ body: string }>(
      'select body from acts where matter_id = $1 and number = $2',
      matterId,
      number,
    );
    expect(JSON.parse(act?.body ?? '')).toMatchObject({ entry: { reprojection: summary } });
    const now = await rows();
    for (const { deadlineId, dueAt } of listed) {
      expect(now.find((row) => row.deadlineId === deadlineId)).toMatchObject({ dueAt, provisional: false });
    }
    expect(now.find(({ deadlineId }) => deadlineId === 'stop')).toEqual(
      before.find(({ deadlineId }) => deadlineId === 'stop'),
    );
    for (const { dueAt, derivation } of now) expect(recompute(derivation)).toBe(dueAt.toISOString());
  });

  it('is followed by the matters: their timers have the new dates', async () => {
    await until('the matters', async () =>
      (await moves()).every(({ status }) => status === 'followed' || status === 'settled'),
    );
    const status = await stack.client.workflow.getHandle(trialMatterId('b')).query<MatterStatus>('matterStatus');
    const [row] = await stack.rows<{ rungs: { at: string }[] }>(
      `select rungs from deadlines where matter_id = 'trial/b'`,
    );
    expect(row?.rungs.map(({ at }) => at)).toContain(status.nextAt);
    expect(status.seen).toBe(2);
  });

  it('governs whatever begins after it, at once', async () => {
    await stack.openTrial('d', [opening('after', 'RST-19', '2026-12-31T02:00:00Z')]);
    const [after] = (await rows()).filter(({ deadlineId }) => deadlineId === 'after');
    expect(after).toMatchObject({ provisional: false, calendarVersion: 'cn-2026-1+2027.1', dueDate: '2027-01-07' });
  });

  it('is decided once', async () => {
    const { digest } = listed.length > 0 ? { digest: 'any' } : { digest: '' };
    await expect(stack.act(matterId, 'withdrawCalendar', { reason: '重复' })).rejects.toBeDefined();
    await expect(stack.act(matterId, 'publishCalendar', { digest }, { actor: SECOND })).rejects.toBeDefined();
  });
});
