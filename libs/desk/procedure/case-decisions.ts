import { Inject, Injectable } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { FilingProposals } from '#desk/case/filing-proposals';
import { procedureMatterId } from '#contracts/procedure/procedure.messages';
import { askedOfCase, type CaseStep } from '#domain/procedure/case-steps';
import type { Procedure } from '#domain/procedure/procedure';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { OnProcedure } from './procedure.desk.js';
import type { TakeStepIn } from './procedure.dto.js';
import { ProcedureReader } from './procedure.reader.js';

/** 立案 and 撤销案件 decided at the step of a chain: proposed to the leader of the bureau in the case, and written back by the case itself. */
@Injectable()
export class CaseDecisions {
  constructor(
    @Inject(ProcedureReader) private readonly reader: ProcedureReader,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(FilingProposals) private readonly filings: FilingProposals,
  ) {}

  /**
   * Asks for the approval where the chosen outcome files or withdraws the case; undefined where it is another one.
   *
   * @throws PROCEDURE.OTHER_UNIT, .REASON_MISSING, .CASE_FILES, .CASE_WITHDRAWS where the case is not the unit's own; what the case refuses.
   */
  async ask({ actor, key, procedureId }: OnProcedure, { outcome, reason }: TakeStepIn): Promise<Receipt | undefined> {
    const { row } = await this.reader.folded.one<Procedure>(procedureMatterId(procedureId));
    const step = askedOfCase(row.state, { outcome, reason }, actor.unitId);
    if (!step) return undefined;
    const { caseId } = row.state;
    if (step === 'filing' && (await this.cases.filingOf(caseId)).isFiled) return undefined;
    if (caseId === undefined || !(await this.cases.isEntrusted(actor, caseId))) throw OF_ANOTHER[step]();
    return (await this.filings.propose({ actor, key, caseId }, { step, reason })).receipt;
  }
}

const OF_ANOTHER: Readonly<Record<CaseStep, () => DomainError>> = {
  filing: () =>
    new DomainError('conflict', 'PROCEDURE.CASE_FILES', 'A case is filed by the approval of its own bureau.'),
  withdrawal: () =>
    new DomainError('conflict', 'PROCEDURE.CASE_WITHDRAWS', 'A case is withdrawn by the approval of its own bureau.'),
};
