import { Inject, Injectable } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { LivingMeasures } from '#desk/measure/living-measures';
import { Acts } from '#desk/request/acts';
import { caseMatterId } from '#contracts/case/case.messages';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';

export interface OnCase extends Asker {
  readonly caseId: string;
}

/** 并案: a person decides; the system only shows which cases look alike. */
@Injectable()
export class MergeService {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(LivingMeasures) private readonly measures: LivingMeasures,
  ) {}

  async merge(
    { caseId, actor, key }: OnCase,
    body: { readonly intoCaseId: string; readonly reason: string },
  ): Promise<Receipt> {
    if (!(await this.cases.isVisible(actor, body.intoCaseId)))
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const measures = await this.measures.allToSign(caseId);
    const sending = { body: { ...body, ...(measures && { measures }) }, request: body };
    return this.acts.act(caseMatterId(caseId), 'mergeCase', { actor, key, ...sending });
  }

  sign({ caseId, ...asker }: OnCase, body: { readonly digest: string }): Promise<Receipt> {
    return this.acts.act(caseMatterId(caseId), 'signMerge', { ...asker, body });
  }

  separate({ caseId, ...asker }: OnCase, body: { readonly reason: string }): Promise<Receipt> {
    return this.acts.act(caseMatterId(caseId), 'splitCase', { ...asker, body });
  }
}
