import fc from 'fast-check';
import { recommendationMatterId } from '#contracts/recommendation/recommendation.messages';
import { offeredRungs } from '#domain/recommendation/ladder';
import type { Recommendation } from '#domain/recommendation/recommendation';
import { inLanes } from '../../tools/trial/trial-stack.js';
import { type Done, expectSound, expectWrittenOnce } from '../support/after-faults.js';
import { type Answer, freshKey, until } from '../support/api.js';
import { type Folded, foldMatters, refuseLostClocks } from '../support/coordination-record.js';
import { answerOf } from '../support/kills.js';
import { dies, expectFiredOnce, expectOneEscalationEach, isAway } from '../support/outages.js';
import { RECOMMENDATION_OFFICERS, recommendationAsks } from '../support/recommendation-asks.js';
import { issueRecommendation } from '../support/recommendation.js';
import { TestSystem } from '../support/system.js';

/** 检察建议 while the worker and the APIs are killed and months of legal time go by: the ladder to its end, and random sequences. */

let heli: TestSystem;
const at = (id: string): string => `/recommendations/${id}`;
const done: Done[] = [];

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

const issued = (points: number, more: object = {}): Promise<string> =>
  issueRecommendation(heli, {
    ...{ kind: 'social-governance', topic: 'platform', addresseeUnitId: 'financial-regulator-990000' },
    ...{ heading: '关于加强治理的检察建议', findings: '类案分析（虚构）。', caseNumbers: ['A9901020000002026110001'] },
    points: Array.from({ length: points }, (_, index) => ({ text: `第 ${index + 1} 项`, days: 30 })),
    ...more,
  });

/** As a desk does: the same request under the same key until its outcome is known. */
async function asks(officerId: string, path: string, body: object): Promise<Answer> {
  const key = freshKey();
  const answer = await answerOf(heli.at(officerId), path, { body, key });
  done.push({ officerId, path, key, answer });
  return answer;
}

async function folded(id: string): Promise<Folded> {
  const matterId = recommendationMatterId(id);
  const [one] = await until('the record can be read', () => foldMatters(heli.database, { matterId }), 60);
  return one as Folded;
}
const stateOf = async (id: string): Promise<Recommendation> => (await folded(id)).state as Recommendation;

/** Of an administrative agency to the suit, and of a bank to its competent authority and its association. */
const UNANSWERED = [
  { clerk: 'r.fan', given: { kind: 'public-interest', urgent: true } },
  { clerk: 'b.kong', given: { addresseeUnitId: 'bank-qingsong', topic: 'bank-card' } },
];
const MOST_RUNGS = 7;

describe('the ladder with an outage between its rungs', () => {
  const ids: string[] = [];
  /** The clocks that somebody was there to see end. */
  const inTime: string[] = [];

  it('is reached through two outages: overdue, urged once, offered once', async () => {
    for (const { clerk, given } of UNANSWERED) {
      const id = await issued(1, given);
      ids.push(id);
      await heli.at(clerk).post(`${at(id)}/acknowledgement`);
      await heli.at('j.qin').post(`${at(id)}/filing`);
    }
    await isAway(heli, 80);
    const urged = Promise.all(ids.map((id) => asks('j.you', `${at(id)}/urgings`, { text: '请立即落实并书面回复' })));
    await dies(heli, 'worker');
    expect((await urged).map(({ status }) => status)).toEqual([200, 200]);
    await isAway(heli, 30);
    const states = await Promise.all(ids.map(stateOf));
    expect(states.map(({ urgings, rungClock }) => [urgings.length, rungClock])).toEqual([
      [1, 'REC-07/1'],
      [1, 'REC-07/1'],
    ]);
  });

  it.each(Array.from({ length: MOST_RUNGS }, (_, step) => step))('is climbed: step %i', async (step) => {
    const decided = decideRungs(step);
    if (step % 2 === 0) {
      // Decided in time; then nobody is there while the task of the next step falls due.
      await decided;
      await isAway(heli, 20);
    } else {
      // The worker dies with the decision in its hands, and sees the next task fall due.
      await dies(heli, 'worker');
      await decided;
      await seesTheTaskFallDue();
    }
  });

  /** One rung in three is skipped with a reason. */
  async function decideRungs(step: number): Promise<void> {
    const answers = ids.map(async (id) => {
      const rung = offeredRungs(await stateOf(id))[step];
      if (!rung) return undefined;
      const taken = step % 3 !== 1;
      const more = taken ? { unjustified: true, recipient: { name: '上级机关（演示）' } } : {};
      const body = { rung, taken, text: '经督促仍未回复', ...more };
      return [rung, (await asks('j.you', `${at(id)}/ladder-decisions`, body)).status];
    });
    for (const answer of await Promise.all(answers)) if (answer) expect(answer).toEqual([answer[0], 200]);
  }

  async function seesTheTaskFallDue(): Promise<void> {
    const running = (await Promise.all(ids.map(folded))).flatMap(({ matterId, clocks }) =>
      clocks.openDeadlines.flatMap(({ deadlineId, ruleId, dueAt }) =>
        ruleId === 'REC-07' ? [{ name: `${matterId} ${deadlineId}`, dueAt: Date.parse(dueAt) }] : [],
      ),
    );
    if (running.length === 0) return;
    inTime.push(...running.map(({ name }) => name));
    const last = Math.max(...running.map(({ dueAt }) => dueAt));
    await heli.comesTo(last);
    await until('the day is over', async () => (await heli.clock.now()) > last);
    await heli.settled();
  }

  it('to its end, every rung once, in order, each letter under a number of its own', async () => {
    const [suit, bank] = await Promise.all(ids.map(stateOf));
    expect([suit?.status, bank?.rungs.length]).toEqual(['sued', MOST_RUNGS]);
    const numbers: string[] = [];
    for (const id of ids) {
      const { entries, state } = await folded(id);
      const named = (name: string) => entries.filter(({ happened }) => happened.event === name);
      const decided = named('RungDecided').map(({ happened }) => (happened as unknown as { rung: string }).rung);
      expect(decided).toEqual(offeredRungs(state as Recommendation));
      expect(['ReplyOverdue', 'ReplyUrged', 'LadderOffered'].map((name) => named(name).length)).toEqual([1, 1, 1]);
      numbers.push(...(state as Recommendation).rungs.flatMap(({ number = '' }) => number || []));
    }
    expect(numbers.length).toBe(2 * MOST_RUNGS - 1 - 4);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('no rung of a clock is lost, and what came late by an outage says so and nothing else does', async () => {
    const rungs = await expectFiredOnce(heli);
    const tasks = rungs.filter(({ deadlineId, rungId }) => deadlineId.startsWith('REC-07/') && rungId === 'due');
    const late = tasks.filter(({ lateByOutage }) => lateByOutage).length;
    expect(tasks.filter(({ lateByOutage }) => !lateByOutage).map((one) => `${one.matterId} ${one.deadlineId}`)).toEqual(
      expect.arrayContaining(inTime),
    );
    expect([late, inTime.length]).toEqual([6, 5]);
    const escalated = await expectOneEscalationEach(heli.database);
    expect(escalated).toEqual(expect.arrayContaining(['JCJ-08', 'JCJ-13-urgent']));
  });
});

/** One sequence of each; a failure names them. */
const SEEDS = [20_261_130, 20_261_131, 20_261_132, 20_261_133, 20_261_134, 20_261_135];
const LANES = 4;
/** Acts between one fault and the next. */
const BETWEEN = 12;

const step = fc.record({
  pick: fc.nat(1_000),
  wild: fc.nat(5).map((n) => n === 0),
  stranger: fc.nat(9).map((n) => n === 0),
  yes: fc.nat(2).map((n) => n > 0),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const sequenceOf = (seed: number): readonly Step[] =>
  fc.sample(fc.array(step, { minLength: 10, maxLength: 14, size: 'max' }), { numRuns: 1, seed })[0] ?? [];

describe(`random sequences of the seeds ${SEEDS.join(', ')}, while worker and APIs are killed and months go by`, () => {
  const begun = new Map<number, string>();
  const FAULTS: readonly (() => Promise<void>)[] = [
    () => isAway(heli, 70),
    () => dies(heli, 'apis'),
    () => isAway(heli, 20),
    () => dies(heli, 'worker'),
  ];
  let answered = 0;
  let faults = 0;
  let recovered: Promise<void> = Promise.resolve();

  /** Whoever brings the next fault waits for the end of the last; the others go on asking. */
  async function disturb(): Promise<void> {
    answered += 1;
    if (answered % BETWEEN !== 0) return;
    const last = recovered;
    recovered = last.then(FAULTS[faults % FAULTS.length]);
    faults += 1;
    await last;
  }

  async function play(seed: number): Promise<void> {
    const id = begun.get(seed) ?? '';
    for (const { pick, wild, stranger, yes } of sequenceOf(seed)) {
      const all = recommendationAsks(await stateOf(id), yes);
      const some = wild ? all : all.filter(({ isSensible }) => isSensible);
      const ask = some[pick % Math.max(some.length, 1)];
      if (!ask) continue;
      const officers = Object.values(RECOMMENDATION_OFFICERS);
      const officerId = (stranger && officers[pick % officers.length]) || ask.officerId;
      await asks(officerId, `${at(id)}/${ask.path}`, ask.body);
      await disturb();
    }
  }

  beforeAll(async () => {
    await inLanes(SEEDS, LANES, async (seed) => begun.set(seed, await issued(2)));
    await inLanes(SEEDS, LANES, play);
    await recovered;
    expect(faults).toBeGreaterThanOrEqual(FAULTS.length);
    await heli.settled(120);
  }, 400_000);

  it('do something: most acts are taken, and some are refused', () => {
    const taken = done.filter(({ answer }) => answer.status < 300);
    expect(taken.length).toBeGreaterThan(done.length / 3);
    expect(done.length - taken.length).toBeGreaterThan(5);
  });

  it('lose no clock, begin none anew, and leave nothing that waits without a deadline', async () => {
    await refuseLostClocks(heli.database, await foldMatters(heli.database));
    await expectFiredOnce(heli);
    await expectOneEscalationEach(heli.database);
  });

  it('write what was taken once, and of what was refused nothing', () => expectWrittenOnce(heli.database, done));

  it('leave nothing stuck, and a record that is whole', async () => expectSound(heli.database, await heli.clock.now()));
});
