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
    case 'RungDecided': {
      const unitId = happened.recipient?.unitId;
      return happened.taken && unitId !== undefined ? [{ unitId, role: 'copied' }] : [];
    }
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
  return [...notices, ...toOthers(happened, one).map((notice) => ({ ...notice, link }))];
}

/** Whoever gets a copy, a report or a filing hears of it, and of nothing else. */
function toOthers(happened: RecommendationEvent, one: Recommendation): Omit<NoticeDraft, 'link'>[] {
  const notice = (unitId: string, template: string, [subject, body]: readonly [string, string]) => ({
    ...{ to: { unitId }, template, subject: `【${subject}】${one.number}`, body },
  });
  switch (happened.event) {
    case 'RecommendationIssued':
      return one.copies.flatMap(({ unitId }) =>
        unitId ? [notice(unitId, 'recommendation-copied', ['抄送', '检察机关将本文书抄送你单位，请知悉。'])] : [],
      );
    case 'FiledWithHigher':
      return one.superiorUnitIds.map((unitId) =>
        notice(unitId, 'recommendation-filed', ['报请备案', '下级检察院已将本文书报请备案，请审查。']),
      );
    case 'RungDecided': {
      const unitId = happened.recipient?.unitId;
      if (!happened.taken || unitId === undefined) return [];
      const words = ['报告、通报', '被建议单位经督促无正当理由仍未落实，检察机关现予报告、通报，请督促落实。'] as const;
      return [notice(unitId, `ladder-${happened.rung}`, words)];
    }
    case 'RecommendationWithdrawn':
      return one.copies.flatMap(({ unitId }) =>
        unitId ? [notice(unitId, 'withdrawal-copied', ['撤回', '检察机关已撤回抄送你单位的文书，请知悉。'])] : [],
      );
    default:
      return [];
  }
}

/** What the other side must do, in its own words. */
function wordsOf(happened: RecommendationEvent): Words | undefined {
  switch (happened.event) {
    case 'OpinionAsked':
      return told(
        'addressee',
        'opinion-asked',
        '征求意见',
        '检察机关拟向你单位提出检察建议，请在系统内反馈意见。期限见事项页，期满未反馈的，检察机关可以径行制发。',
      );
    case 'OpinionLapsed':
      return told(
        'procuratorate',
        'opinion-lapsed',
        '期满未反馈意见',
        '拟被建议单位期满未反馈意见，可以径行提请决定。',
      );
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
    case 'RungDecided':
      return happened.taken
        ? told(
            'addressee',
            'rung-taken',
            happened.rung === 'suit' ? '提起公益诉讼' : '报告、通报',
            happened.rung === 'suit'
              ? '检察机关已决定提起公益诉讼。'
              : '经督促仍未落实，检察机关已依法报告、通报。请立即落实并书面回复。',
          )
        : undefined;
    case 'RecommendationAmended':
      return told(
        'addressee',
        'recommendation-amended',
        '修改',
        happened.awaitsReceipt
          ? '检察机关已修改文书，请签收。回复期限自收到修改后文书之日重新计算。'
          : '检察机关已修改文书，请按修改后的事项落实。',
      );
    case 'CorrectionOrdered':
      return told(
        'procuratorate',
        'correction-ordered',
        '上级要求改正',
        happened.order === 'withdraw'
          ? '上级检察院要求撤回本件，请检察长办理。'
          : '上级检察院要求修改本件，请检察长办理。',
      );
    case 'FlowNoticeIssued':
      return told('procuratorate', 'flow-notice', '流程监控', '案件管理部门发出流程监控通知，请在十日内书面回复。');
    case 'FlowNoticeAnswered':
      return told('procuratorate', 'flow-answered', '流程监控', '承办检察官已回复流程监控通知。');
    case 'Visited':
      return happened.outcome === 'relapsed'
        ? told('addressee', 'visit-relapsed', '回访', `回访发现 ${happened.wanting.length} 项反弹，请重新落实并回复。`)
        : undefined;
    case 'RecommendationClosed':
      return told('addressee', 'recommendation-closed', '办结', '所建议事项均已落实，本件已办结。');
    default:
      return undefined;
  }
}
