import { Inject, Injectable } from '@nestjs/common';
import { complaintIdOf, complaintMatterId } from '#contracts/complaint/complaint.messages';
import { SubjectStore } from '#desk/case/subject-store';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { printedCodeOf } from '#desk/public-page/printed-code';
import { shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { type Complaint, COMPLAINT_GROUNDS, type Paper, statusOf } from '#domain/complaint/complaint';
import { ComplaintReadModel } from '#persistence/complaint/complaint.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { ComplaintLineView, ComplaintView } from './complaint.dto.js';

/** Complaints as the police, the procuratorate and who supervises them read them. */
@Injectable()
export class ComplaintReader {
  readonly rows = new ComplaintReadModel();

  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(SubjectStore) readonly subjects: SubjectStore,
  ) {}

  /** What is due first: a complaint that has waited for 29 days stands above that of today. */
  page(actor: Actor, query: MattersQuery): Promise<Page<ComplaintLineView>> {
    const which = { actor, act: 'complaint.read', area: 'complaint', order: 'due' } as const;
    return this.folded.page(which, query, complaintLineOf);
  }

  async one(actor: Actor, complaintId: string): Promise<ComplaintView> {
    const { row, world } = await this.folded.one<Complaint>(complaintMatterId(complaintId));
    const { state } = row;
    const [head, values, accounts] = await Promise.all([
      this.folded.head(row, world),
      this.folded.rows.subjects(this.folded.database.manager, subjectsOf(state)),
      this.rows.accounts(this.folded.database.manager, state.freezeOrderId, state.itemNos),
    ]);
    const valueOf = ({ subjectId }: Paper, key: string): string =>
      String(values.get(subjectId)?.value[key] ?? '（内容已销毁）');
    const { review } = state;
    return {
      ...head,
      ...complaintLineOf(row, world),
      turns: head.turns,
      side: sideOf(actor, state),
      reviewing: review?.status ?? 'none',
      basis: COMPLAINT_GROUNDS[state.ground].basis,
      complainant: { name: valueOf(state.complainant, 'name'), contact: valueOf(state.complainant, 'contact') },
      statement: valueOf(state.statement, 'text'),
      papers: state.papers.map((paper) => ({
        name: valueOf(paper, 'name'),
        ...(paper.sha256 && { sha256: paper.sha256 }),
      })),
      accounts: accounts.map(({ itemNo, value }) => ({
        ...{ itemNo, accountName: value?.accountName ?? '', accountNumber: value?.accountNumber ?? '' },
      })),
      ...saidIn(state, (paper) => valueOf(paper, 'text')),
      ...(state.withdrawn && { withdrawnFor: state.withdrawn.reason }),
      ...(actor.unitId === state.policeUnitId && { receiptCode: this.receiptCode(complaintId) }),
    };
  }

  /** The same complaint has the same code, and nobody can reckon it without the secret of the house. */
  receiptCode(complaintId: string): string {
    return printedCodeOf(this.subjects.lookupOf(`complaint-receipt/${complaintId}`));
  }
}

const subjectsOf = ({ complainant, statement, papers, reply, review }: Complaint): string[] =>
  [
    ...[complainant, statement, ...papers, reply?.reason, review?.statement],
    ...[review?.question, review?.explanation, review?.conclusion?.opinion],
  ].flatMap((paper) => (paper ? [paper.subjectId] : []));

function sideOf({ unitId }: Actor, { policeUnitId, review }: Complaint): ComplaintView['side'] {
  if (unitId === policeUnitId) return 'police';
  return unitId === review?.procuratorateUnitId ? 'procuratorate' : 'none';
}

function saidIn(
  { reply, review }: Complaint,
  textOf: (paper: Paper) => string,
): Pick<ComplaintView, 'reply' | 'appeal' | 'question' | 'explanation' | 'conclusion'> {
  const conclusion = review?.conclusion;
  return {
    ...(reply && {
      reply: {
        ...{ outcome: reply.outcome, itemNos: [...reply.itemNos], number: reply.number },
        ...{ text: textOf(reply.reason), at: shown(reply.at) },
      },
    }),
    ...(review && { appeal: { text: textOf(review.statement) } }),
    ...(review?.question && { question: { text: textOf(review.question) } }),
    ...(review?.explanation && { explanation: { text: textOf(review.explanation) } }),
    ...(conclusion && {
      conclusion: {
        ...{ outcome: conclusion.outcome, number: conclusion.number },
        ...{ text: textOf(conclusion.opinion), at: shown(conclusion.at) },
      },
    }),
  };
}

function complaintLineOf(row: FoldedRow<Complaint>, world: AgencyWorld): ComplaintLineView {
  const { state } = row;
  const { ground, channel, freezeOrderId, itemNos, receivedAt, reply, review, policeUnitId } = state;
  return {
    ...lineOf(row, world),
    complaintId: complaintIdOf(row.matterId),
    ...{ status: statusOf(state), ground, groundName: COMPLAINT_GROUNDS[ground].name, channel, freezeOrderId },
    ...{ itemNos: [...itemNos], receivedAt: shown(receivedAt), answered: reply !== undefined },
    police: unitIn(world, policeUnitId),
    ...(review && { procuratorate: unitIn(world, review.procuratorateUnitId) }),
  };
}
