import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseMatterId } from '#contracts/case/case.messages';
import { Acts } from '#desk/request/acts';
import { approverOf } from '#domain/agency/approval';
import { documentWordOf } from '#domain/agency/unit';
import type { FilingStep } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';

interface Asking extends Asker {
  readonly caseId: string;
}

const STEP_WORDS: Readonly<Record<FilingStep, string>> = {
  acceptance: '受案',
  filing: '立案',
  'no-filing': '不予立案',
  complex: '延长立案审查期限至30日',
  withdrawal: '撤销案件',
};

/** 受案、立案、撤销案件: finds who must approve, and proposes; on the page of the case, or out of a chain of the procedure. */
@Injectable()
export class FilingProposals {
  private readonly cases = new CaseReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async propose(
    { actor, key, caseId }: Asking,
    {
      step,
      clue,
      reason,
    }: { readonly step: FilingStep; readonly clue?: boolean | undefined; readonly reason?: string | undefined },
  ): Promise<{ approvalId: string; approverUnitName: string; receipt: Receipt }> {
    const [known, tree, askedAt] = await Promise.all([
      this.cases.one(this.database.manager, caseId),
      this.agencies.tree(),
      this.acts.now(),
    ]);
    if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const handler = tree.get(known.handlerUnitId);
    const approver = approverOf(tree, handler.unitId, 'county');
    const { agency, unitId, officerId } = actor;
    const approvalId = `filing.${openedId({ unitId, key, addressee: `${step}/${caseId}` })}`;
    const approval = {
      ...{ approvalId, kind: `case-${step}`, title: `${known.caseNumber} ${STEP_WORDS[step]}`, askedAt },
      ...{ proposer: { agency, unitId, officerId }, approverUnitId: approver.unitId, level: 'county' as const },
    };
    const body = {
      ...{ step, approval, documentWord: documentWordOf(handler, tree.ancestorsOf(handler.unitId)) },
      ...(clue && { clue }),
      ...(reason && { reason }),
    };
    const request = { step, clue, reason };
    const receipt = await this.acts.act(caseMatterId(caseId), 'proposeFiling', { actor, key, body, request });
    return { approvalId, approverUnitName: approver.name, receipt };
  }
}
