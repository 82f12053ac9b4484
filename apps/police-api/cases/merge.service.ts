import { Inject, Injectable } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { NewCase } from '#desk/case/new-case';
import { Acts } from '#desk/request/acts';
import { CASE_WORKFLOW, caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { OpenCase } from '#domain/case/decide';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { SplitIn } from './merge.dto.js';

interface OnCase extends Asker {
  readonly caseId: string;
}

/** 并案、分案: a person decides; the system only shows which cases look alike. */
@Injectable()
export class MergeService {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(NewCase) private readonly newCase: NewCase,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async merge(
    { caseId, actor, key }: OnCase,
    body: { readonly intoCaseId: string; readonly reason: string },
  ): Promise<Receipt> {
    if (!(await this.cases.isVisible(actor, body.intoCaseId)))
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return this.acts.act(caseMatterId(caseId), 'mergeCase', { actor, key, body });
  }

  separate({ caseId, ...asker }: OnCase, body: { readonly reason: string }): Promise<Receipt> {
    return this.acts.act(caseMatterId(caseId), 'splitCase', { ...asker, body });
  }

  /** A part of the facts becomes a case of its own, with the same victim; accounts and measures stay where they are. */
  async split({ caseId, actor, key }: OnCase, given: SplitIn): Promise<{ caseId: string; receipt: Receipt }> {
    const { victim, divisionCode } = await this.cases.one(actor, caseId);
    const newId = openedId({ unitId: actor.unitId, key, addressee: `split/${caseId}` });
    const body: OpenCase = {
      ...{ caseId: newId, divisionCode, channel: 'split', lossFen: fromFenText(given.lossFen) },
      ...(await this.newCase.standingOf(actor.unitId)),
      subjects: await this.newCase.store(newId, { victim, facts: `${given.facts}（分案理由：${given.reason}）` }),
      reportedAt: await this.acts.now(),
      origin: caseMatterId(caseId),
    };
    const receipt = await this.acts.open(
      caseMatterId(newId),
      { workflowType: CASE_WORKFLOW, update: 'openCase' },
      { actor, key, body: toWire(body), request: given },
    );
    return { caseId: newId, receipt };
  }
}
