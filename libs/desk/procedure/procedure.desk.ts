import { documentWordOf } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import { Inject, Injectable } from '@nestjs/common';
import { PaperStore } from '#desk/folded/paper-store';
import type { PaperIn } from '#desk/folded/folded.dto';
import { Acts } from '#desk/request/acts';
import { PROCEDURE_WORKFLOW, type ProcedureCommands, procedureMatterId } from '#contracts/procedure/procedure.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { chainOf } from '#domain/procedure/chains';
import type { Slot } from '#domain/procedure/step';
import { type Paper, type Procedure, stepOf } from '#domain/procedure/procedure';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { MeasuresToSign } from '#domain/shared/measures-manifest';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { ChangeUnitIn, FindCrimeIn, OpenProcedureIn, TakeStepIn } from './procedure.dto.js';
import { ProcedureReader } from './procedure.reader.js';

export interface OnProcedure extends Asker {
  readonly procedureId: string;
}

/** 诉讼环节 at every desk. */
@Injectable()
export class ProcedureDesk {
  private readonly cases = new CaseReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(ProcedureReader) private readonly reader: ProcedureReader,
  ) {}

  async open({ actor, key }: Asker, given: OpenProcedureIn): Promise<{ procedureId: string; receipt: Receipt }> {
    const procedureId = openedId({ unitId: actor.unitId, key, addressee: 'procedure' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    const units = Object.fromEntries(
      Object.entries(given.units).filter(([, unitId]) => unitId !== undefined),
    ) as Partial<Record<Slot, string>>;
    for (const unitId of Object.values(units)) tree.open(unitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const { chain, caseId, variant } = given;
    if (caseId !== undefined) await this.lookFor(caseId, units.police, tree);
    const on = { actor, key, procedureId };
    const body: ProcedureCommands['openProcedure'] = {
      ...{ procedureId, chain, units },
      ...(caseId !== undefined && { caseId }),
      ...(variant && { variant }),
      openedByUnitId: actor.unitId,
      openerWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      receivedAt: (given.receivedAt ?? now) as Instant,
      papers: await this.keep(on, caseId, given.papers),
      ...(await this.measuresAt({ chain, units, caseId }, actor.unitId)),
    };
    const receipt = await this.acts.open(
      procedureMatterId(procedureId),
      { workflowType: PROCEDURE_WORKFLOW, update: 'openProcedure' },
      { actor, key, body, request: given },
    );
    return { procedureId, receipt };
  }

  async take(on: OnProcedure, given: TakeStepIn): Promise<Receipt> {
    const { row } = await this.reader.folded.one<Procedure>(procedureMatterId(on.procedureId));
    const { outcome, reason, amounts } = given;
    const body: ProcedureCommands['takeStep'] = {
      outcome,
      ...(reason && { reason }),
      papers: await this.keep(on, row.state.caseId, given.papers),
      ...(stepOf(row.state)?.outcomes[outcome]?.handsOver && (await this.measuresAgain(row.state, on.actor.unitId))),
      ...(amounts && {
        amounts: {
          concludedFen: fromFenText(amounts.concludedFen),
          recoveredByPoliceFen: fromFenText(amounts.recoveredByPoliceFen),
          recoveredByProcuratorateFen: fromFenText(amounts.recoveredByProcuratorateFen),
        },
      }),
    };
    return this.act(on, 'takeStep', { body, request: given });
  }

  async findCrime(on: OnProcedure, given: FindCrimeIn): Promise<Receipt> {
    const discoveredAt = (given.discoveredAt ?? (await this.acts.now())) as Instant;
    return this.act(on, 'findCrime', { body: { discoveredAt, reason: given.reason }, request: given });
  }

  /** The new unit is of the agency that the old one is of. */
  async changeUnit(on: OnProcedure, given: ChangeUnitIn): Promise<Receipt> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const { slot, unitId, reason } = given;
    if (tree.open(unitId, now).agency !== on.actor.agency)
      throw new DomainError('invalid', 'PROCEDURE.OTHER_AGENCY', 'The new unit belongs to another agency.');
    const { decisionReceivedAt } = given;
    const { row } = await this.reader.folded.one<Procedure>(procedureMatterId(on.procedureId));
    const body = {
      ...{ slot, unitId, reason, receivedAt: (given.receivedAt ?? now) as Instant },
      ...(decisionReceivedAt && { decisionReceivedAt: decisionReceivedAt as Instant }),
      ...(await this.measuresAgain(row.state, on.actor.unitId)),
    };
    return this.act(on, 'changeUnit', { body, request: given });
  }

  act<Name extends keyof ProcedureCommands>(
    { procedureId, actor, key }: OnProcedure,
    update: Name,
    sending: { readonly body: ProcedureCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body: toWire(body), request: { update, ...request } };
    return this.acts.act(procedureMatterId(procedureId), update, asked);
  }

  /** What a chain decides is written into its case: it names the police unit that has the case, or one above it. */
  private async lookFor(caseId: string, policeUnitId: string | undefined, tree: UnitTree): Promise<void> {
    const known = await this.cases.one(this.reader.folded.database.manager, caseId);
    if (known && (policeUnitId === undefined || tree.isInBranch(known.handlerUnitId, policeUnitId))) return;
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  }

  /** Whoever opens gives; where the receiver opens, who had the case before has still to sign. Nobody hands over to itself. */
  private async measuresAt(
    {
      chain,
      units,
      caseId,
    }: Pick<ProcedureCommands['openProcedure'], 'chain' | 'units'> & { caseId: string | undefined },
    openerUnitId: string,
  ): Promise<Pick<ProcedureCommands['openProcedure'], 'measures'>> {
    const { measuresTo, opens } = chainOf(chain);
    if (!measuresTo) return {};
    const isReceiver = units[measuresTo] === openerUnitId;
    const giver = opens.find((slot) => slot !== measuresTo);
    const fromUnitId = isReceiver ? giver && units[giver] : openerUnitId;
    if (fromUnitId === undefined || fromUnitId === units[measuresTo]) return {};
    const measures = await this.reader.living.toSign(fromUnitId, caseId);
    return measures ? { measures: { ...measures, ...(isReceiver && { fromUnitId }) } } : {};
  }

  /** What is alive now, where the case goes over within the procedure: of a case that it was opened with, or that the giver has. */
  private async measuresAgain(
    { chain, caseId, measures }: Procedure,
    giverUnitId: string,
  ): Promise<{ readonly measures?: MeasuresToSign }> {
    if (!chainOf(chain).measuresTo) return {};
    const { living } = this.reader;
    const toSign = await (measures ? living.allToSign(caseId) : living.toSign(giverUnitId, caseId));
    return toSign ? { measures: toSign } : {};
  }

  private keep(
    { actor, key, procedureId }: OnProcedure,
    caseId: string | undefined,
    papers: readonly PaperIn[],
  ): Promise<readonly Paper[]> {
    const matterId = procedureMatterId(procedureId);
    return this.papers.keep({ caseId: caseId ?? procedureId, matterId, key: `${actor.unitId}/${key}` }, papers);
  }
}
