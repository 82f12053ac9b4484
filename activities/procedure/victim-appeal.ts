import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { PROCEDURE_WORKFLOW, type ProcedureCommands, procedureMatterId } from '#contracts/procedure/procedure.messages';
import { type Procedure, type ProcedureEvent, unitOf } from '#domain/procedure/procedure';
import { RemedyReadModel } from '#persistence/procedure/remedy.read-model';

const remedies = new RemedyReadModel();

/** 刑诉法 180: the decision not to prosecute is served on the victim, whose right to appeal begins with the receipt (CRD-16). */
export async function owedToVictim(
  manager: EntityManager,
  { entry: { happened, at } }: AreaAct<ProcedureEvent>,
  state: Procedure,
): Promise<OwedCommand[]> {
  if (happened.event !== 'ProcedureStepTaken' || happened.outcome !== 'not-prosecute') return [];
  const [procuratorate, higher] = [unitOf(state, 'procuratorate'), unitOf(state, 'higher')];
  const procedureId = `va.${state.procedureId}`;
  const body: ProcedureCommands['openProcedure'] = {
    ...{ procedureId, chain: 'victim-appeal', units: { procuratorate, higher }, openedByUnitId: procuratorate },
    ...(state.caseId !== undefined && { caseId: state.caseId }),
    ...{ superiorUnitIds: [], receivedAt: at, papers: [] },
    openerWord: await remedies.wordOf(manager, procuratorate),
  };
  return [
    {
      ...{ what: 'openProcedure', matterId: procedureMatterId(procedureId), workflowType: PROCEDURE_WORKFLOW },
      update: 'openProcedure',
      actor: { agency: 'procuratorate', unitId: procuratorate, officerId: 'system', roles: ['machine'] },
      body,
    },
  ];
}
