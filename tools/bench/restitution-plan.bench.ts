import { randomUUID } from 'node:crypto';
import { workflowTypeOf } from '#contracts/matter/record';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { fen } from '#domain/money/fen';
import { planHashOf } from '#persistence/restitution/staged/plan-hash';
import { ShareRepository, type StagedShare } from '#persistence/restitution/staged/share.repository';
import { insisting } from '../trial/trial-stack.js';
import type { BenchContext, BenchRow } from './bench.js';
import { watchPeak } from './memory.js';
import { POLICE } from './orders.js';
import { openTrialBench, type TrialBench } from './trial-bench.js';

const SHARES = Number(process.env['HELI_BENCH_SHARES'] ?? 100_000);
const BANKS = 20;
const SHARE_FEN = 100n;
const DAY = 86_400_000;
const CITY: Actor = { agency: 'police', unitId: 'police-990100', officerId: 'p.zheng', roles: ['approver'] };

type Kind = 'direct' | 'proportional';

const bankOf = (bank: number): string => `bank-bench-${bank}`;

/** A plan of a hundred thousand shares on twenty banks: what its acts take, and how little of it the engine keeps. */
class LargePlan {
  private readonly restitutionId = randomUUID();
  private readonly matterId = `restitution/${this.restitutionId}`;
  private readonly planId = randomUUID();
  private readonly traceId = randomUUID();

  constructor(
    private readonly bench: TrialBench,
    private readonly kind: Kind,
  ) {}

  /** The applications lie in their table already: each has been an act of its own, long before. */
  async prepare(): Promise<void> {
    const { stack } = this.bench;
    const now = Date.now();
    const opening = { workflowType: workflowTypeOf(this.matterId), update: 'openRestitution' };
    const body = {
      ...{ restitutionId: this.restitutionId, caseId: this.restitutionId, caseNumber: 'bench' },
      ...{ handlerUnitId: POLICE.unitId, documentWord: '岚', approverUnitId: CITY.unitId },
      ...{ approverDocumentWord: '云', superiorUnitIds: [], frozenAt: new Date(now - DAY).toISOString() },
    };
    await insisting(() => stack.gateway.open(this.matterId, opening, stack.command(body, { actor: POLICE })));
    await this.act('recordTrace', {
      ...{ traceId: this.traceId, rule: this.kind === 'direct' ? 'timestamp' : 'proportional', digest: 'd' },
      ...{ inputDigest: 'i', conserved: true, transfers: SHARES, heldFen: `${this.total}` },
      unseparatedFen: this.kind === 'direct' ? '0' : `${this.total}`,
    });
    await stack.rows(
      `insert into restitution_claims (claim_id, restitution_id, subject_id, victim_key, applicant, by_agent, channel, received_by_unit_id, loss_fen,
         compensated_fen, first_credit_at, credits, account_id, account_sort, account_verified, status, received_at)
       select $1 || '/' || n, $1, gen_random_uuid(), $1 || n, 'person', false, 'police', $3, 1000000, 0, now(), '[]', gen_random_uuid(),
         'original', false, 'complete', now() from generate_series(0, $2::int - 1) n`,
      ...[this.restitutionId, SHARES, POLICE.unitId],
    );
    for (let bank = 0; bank < BANKS; bank += 1) {
      const value = {
        ...{ caseId: this.restitutionId, accountKey: this.accountOf(bank), bankUnitId: bankOf(bank), status: 'frozen' },
        ...{ frozenFen: `${this.poolOf()}`, justifiedFen: `${this.poolOf()}`, authorityUnitId: POLICE.unitId },
        endsAt: new Date(now + 170 * DAY).toISOString(),
      };
      await stack.rows(
        `insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)`,
        ...[`freeze:${this.itemOf(bank)}`, JSON.stringify(value), `freeze-order/${this.restitutionId}`],
      );
    }
  }

  /** Stages the shares and has the matter record them by their hash. */
  async record(): Promise<void> {
    const items = Array.from({ length: BANKS }, (_, bank) => ({
      ...{ itemKey: this.itemOf(bank), bankUnitId: bankOf(bank), accountKey: this.accountOf(bank) },
      ...{ poolFen: fen(this.poolOf()), sharedFen: fen(this.poolOf()) },
    }));
    const lines: StagedShare[] = Array.from({ length: SHARES }, (_, index) => ({
      ...{ lineNo: index + 1, claimId: `${this.restitutionId}/${index}`, itemKey: this.itemOf(index % BANKS) },
      ...{ bankUnitId: bankOf(index % BANKS), amountFen: `${SHARE_FEN}` },
    }));
    const plan = {
      ...{ planId: this.planId, version: 1, kind: this.kind, basis: 'net' as const, traceId: this.traceId, items },
      ...{ totalFen: fen(this.total), residueFen: fen(0n) },
    };
    const { database } = this.bench.stack;
    await database.transaction((transaction) => new ShareRepository().stage(transaction, this.planId, lines));
    await this.act('proposePlan', toWire({ ...plan, hash: planHashOf(plan, lines), lines: SHARES, rivals: [] }));
  }

  publish(): Promise<unknown> {
    return this.act('publishNotice', { version: 1 });
  }

  async decide(): Promise<void> {
    const approvalId = randomUUID();
    await this.act('submitReport', { version: 1, approvalId, rivals: [] });
    await this.act('decideApproval', { approvalId, decision: 'approved' }, CITY);
  }

  send(): Promise<unknown> {
    const notices = Array.from({ length: BANKS }, (_, bank) => ({
      ...{ noticeId: randomUUID(), version: 1, bankUnitId: bankOf(bank), lines: SHARES / BANKS },
      totalFen: `${this.poolOf()}`,
    }));
    return this.act('issueBankNotices', { version: 1, notices });
  }

  async history(): Promise<{ events: number; kilobytes: number }> {
    const { historyLength, historySize } = await this.bench.stack.client.workflow.getHandle(this.matterId).describe();
    return { events: historyLength, kilobytes: (historySize ?? 0) / 1024 };
  }

  private act(update: string, body: unknown, actor: Actor = POLICE): Promise<unknown> {
    return this.bench.stack.act(this.matterId, update, body, { actor });
  }

  private readonly total = SHARE_FEN * BigInt(SHARES);
  private readonly poolOf = (): bigint => this.total / BigInt(BANKS);
  private readonly itemOf = (bank: number): string => `${this.restitutionId}/${bank + 1}`;
  private readonly accountOf = (bank: number): string => `${this.restitutionId}-${bank}`;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const bench = await openTrialBench(context);
  try {
    const [noticed, direct] = [new LargePlan(bench, 'proportional'), new LargePlan(bench, 'direct')];
    await noticed.prepare();
    await direct.prepare();
    const peak = watchPeak(process.pid, 100);
    const recorded = await seconds(() => noticed.record());
    const published = await seconds(() => noticed.publish());
    await direct.record();
    await direct.decide();
    const sent = await seconds(() => direct.send());
    const peakGb = peak.stop() / 1024;
    const [before, after] = [await noticed.history(), await direct.history()];
    const name = `a plan of ${SHARES.toLocaleString('en')} shares`;
    return [
      { name: `${name}: staged and recorded by its hash`, value: recorded, unit: 's', target: '<= 10' },
      { name: `${name}: published for thirty days`, value: published, unit: 's', target: '<= 2' },
      { name: `${name}: sent to ${BANKS} banks`, value: sent, unit: 's', target: '<= 5' },
      { name: `${name}: peak memory of worker and caller`, value: peakGb, unit: 'GB', target: '<= 1' },
      { name: `${name}: history of its matter, published`, value: before.kilobytes, unit: 'kB', target: '<= 200' },
      {
        name: `${name}: history of its matter, sent to the banks`,
        value: after.kilobytes,
        unit: 'kB',
        target: '<= 200',
      },
      { name: `${name}: events of that history`, value: after.events, unit: '', target: '<= 500' },
    ];
  } finally {
    await bench.stop();
  }
}
