import { Inject, Injectable } from '@nestjs/common';
import { doubleInquiryMatterId } from '#contracts/double-inquiry/double-inquiry.messages';
import { notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { timeText } from '#domain/account-list/transfer-time';
import { type DoubleInquiry, FINDING_KINDS, type Road } from '#domain/double-inquiry/double-inquiry';
import { DomainError } from '#domain/shared/domain-error';
import type { Actor } from '#domain/agency/actor';
import { shownUnit } from '#domain/agency/shown-name';
import { ActReadModel } from '#persistence/record/act.read-model';
import { DoubleInquiryReader, shareOf } from './double-inquiry.reader.js';

const KINDS = {
  penalty: 'penalty-proposal',
  recommendation: 'recommendation-clue',
  discipline: 'accountability-proposal',
} as const satisfies Readonly<Record<Road, string>>;

/** 行政处罚建议函、检察建议线索移送函、问责建议函: what was sent, as it was sent. */
@Injectable()
export class DoubleInquiryDocument {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DoubleInquiryReader) private readonly reader: DoubleInquiryReader,
  ) {}

  async letter(actor: Actor, caseId: string, consequenceNo: number): Promise<ServedDocument> {
    const matterId = doubleInquiryMatterId(caseId);
    const { row, world } = await this.reader.folded.one<DoubleInquiry>(matterId);
    const share = shareOf(actor, row.state);
    const one = share.consequences.find((known) => known.consequenceNo === consequenceNo);
    const finding = share.findings.find(({ findingNo }) => findingNo === one?.findingNo);
    if (!one || !finding) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const actNumber = await this.record.numberOf(this.reader.folded.database.manager, matterId, {
      ...{ event: 'InquiryConsequenceSent', path: 'consequenceNo', value: consequenceNo },
    });
    const { sentAt, number, addresseeUnitId, fromUnitId, road, reason } = one;
    if (actNumber === undefined || !sentAt) throw notYet();
    const nameOf = (unitId: string): string => shownUnit(world.tree, unitId);
    return this.documents.serve({
      ...{ kind: KINDS[road], matterId, actNumber, unitId: fromUnitId, number, issuedAt: sentAt },
      filling: async () => {
        const textOf = await this.reader.textsOf([finding.text, reason, ...finding.papers]);
        return {
          particulars: {
            ...{ addressee: nameOf(addresseeUnitId), caseNumber: row.caseNumber ?? undefined },
            institution: finding.institutionUnitId && nameOf(finding.institutionUnitId),
            ...{ kind: FINDING_KINDS[finding.kind].name, law: FINDING_KINDS[finding.kind].law },
            ...{ text: textOf(finding.text, 'text'), reason: textOf(reason, 'text') },
            papers: finding.papers.map((paper) => textOf(paper)).join('、'),
            sentAt: timeText(sentAt),
          },
          tables: {},
        };
      },
    });
  }
}
