import { Inject, Injectable } from '@nestjs/common';
import { escalationMatterId } from '#contracts/escalation/escalation.messages';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { timeText } from '#domain/account-list/transfer-time';
import { ruleOf } from '#domain/deadline/rule-set';
import { type Escalation, standing } from '#domain/escalation/escalation';
import { DomainError } from '#domain/shared/domain-error';
import { ActReadModel } from '#persistence/record/act.read-model';

/** 问责线索移送函 (SUP-13): what was not done, how it was supervised, and to whom it is referred. */
@Injectable()
export class DisciplineReferral {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async of(escalationId: string): Promise<ServedDocument> {
    const { row, world } = await this.folded.one<Escalation>(escalationMatterId(escalationId));
    const { state } = row;
    const { outcome, source, dutyDone } = state;
    const { manager } = this.folded.database;
    const settled = await this.record.newest(manager, row.matterId, 'EscalationSettled');
    if (!outcome?.number || !settled)
      throw new DomainError('not-found', 'ESCALATION.NO_REFERRAL', 'This escalation was not referred.');
    const { number, at, addressee = '', reason } = outcome;
    const { duty, law } = ruleOf(source.ruleId);
    return this.documents.serve({
      ...{ kind: 'discipline-referral' as const, matterId: row.matterId, actNumber: settled.number, number },
      ...{ unitId: outcome.by?.unitId ?? standing(state).unitId, issuedAt: at },
      filling: () =>
        Promise.resolve({
          particulars: {
            ...{ addressee, duty, law, reason, issued: timeText(at), dueAt: timeText(source.dueAt) },
            late: unitIn(world, source.ownerUnitId).name,
            done: dutyDone ? `${timeText(dutyDone.at)} 已补办` : '至移送时尚未办理',
          },
          tables: {
            steps: state.steps.map((step, index) => ({
              ...{ sequence: String(index + 1), step: state.ladder[step.level]?.name ?? '', at: timeText(step.at) },
              unit: unitIn(world, state.ladder[step.level]?.unitId ?? '').name,
            })),
          },
        }),
    });
  }
}
