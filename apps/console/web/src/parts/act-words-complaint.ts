import { numbersText, reasonLine, type Teller, text } from './act-words-shared';

const GROUNDS: Readonly<Record<string, string>> = {
  unrelated: '对与案件无关的财物采取冻结措施',
  'not-released': '应当解除冻结不解除',
  misused: '违反规定使用冻结的财物',
};

/** 申诉控告 in the words of the office. */
export const COMPLAINT_TELLERS: Readonly<Record<string, Teller>> = {
  ComplaintEntered: (happened) => ({
    title: `收到申诉控告：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: [GROUNDS[text(happened['ground'])] ?? '', '申诉人和内容单独保存，不写入记录'],
  }),
  ComplaintAnswered: (happened) => ({
    title: happened['outcome'] === 'granted' ? '书面答复：成立，呈请解除冻结' : '书面答复：不成立',
    lines: happened['late'] === true ? ['逾期答复'] : [],
  }),
  ComplaintWithdrawn: (happened) => ({ title: '申诉人撤回', lines: reasonLine(happened) }),
  ComplaintAppealed: (happened) => ({
    title: '申诉人向检察院申诉',
    lines: happened['unanswered'] === true ? ['公安机关逾期未答复'] : [],
  }),
  ComplaintExplanationAsked: () => ({ title: '检察院要求公安机关说明情况', lines: [] }),
  ComplaintExplanationGiven: () => ({ title: '公安机关说明情况', lines: ['15 日自收到说明之日起计算'] }),
  ComplaintReviewConcluded: (happened) => ({
    title: happened['outcome'] === 'correct' ? '审查意见：通知纠正' : '审查意见：处理适当',
    lines: [],
  }),
};
