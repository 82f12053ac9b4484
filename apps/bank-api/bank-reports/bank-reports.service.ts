import { Inject, Injectable } from '@nestjs/common';
import { BankReportReader } from '#desk/bank-report/bank-report.reader';
import { SubjectStore } from '#desk/case/subject-store';
import { storeTold } from '#desk/case/told-accounts';
import { Acts } from '#desk/request/acts';
import { BANK_REPORT_WORKFLOW, bankReportMatterId } from '#contracts/bank-report/bank-report.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { centreOfPlace } from '#domain/bank-report/centre';
import type { FileBankReport } from '#domain/bank-report/decide';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { FileReport, ReportFiled } from './bank-reports.dto.js';

type Standing = Pick<FileBankReport, 'bankWord' | 'bankCode' | 'bankUnitId' | 'centreUnitId' | 'superiorUnitIds'>;

/** 主动报送: holders, numbers and facts are stored first; the report names them by id and commitment. */
@Injectable()
export class BankReportsService {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(BankReportReader) private readonly reports: BankReportReader,
  ) {}

  async file({ actor, key }: Asker, report: FileReport, request: unknown = report): Promise<ReportFiled> {
    const reportId = openedId({ unitId: actor.unitId, key, addressee: 'bank-report' });
    const standing = await this.standingOf(actor, report.divisionCode);
    const { accounts, facts } = await storeTold(this.subjects, {
      ...{ matterId: bankReportMatterId(reportId), id: reportId, bankCode: standing.bankCode },
      ...{ accounts: report.accounts, facts: report.facts },
    });
    const { kind, stop } = report;
    const body: FileBankReport = {
      ...{ reportId, kind, ...standing, accounts, facts },
      ...(stop && {
        stop: {
          stoppedAt: stop.stoppedAt as Instant,
          stoppedFen: fromFenText(stop.stoppedFen),
          victimTold: stop.victimTold,
        },
      }),
    };
    const receipt = await this.acts.open(
      bankReportMatterId(reportId),
      { workflowType: BANK_REPORT_WORKFLOW, update: 'fileBankReport' },
      { actor, key, body: toWire(body), request },
    );
    const { reportNumber } = await this.reports.one(reportId);
    return { reportId, reportNumber, receipt };
  }

  release({ actor, key }: Asker, reportId: string, body: { releasedAt: string }): Promise<Receipt> {
    return this.acts.act(bankReportMatterId(reportId), 'releaseOwnStop', { actor, key, body });
  }

  /** The centre of the smallest area around the place that has one, and the office that supervises it. */
  private async standingOf(actor: Actor, divisionCode: string): Promise<Standing> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const bank = tree.open(actor.unitId, now);
    const centre = centreOfPlace(tree.units, divisionCode, now);
    const supervisor = tree.supervisorOf(centre.unitId, now);
    return {
      bankCode: bank.bankCode ?? '',
      bankUnitId: bank.unitId,
      bankWord: bank.documentWord ?? bank.shortName,
      centreUnitId: centre.unitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
    };
  }
}
