import { Inject, Injectable } from '@nestjs/common';
import { complaintMatterId } from '#contracts/complaint/complaint.messages';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { timeText } from '#domain/account-list/transfer-time';
import { type Complaint, COMPLAINT_GROUNDS, type ComplaintEvent } from '#domain/complaint/complaint';
import { DomainError } from '#domain/shared/domain-error';
import { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { ComplaintReader } from './complaint.reader.js';

const OUTCOMES = {
  granted: '申诉控告成立，已呈请解除冻结',
  dismissed: '申诉控告不成立',
  correct: '公安机关的处理违法，通知纠正',
  proper: '公安机关的处理适当',
} as const;

type Decided = Extract<ComplaintEvent, { event: 'ComplaintAnswered' | 'ComplaintReviewConcluded' }>['event'];

/** 书面答复 of the police and 审查意见 of the procuratorate, each as it was decided. */
@Injectable()
export class ComplaintDocument {
  private readonly freezes = new FreezeOrderReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(ComplaintReader) private readonly reader: ComplaintReader,
  ) {}

  async reply(complaintId: string): Promise<ServedDocument> {
    const { state, textOf, particulars } = await this.known(complaintId);
    const { reply } = state;
    if (!reply) throw new DomainError('conflict', 'COMPLAINT.NOT_ANSWERED', 'There is no reply yet.');
    return this.documents.serve({
      ...{ kind: 'complaint-reply', unitId: state.policeUnitId, number: reply.number, issuedAt: reply.at },
      ...(await this.actOf(complaintId, 'ComplaintAnswered')),
      filling: async () => ({
        particulars: { ...particulars, outcome: OUTCOMES[reply.outcome], reason: await textOf(reply.reason.subjectId) },
        tables: {},
      }),
    });
  }

  async opinion(complaintId: string): Promise<ServedDocument> {
    const { state, textOf, particulars } = await this.known(complaintId);
    const conclusion = state.review?.conclusion;
    if (!state.review || !conclusion)
      throw new DomainError('conflict', 'COMPLAINT.NOT_CONCLUDED', 'There is no opinion yet.');
    const { number, outcome, at, opinion } = conclusion;
    return this.documents.serve({
      ...{ kind: 'complaint-opinion', unitId: state.review.procuratorateUnitId, number, issuedAt: at },
      ...(await this.actOf(complaintId, 'ComplaintReviewConcluded')),
      filling: async () => ({
        particulars: { ...particulars, outcome: OUTCOMES[outcome], reason: await textOf(opinion.subjectId) },
        tables: {},
      }),
    });
  }

  private async known(complaintId: string) {
    const { folded } = this.reader;
    const { row } = await folded.one<Complaint>(complaintMatterId(complaintId));
    const { state } = row;
    const { manager } = folded.database;
    const [order, subjects] = await Promise.all([
      this.freezes.one(manager, state.freezeOrderId),
      folded.rows.subjects(manager, [state.complainant.subjectId]),
    ]);
    const textOf = async (subjectId: string): Promise<string> =>
      String((await folded.rows.subjects(manager, [subjectId])).get(subjectId)?.value['text'] ?? '（内容已销毁）');
    const particulars = {
      addressee: String(subjects.get(state.complainant.subjectId)?.value['name'] ?? '（姓名已销毁）'),
      complaintNumber: state.number,
      receivedAt: timeText(state.receivedAt),
      freezeNumber: order?.orderNumber,
      ground: COMPLAINT_GROUNDS[state.ground].name,
      basis: COMPLAINT_GROUNDS[state.ground].basis,
    };
    return { state, textOf, particulars };
  }

  private async actOf(complaintId: string, event: Decided): Promise<{ matterId: string; actNumber: number }> {
    const matterId = complaintMatterId(complaintId);
    const rows: { number: number }[] = await this.reader.folded.database.query(
      `select number from acts where matter_id = $1 and body like '%' || $2 || '%' order by number limit 1`,
      [matterId, event],
    );
    return { matterId, actNumber: rows[0]?.number ?? 1 };
  }
}
