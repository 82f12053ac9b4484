import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { CaseReader } from '#desk/case/case.reader';
import { caseMatterId } from '#contracts/case/case.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { Actor } from '#domain/agency/actor';
import { shownOfficer } from '#domain/agency/shown-name';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';

/** 受案回执 (程序规定 171): the victim's own paper, with the code by which the case can be followed. */
@Injectable()
export class ReportReceipt {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async serve(actor: Actor, caseId: string): Promise<ServedDocument> {
    const known = await this.cases.one(actor, caseId);
    const world = await this.agencies.world();
    return this.documents.serve({
      kind: 'report-receipt',
      matterId: caseMatterId(caseId),
      actNumber: 1,
      unitId: known.handlerUnitId,
      number: known.caseNumber,
      issuedAt: known.openedAt as Instant,
      filling: async () => ({
        particulars: {
          reporter: known.victim.name,
          caseTitle: '电信网络诈骗',
          caseNumber: known.caseNumber,
          reportedAt: timeText(known.reportedAt as Instant),
          officer: shownOfficer(world, actor.officerId),
          contact: world.tree.find(known.handlerUnitId)?.phone,
          inquiryAddress: `${this.documents.consoleAt}/victim`,
          accessCode: await new CaseReadModel().accessCode(this.database.manager, caseId),
        },
        tables: {},
      }),
    });
  }
}
