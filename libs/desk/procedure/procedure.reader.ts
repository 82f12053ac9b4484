import { Inject, Injectable } from '@nestjs/common';
import { LivingMeasures, renewalOf } from '#desk/measure/living-measures';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { procedureIdOf, procedureMatterId } from '#contracts/procedure/procedure.messages';
import { toFenText } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { ruleOf } from '#domain/deadline/rule-set';
import { chainOf } from '#domain/procedure/chains';
import { type Slot } from '#domain/procedure/step';
import {
  MEASURES_CLOCK,
  type MeasuresSignature,
  outcomesLeft,
  type Procedure,
  stepOf,
  unitOf,
} from '#domain/procedure/procedure';
import { DomainError } from '#domain/shared/domain-error';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { ProcedureLineView, ProcedureView } from './procedure.dto.js';

/** 诉讼环节 as every desk reads it: what is to be decided, by whom, and only by the ways that are left. */
@Injectable()
export class ProcedureReader {
  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(LivingMeasures) readonly living: LivingMeasures,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<ProcedureLineView>> {
    return this.folded.page({ actor, act: 'procedure.read', area: 'procedure' }, query, procedureLineOf);
  }

  async one(actor: Actor, procedureId: string): Promise<ProcedureView> {
    const { row, world } = await this.folded.one<Procedure>(procedureMatterId(procedureId));
    const { state } = row;
    const papers = state.history.flatMap((line) => line.papers);
    const [head, nameOf] = await Promise.all([
      this.folded.head(row, world),
      this.folded.named(papers.map(({ subjectId }) => subjectId)),
    ]);
    const step = stepOf(state);
    const { amounts } = state;
    const measures = await this.measuresOf(state, actor, world);
    return {
      ...head,
      ...procedureLineOf(row, world),
      turns: head.turns,
      isOwnTurn: outcomesLeft(state).some(([, { by }]) => isOf(state, by, actor)),
      ...(state.variant && { variant: state.variant }),
      custodyMatters: step?.variants?.detained !== undefined,
      mayFindCrime: step?.recountedBy !== undefined && !state.found && isOf(state, undefined, actor),
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
      })),
      ...(measures && { measures }),
      beside: state.beside
        .filter((clockId) => clockId !== MEASURES_CLOCK)
        .map((clockId) => ({ clockId, name: ruleOf(clockId.split('/')[0] ?? '').duty })),
      history: historyOf(state, world, nameOf),
      ...(amounts && {
        amounts: {
          concludedFen: toFenText(amounts.concludedFen),
          recoveredByPoliceFen: toFenText(amounts.recoveredByPoliceFen),
          recoveredByProcuratorateFen: toFenText(amounts.recoveredByProcuratorateFen),
        },
      }),
    };
  }

  /** Judged from what stands now: one changed line, and neither signature holds. */
  private async measuresOf({ measures, caseId, openedByUnitId }: Procedure, actor: Actor, world: AgencyWorld) {
    if (!measures) return undefined;
    const { lines, digest, toUnitId, given, received } = measures;
    const now = this.living.digestOf(lines);
    const signed = ({ at, by, digest: theirs }: MeasuresSignature, unitId: string) => ({
      ...{ unit: unitIn(world, by?.unitId ?? unitId), at, holds: theirs === now },
      officerName: (by && world.officer(by.officerId)?.name) ?? '',
    });
    return {
      ...{ digest, mayReceive: actor.unitId === toUnitId && !received, to: unitIn(world, toUnitId) },
      items: await this.living.beside(lines, caseId, world),
      given: signed(given, openedByUnitId),
      ...(received && { received: signed(received, toUnitId) }),
      renewal: renewalOf(openedByUnitId, world),
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
  nameOf: (subjectId: string) => string,
): ProcedureView['history'] {
  let no = 0;
  const { steps, name } = chainOf(chain);
  return history.map(({ step, outcome, at, unitId, reason, papers }) => ({
    stepName: steps[step]?.name ?? name,
    outcomeName: BY_THE_LAW[outcome] ?? steps[step]?.outcomes[outcome]?.name ?? outcome,
    at,
    ...(unitId && { unit: unitIn(world, unitId) }),
    ...(reason && { reason }),
    papers: papers.map(({ subjectId, sha256 }) => ({
      no: (no += 1),
      name: nameOf(subjectId),
      ...(sha256 && { sha256 }),
    })),
  }));
}
