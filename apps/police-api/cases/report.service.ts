import { Inject, Injectable } from '@nestjs/common';
import { NewCase } from '#desk/case/new-case';
import { Acts } from '#desk/request/acts';
import { CASE_WORKFLOW, caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { OpenCase } from '#domain/case/decide';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { ReportCase } from './cases.dto.js';

export interface Opened {
  readonly caseId: string;
  readonly receipt: Receipt;
}

/** 接警: what the victim says is stored first, then the case is opened with ids and commitments alone. */
@Injectable()
export class ReportService {
  constructor(
    @Inject(NewCase) private readonly newCase: NewCase,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async open({ actor, key }: Asker, report: ReportCase): Promise<Opened> {
    const caseId = openedId({ unitId: actor.unitId, key, addressee: 'case' });
    const standing = await this.newCase.standingOf(actor.unitId);
    const subjects = await this.newCase.store(caseId, report);
    const body: OpenCase = {
      caseId,
      ...standing,
      subjects,
      divisionCode: report.divisionCode,
      channel: report.channel,
      reportedAt: report.reportedAt as Instant,
      lossFen: fromFenText(report.lossFen),
    };
    const sending = { actor, key, body: toWire(body), request: report };
    const opened = await this.acts.open(
      caseMatterId(caseId),
      { workflowType: CASE_WORKFLOW, update: 'openCase' },
      sending,
    );
    return { caseId, receipt: opened };
  }
}
