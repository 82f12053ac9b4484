import { Module } from '@nestjs/common';
import { HouseModule } from '#desk/house/house.module';
import { OwnOnCallModule, UnitKeepingModule, UnitsModule } from '#desk/units/units.module';
import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { setUpLog } from '#platform/observability/log';
import { until } from '../support/matter-engine.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();

@Module({ imports: [HouseModule, UnitsModule, UnitKeepingModule] })
class SupervisorDesk {}

@Module({ imports: [HouseModule, UnitsModule, OwnOnCallModule] })
class BankDesk {}

let supervisor: RunningApi;
let bank: RunningApi;
let keys = 0;

beforeAll(async () => {
  setUpLog({ level: 'silent' });
  const config = readConfig(stack.env);
  supervisor = await startApi({ name: 'supervisor-api', module: SupervisorDesk, config });
  bank = await startApi({ name: 'bank-api', module: BankDesk, config });
});
afterAll(async () => {
  await supervisor?.stop();
  await bank?.stop();
});

interface Sent {
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly body?: object;
  readonly key?: string;
}

/** Whatever an answer may hold that these tests look at. */
interface Told {
  readonly code: string;
  readonly number: number;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
  readonly closedAt: string;
  readonly items: readonly { readonly unitId: string }[];
  readonly next?: string;
  readonly above: readonly object[];
  readonly faults: readonly object[];
  readonly officers: readonly object[];
}

/** Asks as an officer of the demonstration, with a real token of the issuer. */
async function ask(
  api: RunningApi,
  login: string,
  path: string,
  { method = 'GET', body, key = `k${(keys += 1)}` }: Sent = {},
) {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await stack.tokens.officer(login)}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Told };
}

const put = (api: RunningApi, login: string, path: string, body: object, key?: string) =>
  ask(api, login, path, { method: 'PUT', body, ...(key && { key }) });
const turns = [
  { role: 'A', officerId: 'b.bai', from: '2026-01-01T08:00:00+08:00' },
  { role: 'B', phone: '000-00001', from: '2026-01-01T08:00:00+08:00' },
];

describe('the directory of units', () => {
  it('is searched by name, code, agency and area, page by page', async () => {
    const found = await ask(bank, 'b.kong', `/units?text=${encodeURIComponent('松篁')}&agency=police`);
    expect(found.body.items.map(({ unitId }) => unitId)).toEqual([
      'brigade-990102',
      'centre-990102',
      'police-990102',
      'police-990102-01',
      'police-990102-02',
    ]);
    const seen: string[] = [];
    for (let next = ''; ;) {
      const { body } = await ask(bank, 'b.kong', `/units?division=990100&limit=7${next && `&cursor=${next}`}`);
      seen.push(...body.items.map(({ unitId }) => unitId));
      if (!body.next) break;
      next = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain('police-990104');
    const { body: open } = await ask(bank, 'b.kong', '/units?division=990100&open=true&limit=200');
    expect(open.items.map(({ unitId }) => unitId).sort()).toEqual(
      seen.filter((unitId) => unitId !== 'police-990104').sort(),
    );
  });

  it('shows a unit with who stands around it, and officers only to the unit and its joint-meeting office', async () => {
    const { body: mine } = await ask(bank, 'b.kong', '/units/bank-qingsong');
    expect(mine).toMatchObject({
      name: '演示青松银行',
      regulator: { unitId: 'financial-regulator-990000' },
      supervisor: { unitId: 'office-990000' },
      antiFraudCentre: { unitId: 'centre-990000' },
      onCall: {
        now: [
          { role: 'A', officerName: '孔守夜(虚构)' },
          { role: 'B', officerId: 'b.cao' },
        ],
        faults: [],
      },
    });
    expect(mine.officers).toHaveLength(3);
    expect((await ask(bank, 'b.hua', '/units/bank-qingsong')).body).not.toHaveProperty('officers');
    expect((await ask(supervisor, 's.lu', '/units/bank-qingsong')).body.officers).toHaveLength(3);
    expect((await ask(supervisor, 's.lu', '/units/bank-nanhai')).body).not.toHaveProperty('officers');
    expect((await ask(bank, 'b.kong', '/units/police-990102-01')).body.above).toEqual([
      { unitId: 'police-990102', name: '云沂市公安局松篁分局' },
      { unitId: 'police-990100', name: '云沂市公安局' },
      { unitId: 'police-990000', name: '青岚省公安厅' },
      { unitId: 'police-national', name: '演示国家公安总局' },
    ]);
  });

  it.each([
    ['an unknown unit', '/units/nowhere', 404, 'UNIT.UNKNOWN'],
    ['a page that this list did not give', '/units?cursor=e30', 400, 'REQUEST.CURSOR'],
    ['a division that is none', '/units?division=99', 400, 'REQUEST.PARAMETER'],
  ])('refuses %s', async (_name, path, status, code) => {
    const told = await ask(bank, 'b.kong', path);
    expect([told.status, told.body.code]).toEqual([status, code]);
  });
});

describe('the register of an institution', () => {
  it('is filled by the bank itself, confirmed, and seen at once; a request sent twice is one change', async () => {
    const { body: empty } = await ask(bank, 'b.bai', '/on-call');
    expect(empty.faults[0]).toMatchObject({ kind: 'empty', text: expect.stringContaining('无人值班') });
    const request = { version: empty.version, entries: turns, changedAt: '2026-01-05T10:00:00+08:00' };
    const first = await put(bank, 'b.bai', '/on-call', request, 'fill');
    expect(await put(bank, 'b.bai', '/on-call', request, 'fill')).toEqual(first);
    const { body: filled } = await ask(bank, 'b.bai', '/on-call');
    expect(filled).toMatchObject({
      version: empty.version + 1,
      faults: [],
      // 2026-01-05 is a Monday: the end of Tuesday in Shanghai.
      report: { reportBy: '2026-01-06T16:00:00.000Z', late: true, mark: 'UNCONFIRMED detail' },
    });
    const confirmed = await ask(bank, 'b.bai', '/on-call/confirmation', {
      method: 'POST',
      body: { version: filled.version },
    });
    expect(confirmed).toEqual({ status: 200, body: { number: first.body.number + 1 } });
  });

  it.each<[string, string, number, object]>([
    ['COMMAND.OTHER_BODY', 'fill', 409, { version: 9, entries: [] }],
    ['UNIT.CHANGED_MEANWHILE', 'late', 409, { version: 0, entries: [] }],
    ['REQUEST.SCHEMA', 'shape', 422, { version: 0, entries: [{ role: 'C' }] }],
  ])('refuses with %s', async (code, key, status, body) => {
    const told = await put(bank, 'b.bai', '/on-call', body, key);
    expect([told.status, told.body.code]).toEqual([status, code]);
  });

  it('a clerk of the police does not come to the desk of a bank', async () => {
    expect((await ask(bank, 'p.li', '/on-call')).body.code).toBe('AGENCY.OTHER_DESK');
  });
});

describe('the supervisor desk', () => {
  it('sees the faults of its own area', async () => {
    await put(supervisor, 's.lu', '/units/bank-taihu/on-call', { version: 1, entries: [] });
    const { body } = await ask(supervisor, 's.lu', '/on-call/faults');
    expect(body.items).toEqual([
      {
        unit: { unitId: 'bank-taihu', name: '演示太湖农村商业银行' },
        faults: [{ kind: 'empty', text: '现在无人值班，A、B 角均空缺，请立即登记。' }],
        report: expect.objectContaining({ late: false }),
      },
    ]);
  });

  it('closes a unit, and a closed unit takes no new register', async () => {
    const { body: unit } = await ask(supervisor, 's.lu', '/units/bank-bailu-990202');
    const { name, shortName, version } = unit;
    const closed = await put(supervisor, 's.lu', '/units/bank-bailu-990202', {
      version,
      name,
      shortName,
      closedAt: '2026-06-01T00:00:00+08:00',
    });
    expect(closed.status).toBe(200);
    // Another desk keeps the units in memory for half a second.
    const seen = async () => (await ask(bank, 'b.kong', '/units/bank-bailu-990202')).body.closedAt;
    await until('the bank sees it closed', async () => (await seen()) === '2026-05-31T16:00:00.000Z');
    const told = await put(supervisor, 's.lu', '/units/bank-bailu-990202/on-call', { version: 0, entries: [] });
    expect(told.body.code).toBe('UNIT.CLOSED');
  });

  it('keeps officers and their deputies', async () => {
    const body = {
      version: 0,
      unitId: 'bank-bailu',
      name: '新同事(虚构)',
      roles: ['desk-clerk'],
      login: 'b.new',
      mail: 'b.new@heli.example',
    };
    expect((await put(supervisor, 's.lu', '/officers/b.new', body)).status).toBe(200);
    const deputies = [
      { deputyId: 'b.new', from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z', reason: '休假' },
      { deputyId: 'b.new', from: '2099-01-01T00:00:00.000Z', to: '2099-02-01T00:00:00.000Z', reason: '出差' },
    ];
    expect((await put(supervisor, 's.lu', '/officers/b.hua/deputies', { deputies })).status).toBe(200);
    const { body: unit } = await ask(supervisor, 's.lu', '/units/bank-bailu');
    // What is over is in the log of changes; the desk shows what still stands.
    expect(unit.officers).toContainEqual(
      expect.objectContaining({ officerId: 'b.hua', deputies: [{ ...deputies[1], deputyName: '新同事(虚构)' }] }),
    );
    expect(unit.officers).toContainEqual({
      officerId: 'b.new',
      name: '新同事(虚构)',
      roles: ['desk-clerk'],
      login: 'b.new',
      mail: 'b.new@heli.example',
      deputies: [],
      version: 1,
    });
  });

  it.each<[string, string, string, object]>([
    ['UNIT.OTHER_AREA', 's.lu', '/units/bank-danxia', { version: 1, name: '名', shortName: '名' }],
    [
      'UNIT.HAS_OPEN_UNITS',
      's.lu',
      '/units/bank-qingsong',
      { version: 1, name: '名', shortName: '名', closedAt: '2026-06-01T00:00:00Z' },
    ],
    [
      'OFFICER.LOGIN_TAKEN',
      's.lu',
      '/officers/b.other',
      { version: 0, unitId: 'bank-bailu', name: '名', roles: ['desk-clerk'], login: 'b.hua' },
    ],
    [
      'DEPUTY.SELF',
      's.lu',
      '/officers/b.hua/deputies',
      { deputies: [{ deputyId: 'b.hua', from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }] },
    ],
    ['ACT.FORBIDDEN', 's.ma', '/units/bank-bailu', { version: 1, name: '名', shortName: '名' }],
    ['TEXT.ILL_FORMED', 's.lu', '/units/bank-bailu', { version: 1, name: 'a\u0000', shortName: '名' }],
  ])('is refused with %s', async (code, login, path, body) => {
    expect((await put(supervisor, login, path, body)).body.code).toBe(code);
  });
});
