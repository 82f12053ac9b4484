import { AREAS } from '#contracts/matter/areas';
import { calendarPublicationMatterId } from '#contracts/calendar-publication/calendar-publication.messages';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import { type StuckFinding, StuckReadModel } from '#persistence/stuck/stuck.read-model';
import { SORTS, type StuckSort } from '#persistence/stuck/stuck.sorts';
import { compareWithEngine } from '../../apps/worker/stuck.js';
import { workerStack } from '../support/stack.js';
import { OFFICER, TrialStack, until } from '../../tools/trial/trial-stack.js';
import { trialMatterId } from '../../tools/trial/trial.js';

const stack = await TrialStack.open((await workerStack()).env);
const sorts = Object.keys(SORTS) as StuckSort[];

const clock = (deadlineId = 'duty', hoursAgo = 1): DeadlineOpening => ({
  ...{ deadlineId, ruleId: 'CRD-06', startEvent: '收到文书', ownerUnitId: 'police-990102' },
  startedAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString() as Instant,
});

const look = (): Promise<StuckFinding[]> =>
  new StuckReadModel().findings(stack.database.manager, {
    areas: [...AREAS, 'trial'],
    legalNow: new Date().toISOString(),
    factor: 1,
  });

const engineParts = () => ({
  ...{ database: stack.database, client: stack.client, areas: [...AREAS, 'trial'] },
  legalNow: () => Promise.resolve(new Date().toISOString() as Instant),
  clock: () => Promise.resolve(undefined),
});

/** How each sort of harm comes into the rows; `$1` is the matter. */
const HARM: Readonly<Record<Exclude<StuckSort, 'not-in-engine'>, readonly string[]>> = {
  'head-disagrees': [`update matter_heads set hash = 'another' where matter_id = $1`],
  'head-without-acts': [
    `insert into matter_heads (matter_id, area, number, hash, opened_at, acted_at) values ($1 || '-ghost', 'trial', 1, 'x', now(), now())`,
    `insert into matter_parties (matter_id, unit_id, role, since) values ($1 || '-ghost', 'police-990102', 'handler', now())`,
  ],
  'acts-without-head': [`delete from deadlines where matter_id = $1`, `delete from matter_heads where matter_id = $1`],
  'unknown-area': [`update matter_heads set area = 'witchcraft' where matter_id = $1`],
  'nobody-waits': [
    `update deadlines set status = 'closed' where matter_id = $1`,
    `update matter_parties set unit_id = 'unit-gone' where matter_id = $1`,
  ],
  'nobody-sees': [`delete from matter_parties where matter_id = $1`],
  'not-fired': [
    `update deadlines set due_at = now() - interval '1 hour', rungs = jsonb_build_array(jsonb_build_object('rungId', 'due', 'kind', 'due',
       'at', to_char(now() at time zone 'UTC' - interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'to', '["owner"]'::jsonb)) where matter_id = $1`,
    `update deadlines set due_at = (rungs -> 0 ->> 'at')::timestamptz where matter_id = $1`,
    `update matter_heads set recorded_at = now() - interval '2 minutes' where matter_id = $1`,
  ],
  'ends-otherwise': [`update deadlines set due_at = due_at + interval '1 day' where matter_id = $1`],
  'nothing-armed': [`update deadlines set rungs = '[]' where matter_id = $1`],
  'owner-gone': [`update deadlines set owner_unit_id = 'unit-gone' where matter_id = $1`],
  'runs-in-ended-matter': [`update matter_heads set ended_at = now() where matter_id = $1`],
  'runs-without-matter': [
    `insert into deadlines select $1 || '-orphan', deadline_id, rule_id, class, start_event, started_at, due_at, due_date, provisional, owner_unit_id,
       facts, rungs, derivation, rule_set_version, calendar_version, status, opened_by from deadlines where matter_id = $1`,
  ],
  'ended-unrecorded': [`update deadlines set status = 'overdue' where matter_id = $1`],
  'runs-after-end': [
    `insert into rung_firings (matter_id, deadline_id, rung_id, number, due_at, fired_at, late_by_outage)
     select matter_id, deadline_id, 'due', 1, due_at, now(), false from deadlines where matter_id = $1`,
  ],
  'command-waits': [
    `insert into owed_commands (owed_id, matter_id, update_name, body, cause_matter_id, cause_number, as_of, attempts)
     values ('owed/' || $1, 'trial/nowhere', 'x', '{}', $1, 1, now(), 9)`,
  ],
  'act-untold': [`insert into relay_queue (matter_id, number, attempts, last_error) values ($1, 1, 20, 'no words')`],
  'engine-behind': [
    `update matter_heads set accepted = 0, wakes = 5, recorded_at = now() - interval '10 minutes' where matter_id = $1`,
  ],
  'dates-not-taken': [
    `insert into matter_heads (matter_id, area, number, hash, opened_at, acted_at, ended_at, recorded_at)
     values ($1 || '-publication', 'calendar-publication', 0, '', now(), now(), now(), now() - interval '1 hour')`,
    `insert into acts (matter_id, number, command_id, digest, body, hash, at) values ($1 || '-publication', 1, 'c', 'd', '{}', '', now())`,
    `insert into deadline_moves (publication, matter_id, deadline_id, kind, status, rule_id, owner_unit_id, old_due_at, new_due_at, old_provisional,
       new_provisional, old_rule_set_version, new_rule_set_version, old_calendar_version, new_calendar_version, ledger_length, cause, rings_otherwise)
     values ($1 || '-publication', $1, 'duty', 'moved', 'recorded', 'CRD-06', 'u', now(), now(), true, false, '1', '1', '1', '2', 0, '[]', true)`,
  ],
  'simulation-fails': [
    `insert into simulations (publication, round, status, last_error) values ($1, 1, 'asked', 'no such rule')`,
  ],
  'claim-of-nobody': [`insert into claims (key, matter_id, number) values ('claim:' || $1, $1 || '-nobody', 1)`],
  'approval-of-nobody': [
    `insert into approvals (approval_id, matter_id, asked_by, kind, title, proposer_unit_id, proposer_id, approver_unit_id, level, asked_at)
     values ('approval-of-nobody', $1, 1, 'trial', 'x', 'police-990102', 'p.li', 'unit-gone', 'county', now())`,
  ],
  'owner-disagrees': [
    `update matter_heads set area = 'case', case_id = $1 where matter_id = $1`,
    `insert into cases (case_id, case_number, handler_unit_id, centre_unit_id, division_code, channel, reported_at, loss_fen, victim_id, facts_id,
       access_code_id, opened_at)
     values ($1, 'A-1', 'police-990102', 'centre-990102', '990102', 'phone', now(), 1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now())`,
    `insert into facts (key, version, value, matter_id)
     values ('owner:' || $1, 1, jsonb_build_object('unitId', 'police-990202', 'since', now() - interval '1 hour'), $1)`,
  ],
};

const idOf = (sort: StuckSort): string => trialMatterId(`m-${sort}`);

async function plant(sort: StuckSort): Promise<void> {
  for (const sql of HARM[sort as keyof typeof HARM] ?? []) await stack.rows(sql, idOf(sort));
}

beforeAll(async () => {
  await stack.startWorker();
  for (const sort of sorts) await stack.openTrial(`m-${sort}`, [clock()], { handlerUnitId: 'police-990102' });
});
afterAll(() => stack.stop());

describe('the detector of stuck matters', () => {
  it('is silent on a healthy stack: clocks that run, stand still, are late or done, and matters that wait for a person', async () => {
    await stack.openTrial('waits', [], { handlerUnitId: 'police-990102' });
    await stack.openTrial('late', [clock('duty', 24 * 60)], { handlerUnitId: 'police-990102' });
    await stack.openTrial('done', [clock()], { handlerUnitId: 'police-990102' });
    await stack.act(trialMatterId('done'), 'closeTrial', { deadlineIds: ['duty'] });
    const publicationId = 'healthy';
    const notice = {
      year: 2027,
      notice: '虚构',
      scope: 'yunyi',
      days: [{ day: '2027-03-03', kind: 'off', name: '本地节日' }],
    };
    const load = stack.command({ publicationId, notice }, { actor: OFFICER });
    const opening = { workflowType: 'calendarPublicationWorkflow', update: 'loadCalendar' };
    await stack.gateway.open(calendarPublicationMatterId(publicationId), opening, load);
    await stack.act(calendarPublicationMatterId(publicationId), 'withdrawCalendar', { reason: '误载' });
    await until('the overdue duty has fired', async () => {
      const [row] = await stack.rows<{ fired: boolean }>(
        `select count(*) >= 5 as fired from rung_firings where matter_id = 'trial/late'`,
      );
      return row?.fired;
    });
    await stack.rows(`update matter_heads set recorded_at = recorded_at - interval '5 minutes'`);
    await compareWithEngine(engineParts());
    expect(await look()).toEqual([]);
  });

  describe('after harm of every sort', () => {
    let found: StuckFinding[];

    beforeAll(async () => {
      await stack.stopWorker();
      for (const sort of sorts) await plant(sort);
      await stack.client.workflow.getHandle(idOf('not-in-engine')).terminate('harm');
      found = await until('the engine has noticed', async () => {
        await compareWithEngine(engineParts());
        const all = await look();
        return all.some(({ sort }) => sort === 'not-in-engine') && all;
      });
    });

    it.each(sorts)('finds %s', (sort) => {
      const ids = found.filter((finding) => finding.sort === sort).map(({ matterId }) => matterId);
      expect(ids.filter((id) => id.startsWith(idOf(sort)))).toHaveLength(1);
      expect(ids.filter((id) => !harmed(id))).toEqual([]);
    });

    const harmed = (matterId: string): boolean => sorts.some((sort) => matterId.startsWith(idOf(sort)));

    it('finds nothing where no harm was done', () => {
      expect(found.filter(({ matterId }) => !harmed(matterId))).toEqual([]);
    });
  });
});
