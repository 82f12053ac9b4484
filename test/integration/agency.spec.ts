import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import type { Command } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import { reportBy } from '#domain/agency/on-call';
import { aTurn } from '#domain/agency/unit.spec-support';
import type { World } from '#domain/agency/unit-world';
import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { findHeadOffice, proposeHeadOffice } from '#domain/code/head-office';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { instantOf, plusMilliseconds } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ChangeLog, firstBreak } from '#persistence/agency/change-log';
import { UnitRepository } from '#persistence/agency/unit.repository';
import { openAsOwner, openDatabase } from '#persistence/database';
import { unitsCommand } from '../../tools/heli/units.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
/** The registers of the demonstration were confirmed days before they were loaded, and that was today. */
const NOW = instantOf(Date.now());
const LATER = plusMilliseconds(NOW, 60_000);
const BOOKS = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };
const LOADER = { by: { agency: 'supervisor', unitId: 'heli', officerId: 'heli' }, at: NOW } as const;
const administrator: Actor = {
  agency: 'supervisor',
  unitId: 'office-990000',
  officerId: 's.lu',
  roles: ['administrator'],
};
const clerk: Actor = { agency: 'bank', unitId: 'bank-nanhai', officerId: 'b.bai', roles: ['desk-head'] };

let keys = 0;
const command = <B>(body: B, actor = administrator, key = `k${(keys += 1)}`): Command<B> => ({
  commandId: `cmd/${actor.unitId}/${key}`,
  digest: createHash('sm3').update(JSON.stringify(body)).digest('hex'),
  actor,
  receivedAt: NOW,
  body,
});

describe('units, officers and registers in PostgreSQL', () => {
  let database: DataSource;
  let world: World;
  let units: UnitRepository;
  let readModel: AgencyReadModel;
  const log = new ChangeLog();

  beforeAll(async () => {
    database = await openDatabase(stack.databaseUrl);
    world = JSON.parse(await readFile('deploy/demo/world.json', 'utf8')) as World;
    units = new UnitRepository(database);
    let wall = 0;
    readModel = new AgencyReadModel(database, () => (wall += 1_000));
    await units.loadWorld(world, LOADER);
  });

  afterAll(() => database?.destroy());

  const logged = async () =>
    (await log.all(database)).map(
      ({ body }) => JSON.parse(body) as { what: string; subject: string; after: object; fields: string[] },
    );
  const changesOf = async (subject: string) => (await logged()).filter((change) => change.subject === subject);
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: { code?: string }) => error.code,
    );

  describe('the file', () => {
    it('gives back the tree that was loaded, with a path for every unit', async () => {
      const tree = await readModel.tree();
      expect(tree.units).toEqual(expect.arrayContaining([...world.units]));
      expect(tree.units).toHaveLength(world.units.length);
      const paths: { unitId: string; path: string }[] = await database.query(
        'select unit_id as "unitId", path from units',
      );
      expect(paths.filter(({ unitId, path }) => tree.path(unitId) !== path)).toEqual([]);
    });

    it('gives the account lists their head offices and card prefixes', async () => {
      const offices = await readModel.headOffices();
      expect(findHeadOffice('演示青松银行松篁支行', offices)?.bankCode).toBe('991100000017');
      expect(findHeadOffice('992999999999', offices)?.name).toBe('演示白鹭银行');
      expect(proposeHeadOffice('9955519000000000', await readModel.cardPrefixes())).toBe('996301000067');
      expect(await readModel.headOffices()).toBe(offices);
    });

    it('keeps no password', async () => {
      const rows: { text: string }[] = await database.query(
        'select officers::text as text from officers union all select unit_changes::text from unit_changes',
      );
      expect(rows.filter(({ text }) => text.includes('heli-demo'))).toEqual([]);
    });

    it('changes nothing when it is loaded again', async () => {
      const before = (await log.all(database)).length;
      expect(await units.loadWorld(world, { ...LOADER, at: LATER })).toEqual({ taken: 0, closed: [] });
      expect((await log.all(database)).length).toBe(before);
    });

    it('leaves what a desk has changed until the file itself says something else', async () => {
      const version = (await readModel.snapshot()).unitVersions.get('pay-hetai') ?? 1;
      const change = { name: '演示轻舟支付', shortName: '轻舟' };
      await units.changeUnit(command({ unitId: 'pay-qingzhou', version, change }));
      await units.loadWorld(world, LOADER);
      expect((await readModel.tree()).get('pay-qingzhou').name).toBe('演示轻舟支付');
      const renamed = world.units.map((unit) =>
        unit.unitId === 'pay-qingzhou' ? { ...unit, name: '演示轻舟数字支付' } : unit,
      );
      expect((await units.loadWorld({ ...world, units: renamed }, LOADER)).taken).toBe(1);
      expect((await readModel.tree()).get('pay-qingzhou').name).toBe('演示轻舟数字支付');
    });

    it('closes what a complete file no longer names, ends the accounts of its officers, and deletes nothing', async () => {
      const gone = 'pay-feiyan';
      const rest = <T extends { unitId: string }>(rows: readonly T[]) => rows.filter(({ unitId }) => unitId !== gone);
      const bankPrefixes = world.bankPrefixes.filter(({ prefix }) => prefix !== '995593');
      const smaller = {
        ...world,
        units: rest(world.units),
        officers: rest(world.officers),
        onCall: rest(world.onCall),
        bankPrefixes,
      };
      expect((await units.loadWorld(smaller, LOADER)).closed).toEqual([gone]);
      const { world: now, prefixes } = await readModel.snapshot();
      expect(() => now.tree.open(gone, NOW)).toThrow(expect.objectContaining({ code: 'UNIT.CLOSED' }));
      expect(now.officer('y.lei')?.validUntil).toBe(NOW);
      expect(prefixes).toHaveLength(world.bankPrefixes.length - 1);
      expect((await units.loadWorld(world, LOADER)).closed).toEqual([]);
      expect((await readModel.tree()).open(gone, NOW).unitId).toBe(gone);
    });

    it('gives new paths to all units below one that moves', async () => {
      const moved = world.units.map((unit) =>
        unit.unitId === 'bank-qingsong-990100' ? { ...unit, parentId: 'bank-qingsong-980100' } : unit,
      );
      await units.loadWorld({ ...world, units: moved }, LOADER);
      const [row]: { path: string }[] = await database.query(
        "select path from units where unit_id = 'bank-qingsong-990102'",
      );
      expect(row?.path).toBe('/bank-qingsong/bank-qingsong-980100/bank-qingsong-990100/bank-qingsong-990102/');
      await units.loadWorld(world, LOADER);
    });

    it('is loaded from the command line', async () => {
      const said: string[] = [];
      const before = process.env['DATABASE_URL'];
      const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
      delete process.env['DATABASE_URL'];
      expect(await unitsCommand(['load', 'deploy/demo/world.json'], io)).toBe(2);
      process.env['DATABASE_URL'] = stack.databaseUrl;
      expect(await unitsCommand(['load', 'deploy/demo/world.json'], io)).toBe(0);
      if (before === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = before;
      expect(said.at(-1)).toBe('Nothing has changed since the last load.');
    });
  });

  describe('at the desk', () => {
    const version = async (unitId: string) => (await readModel.snapshot()).onCallVersions.get(unitId) ?? 0;

    it('shows the supervisor which register is empty and which is stale', async () => {
      const states = await readModel.onCallStates(NOW);
      expect(
        states.filter(({ faults }) => faults.length > 0).map(({ unit, faults }) => [unit.unitId, faults[0]?.kind]),
      ).toEqual([
        ['bank-nanhai', 'empty'],
        ['bank-danxia', 'stale'],
      ]);
    });

    it('a bank fills its own register, and the fault is gone; numbers of persons stay out of the log', async () => {
      const entries = [aTurn({ role: 'A', officerId: 'b.bai', phone: '00000009999' }), aTurn({ role: 'B' })];
      const body = { unitId: 'bank-nanhai', version: await version('bank-nanhai'), entries };
      const replaced = command(body, clerk, 'fill');
      const receipt = await units.replaceOnCall(replaced, BOOKS);
      expect(await units.replaceOnCall(replaced, BOOKS)).toEqual(receipt);
      const state = (await readModel.onCallStates(NOW)).find(({ unit }) => unit.unitId === 'bank-nanhai');
      expect(state).toMatchObject({
        faults: [],
        report: { changedAt: NOW, reportedAt: NOW, reportBy: reportBy('bank-nanhai', NOW, BOOKS) },
      });
      const [change] = (await changesOf('bank-nanhai')).slice(-1);
      expect(change).toMatchObject({ what: 'on-call', fields: ['entries', 'verifiedAt'] });
      expect(JSON.stringify(change)).not.toContain('00000009999');
    });

    it('a confirmation makes a stale register fresh', async () => {
      await units.confirmOnCall(
        command(
          { unitId: 'bank-danxia', version: await version('bank-danxia') },
          { ...administrator, unitId: 'office-980000' },
        ),
      );
      expect((await readModel.onCallStates(NOW)).flatMap(({ faults }) => faults)).toEqual([]);
    });

    it('an officer whose account has ended no longer counts as being on call', async () => {
      const { world: now, officerVersions } = await readModel.snapshot();
      const { agency: _agency, ...taken } = now.officer('b.xie')!;
      await units.keepOfficer(
        command({ version: officerVersions.get('b.xie') ?? 0, change: { ...taken, validUntil: NOW } }),
      );
      const state = (await readModel.onCallStates(NOW)).find(({ unit }) => unit.unitId === 'bank-yunqi');
      expect(state?.faults).toEqual([{ kind: 'nobody', role: 'A' }]);
      expect((await changesOf('b.xie')).at(-1)?.fields).toEqual(['validUntil']);
    });

    it('deputies are replaced as a whole', async () => {
      const stands = { officerId: 'b.hua', deputyId: 'b.jin', from: NOW, to: LATER };
      await units.replaceDeputies(command({ officerId: 'b.hua', deputies: [stands] }));
      expect((await readModel.world()).deputies).toContainEqual(stands);
      await units.replaceDeputies(command({ officerId: 'b.hua', deputies: [] }));
      expect((await readModel.world()).deputies).not.toContainEqual(stands);
    });

    it('of two changes at once one is made, and the other is told to look again', async () => {
      const { unitVersions } = await readModel.snapshot();
      const seen = { unitId: 'bank-taihu', version: unitVersions.get('bank-taihu') ?? 0 };
      const rename = (shortName: string) =>
        units.changeUnit(command({ ...seen, change: { name: '演示太湖农村商业银行', shortName } }));
      const answers = await Promise.all(['甲', '乙'].map((name) => refusal(rename(name))));
      expect(answers.sort()).toEqual(['UNIT.CHANGED_MEANWHILE', 'none']);
    });

    const words = { name: '名', shortName: '名' };
    it.each<[string, () => Promise<unknown>]>([
      ['UNIT.UNKNOWN', () => units.changeUnit(command({ unitId: 'nowhere', version: 1, change: words }))],
      ['UNIT.OTHER_AREA', () => units.changeUnit(command({ unitId: 'bank-nanhai', version: 1, change: words }))],
      ['UNIT.OTHER_AREA', () => units.confirmOnCall(command({ unitId: 'bank-bailu', version: 1 }, clerk))],
      ['UNIT.CLOSED', () => units.replaceOnCall(command({ unitId: 'police-990104', version: 0, entries: [] }), BOOKS)],
      [
        'ON_CALL.BRANCH',
        () => units.replaceOnCall(command({ unitId: 'bank-bailu-990202', version: 0, entries: [] }), BOOKS),
      ],
      ['ON_CALL.NOTHING_TO_CONFIRM', () => units.confirmOnCall(command({ unitId: 'centre-990102', version: 0 }))],
      [
        'ON_CALL.UNREACHABLE',
        () =>
          units.replaceOnCall(
            command({ unitId: 'centre-990102', version: 0, entries: [{ role: 'A', from: NOW }] }),
            BOOKS,
          ),
      ],
      ['OFFICER.UNKNOWN', () => units.replaceDeputies(command({ officerId: 'nobody', deputies: [] }))],
      ['COMMAND.OTHER_BODY', () => units.confirmOnCall(command({ unitId: 'bank-nanhai', version: 9 }, clerk, 'fill'))],
    ])('refuses with %s and writes nothing', async (code, work) => {
      const before = (await log.all(database)).length;
      expect(await refusal(work())).toBe(code);
      expect((await log.all(database)).length).toBe(before);
    });
  });

  describe('the log of changes', () => {
    it('is one chain without a break', async () => {
      expect(firstBreak(await log.all(database))).toBeUndefined();
    });

    it('cannot be changed by the service, nor by the owner of the tables', async () => {
      await expect(database.query("update unit_changes set what = 'x' where number = 1")).rejects.toThrow(
        'permission denied',
      );
      await expect(database.query('delete from units')).rejects.toThrow('permission denied');
      const owner = await openAsOwner(stack.databaseUrl);
      await expect(owner.query('delete from unit_changes')).rejects.toThrow('append-only');
      await expect(owner.query('truncate unit_changes')).rejects.toThrow('append-only');
      await owner.destroy();
    });

    it('shows the first change that was altered, left out or put elsewhere', async () => {
      const whole = await log.all(database);
      const altered = whole.map((change) =>
        change.number === 3 ? { ...change, body: change.body.replace('unit', 'unis') } : change,
      );
      expect(firstBreak(altered)).toBe(3);
      expect(firstBreak(whole.filter(({ number }) => number !== 5))).toBe(5);
      expect(firstBreak([...whole.slice(1)])).toBe(1);
    });
  });
});
