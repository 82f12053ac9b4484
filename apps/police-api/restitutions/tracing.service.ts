import { Inject, Injectable } from '@nestjs/common';
import { Documents } from '#desk/document/documents.service';
import { transfersIn } from '#desk/restitution/restitution.views';
import { toWire } from '#contracts/shared/wire';
import { fen } from '#domain/money/fen';
import type { RecordTrace } from '#domain/restitution/matter/plan';
import { accounted, discrepancies } from '#domain/restitution/tracing/conservation';
import { explain, type Explanation } from '#domain/restitution/tracing/explain';
import { legsOf } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import { heldBy, type Rule, type Traced, traceBy } from '#domain/restitution/tracing/trace';
import { traceJson } from '#domain/restitution/tracing/trace-json';
import { DomainError } from '#domain/shared/domain-error';
import { PlanReadModel, type TraceRow } from '#persistence/restitution/plan.read-model';
import { type FrozenFact, RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { openedId } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { TraceRun } from './restitutions.dto.js';
import { StatementsService, trailOf, type TraceSet } from './statements.service.js';

/** A result may name a million entries. */
const RESULT_BYTES = 1024 * 1024 * 1024;

interface TracedSet {
  readonly set: TraceSet;
  readonly traced: Traced;
}

/** Runs a rule over the tracing set: the result is stored under its hash, and the matter records rule and digest. */
@Injectable()
export class TracingService {
  private readonly restitutions = new RestitutionReadModel();
  private readonly plans = new PlanReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(StatementsService) private readonly statements: StatementsService,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
  ) {}

  run(asking: Asking, rule: Rule): Promise<TraceRun> {
    return this.matters.once(asking, { rule }, () => this.runNow(asking, rule));
  }

  private async runNow(asking: Asking, rule: Rule): Promise<TraceRun> {
    const { set, traced } = await this.tracedBy(asking.restitutionId, rule);
    const frozen = await this.frozenAccounts(asking.restitutionId, traced.trail);
    const holdings = heldBy(traced, frozen.size > 0 ? [...frozen.keys()] : undefined);
    const sums = accounted(traced, holdings);
    const found = discrepancies(traced.trail, traced.legs, set.closing);
    const lines = traceJson({ traced, holdings, gathered: set.gathered });
    const stored = await this.documents.store.put(bundled(lines), { name: 'trace.json', limitBytes: RESULT_BYTES });
    const traceId = openedId({
      unitId: asking.actor.unitId,
      key: asking.key,
      addressee: `trace/${asking.restitutionId}`,
    });
    const body: RecordTrace = {
      ...{ traceId, rule, digest: stored.hash, inputDigest: set.inputDigest },
      conserved: sums.conserved && found.length === 0,
      transfers: traced.trail.list.size,
      heldFen: fen(sums.onAccounts),
      unseparatedFen: fen(traced.credits ? unseparatedOf(traced) : 0n),
    };
    const receipt = await this.matters.act(asking, 'recordTrace', toWire(body), { rule });
    return {
      ...{ traceId, rule, digest: stored.hash, conserved: body.conserved, transfers: body.transfers },
      claimedFen: `${sums.claimed}`,
      heldFen: `${body.heldFen}`,
      unseparatedFen: `${body.unseparatedFen}`,
      receipt,
    };
  }

  /** The stored result as it was when it was run. */
  async result(restitutionId: string, traceId: string): Promise<AsyncIterable<Uint8Array>> {
    const trace = await this.one(restitutionId, traceId);
    return this.documents.store.open(trace.digest);
  }

  async explanation(
    restitutionId: string,
    traceId: string,
    { claimId, account }: { readonly claimId: string; readonly account: string },
  ): Promise<Explanation> {
    const { rule } = await this.one(restitutionId, traceId);
    const { traced } = await this.tracedBy(restitutionId, rule as Rule);
    const claim = traced.trail.claimNumberOf(claimId);
    const place = traced.trail.accountOf(account);
    if (claim === undefined || place === undefined)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_CLAIM', 'There is no such application.');
    return explain(traced, claim, place);
  }

  /** What a rule puts of each claim on each frozen account: what a plan rests on. Read again from the stored statements, which are bound by the trace. */
  async heldOnFrozen(
    restitutionId: string,
    traceId: string,
  ): Promise<{ claimId: string; itemKey: string; held: bigint }[]> {
    const { rule, inputDigest } = await this.one(restitutionId, traceId);
    const { set, traced } = await this.tracedBy(restitutionId, rule as Rule);
    if (set.inputDigest !== inputDigest)
      throw new DomainError('conflict', 'RESTITUTION.TRACE_OUTDATED', 'Statements have come in since the tracing run.');
    const frozen = await this.frozenAccounts(restitutionId, traced.trail);
    if (frozen.size === 0) return [];
    const { holder, claim, fen: held } = heldBy(traced, [...frozen.keys()]);
    const found: { claimId: string; itemKey: string; held: bigint }[] = [];
    holder.forEach((account, entry) => {
      const item = frozen.get(account);
      if (item && held[entry]! > 0n)
        found.push({ claimId: traced.trail.claimIds[claim[entry]!]!, itemKey: item.itemKey, held: held[entry]! });
    });
    return found;
  }

  private async one(restitutionId: string, traceId: string): Promise<TraceRow> {
    const trace = await this.plans.trace(this.matters.manager, restitutionId, traceId);
    if (!trace) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_TRACE', 'There is no such tracing run.');
    return trace;
  }

  private async tracedBy(restitutionId: string, rule: Rule): Promise<TracedSet> {
    const [set, claims] = await Promise.all([
      this.statements.setOf(restitutionId),
      this.restitutions.examined(this.matters.manager, restitutionId),
    ]);
    const claimed = claims.flatMap(({ claimId, value }) =>
      transfersIn(value).map((reference) => ({ claimId, reference })),
    );
    const trail = trailOf(set, claimed);
    return { set, traced: traceBy(rule, trail, legsOf(trail)) };
  }

  /** The accounts of the statements that are frozen: the same keyed digest of bank and number as in the order. */
  async frozenAccounts(restitutionId: string, trail: MoneyTrail): Promise<Map<number, FrozenFact>> {
    const [facts, tree] = await Promise.all([
      this.matters.frozenByAccount(restitutionId),
      this.matters.agencies.tree(),
    ]);
    const codes = new Set(facts.map(({ value }) => tree.find(value['bankUnitId'] ?? '')?.bankCode ?? ''));
    const byKey = new Map(facts.map((fact) => [fact.value['accountKey'] ?? '', fact]));
    const found = new Map<number, FrozenFact>();
    for (let account = 0; account < trail.accounts; account += 1) {
      for (const code of codes) {
        const fact = byKey.get(this.matters.subjects.lookupOf(`${code}/${trail.nameOf(account)}`));
        if (fact) found.set(account, fact);
      }
    }
    return found;
  }
}

/** All money that the timestamps leave unseparated, claimed or not. */
const unseparatedOf = ({ credits }: Traced): bigint =>
  (credits?.pools ?? []).reduce((sum, { mixture }) => sum + (credits?.flow.total[mixture] ?? 0n), 0n);

const LINES_PER_PIECE = 1_000;

async function* bundled(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let bundle: string[] = [];
  for (const line of lines) {
    bundle.push(line);
    if (bundle.length < LINES_PER_PIECE) continue;
    yield await Promise.resolve(Buffer.from(`${bundle.join('\n')}\n`, 'utf8'));
    bundle = [];
  }
  yield Buffer.from(`${bundle.join('\n')}\n`, 'utf8');
}
