import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recommendationMatterId } from '#contracts/recommendation/recommendation.messages';
import type { Actor } from '#domain/agency/actor';
import type { DocumentKind } from '#domain/code/document-templates';
import { DOCUMENT_TEMPLATES } from '#domain/code/document-templates';
import { rungPaper } from '#domain/recommendation/ladder';
import type { RecommendationEvent } from '#domain/recommendation/events';
import type { Kind, Recommendation } from '#domain/recommendation/recommendation';
import type { Instant } from '#domain/shared/instant';
import { RecommendationRecord } from '#persistence/recommendation/recommendation-record.read-model';

export type PaperKind = Extract<
  DocumentKind,
  | 'procuratorial-recommendation'
  | 'correction-notice'
  | 'procuratorial-opinion'
  | 'reply-urging'
  | 'recommendation-copy'
  | 'recommendation-filing'
  | 'recommendation-report'
  | 'recommendation-circular'
  | 'public-interest-suit'
  | 'objection-result'
  | 'recommendation-withdrawal'
  | 'flow-control-notice'
>;

/** One paper: the act that it puts down, and the matter as it stood with that act. */
export interface IssuedPaper {
  readonly actNumber: number;
  readonly kind: PaperKind;
  readonly number: string;
  readonly at: Instant;
  readonly to: string;
  readonly toUnitId?: string;
  readonly happened: RecommendationEvent;
  readonly after: Recommendation;
}

/** Which papers the acts of a matter have made. They are read from the record, so that each says what stood on its day. */
@Injectable()
export class RecommendationPapers {
  private readonly record = new RecommendationRecord();

  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async listOf(recommendationId: string): Promise<readonly IssuedPaper[]> {
    const steps = await this.record.stepsOf(this.database.manager, recommendationMatterId(recommendationId));
    return steps.flatMap(({ number: actNumber, entry, after }) =>
      papersIn(entry.happened, after).map(({ register, ...paper }) => ({
        ...{ actNumber, at: entry.at, happened: entry.happened, after },
        number: entry.numbers?.[register] ?? after.number,
        ...paper,
      })),
    );
  }
}

interface PaperOf {
  readonly kind: PaperKind;
  /** Under which name its number was drawn. */
  readonly register: string;
  readonly to: string;
  readonly toUnitId?: string;
}

const MAIN: Readonly<Partial<Record<Kind, PaperKind>>> = {
  'correction-notice': 'correction-notice',
  'procuratorial-opinion': 'procuratorial-opinion',
};

function papersIn(happened: RecommendationEvent, after: Recommendation): PaperOf[] {
  const toAddressee = { to: '', toUnitId: after.addresseeUnitId };
  const main = { kind: MAIN[after.kind] ?? ('procuratorial-recommendation' as const), ...toAddressee };
  switch (happened.event) {
    case 'RecommendationIssued': {
      const copies = after.copies.map(({ name }) => name).join('、');
      const copyLetter = { kind: 'recommendation-copy' as const, register: 'copyNumber', to: copies };
      return [{ ...main, register: 'number' }, ...(copies ? [copyLetter] : [])];
    }
    case 'RecommendationAmended':
      return [{ ...main, register: 'number' }];
    case 'ReplyUrged':
      return [{ kind: 'reply-urging', register: 'urgingNumber', ...toAddressee }];
    case 'FiledWithHigher':
      return [{ kind: 'recommendation-filing', register: 'filingNumber', to: '上级人民检察院' }];
    case 'RungDecided': {
      if (!happened.taken) return [];
      const { name = '人民法院', unitId } = happened.recipient ?? {};
      const kind = rungPaper(happened.rung) as PaperKind;
      return [{ kind, register: 'reportNumber', to: name, ...(unitId && { toUnitId: unitId }) }];
    }
    case 'ObjectionDecided': {
      const result = { kind: 'objection-result' as const, register: 'objectionNumber', ...toAddressee };
      return happened.outcome === 'amended' ? [result, { ...main, register: 'number' }] : [result];
    }
    case 'RecommendationWithdrawn':
      return [{ kind: 'recommendation-withdrawal', register: 'withdrawalNumber', ...toAddressee }];
    case 'FlowNoticeIssued':
      return [{ kind: 'flow-control-notice', register: 'flowNumber', to: '承办检察官' }];
    default:
      return [];
  }
}

/** What is addressed to others is not for everybody: a report upward, a filing, a notice of the own office. */
export function mayRead({ kind, toUnitId }: IssuedPaper, one: Recommendation, reader: Actor | undefined): boolean {
  if (reader === undefined || reader.unitId === one.procuratorateUnitId || reader.agency === 'supervisor') return true;
  if (kind === 'flow-control-notice') return false;
  if (kind === 'recommendation-filing') return one.superiorUnitIds.includes(reader.unitId);
  if (kind === 'recommendation-copy') return one.copies.some(({ unitId }) => unitId === reader.unitId);
  const ofTheLadder = ['recommendation-report', 'recommendation-circular', 'public-interest-suit'].includes(kind);
  return !ofTheLadder || toUnitId === reader.unitId;
}

export const paperLine = (
  { actNumber, kind, number, at, to, happened }: IssuedPaper,
  addresseeName: string,
): object => ({
  ...{ actNumber, kind, number, at, to: to || addresseeName },
  title: `${DOCUMENT_TEMPLATES[kind].title}${isRevision(happened, kind) ? '（修改后）' : ''}`,
});

const isRevision = ({ event }: RecommendationEvent, kind: PaperKind): boolean =>
  event === 'RecommendationAmended' || (event === 'ObjectionDecided' && kind !== 'objection-result');
