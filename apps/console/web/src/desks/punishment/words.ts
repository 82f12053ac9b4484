import type { Tone } from '../../words';

type Words = Readonly<Record<string, { readonly text: string; readonly tone: Tone }>>;

export const PUNISHMENT_STATUS: Words = {
  proposed: { text: '待审批', tone: 'wait' },
  listed: { text: '惩戒中', tone: 'warn' },
  ended: { text: '已解除', tone: 'still' },
  refused: { text: '未列入', tone: 'still' },
};

export const ENTRY_STATUS: Words = {
  proposed: { text: '待审批', tone: 'wait' },
  refused: { text: '不予列入', tone: 'still' },
  waiting: { text: '接续待执行', tone: 'wait' },
  running: { text: '执行中', tone: 'warn' },
  ended: { text: '已解除', tone: 'still' },
};

export const END_CAUSES: Readonly<Record<string, string>> = {
  period: '期满自动解除',
  'five-years': '连续惩戒满五年，自动解除',
  appeal: '申诉成立，解除',
};

export const MEASURES: Readonly<Record<string, string>> = {
  financial: '金融惩戒',
  telecom: '电信网络惩戒',
  credit: '信用惩戒',
};

export const GROUNDS: Readonly<Record<string, string>> = {
  trading: '非法买卖、出租、出借电话卡、账户、账号等（二年）',
  'real-name-help': '提供实名核验帮助（二年）',
  'false-opening': '假冒他人身份或者虚构代理关系开立卡、账户、账号（二年）',
  organizing: '组织实施上述行为（二年）',
  convicted: '因从事电信网络诈骗活动或者关联犯罪受过刑事处罚（三年）',
};

export const SUBJECTS: Readonly<Record<string, string>> = { person: '个人', organization: '单位' };
export const WAYS: Readonly<Record<string, string>> = { 'in-person': '当面', mail: '邮寄', announcement: '公告' };

export const measuresText = (measures: readonly string[]): string =>
  measures.map((one) => MEASURES[one] ?? one).join('、');
