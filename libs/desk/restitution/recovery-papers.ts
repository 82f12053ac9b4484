import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { restitutionMatterId } from '#contracts/restitution/restitution.messages';
import { timeText } from '#domain/account-list/transfer-time';
import { shownOfficer } from '#domain/agency/shown-name';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ActReadModel } from '#persistence/record/act.read-model';
import { NoticeReadModel } from '#persistence/restitution/notice.read-model';
import { PlanReadModel } from '#persistence/restitution/plan.read-model';
import { type RecoveryRow, RemedyReadModel } from '#persistence/restitution/remedy.read-model';
import { both, notYet, textIn } from './paper.js';

/** 追回决定书: the payment as it was made, what of it is to come back, and why. */
@Injectable()
export class RecoveryPapers {
  private readonly remedies = new RemedyReadModel();
  private readonly plans = new PlanReadModel();
  private readonly notices = new NoticeReadModel();
  private readonly record = new ActReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async serve(restitutionId: string, recoveryId: string): Promise<ServedDocument> {
    const { manager } = this.database;
    const matterId = restitutionMatterId(restitutionId);
    const recoveries = await this.remedies.recoveries(manager, restitutionId);
    const recovery = recoveries.find((one) => one.recoveryId === recoveryId);
    const asked = { event: 'RecoveryDecided', path: 'recoveryId', value: recoveryId };
    const act = await this.record.naming(manager, matterId, asked);
    if (!recovery?.decisionNumber || !act?.entry.by) throw notYet();
    const { at, by } = act.entry;
    return this.documents.serve({
      ...{ kind: 'recovery-decision' as const, matterId, actNumber: act.number, issuedAt: at as Instant },
      ...{ unitId: by.unitId, number: recovery.decisionNumber },
      filling: () => this.filling(restitutionId, recovery, by.officerId),
    });
  }

  private async filling(restitutionId: string, recovery: RecoveryRow, approverId: string) {
    const { manager } = this.database;
    const { noticeId, lineNo, version, amountFen, reason } = recovery;
    const [notice, lines, plan, world] = await Promise.all([
      this.notices.one(manager, restitutionId, noticeId),
      this.notices.lines(manager, noticeId, { after: lineNo - 1, limit: 0 }),
      this.plans.plan(manager, restitutionId, version),
      this.agencies.world(),
    ]);
    const [line] = lines;
    if (!notice || !line) throw notYet();
    return {
      particulars: {
        addressee: world.tree.find(notice.handlerUnitId)?.name,
        ...{ caseNumber: notice.caseNumber, corrects: plan?.decisionNumber ?? undefined },
        notice: `${notice.number} 第${lineNo}笔`,
        ...{ payee: textIn(line.payee, 'accountName'), account: textIn(line.payee, 'accountNumber') },
        bank: textIn(line.payee, 'bankName'),
        paidAt: line.paidAt ? timeText(line.paidAt.toISOString() as Instant) : undefined,
        bankReference: line.bankReference ?? undefined,
        ...both('paid', line.amountFen),
        ...both('amount', amountFen),
        ...{ reason, approver: shownOfficer(world, approverId) },
      },
      tables: {},
    };
  }
}
