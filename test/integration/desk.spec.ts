import fc from 'fast-check';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { AGENCIES, type Actor, PARTY_ROLES, type Party, ROLES } from '#domain/agency/actor';
import { mayActIn, permissionOf, scopeOf } from '#domain/agency/permission';
import { type PermittedAct, POLICY } from '#domain/agency/policy';
import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { reckon } from '#domain/deadline/reckon';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { type Instant, instantOf } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { openDatabase } from '#persistence/database';
import { ActRecord } from '#persistence/record/act-record';
import { storeDeadlines } from '#persistence/record/deadline.rows';
import { GENESIS } from '#domain/shared/chain';
import { moveHead } from '#persistence/record/head';
import { together } from '#persistence/together';
import { RelayRepository } from '#persistence/relay/relay.repository';
import { visible } from '#persistence/visibility/visible';
import { DeadlinesReadModel } from '#persistence/deadlines/deadlines.read-model';
import type { RunningApi } from '#platform/api/start-api';
import { start as startCourt } from '../../apps/court-api/start.js';
import { start as startOperator } from '../../apps/operator-api/start.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
const OPERATOR = 'operator-yunxun';
const CLERK = 'o.pan';
const AN_HOUR = 3_600_000;
/** The calendar of the law has no year before 2021 and none far ahead; the tests count from now. */
const now = Date.now();

let database: DataSource;
let operator: RunningApi;
let court: RunningApi;

interface Given {
  readonly parties: readonly Party[];
  readonly startedAt?: number;
  readonly rules?: readonly string[];
}

/** A matter as the record leaves it: one act, its head, its parties, its clocks. */
async function aMatter(matterId: string, { parties, startedAt = now, rules = ['FRZ-01'] }: Given): Promise<void> {
  const at = instantOf(startedAt);
  const entry = {
    happened: { event: 'OrderIssued' },
    at,
    receivedAt: at,
    by: { agency: 'operator' as const, unitId: OPERATOR, officerId: CLERK },
  };
  const act = { matterId, number: 1, commandId: 'cmd/u/k', digest: 'd', previousHash: GENESIS, entry };
  const { hash, written } = new ActRecord().append(database.manager, act as never);
  const change = { title: `事项 ${matterId}`, state: 'issued', caseId: 'c-1', joins: parties };
  await together(written, ...moveHead(database.manager, { matterId, number: 1, hash, at, change }));
  const deadlines = rules.map((ruleId) => {
    const opening = {
      deadlineId: `${ruleId}/1`,
      ruleId,
      startEvent: 'OrderIssued',
      startedAt: at,
      ownerUnitId: OPERATOR,
    };
    return reckon(opening, { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR });
  });
  await storeDeadlines(database.manager, deadlines as never, { matterId, number: 1, at });
}

const aNotice = (noticeId: string, given: object = {}): Promise<void> =>
  new RelayRepository().addNotices(database.manager, [
    {
      ...{ noticeId, matterId: 'desk/urgent', actNumber: 1, recipientUnitId: OPERATOR, channel: 'in-app' as const },
      ...{ template: 't', subject: '待办', body: '请办理。', link: '/x', ...given },
    },
  ]);

beforeAll(async () => {
  database = await openDatabase(stack.databaseUrl);
  operator = await startOperator(stack.env);
  court = await startCourt(stack.env);
  const mine: readonly Party[] = [{ unitId: OPERATOR, role: 'addressee' }];
  await aMatter('desk/later', { parties: mine, startedAt: now + AN_HOUR });
  await aMatter('desk/urgent', { parties: mine, rules: ['FRZ-01', 'FRZ-04'] });
  await aMatter('desk/theirs', { parties: [{ unitId: 'court-990102', role: 'addressee' }] });
});

afterAll(async () => {
  await operator?.stop();
  await court?.stop();
  await database?.destroy();
});

async function ask(api: RunningApi, path: string, { officer = CLERK, method = 'GET', key = 'k' } = {}) {
  const token = await stack.tokens.officer(officer);
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown> & { items: Record<string, unknown>[]; next?: string },
  };
}

const id = encodeURIComponent;

describe('the desk of an agency', () => {
  it('knows the officer, the unit, the roles and the legal time', async () => {
    const { body } = await ask(operator, '/me');
    expect(body).toMatchObject({
      officerId: CLERK,
      agency: 'operator',
      roles: ['desk-clerk'],
      unit: { unitId: OPERATOR },
      clockFactor: 1,
    });
    expect(Math.abs(Date.parse(body['legalNow'] as string) - Date.now())).toBeLessThan(60_000);
  });

  it('shows the matters that wait for the unit, the most urgent first, one line each', async () => {
    const { body } = await ask(operator, '/inbox');
    expect(body.items.map(({ matterId, open }) => [matterId, open])).toEqual([
      ['desk/urgent', 2],
      ['desk/later', 1],
    ]);
    expect(body.items[0]).toMatchObject({
      title: '事项 desk/urgent',
      next: { ruleId: 'FRZ-01', duty: expect.any(String), law: expect.any(String) },
    });
  });

  it('pages without a gap or a double', async () => {
    const first = (await ask(operator, '/inbox?limit=1')).body;
    const second = (await ask(operator, `/inbox?limit=1&cursor=${first.next}`)).body;
    expect([first.items[0]!['matterId'], second.items[0]!['matterId'], second.next]).toEqual([
      'desk/urgent',
      'desk/later',
      undefined,
    ]);
  });

  it.each([
    ['mine', 3],
    ['unit', 3],
    ['overdue', 0],
    ['provisional', 0],
  ])('shows the running clocks of %s', async (scope, count) => {
    const { status, body } = await ask(operator, `/deadlines?scope=${scope}`);
    expect([status, body.items.length]).toEqual([200, count]);
  });

  it('shows what ends today: not what is long overdue, and not what ended with yesterday at 24:00', async () => {
    expect((await ask(operator, '/deadlines?scope=today')).status).toBe(200);
    const scope = scopeOf(
      { agency: 'operator', unitId: OPERATOR, officerId: CLERK, roles: ['desk-clerk'] },
      'deadline.read',
    );
    const end = now + AN_HOUR / 2;
    const endingIn = async (from: number, to: number): Promise<string[]> => {
      const today = { from: instantOf(from), to: instantOf(to) };
      const asked = { view: 'today', unitId: OPERATOR, today, limit: 9 } as const;
      const rows = await new DeadlinesReadModel().page(database.manager, scope, asked);
      return rows.filter(({ matterId }) => matterId === 'desk/urgent').map(({ deadlineId }) => deadlineId);
    };
    expect(await endingIn(end - 24 * AN_HOUR, end)).toEqual(['FRZ-01/1']);
    expect(await endingIn(end, end + 24 * AN_HOUR)).toEqual([]);
    expect(await endingIn(end - 48 * AN_HOUR, end - 24 * AN_HOUR)).toEqual([]);
  });

  it('explains a date in Chinese, with the derivation as data', async () => {
    const { body } = await ask(operator, `/deadlines/${id('desk/urgent')}/${id('FRZ-01/1')}`);
    expect((body['explanation'] as string[]).join()).toMatch(/规则FRZ-01.*届满/);
    expect(body).toMatchObject({
      dueAt: instantOf(now + AN_HOUR / 2),
      derivation: expect.arrayContaining([expect.objectContaining({ step: 'due' })]),
    });
  });

  it('tells what was done in a matter, by whom and when', async () => {
    const { body } = await ask(operator, `/matters/${id('desk/urgent')}/acts`);
    expect(body.items).toEqual([
      expect.objectContaining({
        number: 1,
        event: 'OrderIssued',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        by: expect.objectContaining({ officerId: CLERK }),
      }),
    ]);
  });

  it.each([
    ['an unknown deadline', `/deadlines/${id('desk/urgent')}/none`, 'DEADLINE.NOT_FOUND'],
    ["the clock of another agency's matter", `/deadlines/${id('desk/theirs')}/${id('FRZ-01/1')}`, 'MATTER.NOT_FOUND'],
    ["the acts of another agency's matter", `/matters/${id('desk/theirs')}/acts`, 'MATTER.NOT_FOUND'],
    ['the acts of no matter', `/matters/${id('desk/none')}/acts`, 'MATTER.NOT_FOUND'],
  ])('does not find %s', async (_, path, code) => {
    expect((await ask(operator, path)).body).toMatchObject({ status: 404, code });
  });

  it('is closed to officers of other agencies', async () => {
    expect((await ask(court, '/inbox')).body).toMatchObject({ status: 403, code: 'AGENCY.OTHER_DESK' });
  });

  it('is ready when its parts are', async () => {
    const ready = await fetch(`${operator.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, checks: { database: 'ok', temporal: 'ok', redis: 'ok', identity: 'ok' } },
    ]);
  });

  it('counts requests in Redis, and asks to wait when there are too many', async () => {
    const strict = await startCourt({
      ...stack.env,
      HELI_RATE_PER_MINUTE: '2',
      HELI_REDIS_PREFIX: `${stack.redisPrefix}-strict`,
    });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await ask(strict, '/me', { officer: 't.lv' }));
    await strict.stop();
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused[0]!.body).toMatchObject({ code: 'REQUEST.TOO_MANY' });
  });
});

describe('the notices of a desk', () => {
  it('come to the unit, newest first, until they are read', async () => {
    await aNotice('desk/urgent-1-a');
    await aNotice('desk/urgent-1-b', { recipientOfficerId: 'o.ge' });
    await aNotice('desk/urgent-1-c', { recipientUnitId: 'court-990102' });
    expect((await ask(operator, '/notices')).body.items.map(({ noticeId }) => noticeId)).toEqual(['desk/urgent-1-a']);
    expect((await ask(operator, `/notices/${id('desk/urgent-1-a')}/read`, { method: 'POST' })).status).toBe(
      200 + 1 - 1,
    );
    expect((await ask(operator, '/notices?unread=true')).body.items).toEqual([]);
    expect((await ask(operator, `/notices/${id('desk/urgent-1-c')}/read`, { method: 'POST' })).body).toMatchObject({
      code: 'NOTICE.NOT_FOUND',
    });
  });

  it('that failed are shown to who handles the matter, and sent again', async () => {
    const handled = 'desk/handled';
    await aMatter(handled, { parties: [{ unitId: 'court-990102', role: 'handler' }] });
    await aNotice('failed-1', { matterId: handled, channel: 'mail', address: 'x@heli.example' });
    const approver = { officer: 't.shi' };
    const resend = (): ReturnType<typeof ask> =>
      ask(court, `/notices/failed-1/resend`, { ...approver, method: 'POST' });
    expect((await resend()).body).toMatchObject({ status: 409, code: 'NOTICE.NOT_FAILED' });
    await database.query(
      `update notices set status = 'failed', attempts = 8, last_error = '550' where notice_id = 'failed-1'`,
    );
    expect((await ask(court, '/notices/failed', approver)).body.items).toEqual([
      expect.objectContaining({ noticeId: 'failed-1', lastError: '550', attempts: 8 }),
    ]);
    expect((await resend()).body).toEqual({ noticeId: 'failed-1', status: 'pending' });
    expect((await ask(court, '/notices/none/resend', { ...approver, method: 'POST' })).body).toMatchObject({
      code: 'NOTICE.NOT_FOUND',
    });
    expect((await ask(court, '/notices/failed', { officer: 't.lv' })).body).toMatchObject({ code: 'ACT.FORBIDDEN' });
  });
});

describe('live events', () => {
  const redis = new Redis(stack.redisUrl);
  afterAll(() => redis.disconnect());
  const happens = (matterId: string, units: string): Promise<string | null> =>
    redis.xadd(`${stack.redisPrefix}:events`, '*', 'matterId', matterId, 'number', '1', 'area', 'desk', 'units', units);

  async function* read(from?: string): AsyncGenerator<string> {
    const token = await stack.tokens.officer(CLERK);
    const headers = { authorization: `Bearer ${token}`, ...(from && { 'last-event-id': from }) };
    const response = await fetch(`${operator.url}/events`, { headers });
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      yield* blocks;
    }
  }

  it('tell the ids of what the unit may see, and go on where a reader left off', async () => {
    const reader = read();
    expect((await reader.next()).value).toContain('ready');
    let told: Promise<IteratorResult<string>> | undefined = reader.next();
    let first: string | undefined;
    // The reader of the stream begins when it first listens: it is told what happens from then on.
    for (let n = 0; first === undefined && n < 50; n += 1) {
      await happens('desk/theirs', 'court-990102');
      await happens('desk/urgent', `court-990102,${OPERATOR}`);
      first = await Promise.race([
        told.then(({ value }) => value as string),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100)),
      ]);
    }
    told = undefined;
    expect(first).toMatch(/^id: \d+-\d+\nevent: act\ndata: \{"matterId":"desk\/urgent","number":1,"area":"desk"\}$/);
    await reader.return(undefined);
    const missed = await happens('desk/later', OPERATOR);
    const again = read(/^id: (.+)$/m.exec(first!)![1]);
    await again.next();
    for (let told = ''; !told.includes(missed!);) {
      const next = await again.next();
      expect(next.done).toBe(false);
      told = next.value as string;
      expect(told).not.toContain('desk/theirs');
    }
    await again.return(undefined);
  });

  it('ask for a fresh look where nobody can say what was missed', async () => {
    const reader = read('1-0');
    await reader.next();
    expect((await reader.next()).value).toContain('event: reset');
    await reader.return(undefined);
  });
});

it('the policy narrows a list in SQL exactly as it judges a matter', async () => {
  const tree = await new AgencyReadModel(database).tree();
  const police = tree.units
    .filter(({ agency }) => agency === 'police')
    .slice(0, 8)
    .map(({ unitId }) => unitId);
  const acts = (Object.keys(POLICY) as PermittedAct[]).filter((act) => permissionOf(act).party);
  const aUnit = fc.constantFrom(...police, OPERATOR);
  const parties = fc.uniqueArray(fc.record({ unitId: aUnit, role: fc.constantFrom(...PARTY_ROLES) }), {
    maxLength: 3,
    selector: ({ unitId, role }) => unitId + role,
  });
  const actor: fc.Arbitrary<Actor> = fc.record({
    ...{ agency: fc.constantFrom(...AGENCIES), unitId: aUnit, officerId: fc.constant('o') },
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
  });
  let matters = 0;
  await fc.assert(
    fc.asyncProperty(actor, parties, fc.constantFrom(...acts), async (who, given, act) => {
      const matterId = `policy/${(matters += 1)}`;
      const at = '2026-03-01T00:00:00.000Z' as Instant;
      await together(...moveHead(database.manager, { matterId, number: 1, hash: 'h', at, change: { joins: given } }));
      const may = visible('head.matter_id', scopeOf(who, act), 2);
      const rows: unknown[] = await database.query(
        `select 1 from matter_heads head where head.matter_id = $1 and ${may.sql}`,
        [matterId, ...may.values],
      );
      expect(rows.length === 1).toBe(mayActIn(given, who, act, tree.pathOf) === 'yes');
    }),
    { numRuns: 50 },
  );
});
