import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf, type OnCallFault } from '#domain/agency/on-call';
import { isConnected, mustKeepOnCall } from '#domain/agency/unit';
import { agencyWorld, type World } from '#domain/agency/unit-world';
import { DEMONSTRATION_CARD_PREFIXES, DEMONSTRATION_HEAD_OFFICES } from '#domain/code/demonstration-banks';
import { type Instant, plusMilliseconds } from '#domain/shared/instant';
import { unitsCommand } from './units.js';

const DEMONSTRATION = 'deploy/demo/world.json';
const NOW = '2026-11-21T04:00:00.000Z' as Instant;

async function heli(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await unitsCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

describe('heli units check', () => {
  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'heli-units-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const written = async (text: string): Promise<string> => {
    const file = join(folder, 'world.json');
    await writeFile(file, text);
    return file;
  };

  it('finds no fault in the demonstration', async () => {
    expect(await heli('check', DEMONSTRATION)).toEqual({
      code: 0,
      out: [`${DEMONSTRATION}: 109 units, 45 officers, 3 machines, 12 on-call registers; no fault`],
      err: [],
    });
  });

  it('says each fault in one line and ends with 1', async () => {
    const world = JSON.parse(await readFile(DEMONSTRATION, 'utf8')) as { units: object[]; officers: object[] };
    world.units[1] = { ...world.units[1], parentId: 'nowhere' };
    world.officers[0] = { ...world.officers[0], unitId: 'lost' };
    const { code, err } = await heli('check', await written(JSON.stringify(world)));
    expect(code).toBe(1);
    expect(err.slice(0, 2)).toEqual([
      'centre-national: the parent nowhere is not in the register (UNIT.UNKNOWN_PARENT)',
      'p.li: the unit lost is not in the register (OFFICER.UNKNOWN_UNIT)',
    ]);
    expect(err.at(-1)).toMatch(/: 2 faults$/);
  });

  it.each([
    ['without a file', [], /heli units check FILE/],
    ['for another verb', ['mend', DEMONSTRATION], /heli units check FILE/],
    ['for a file that is not there', ['check', '/nowhere/world.json'], /cannot be read/],
  ])('ends with 2 %s', async (_name, args, message) => {
    const { code, err } = await heli(...args);
    expect({ code, err: err.join('\n') }).toEqual({ code: 2, err: expect.stringMatching(message) });
  });

  it('ends with 2 for a file that is no JSON', async () => {
    const { code, err } = await heli('check', await written('{'));
    expect([code, err.join()]).toEqual([2, expect.stringMatching(/is no JSON/)]);
  });
});

describe('the demonstration', () => {
  let world: World;
  beforeAll(async () => (world = JSON.parse(await readFile(DEMONSTRATION, 'utf8')) as World));

  it('says in Chinese and English that all of it is invented, and marks every person', () => {
    expect(world.note).toMatch(/虚构.*invented/s);
    expect(world.officers.every(({ name }) => name.endsWith('(虚构)'))).toBe(true);
    expect(world.units.every(({ divisionCode }) => /^(00|98|99)/.test(divisionCode))).toBe(true);
  });

  it('has two provinces, three cities, forty officers and one, and officers of every agency', () => {
    const places = (level: string) =>
      world.units.filter((unit) => unit.kind === 'police-bureau' && unit.level === level).length;
    expect([places('province'), places('city'), world.officers.length]).toEqual([2, 3, 45]);
    expect(new Set(world.officers.map(({ agency }) => agency)).size).toBe(7);
  });

  it('has the twelve institutions of the table of demonstration banks, each with somebody to answer', () => {
    const heads = world.units.filter(mustKeepOnCall);
    expect(heads.map(({ bankCode, name, shortName }) => [bankCode, name, shortName])).toEqual(
      DEMONSTRATION_HEAD_OFFICES.map(({ bankCode, name, aliases }) => [bankCode, name, aliases?.[0]]),
    );
    expect(world.bankPrefixes).toEqual(DEMONSTRATION_CARD_PREFIXES);
    expect(heads.filter(({ unitId }) => !world.officers.some((officer) => officer.unitId === unitId))).toEqual([]);
  });

  it('has one institution that is not connected, and nobody who would answer for it', () => {
    const apart = world.units.filter((unit) => !isConnected(unit)).map(({ unitId }) => unitId);
    expect(apart).toEqual(['bank-wufeng']);
    expect(world.officers.filter(({ unitId }) => apart.includes(unitId))).toEqual([]);
  });

  it('has one register that is empty, one that is stale, and no other fault', () => {
    const faults = world.onCall.flatMap<readonly [string, OnCallFault['kind']]>(
      ({ unitId, entries, verifiedDaysBeforeLoad = 0 }) => {
        const verifiedAt = plusMilliseconds(NOW, -verifiedDaysBeforeLoad * 86_400_000);
        return faultsOf({ unitId, entries, verifiedAt }, NOW).map(({ kind }) => [unitId, kind] as const);
      },
    );
    expect(faults).toEqual([
      ['bank-nanhai', 'empty'],
      ['bank-danxia', 'stale'],
    ]);
  });

  it('has a centre, an office and a regulator for every unit that may need one', () => {
    const { tree } = agencyWorld({ ...world, registers: [] });
    for (const { unitId, agency } of world.units.filter((unit) => unit.level !== 'national')) {
      expect([unitId, tree.antiFraudCentreOf(unitId, NOW), tree.supervisorOf(unitId, NOW)]).not.toContain(undefined);
      if (agency === 'bank' || agency === 'operator')
        expect([unitId, tree.regulatorOf(unitId, NOW)]).not.toContain(undefined);
    }
  });
});
