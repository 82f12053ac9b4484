import type { ChangeUnit, FindCrime, RecountCustody, SetProcedureCustody } from '#domain/procedure/course';
import type { NoteBeside, OpenProcedure, TakeStep } from '#domain/procedure/decide';
import type { NoteCaseStep } from '#domain/procedure/case-steps';
import type { SignMeasures } from '#domain/procedure/measures';

export const PROCEDURE_WORKFLOW = 'procedureWorkflow';

export const procedureMatterId = (procedureId: string): string => `procedure/${procedureId}`;
export const procedureIdOf = (matterId: string): string => matterId.slice('procedure/'.length);

/** The commands of a procedure, by the name of their update. */
export interface ProcedureCommands {
  openProcedure: OpenProcedure;
  takeStep: TakeStep;
  noteBeside: NoteBeside;
  setProcedureCustody: SetProcedureCustody;
  signMeasures: SignMeasures;
  findCrime: FindCrime;
  recountCustody: RecountCustody;
  changeUnit: ChangeUnit;
  noteCaseWithdrawn: NoteCaseStep;
  noteCaseFiled: NoteCaseStep;
}
