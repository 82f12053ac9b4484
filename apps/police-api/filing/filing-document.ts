import { Inject, Injectable } from '@nestjs/common';
import { caseMatterId } from '#contracts/case/case.messages';
import { CaseReader } from '#desk/case/case.reader';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { timeText } from '#domain/account-list/transfer-time';
import type { Actor } from '#domain/agency/actor';
import type { CaseEvent } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { actsOf } from '#persistence/record/acts-of.read-model';
import { DataSource } from 'typeorm';

type Decided = Extract<CaseEvent, { event: 'FilingDecided' }>;

/** 立案告知书 and 不予立案通知书: what the reporter is told of the last decision on filing. */
@Injectable()
export class FilingDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async serve(actor: Actor, caseId: string): Promise<ServedDocument> {
    const matterId = caseMatterId(caseId);
    const [known, acts, tree] = await Promise.all([
      this.cases.one(actor, caseId),
      actsOf<Decided>(this.database.manager, matterId, ['FilingDecided']),
      this.agencies.tree(),
    ]);
    const act = acts.findLast(({ entry: { happened } }) => ['filing', 'no-filing'].includes(happened.step));
    if (!act) throw new DomainError('conflict', 'CASE.NOTHING_TO_NOTIFY', 'Nothing has been decided on filing yet.');
    const { happened, numbers, at } = act.entry;
    const head = {
      ...{ matterId, actNumber: act.number, unitId: known.handlerUnitId },
      ...{ number: numbers?.['filingNumber'] ?? '', issuedAt: at },
    };
    const particulars = {
      ...{ addressee: known.victim.name, caseTitle: '电信网络诈骗', caseNumber: known.caseNumber },
      ...{ decidedAt: timeText(at), contact: tree.find(known.handlerUnitId)?.phone },
    };
    return happened.step === 'filing'
      ? this.documents.serve({
          kind: 'filing-notice',
          ...head,
          filling: () => Promise.resolve({ particulars, tables: {} }),
        })
      : this.documents.serve({
          kind: 'no-filing-notice',
          ...head,
          filling: () =>
            Promise.resolve({ particulars: { ...particulars, reason: happened.reason ?? '' }, tables: {} }),
        });
  }
}
