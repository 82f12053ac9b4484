import { at, count, reasonLine, type Teller, text } from './act-words-shared';

/** 通报、例会、重点区域整治 in the words of the office. */
export const OFFICE_TELLERS: Readonly<Record<string, Teller>> = {
  BulletinOpened: (happened) => ({ title: `登记 ${text(happened['month'])} 月度通报`, lines: [] }),
  BulletinDrafted: (happened) => ({
    title: '从办理记录生成通报',
    lines: [`数据截止 ${at(happened['asOf'])}`, `参加排名 ${count(happened['ranking'])} 个单位`],
  }),
  BulletinApprovalAsked: () => ({ title: '呈请批准通报', lines: [] }),
  BulletinRefused: (happened) => ({ title: '通报未获批准', lines: reasonLine(happened) }),
  BulletinIssued: (happened) => ({
    title: '印发通报',
    lines: count(happened['bottomUnitIds']) > 0 ? [`点名末位 ${count(happened['bottomUnitIds'])} 个单位`] : [],
  }),
  BottomUnitDecided: (happened) => ({
    title: happened['summon'] === true ? '决定约谈末位单位' : '决定不约谈末位单位',
    lines: reasonLine(happened),
  }),
  BottomUnitReferred: (happened) => ({
    title: happened['measure'] === 'veto' ? '建议对末位单位一票否决' : '移送末位单位问责线索',
    lines: [`致 ${text(happened['addressee'])}`, ...reasonLine(happened)],
  }),
  VetoAnswered: (happened) => ({
    title: happened['adopted'] === true ? '采纳一票否决建议' : '不采纳一票否决建议',
    lines: [
      ...(happened['reference'] === undefined ? [] : [`书面答复 ${text(happened['reference'])}`]),
      ...reasonLine(happened),
    ],
  }),
  MeetingOpened: () => ({ title: '登记会议', lines: [] }),
  MeetingCalled: (happened) => ({
    title: '拟定议程并召集会议',
    lines: [`召开时间 ${at(happened['heldFor'])}，议程 ${count(happened['agenda'])} 项`],
  }),
  MeetingRecorded: (happened) => ({
    title: '登记会议纪要',
    lines: [`召开时间 ${at(happened['heldAt'])}，议定事项 ${count(happened['tasks'])} 项`],
  }),
  MeetingTaskReported: (happened) => ({ title: `报告议定事项 ${String(happened['taskNo'])} 办理情况`, lines: [] }),
  MeetingTaskChecked: (happened) => ({
    title: `核查议定事项 ${String(happened['taskNo'])}：${happened['done'] === true ? '办结' : '退回'}`,
    lines: reasonLine(happened),
  }),
  MeetingCancelled: (happened) => ({ title: '取消会议', lines: reasonLine(happened) }),
  PopulationLoaded: (happened) => ({
    title: `登记常住人口 ${count(happened['lines'])} 个区域`,
    lines: [`来源：${text(happened['source'])}，时点 ${text(happened['countedOn'])}`],
  }),
  AreaListed: (happened) => ({
    title: `${text(happened['areaName'])}列入挂牌整治`,
    lines: [`期限 ${String(happened['months'])} 个月`, ...reasonLine(happened)],
  }),
  AreaLeaderNamed: () => ({ title: '明确责任领导', lines: [] }),
  AreaReported: () => ({ title: '报告整治进展', lines: [] }),
  AreaAssessmentAsked: () => ({ title: '申请评估摘牌', lines: ['待挂牌单位批准'] }),
  AreaAssessmentRefused: (happened) => ({ title: '评估不合格，继续整治', lines: reasonLine(happened) }),
  AreaDelisted: () => ({ title: '评估合格，已摘牌', lines: [] }),
  RewardProposed: () => ({ title: '呈请给予举报奖励', lines: ['举报人和举报内容不写入记录'] }),
  RewardRefused: (happened) => ({ title: '举报奖励未获批准', lines: reasonLine(happened) }),
  RewardGranted: () => ({ title: '批准举报奖励', lines: [] }),
  RewardPaid: (happened) => ({ title: '兑现举报奖励', lines: [`兑现日期 ${text(happened['paidOn'])}，凭证已登记`] }),
  RewardLapsed: (happened) => ({ title: '终止举报奖励', lines: reasonLine(happened) }),
  BulletinWithdrawn: (happened) => ({ title: '本月不印发通报', lines: reasonLine(happened) }),
};
