import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { caseMatterId, type CaseCommands } from '#contracts/case/case.messages';
import { procedureIdOf } from '#contracts/procedure/procedure.messages';
import { wordToCase } from '#domain/procedure/case-steps';
import type { Procedure, ProcedureEvent } from '#domain/procedure/procedure';
import { RemedyReadModel } from '#persistence/procedure/remedy.read-model';

const remedies = new RemedyReadModel();

/** What was decided in the chain is written into its case: that it must be filed (CRD-23, XJD-25), that it is not prosecuted (CRD-11). */
export async function owedToCase(
  manager: EntityManager,
  { matterId, entry: { happened, at, by } }: AreaAct<ProcedureEvent>,
  { chain, caseId, number, units }: Procedure,
): Promise<OwedCommand[]> {
  // What the case itself decided, it need not be told.
  if (caseId === undefined || happened.event !== 'ProcedureStepTaken' || happened.unitId === '') return [];
  const word = wordToCase({ chain, step: happened.step }, happened.outcome);
  if (!word) return [];
  const told = { procedureId: procedureIdOf(matterId), decisionNumber: number };
  const fileByUnitId = await remedies.filingUnitOf(manager, caseId, units.police ?? '');
  const requires: CaseCommands['requireFiling'] | undefined =
    'requiresFiling' in word
      ? { ...told, ground: word.requiresFiling, ...(fileByUnitId && { fileByUnitId }) }
      : undefined;
  const update = requires ? 'requireFiling' : 'noteProsecution';
  const prosecution: CaseCommands['noteProsecution'] | undefined =
    'prosecution' in word ? { ...told, decision: word.prosecution, decidedAt: at } : undefined;
  return [
    {
      ...{ what: update, matterId: caseMatterId(caseId), update, body: requires ?? prosecution ?? {} },
      actor: { agency: 'police', unitId: '', officerId: 'system', ...by, roles: ['machine'] },
    },
  ];
}
