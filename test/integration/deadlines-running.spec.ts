import { type MatterStatus, MOVE_CLOCK } from '#contracts/matter/record';
import type { DeadlineOpening, Rung } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import { workerStack } from '../support/stack.js';
import { TrialStack, until } from '../../tools/trial/trial-stack.js';
import { trialMatterId } from '../../tools/trial/trial.js';

const stack = await TrialStack.open((await workerStack()).env);

beforeAll(() => stack.startWorker());
afterAll(() => stack.stop());

/** Late enough that a row can be moved before it, however long the opening takes. */
const IN_AN_HOUR = 3_600;

/** A clock of 30 minutes that ends so many seconds from now. */
const endsIn = (seconds: number, deadlineId = 'soon'): DeadlineOpening => ({
  ...{ deadlineId, ruleId: 'FRZ-01', startEvent: '接到报案', ownerUnitId: 'police-990102' },
  startedAt: new Date(Date.now() + (seconds - 1_800) * 1_000).toISOString() as Instant,
});

/** What a publication does to the row of a clock, before its matter has heard of it. */
async function moveRow(matterId: string, byMs: number): Promise<Instant> {
  const [row] = await stack.rows<{ rungs: Rung[] }>('select rungs from deadlines where matter_id = $1', matterId);
  const rungs = row!.rungs.map((rung) => ({
    ...rung,
    at: new Date(Date.parse(rung.at) + byMs).toISOString() as Instant,
  }));
  const due = rungs.find(({ rungId }) => rungId === 'due')!.at;
  await stack.rows(
    'update deadlines set due_at = $2, rungs = $3 where matter_id = $1',
    matterId,
    due,
    JSON.stringify(rungs),
  );
  return due;
}

/** Legal time of this one matter leaps to an instant and runs on from there. */
async function comesTo(matterId: string, instant: string): Promise<void> {
  const clock = { anchorWall: new Date().toISOString(), anchorLegal: instant, factor: 1 };
  await stack.act(matterId, MOVE_CLOCK, clock);
}

const endOf = async (matterId: string): Promise<string> => {
  const [row] = await stack.rows<{ dueAt: Date }>(
    'select due_at as "dueAt" from deadlines where matter_id = $1',
    matterId,
  );
  return row!.dueAt.toISOString();
};

const firings = (matterId: string) =>
  stack.rows<{ rungId: string; dueAt: Date }>(
    `select rung_id as "rungId", due_at as "dueAt" from rung_firings where matter_id = $1 order by due_at`,
    matterId,
  );
const ends = async (matterId: string) => (await firings(matterId)).filter(({ rungId }) => rungId.startsWith('due'));
const statusOf = (matterId: string) => stack.client.workflow.getHandle(matterId).query<MatterStatus>('matterStatus');

describe('a clock that new books have moved and whose matter has not heard of it', () => {
  it('does not fire on its old date: the matter takes the new one from the row', async () => {
    await stack.openTrial('later', [endsIn(IN_AN_HOUR)]);
    const matterId = trialMatterId('later');
    const old = await endOf(matterId);
    await moveRow(matterId, 3 * 3_600_000);
    await comesTo(matterId, old);
    await until('the matter has the new date', async () => (await statusOf(matterId)).nextAt! > old);
    expect(await ends(matterId)).toEqual([]);
  });

  it('fires once on its new date where that comes soon', async () => {
    await stack.openTrial('shift', [endsIn(IN_AN_HOUR)]);
    const matterId = trialMatterId('shift');
    const old = await endOf(matterId);
    const due = await moveRow(matterId, 2_000);
    await comesTo(matterId, old);
    const fired = await until('the end', async () => {
      const found = await ends(matterId);
      return found.length > 0 && found;
    });
    expect(fired).toEqual([{ rungId: 'due', dueAt: new Date(due) }]);
  });

  it('is let go where it runs no more', async () => {
    await stack.openTrial('closed', [endsIn(IN_AN_HOUR)]);
    const matterId = trialMatterId('closed');
    await stack.rows(
      `update deadlines set status = 'closed', closed_reason = '另行办结' where matter_id = $1`,
      matterId,
    );
    await comesTo(matterId, await endOf(matterId));
    await until('the matter lets it go', async () => (await statusOf(matterId)).openDeadlines.length === 0);
    expect(await ends(matterId)).toEqual([]);
  });
});

describe('a rung that the record cannot take', () => {
  it('neither ends the matter nor is lost', async () => {
    await stack.openTrial('fault', [endsIn(3)]);
    const matterId = trialMatterId('fault');
    // A row that stands in the way, as no act of the service leaves it.
    await stack.rows(
      `insert into rung_firings (matter_id, deadline_id, rung_id, number, due_at, fired_at, late_by_outage)
       values ($1, 'soon', 'due', 99, now(), now(), false)`,
      matterId,
    );
    await until('the end has come', async () => (await statusOf(matterId)).nextAt! < new Date().toISOString());
    await stack.act(matterId, 'closeTrial', { deadlineIds: ['soon'] });
    expect((await statusOf(matterId)).ended).toBe(true);
  });
});
