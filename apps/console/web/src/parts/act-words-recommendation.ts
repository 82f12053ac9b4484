import type { Teller } from './act-words-shared';

const HEADLINES: Readonly<Record<string, string>> = {
  RecommendationDrafted: '拟制文书',
  DraftRevised: '修改拟稿',
  LegalityReviewed: '合法性审核',
  OpinionAsked: '征求被建议单位意见',
  OpinionGiven: '被建议单位反馈意见',
  OpinionLapsed: '期满未反馈意见，可以径行制发',
  IssueProposed: '提请检察长决定',
  IssueRefused: '检察长退回修改',
  RecommendationIssued: '检察长决定制发',
  DraftAbandoned: '放弃拟稿',
  ReceiptProved: '证明送达',
  FiledWithHigher: '报上级检察院备案',
  MeasuresPlanned: '填报整改计划',
  MoreTimeRequested: '请求延期（法定期限不变）',
  MoreTimeAnswered: '答复延期说明',
  ReplyPrepared: '拟写书面回复',
  ReplyReturned: '负责人退回回复',
  RecommendationReplied: '书面回复',
  PointsReviewed: '逐项审查回复',
  CopySent: '抄送系统外单位',
  CorrectionOrdered: '上级检察院要求改正',
  RecommendationAmended: '检察长决定修改文书',
  FlowNoticeIssued: '发出流程监控通知',
  FlowNoticeAnswered: '回复流程监控通知',
  ObjectionReexamined: '复核异议',
  RecommendationWithdrawn: '撤回文书',
  ReplyOverdue: '逾期未回复',
  ReplyUrged: '督促',
  LadderOffered: '督促后仍未落实，转检察长决定',
  RungDecided: '决定是否上报、通报',
  RecommendationClosed: '办结',
  Visited: '回访',
};

/** 检察建议: the headline of each act. What was said stands on the page of the matter. */
export const RECOMMENDATION_TELLERS: Readonly<Record<string, Teller>> = Object.fromEntries(
  Object.entries(HEADLINES).map(([event, title]) => [event, () => ({ title, lines: [] })]),
);
