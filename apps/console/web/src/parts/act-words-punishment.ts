import { at, reasonLine, type Teller, text } from './act-words-shared';

const GROUNDS: Readonly<Record<string, string>> = {
  trading: '非法买卖、出租、出借卡、账户、账号等',
  'real-name-help': '提供实名核验帮助',
  'false-opening': '假冒他人身份或虚构代理关系开立卡、账户、账号',
  organizing: '组织实施',
  convicted: '受过刑事处罚',
};
const WAYS: Readonly<Record<string, string>> = { 'in-person': '当面', mail: '邮寄', announcement: '公告' };

/** 联合惩戒 in the words of the office. */
export const PUNISHMENT_TELLERS: Readonly<Record<string, Teller>> = {
  PunishmentProposed: (happened) => ({
    title: '呈请列入联合惩戒名单',
    lines: [`事由：${GROUNDS[text(happened['ground'])] ?? ''}`],
  }),
  PunishmentRefused: (happened) => ({ title: '不予列入', lines: reasonLine(happened) }),
  PunishmentDecided: (happened) => ({
    title: '认定列入联合惩戒名单',
    lines: [happened['waits'] === true ? '前一惩戒期届满后接续执行' : '惩戒期自即日起算'],
  }),
  PunishmentNoticeServed: (happened) => ({
    title: '书面告知惩戒对象',
    lines: [`${at(happened['servedAt'])} ${WAYS[text(happened['way'])] ?? ''}送达`],
  }),
  PunishmentAppealed: () => ({ title: '收到惩戒申诉', lines: ['申诉期间惩戒不停止执行'] }),
  PunishmentAppealDecided: (happened) => ({
    title: happened['outcome'] === 'upheld' ? '申诉成立，解除惩戒' : '申诉不成立',
    lines: [],
  }),
  PunishmentDeclarationSigned: () => ({ title: '登记签署的反诈声明书', lines: [] }),
  PunishmentRepairAsked: () => ({ title: '申请信用修复', lines: [] }),
  PunishmentRepairDecided: (happened) => ({
    title: happened['granted'] === true ? '同意信用修复，信用惩戒解除' : '不同意信用修复',
    lines: [],
  }),
  PunishmentCarriedOut: () => ({ title: '登记已落实惩戒措施', lines: [] }),
  PunishmentLifted: () => ({ title: '登记已解除惩戒措施', lines: [] }),
  PunishmentPeriodEnded: () => ({ title: '惩戒期满，自动解除', lines: [] }),
  PunishmentFiveYearsEnded: () => ({ title: '连续惩戒满五年，自动解除', lines: [] }),
};
