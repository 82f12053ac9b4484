import { Inject, Injectable } from '@nestjs/common';
import { Documents } from '#desk/document/documents.service';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { fen } from '#domain/money/fen';
import type { JustifiedFreeze } from '#domain/restitution/matter/events';
import type { RecordTrace } from '#domain/restitution/matter/plan';
import type { Explanation } from '#domain/restitution/tracing/explain';
import { type Rule, RULES } from '#domain/restitution/tracing/trace';
import { proposeReleases } from '#domain/restitution/proportionality';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { PlanReadModel, type TraceRow } from '#persistence/restitution/plan.read-model';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { openedId } from '#platform/temporal/matter-id';
import type { FlowPart, FlowView, VictimPlaces } from './flow.dto.js';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { ComparedVictims, TraceRun } from './restitutions.dto.js';
import { StatementsService } from './statements.service.js';
import type { AskedPlace, HeldOnItem, JobName, Jobs, TraceFound, TraceSource } from './tracing/jobs.js';
import type { Progress } from './tracing/steps.js';
import { inputDigestOf } from './tracing/trace-set.js';
import { TracingProcess } from './tracing/tracing-process.js';

/** As many freezes are restated by one run. */
const MOST_JUSTIFIED = 500;

/** Has the tracing process run a rule: the result is stored under its hash, and the matter records rule and digest. */
@Injectable()
export class TracingService {
  private readonly restitutions = new RestitutionReadModel();
  private readonly plans = new PlanReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(StatementsService) private readonly statements: StatementsService,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(TracingProcess) private readonly process: TracingProcess,
  ) {}

  run(asking: Asking, rule: Rule): Promise<TraceRun> {
    return this.matters.once(asking, { rule }, () => this.runNow(asking, rule));
  }

  private async runNow(asking: Asking, rule: Rule): Promise<TraceRun> {
    const { restitutionId } = asking;
    const source = await this.sourceOf(restitutionId);
    const found = await this.ask('trace', { ...source, rule }, restitutionId);
    const justified = found.conserved ? await this.justified(restitutionId, found.justified) : [];
    const { digest, inputDigest, conserved, transfers } = found;
    const traceId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: `trace/${restitutionId}` });
    const body: RecordTrace = {
      ...{ traceId, rule, digest, inputDigest, conserved, transfers },
      ...{ heldFen: fen(found.held), unseparatedFen: fen(found.unseparated) },
      ...(justified.length > 0 && { justified }),
    };
    const receipt = await this.matters.act(asking, 'recordTrace', toWire(body), { rule });
    return {
      ...{ traceId, rule, digest, conserved, transfers, receipt },
      claimedFen: `${found.claimed}`,
      heldFen: `${found.held}`,
      unseparatedFen: `${found.unseparated}`,
    };
  }

  /** 比例原则: of the own living freezes those whose ground the trace has moved; of several on one account the first keeps first. */
  private async justified(restitutionId: string, found: TraceFound['justified']): Promise<JustifiedFreeze[]> {
    const [facts, { handlerUnitId }, tree] = await Promise.all([
      this.matters.frozenByAccount(restitutionId),
      this.matters.standingOf(restitutionId),
      this.matters.agencies.tree(),
    ]);
    // Who approved the freeze stands above the unit that carries it out.
    const line = new Set([handlerUnitId, ...tree.ancestorsOf(handlerUnitId).map(({ unitId }) => unitId)]);
    const own = facts.filter(({ value }) => isFrozen(value) && line.has(value['authorityUnitId'] ?? ''));
    const keyOf = new Map(facts.map(({ itemKey, value }) => [itemKey, value['accountKey'] ?? '']));
    const onAccount = new Map(found.map(({ itemKey, fen: amount }) => [keyOf.get(itemKey) ?? '', fen(amount)]));
    const items = own
      .filter(({ value }) => onAccount.has(value['accountKey'] ?? ''))
      .map(({ itemKey, value }) => ({
        ...{ itemId: itemKey, account: value['accountKey'] ?? '', frozen: fromFenText(value['frozenFen'] ?? '0') },
        ...{ frozenAt: '' as Instant, stated: fromFenText(value['justifiedFen'] ?? '0') },
      }));
    const keeps = new Map(proposeReleases(items, onAccount).map(({ itemId, keep }) => [itemId, keep]));
    return items
      .map(({ itemId, frozen, stated }) => ({
        itemKey: itemId,
        keepFen: keeps.get(itemId) ?? frozen,
        frozenFen: frozen,
        stated,
      }))
      .filter(({ keepFen, stated }) => keepFen !== stated)
      .slice(0, MOST_JUSTIFIED)
      .map(({ itemKey, keepFen, frozenFen }) => ({ itemKey, keepFen, frozenFen }));
  }

  /** How far the longest-running question about this return is; nothing where none is under way. */
  progress(restitutionId: string): Progress | undefined {
    return this.process.progressOf(restitutionId);
  }

  /** The stored result as it was when it was run. */
  async result(restitutionId: string, traceId: string): Promise<AsyncIterable<Uint8Array>> {
    const trace = await this.one(restitutionId, traceId);
    return this.documents.store.open(trace.digest);
  }

  async explanation(restitutionId: string, traceId: string, place: AskedPlace): Promise<Explanation> {
    const { rule } = await this.one(restitutionId, traceId);
    const source = await this.sourceOf(restitutionId);
    return this.ask('explain', { ...source, rule: rule as Rule, place }, restitutionId);
  }

  /** What a rule puts of each claim on each frozen account: what a plan rests on. Read again from the stored statements, which are bound by the trace. */
  async heldOnFrozen(restitutionId: string, traceId: string): Promise<readonly HeldOnItem[]> {
    const { rule, inputDigest } = await this.one(restitutionId, traceId);
    const source = await this.sourceOf(restitutionId);
    if (inputDigestOf(source.files) !== inputDigest)
      throw new DomainError('conflict', 'RESTITUTION.TRACE_OUTDATED', 'Statements have come in since the tracing run.');
    return this.ask('held', { ...source, rule: rule as Rule }, restitutionId);
  }

  /** The rules that have been run, victim by victim; names are put to the figures here, beside the process that knows none. */
  async compared(restitutionId: string): Promise<ComparedVictims> {
    const { manager } = this.matters;
    const traces = await this.plans.traces(manager, restitutionId);
    const rules = RULES.filter((rule) => traces.some((trace) => trace.rule === rule));
    if (rules.length === 0) return { rules: [], claims: [], more: 0 };
    const { claims, more } = await this.ask(
      'compare',
      { ...(await this.sourceOf(restitutionId)), rules },
      restitutionId,
    );
    const names = await this.restitutions.namesOf(
      manager,
      claims.map(({ claimId }) => claimId),
    );
    return { rules: [...rules], claims: claims.map((one) => ({ ...one, name: names.get(one.claimId) ?? '' })), more };
  }

  async picture(restitutionId: string): Promise<FlowView> {
    return this.ask('picture', await this.sourceOf(restitutionId), restitutionId);
  }

  async foundInPicture(restitutionId: string, words: string): Promise<FlowPart> {
    return this.ask('find', { ...(await this.sourceOf(restitutionId)), words }, restitutionId);
  }

  async wayInPicture(restitutionId: string, traceId: string, place: AskedPlace): Promise<FlowPart> {
    const { rule } = await this.one(restitutionId, traceId);
    const source = await this.sourceOf(restitutionId);
    return this.ask('way', { ...source, rule: rule as Rule, place }, restitutionId);
  }

  /** On which frozen items a rule puts the money of one victim, the most money first. */
  async places(restitutionId: string, traceId: string, claimId: string): Promise<VictimPlaces> {
    const { rule } = await this.one(restitutionId, traceId);
    const source = await this.sourceOf(restitutionId);
    const held = await this.ask('held', { ...source, rule: rule as Rule, claimId }, restitutionId);
    const items = held.toSorted((a, b) => (a.held === b.held ? 0 : a.held > b.held ? -1 : 1));
    return { items: items.map(({ itemKey, held: amount }) => ({ itemKey, fen: `${amount}` })) };
  }

  async unknownSenders(restitutionId: string): Promise<Jobs['senders'][1]> {
    return this.ask('senders', await this.sourceOf(restitutionId), restitutionId);
  }

  private async one(restitutionId: string, traceId: string): Promise<TraceRow> {
    const trace = await this.plans.trace(this.matters.manager, restitutionId, traceId);
    if (!trace) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_TRACE', 'There is no such tracing run.');
    return trace;
  }

  private async sourceOf(restitutionId: string): Promise<TraceSource> {
    const [files, claimsKey, facts, tree] = await Promise.all([
      this.statements.filesOf(restitutionId),
      this.restitutions.claimsKey(this.matters.manager, restitutionId),
      this.matters.frozenByAccount(restitutionId),
      this.matters.agencies.tree(),
    ]);
    const codes = facts.map(({ value }) => tree.find(value['bankUnitId'] ?? '')?.bankCode ?? '');
    // Of several freezes on one account the living one counts.
    const living = facts.toSorted((a, b) => Number(isFrozen(a.value)) - Number(isFrozen(b.value)));
    return {
      ...{ files, claimsKey, bankCodes: [...new Set(codes)] },
      frozen: living.map(({ itemKey, value }) => ({
        ...{ itemKey, accountKey: value['accountKey'] ?? '', frozenFen: value['frozenFen'] ?? '0' },
      })),
    };
  }

  /** The claims go along where the process does not have them any more. */
  private async ask<N extends JobName>(name: N, source: Jobs[N][0] & TraceSource, about: string): Promise<Jobs[N][1]> {
    const known = await this.process.ask(about, name, source);
    if (known !== undefined) return known;
    const claims = await this.restitutions.claimedTransfers(this.matters.manager, about);
    const found = await this.process.ask(about, name, { ...source, claims });
    if (found === undefined) throw new Error(`The tracing process did not answer ${name}.`);
    return found;
  }
}

const isFrozen = (value: Readonly<Record<string, string | null>>): boolean => value['status'] === 'frozen';
