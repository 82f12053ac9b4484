import { reasonLine, type Teller, text } from './act-words-shared';

const LINES: Readonly<Record<string, string>> = { institution: '单位责任', source: '信息来源' };
const OUTCOMES: Readonly<Record<string, string>> = { found: '已查明', none: '未发现', unknown: '无法查明' };
const ROADS: Readonly<Record<string, string>> = {
  penalty: '建议行政处罚',
  recommendation: '移送检察建议线索',
  discipline: '建议问责',
};

/** 一案双查 in the words of the office. */
export const INQUIRY_TELLERS: Readonly<Record<string, Teller>> = {
  InquiryOpened: () => ({ title: '立案，同时开启一案双查', lines: [] }),
  InquiryFindingNoted: (happened) => ({
    title: '登记发现',
    lines: happened['reopens'] === true ? ['原结论之后的新发现，重新查办'] : [],
  }),
  InquiryLineConcluded: (happened) => ({
    title: `${LINES[text(happened['line'])] ?? ''}：${OUTCOMES[text(happened['outcome'])] ?? ''}`,
    lines: [],
  }),
  InquiryConsequenceAsked: (happened) => ({
    title: `呈请${ROADS[text(happened['road'])] ?? '移送'}`,
    lines: ['待审批'],
  }),
  InquiryConsequenceRefused: (happened) => ({ title: '不予移送', lines: reasonLine(happened) }),
  InquiryConsequenceSent: (happened) => ({ title: `批准${ROADS[text(happened['road'])] ?? '移送'}`, lines: [] }),
  InquiryConsequenceAnswered: (happened) => ({
    title: happened['outcome'] === 'taken' ? '接收单位已采纳并反馈' : '接收单位反馈不采纳',
    lines: [],
  }),
};
