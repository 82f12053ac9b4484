import { Inject, Injectable } from '@nestjs/common';
import { type DocumentOf, Documents, type ServedDocument } from '#desk/document/documents.service';
import { recommendationMatterId } from '#contracts/recommendation/recommendation.messages';
import type { Instant } from '#domain/shared/instant';
import { timeText } from '#domain/account-list/transfer-time';
import { DomainError } from '#domain/shared/domain-error';
import { RecommendationReader } from './recommendation.reader.js';
import { DataSource } from 'typeorm';

/** 检察建议书 on paper, as it was issued. */
@Injectable()
export class RecommendationDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(RecommendationReader) private readonly recommendations: RecommendationReader,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async serve(recommendationId: string): Promise<ServedDocument> {
    const one = await this.recommendations.one(recommendationId);
    const { issuedAt } = one;
    if (!issuedAt) throw new DomainError('conflict', 'RECOMMENDATION.NOT_ISSUED', 'This paper has not been issued.');
    const asked: DocumentOf<'procuratorial-recommendation'> = {
      kind: 'procuratorial-recommendation',
      matterId: recommendationMatterId(recommendationId),
      actNumber: await this.issuedBy(recommendationId),
      unitId: one.procuratorateUnitId,
      number: one.number,
      issuedAt: issuedAt as Instant,
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: one.addresseeName,
            heading: one.heading,
            findings: one.findings,
            cases: one.caseNumbers.join('、'),
            period: periodText(one),
            copies: one.copies.map(({ name }) => name).join('、') || undefined,
            issued: timeText(issuedAt as Instant),
          },
          tables: {
            points: one.pointList.map(({ no, text, days }) => ({
              sequence: String(no),
              text,
              days: `自收到之日起 ${days} 日`,
            })),
          },
        }),
    };
    return this.documents.serve(asked);
  }

  private async issuedBy(recommendationId: string): Promise<number> {
    const [row]: { number: number }[] = await this.database.query(
      `select number from acts where matter_id = $1 and body like '%RecommendationIssued%' order by number limit 1`,
      [recommendationMatterId(recommendationId)],
    );
    return row?.number ?? 1;
  }
}

const periodText = ({
  kind,
  urgent,
  setDays,
}: {
  kind: string;
  urgent: boolean;
  setDays?: number | undefined;
}): string => {
  if (setDays !== undefined) return `自收到之日起 ${setDays} 日内书面回复`;
  if (urgent) return '自收到之日起 15 日内书面回复';
  return kind === 'retrial' ? '自收到之日起三个月内书面回复' : '自收到之日起两个月内书面回复';
};
