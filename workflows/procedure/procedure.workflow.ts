import type { ProcedureCommands } from '#contracts/procedure/procedure.messages';
import { apply } from '#domain/procedure/apply';
import { changeUnit, due, findCrime, recountCustody, setProcedureCustody } from '#domain/procedure/course';
import { noteBeside, openProcedure, takeStep } from '#domain/procedure/decide';
import { signMeasures } from '#domain/procedure/measures';
import { hasEnded, type Procedure, type ProcedureEvent } from '#domain/procedure/procedure';
import { noteCaseFiled, noteCaseWithdrawn } from '#domain/procedure/case-steps';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One run through a chain of requests and decisions, from the papers to the last step of the table. */
export const procedureWorkflow = matterWorkflow<Procedure, ProcedureEvent, ProcedureCommands>({
  apply,
  decisions: {
    ...{ openProcedure, takeStep, noteBeside, signMeasures },
    ...{ setProcedureCustody, findCrime, recountCustody, changeUnit, noteCaseWithdrawn, noteCaseFiled },
  },
  ended: hasEnded,
  due,
});
