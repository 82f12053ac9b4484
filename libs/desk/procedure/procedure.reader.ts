import { Inject, Injectable } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { LivingMeasures } from '#desk/measure/living-measures';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { procedureIdOf, procedureMatterId } from '#contracts/procedure/procedure.messages';
import { toFenText } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { ruleOf } from '#domain/deadline/rule-set';
import { caseStepOf } from '#domain/procedure/case-steps';
import { chainOf } from '#domain/procedure/chains';
import type { Outcome, Slot } from '#domain/procedure/step';
import { outcomesLeft, type Procedure, stepOf, unitOf } from '#domain/procedure/procedure';
import { DomainError } from '#domain/shared/domain-error';
import { isMeasuresClock } from '#domain/shared/measures-manifest';
import type { FoldedRow, KeptValue } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { ProcedureLineView, ProcedureView } from './procedure.dto.js';

/** 诉讼环节 as every desk reads it: what is to be decided, by whom, and only by the ways that are left. */
@Injectable()
export class ProcedureReader {
  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(LivingMeasures) readonly living: LivingMeasures,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<ProcedureLineView>> {
    return this.folded.page({ actor, act: 'procedure.read', area: 'procedure' }, query, procedureLineOf);
  }

  async one(actor: Actor, procedureId: string): Promise<ProcedureView> {
    const { row, world } = await this.folded.one<Procedure>(procedureMatterId(procedureId));
    const { state } = row;
    const papers = state.history.flatMap((line) => line.papers);
    const [head, kept, { asked, isFiled }] = await Promise.all([
      this.folded.head(row, world),
      this.folded.rows.subjects(
        this.folded.database.manager,
        papers.map(({ subjectId }) => subjectId),
      ),
      this.cases.filingOf(state.caseId),
    ]);
    const step = stepOf(state);
    const { amounts } = state;
    const measures =
      state.measures &&
      (await this.living.manifestOf(actor, { fromUnitId: state.openedByUnitId, ...state.measures }, world));
    return {
      ...head,
      ...procedureLineOf(row, world),
      turns: head.turns,
      isOwnTurn: outcomesLeft(state).some(([, { by }]) => isOf(state, by, actor)),
      ...(state.variant && { variant: state.variant }),
      custodyMatters: step?.variants?.detained !== undefined,
      mayFindCrime: step?.recountedBy !== undefined && !state.found && isOf(state, undefined, actor),
      withdrawalAsked: asked.includes('withdrawal'),
      filingAsked: asked.includes('filing'),
      ...(state.found && { found: { discoveredAt: state.found.discoveredAt } }),
      ...(step?.movable && isOf(state, undefined, actor) && { movableSlot: step.actor }),
      units: (Object.entries(state.units) as [Slot, string][]).map(([slot, unitId]) => ({
        slot,
        unit: unitIn(world, unitId),
      })),
      outcomes: waysFor(state, actor).map(([outcome, one]) => ({
        ...{ outcome, name: one.name },
        needsReason: one.needsReason ?? false,
        needsAmounts: one.needsAmounts ?? false,
        releasesMeasures: one.releasesMeasures !== undefined,
        needsApproval: needsApproval(state, one, isFiled),
      })),
      ...(measures && { measures }),
      beside: state.beside
        .filter((clockId) => !isMeasuresClock(clockId))
        .map((clockId) => ({ clockId, name: ruleOf(clockId.split('/')[0] ?? '').duty })),
      history: historyOf(state, world, kept),
      ...(amounts && {
        amounts: {
          concludedFen: toFenText(amounts.concludedFen),
          recoveredByPoliceFen: toFenText(amounts.recoveredByPoliceFen),
          recoveredByProcuratorateFen: toFenText(amounts.recoveredByProcuratorateFen),
        },
      }),
    };
  }

  async paper(procedureId: string, no: number): Promise<{ sha256: string; name: string }> {
    const { row } = await this.folded.one<Procedure>(procedureMatterId(procedureId));
    const paper = row.state.history.flatMap((line) => line.papers)[no - 1];
    if (!paper?.sha256) throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return { sha256: paper.sha256, name: (await this.folded.named([paper.subjectId]))(paper.subjectId) };
  }
}

/** Whether the actor's unit stands where this step, or this one outcome of it, is decided. */
function isOf(state: Procedure, by: Slot | undefined, { unitId }: Actor): boolean {
  const slot = by ?? stepOf(state)?.actor;
  return slot !== undefined && unitOf(state, slot) === unitId;
}

/** Where another unit may decide one way, that way is shown to it alone; who only looks on sees all that are left. */
function waysFor(state: Procedure, actor: Actor): ReturnType<typeof outcomesLeft> {
  const left = outcomesLeft(state);
  const own = left.filter(([, { by }]) => isOf(state, by, actor));
  return own.length > 0 ? own : left;
}

/** What was filed before the chain began is only said in it. */
function needsApproval(state: Procedure, outcome: Outcome, isFiled: boolean): boolean {
  const caseStep = caseStepOf(state, outcome);
  return caseStep === 'withdrawal' || (caseStep === 'filing' && !isFiled);
}

const BY_THE_LAW: Readonly<Record<string, string>> = {
  opened: '提出',
  expired: '期满，权利终止',
  'expired-release': '羁押期满，应当释放或变更强制措施',
};

function procedureLineOf(row: FoldedRow<Procedure>, world: AgencyWorld): ProcedureLineView {
  const { state } = row;
  const step = stepOf(state);
  return {
    ...lineOf(row, world),
    procedureId: procedureIdOf(row.matterId),
    chain: state.chain,
    chainName: chainOf(state.chain).name,
    step: state.step,
    stepName: step?.name ?? '已办结',
    ...(step && { actor: unitIn(world, unitOf(state, step.actor)) }),
  };
}

function historyOf(
  { chain, history }: Procedure,
  world: AgencyWorld,
  kept: ReadonlyMap<string, KeptValue>,
): ProcedureView['history'] {
  let no = 0;
  const { steps, name } = chainOf(chain);
  return history.map(({ step, outcome, at, unitId, reason, papers }) => ({
    stepName: steps[step]?.name ?? name,
    outcomeName: BY_THE_LAW[outcome] ?? steps[step]?.outcomes[outcome]?.name ?? outcome,
    at,
    ...(unitId && { unit: unitIn(world, unitId) }),
    ...(reason && { reason }),
    papers: papers.map(({ subjectId, sha256 }) => {
      const { name = '（名称已销毁）', text } = kept.get(subjectId)?.value ?? {};
      return {
        ...{ no: (no += 1), name: String(name) },
        ...(sha256 && { sha256 }),
        ...(typeof text === 'string' && { text }),
      };
    }),
  }));
}
