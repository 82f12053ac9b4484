import type { DataSource } from 'typeorm';
import type { DocumentOf, Documents } from '#desk/document/documents.service';
import { RestitutionPapers } from '#desk/restitution/restitution-papers';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/restitution/matter/apply';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import { openRestitution } from '#domain/restitution/matter/open';
import { proposePlan, recordTrace } from '#domain/restitution/matter/plan';
import type { Restitution } from '#domain/restitution/matter/restitution';
import {
  anItem,
  anOpening,
  aPlan,
  at,
  aTrace,
  CLERK,
  POLICE,
} from '#domain/restitution/matter/restitution.spec-support';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { planHashOf } from '#persistence/restitution/staged/plan-hash';
import { ShareRepository, type StagedShare } from '#persistence/restitution/staged/share.repository';
import { SweepRepository } from '#persistence/subject/sweep.repository';
import type { Filling } from '#platform/document/compose';
import { openTestDatabase, RecordedMatter, recorderOn } from '../support/record.js';
import { workerStack } from '../support/stack.js';

/** A plan of a hundred thousand shares: they lie in a table, and the act binds them by their hash. */

const SHARES = 100_000;
/** So many of the victims have a name. */
const NAMED = 5_000;
/** What the engine gives the record for one act. */
const LOCAL_ACTIVITY_MS = 5_000;
const stack = await workerStack();
const shares = new ShareRepository();
let database: DataSource;
let matter: RecordedMatter<Restitution, RestitutionEvent>;

const lines: StagedShare[] = Array.from({ length: SHARES }, (_, index) => ({
  ...{ lineNo: index + 1, claimId: `claim-${index}`, itemKey: 'order-1/1', bankUnitId: CLERK.unitId },
  amountFen: `${index + 1}`,
}));
const total = (BigInt(SHARES) * BigInt(SHARES + 1)) / 2n;
const items = [anItem({ poolFen: fen(total), sharedFen: fen(total) })];
const aLargePlan = (planId: string, given: object = {}) => {
  const plan = aPlan({ planId, lines: SHARES, items, totalFen: fen(total), residueFen: fen(0n) });
  return { ...plan, hash: planHashOf(plan, lines), ...given };
};
const officer = (key: string) => ({ by: POLICE, at: at('2026-02-04T09:00'), key });

beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
  matter = new RecordedMatter('restitution/large', recorderOn(database), { apply });
  await matter.act(openRestitution, anOpening({ restitutionId: 'large' }), officer('open'));
  await matter.act(recordTrace, aTrace(), officer('trace'));
  await database.query(
    `insert into restitution_claims (claim_id, restitution_id, subject_id, victim_key, applicant, by_agent, channel, received_by_unit_id, loss_fen,
       compensated_fen, first_credit_at, credits, account_id, account_sort, account_verified, status, received_at)
     select 'claim-' || n, 'large', gen_random_uuid(), 'v-' || n, 'person', false, 'police', 'police-1', 1000000, 0, now(), '[]', gen_random_uuid(),
       'original', false, 'complete', now() from generate_series(0, $1::int - 1) n`,
    [SHARES],
  );
});
afterAll(() => database.destroy());

it('whose shares are others than the act says is refused', async () => {
  await shares.stage(database.manager, 'plan-forged', [...lines.slice(1), { ...lines[0]!, amountFen: '2' }]);
  await expect(matter.act(proposePlan, aLargePlan('plan-forged'), officer('forged'))).rejects.toThrow(
    'RESTITUTION.PLAN_HASH_DIFFERS',
  );
});

it('with a share for somebody whose application is not complete is refused', async () => {
  await shares.stage(database.manager, 'plan-early', lines);
  await database.query(`update restitution_claims set status = 'applied' where claim_id = 'claim-7'`);
  await expect(matter.act(proposePlan, aLargePlan('plan-early'), officer('early'))).rejects.toThrow(
    'RESTITUTION.CLAIM_NOT_COMPLETE',
  );
  await database.query(`update restitution_claims set status = 'complete' where claim_id = 'claim-7'`);
});

it('is recorded within seconds by an act of a few hundred bytes', async () => {
  await shares.stage(database.manager, 'plan-1', lines);
  const plan = aLargePlan('plan-1');
  const begun = performance.now();
  await matter.act(proposePlan, plan, officer('plan'));
  expect(performance.now() - begun).toBeLessThan(LOCAL_ACTIVITY_MS);
  const [act]: { size: number }[] = await database.query(
    `select length(body) as size from acts where matter_id = 'restitution/large' order by number desc limit 1`,
  );
  expect(act?.size).toBeLessThan(2_000);
});

it('stands whole on paper, and every victim with the share', async () => {
  await database.query(
    `insert into subject_values (subject_id, case_id, kind, value, salt, commitment)
     select unnest(array[subject_id, account_id]), 'case-1', 'claim', '{"name": "受害人（虚构）"}', '', '' from restitution_claims
     where restitution_id = 'large' and substr(claim_id, 7)::int < $1`,
    [NAMED],
  );
  let filled: Filling<'restitution-flow'> | undefined;
  const documents = {
    serve: async (asked: DocumentOf<'restitution-flow'>) => void (filled = await asked.filling()),
  } as unknown as Documents;
  await new RestitutionPapers(database, documents, new AgencyReadModel(database)).serve('large', 1, 'flow');
  const named = filled?.tables.shares ?? [];
  expect(named).toHaveLength(NAMED);
  const onPaper = named.reduce((sum, { share = '0' }) => sum + BigInt(share.replace(/\D/g, '')), 0n);
  expect(onPaper).toBe((BigInt(NAMED) * BigInt(NAMED + 1)) / 2n);
});

it('that was staged and never proposed is swept after a day, and no share of a plan that stands', async () => {
  const sweeper = new SweepRepository();
  const countOf = async (planId: string): Promise<number> => {
    const rows: unknown[] = await database.query('select 1 from restitution_shares where plan_id = $1', [planId]);
    return rows.length;
  };
  const sweepAll = async (): Promise<void> => {
    while ((await sweeper.sweep(database.manager, 40_000)) > 0);
  };
  for (const [planId, hours] of [
    ['plan-vain', 25],
    ['plan-stands', 25],
    ['plan-young', 23],
  ] as const) {
    await database.query(
      `insert into restitution_shares (plan_id, line_no, claim_id, item_key, bank_unit_id, amount_fen, staged_at)
       select $1, n, 'claim-' || n, 'order-1/1', 'bank-1', 1, clock_timestamp() - make_interval(hours => $2) from generate_series(1, 5) n`,
      [planId, hours],
    );
  }
  await database.query(
    `insert into restitution_plans select (jsonb_populate_record(null::restitution_plans,
       to_jsonb(plan) || '{"plan_id": "plan-stands", "version": 9}')).* from restitution_plans plan where plan_id = 'plan-1'`,
  );
  await sweepAll();
  const counts = await Promise.all(['plan-vain', 'plan-stands', 'plan-young', 'plan-1'].map(countOf));
  expect(counts).toEqual([0, 5, 5, SHARES]);
});

it('once staged cannot be changed by the service', async () => {
  const update = `update restitution_shares set amount_fen = 1 where plan_id = 'plan-1' and line_no = 2`;
  await expect(
    database.transaction(async (transaction) => {
      await transaction.query('set local role heli_app');
      await transaction.query(update);
    }),
  ).rejects.toThrow(/permission denied/);
});
