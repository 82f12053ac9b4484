import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { Clocks } from '#domain/deadline/clocks';
import type { Consultation } from '#domain/consultation/consultation';
import type { Child } from '../../tools/stack/child.js';
import { inLanes } from '../../tools/trial/trial-stack.js';
import { type Done, expectSound, expectWrittenOnce } from '../support/after-faults.js';
import { freshKey, until } from '../support/api.js';
import { type Ask, asksOf, wordsOf } from '../support/coordination-asks.js';
import {
  type Folded,
  foldMatters,
  refuseDutiesWithoutDeadline,
  refuseIdleChains,
  refuseLostClocks,
  refuseTwoOwners,
} from '../support/coordination-record.js';
import { report } from '../support/desk.js';
import { answerOf } from '../support/kills.js';
import { Wire } from '../support/matter-proxy.js';
import { workerStack } from '../support/stack.js';
import { TestSystem, unitOf } from '../support/system.js';

/**
 * Fifty random sequences of 移送、指定管辖、办案协作、会商、诉讼环节 at the APIs, while the worker is killed and the wires to
 * PostgreSQL and Temporal are cut and held one after the other; afterwards the record is asked. It is always the same fifty.
 */
const SEQUENCES = 50;
const LANES = 5;
/** Sequences between one fault and the next. */
const BETWEEN = 9;
const SEED = 20_261_130;

const OFFICERS: Readonly<Record<string, string>> = {
  'police-990102-01': 'p.li',
  'police-990102': 'p.zhao',
  'police-980102': 'p.yang',
  'police-990202': 'p.wu',
  'police-990000': 'p.qiao',
  'police-national': 'p.gu',
  'procuratorate-990102': 'j.qin',
  'procuratorate-990100': 'j.gao',
  'court-990102': 't.lv',
};
const STRANGERS = Object.values(OFFICERS);

const step = fc.record({
  pick: fc.nat(1_000),
  wild: fc.nat(5).map((n) => n === 0),
  stranger: fc.nat(9).map((n) => n === 0),
  yes: fc.boolean(),
  other: fc.nat(2).map((n) => n === 0),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const sequences = fc.sample(fc.array(step, { minLength: 8, maxLength: 14, size: 'max' }), {
  numRuns: SEQUENCES,
  seed: SEED,
});

let heli: TestSystem;
let toDatabase: Wire;
let toEngine: Wire;
const done: (Ask & Done)[] = [];
const early: string[] = [];
let finished = 0;

beforeAll(async () => {
  const { databaseUrl, temporalAddress } = await workerStack();
  const through = new URL(databaseUrl);
  [toDatabase, toEngine] = [await Wire.to(through.host), await Wire.to(temporalAddress)];
  through.host = toDatabase.address;
  heli = await TestSystem.open({ DATABASE_URL: through.href, TEMPORAL_ADDRESS: toEngine.address });
});
afterAll(async () => {
  await heli?.stop();
  await toDatabase?.close();
  await toEngine?.close();
});

const look = (caseId: string): Promise<Folded[]> =>
  until('the record can be read', () => foldMatters(heli.database, { caseId }), 120);

/** What is chosen of all that could be asked: mostly something sensible by the right officer. */
function chosen(matters: readonly Folded[], { pick, wild, stranger, ...chance }: Step): [string, Ask] | undefined {
  const all = matters.flatMap((matter) => asksOf(matter, matters, { ...chance, pick }));
  const sensible = wild ? all : all.filter(({ isSensible }) => isSensible);
  const ask = sensible[pick % Math.max(sensible.length, 1)];
  if (!ask) return undefined;
  return [(stranger ? STRANGERS[pick % STRANGERS.length] : OFFICERS[ask.unitId]) ?? 'p.li', ask];
}

/** What an office was shown of another’s opinion is noted, where the record does not say that it was open by then. */
async function noteEarly(caseId: string, { officerId, path, answer }: Done): Promise<void> {
  for (const { state, area, matterId } of await look(caseId)) {
    if (area !== 'consultation') continue;
    for (const { openedAt, opinions } of (state as Consultation).rounds) {
      const words = Object.keys(opinions)
        .filter((unitId) => unitId !== unitOf(officerId))
        .map((unitId) => wordsOf(matterId.slice(matterId.indexOf('/') + 1), unitId));
      if (openedAt === undefined && words.some((one) => answer.text.includes(one))) early.push(`${officerId} ${path}`);
    }
  }
}

async function play(steps: readonly Step[]): Promise<void> {
  const { caseId } = await until('a case is reported', () => report(heli.at('p.li')), 120);
  for (const one of steps) {
    const [officerId, ask] = chosen(await look(caseId), one) ?? [];
    if (!officerId || !ask) continue;
    const key = freshKey();
    const { method, path, body } = ask;
    const answer = await answerOf(heli.at(officerId), path, { method, ...(body && { body, key }) });
    done.push({ ...ask, officerId, key, answer });
    if (ask.method === 'GET') await noteEarly(caseId, { ...ask, officerId, key, answer });
  }
  finished += 1;
}

const worker = (): Child => heli.house.system.children.get('worker') as Child;

async function cut(wire: Wire): Promise<void> {
  wire.cut();
  await pause(1_500);
  wire.mend();
}

/** What the worker writes stands in the record, and what it says of it never arrives. */
async function dieUnheard(): Promise<void> {
  toEngine.hold();
  await pause(300);
  await worker().crash();
  toEngine.mend();
  await worker().start();
}

async function die(): Promise<void> {
  await worker().crash();
  await worker().start();
}

const FAULTS: readonly (() => Promise<void>)[] = [() => cut(toDatabase), dieUnheard, () => cut(toEngine), die];

/** One fault after the other, each once some sequences have ended since the last. */
async function disturb(isOver: () => boolean): Promise<number> {
  for (let faults = 0; ; faults += 1) {
    const after = finished + BETWEEN;
    await until('sequences end', () => Promise.resolve(finished >= after || isOver()), 240);
    if (isOver()) return faults;
    await FAULTS[faults % FAULTS.length]?.();
  }
}

describe('fifty random sequences while the service is disturbed', () => {
  let all: Folded[];

  beforeAll(async () => {
    let over = false;
    const faults = disturb(() => over);
    await inLanes(sequences, LANES, play).finally(() => (over = true));
    expect(await faults).toBeGreaterThanOrEqual(FAULTS.length);
    await heli.settled(120);
    all = await foldMatters(heli.database);
  }, 400_000);

  it('do something: every area takes part, most acts are taken and some are refused', () => {
    expect(new Set(all.map(({ area }) => area)).size).toBe(6);
    const acts = done.filter(({ method }) => method === 'POST');
    const taken = acts.filter(({ answer }) => answer.status < 300);
    expect(taken.length).toBeGreaterThan(acts.length / 3);
    expect(acts.length - taken.length).toBeGreaterThan(20);
  });

  it('keep one owner of every case, and let none bounce a third time', () => refuseTwoOwners(heli.database, all));

  it('lose no clock, begin none anew, and leave nothing that waits without a deadline', () =>
    refuseLostClocks(heli.database, all));

  it('leave no duty without a deadline and no chain without an actor, and open no opinions before their time', () => {
    refuseDutiesWithoutDeadline(all);
    refuseIdleChains(all);
  });

  it('show no opinion early', () => {
    expect(done.filter(({ what }) => what === 'peek').length).toBeGreaterThan(10);
    expect(early).toEqual([]);
  });

  it('write what was taken once, and of what was refused nothing', () =>
    expectWrittenOnce(
      heli.database,
      done.filter(({ method }) => method === 'POST'),
    ));

  it('leave nothing stuck, and a record that is whole', () => expectSound(heli.database, Date.now()));

  it('would be seen to do otherwise: a planted defect of each sort is found', async () => {
    const withoutClocks = (area: string): Folded[] =>
      all.filter((one) => one.area === area && !one.isEnded).map((one) => ({ ...one, clocks: new Clocks() }));
    const duty = { dutyNo: 1, unitId: 'court-990102', days: 5, disputes: 0, evidence: [], status: 'open' };
    const owing = withoutClocks('consultation').map((one) => {
      const state = { ...(one.state as Consultation), duties: { 1: duty } };
      return { ...one, state };
    });
    expect(() => refuseDutiesWithoutDeadline(owing)).toThrow('duty');
    expect(() => refuseIdleChains(withoutClocks('procedure'))).toThrow('for nobody');
    await heli.database.query(`update deadlines set status = 'closed' where matter_id like 'procedure/%'`);
    await expect(refuseLostClocks(heli.database, all)).rejects.toThrow();
    await heli.database.query(
      `update facts set value = value || '{"unitId":"police-990100"}' where key = (select min(key) from facts where key like 'owner:%')`,
    );
    await expect(refuseTwoOwners(heli.database, all)).rejects.toThrow();
  });
});
