import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { recommendationIdOf } from '#contracts/recommendation/recommendation.messages';
import type { Party } from '#domain/agency/actor';
import type { RecommendationEvent } from '#domain/recommendation/events';
import { KIND_WORDS } from '#domain/recommendation/kind-words';
import { hasEnded, type Recommendation } from '#domain/recommendation/recommendation';
import type { RecommendationRepository } from '#persistence/recommendation/recommendation.repository';

/** What a recommendation does with its acts: its row, who may see it, and whom it tells. */
export const recommendationArea = (recommendations: RecommendationRepository): Area<RecommendationEvent> => ({
  async project(transaction, { matterId, entry }) {
    const one = await recommendations.project(transaction, entry, recommendationIdOf(matterId));
    return headOf(one, entry.happened);
  },

  async notices(manager, act) {
    const one = await recommendations.find(manager, recommendationIdOf(act.matterId));
    return one ? noticesOf(act, one) : [];
  },

  owes: () => Promise.resolve([]),
});

const titleOf = ({ kind }: Recommendation): string => KIND_WORDS[kind];

function headOf(one: Recommendation, happened: RecommendationEvent): HeadChange {
  return {
    title: `${one.number || '（拟稿）'} ${titleOf(one)}`,
    state: one.status,
    ended: hasEnded(one),
    joins: joinsOf(one, happened),
  };
}

/** The addressee sees nothing before it is heard or the paper is issued; whoever gets a copy sees it from the issue on. */
function joinsOf(one: Recommendation, happened: RecommendationEvent): Party[] {
  const addressee: Party = { unitId: one.addresseeUnitId, role: 'addressee' };
  switch (happened.event) {
    case 'RecommendationDrafted':
      return [{ unitId: one.procuratorateUnitId, role: 'handler' }];
    case 'OpinionAsked':
      return [addressee];
    case 'RecommendationIssued':
      return [
        addressee,
        ...one.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
        ...one.copies.flatMap(({ unitId }): Party[] => (unitId ? [{ unitId, role: 'copied' }] : [])),
      ];
    default:
      return [];
  }
}

interface Words {
  readonly to: 'addressee' | 'procuratorate';
  readonly template: string;
  readonly subject: string;
  readonly body: string;
}

const told = (to: Words['to'], template: string, subject: string, body: string): Words => ({
  to,
  template,
  subject,
  body,
});

function noticesOf({ entry: { happened } }: AreaAct<RecommendationEvent>, one: Recommendation): NoticeDraft[] {
  const words = wordsOf(happened);
  const link = `/recommendations/${one.recommendationId}`;
  const notices: NoticeDraft[] = words
    ? [
        {
          to: { unitId: words.to === 'addressee' ? one.addresseeUnitId : one.procuratorateUnitId },
          link,
          template: words.template,
          subject: `【${words.subject}】${one.number || titleOf(one)}`,
          body: words.body,
        },
      ]
    : [];
  if (happened.event !== 'RecommendationIssued') return notices;
  const copies = one.copies.flatMap(({ unitId }): NoticeDraft[] =>
    unitId
      ? [
          {
            ...{ to: { unitId }, link, template: 'recommendation-copied' },
            subject: `【抄送】${one.number}`,
            body: '检察机关将本文书抄送你单位，请知悉。',
          },
        ]
      : [],
  );
  return [...notices, ...copies];
}

/** What the other side must do, in its own words. */
function wordsOf(happened: RecommendationEvent): Words | undefined {
  switch (happened.event) {
    case 'OpinionAsked':
      return told('addressee', 'opinion-asked', '征求意见', '检察机关拟向你单位提出检察建议，请在系统内反馈意见。');
    case 'OpinionGiven':
      return told('procuratorate', 'opinion-given', '意见已反馈', '拟被建议单位已反馈意见，请研究后定稿。');
    case 'RecommendationIssued':
      return told(
        'addressee',
        'recommendation-issued',
        '检察建议',
        '检察机关已向你单位提出检察建议，请签收。回复期限自签收或者送达之日起算。',
      );
    case 'MoreTimeRequested':
      return told(
        'procuratorate',
        'more-time-requested',
        '延期说明',
        '被建议单位请求延期。法定回复期限不变，请答复是否暂缓督促。',
      );
    case 'MoreTimeAnswered':
      return told(
        'addressee',
        'more-time-answered',
        '延期答复',
        '检察机关已答复延期说明。法定回复期限不变，请按期回复。',
      );
    case 'ReplyPrepared':
      return told('addressee', 'reply-prepared', '待审批回复', '书面回复已拟好，请负责人审批后发出。');
    case 'RecommendationReplied':
      return told(
        'procuratorate',
        'recommendation-replied',
        '书面回复',
        '被建议单位已书面回复，请逐项审查是否落实到位。',
      );
    case 'PointsReviewed': {
      const wanting = happened.points.filter(({ adequate }) => !adequate).length;
      return told(
        'addressee',
        'points-reviewed',
        '审查意见',
        wanting > 0 ? `有 ${wanting} 项需要补充，请在补充期限内逐项回复。` : '所审查事项均已落实。',
      );
    }
    case 'ObjectionRaised':
      return told('procuratorate', 'objection-raised', '异议', '被建议单位提出异议，请立即复核。');
    case 'ObjectionDecided':
      return told('addressee', 'objection-decided', '异议处理', '检察机关已对你单位的异议作出处理，请查看。');
    case 'RecommendationWithdrawn':
      return told('addressee', 'recommendation-withdrawn', '撤回', '检察机关已撤回该文书，无需再落实和回复。');
    default:
      return wordsOfTheEnd(happened);
  }
}

/** What follows where nothing came, and the end. */
function wordsOfTheEnd(happened: RecommendationEvent): Words | undefined {
  switch (happened.event) {
    case 'ReplyUrged':
      return told(
        'addressee',
        'reply-urged',
        '督促',
        '检察机关督促你单位立即落实并书面回复。逾期无正当理由的，将依法报告、通报。',
      );
    case 'LadderOffered':
      return told(
        'procuratorate',
        'ladder-offered',
        '是否上报',
        '督促后仍未落实，请检察长决定是否报告、通报或者依法起诉。',
      );
    case 'RecommendationClosed':
      return told('addressee', 'recommendation-closed', '办结', '所建议事项均已落实，本件已办结。');
    default:
      return undefined;
  }
}
