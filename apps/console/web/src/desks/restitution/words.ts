import type { ShareLine } from '../../api/restitution-types';
import type { Tone } from '../../words';

type Said = { readonly text: string; readonly tone: Tone };

export const STAGE: Readonly<Record<string, Said>> = {
  opened: { text: '待申请', tone: 'wait' },
  applied: { text: '已受理申请', tone: 'wait' },
  tracing: { text: '资金溯源中', tone: 'wait' },
  planned: { text: '已拟方案', tone: 'wait' },
  noticed: { text: '公告中', tone: 'wait' },
  objected: { text: '异议审查中', tone: 'warn' },
  submitted: { text: '待审批', tone: 'wait' },
  decided: { text: '已决定返还', tone: 'good' },
  'at-the-bank': { text: '银行办理中', tone: 'wait' },
  'residual-frozen': { text: '余额继续冻结', tone: 'still' },
  closed: { text: '已办结', tone: 'still' },
};

export const PLAN_STATUS: Readonly<Record<string, Said>> = {
  proposed: { text: '已拟定', tone: 'wait' },
  noticed: { text: '公告中', tone: 'wait' },
  'notice-ended': { text: '公告期满', tone: 'good' },
  submitted: { text: '待审批', tone: 'wait' },
  decided: { text: '已批准', tone: 'good' },
  refused: { text: '未批准', tone: 'over' },
  'set-aside': { text: '异议成立，已撤销', tone: 'over' },
  superseded: { text: '已由新版本替代', tone: 'still' },
};

export const NOTICE_STATUS: Readonly<Record<string, Said>> = {
  issued: { text: '待民警到场', tone: 'wait' },
  presented: { text: '待审核材料', tone: 'warn' },
  'completion-asked': { text: '待补正，期限暂停', tone: 'wait' },
  accepted: { text: '待放款', tone: 'warn' },
  paid: { text: '已办结', tone: 'good' },
};

/** A share says what its plan says until a bank has accepted it. */
export const LINE_STATUS: Readonly<Record<ShareLine['status'], Said>> = {
  proposed: { text: '已拟方案', tone: 'wait' },
  noticed: { text: '公告中', tone: 'wait' },
  'notice-ended': { text: '公告期满', tone: 'wait' },
  submitted: { text: '待审批', tone: 'wait' },
  decided: { text: '已批准，待通知银行', tone: 'wait' },
  'at-the-bank': { text: '待银行受理', tone: 'wait' },
  accepted: { text: '待放款', tone: 'wait' },
  prepared: { text: '已放款待回单', tone: 'warn' },
  paid: { text: '已到账', tone: 'good' },
  bounced: { text: '退汇', tone: 'over' },
  refused: { text: '方案未批准', tone: 'still' },
  'set-aside': { text: '方案已撤销', tone: 'still' },
  superseded: { text: '以新版本为准', tone: 'still' },
};

export const CLAIM_STATUS: Readonly<Record<string, Said>> = {
  applied: { text: '待移送材料', tone: 'wait' },
  'handed-over': { text: '待审核', tone: 'warn' },
  complete: { text: '材料齐全', tone: 'good' },
  rejected: { text: '不予受理', tone: 'over' },
};

export const KIND: Readonly<Record<string, string>> = {
  direct: '逐笔返还（第八条第一款第一、二项）',
  proportional: '按比例返还（第八条第一款第三项）',
};

export const BASIS: Readonly<Record<string, string>> = {
  net: '先扣后分：以未获赔损失为计算依据',
  gross: '先分后扣：以全部损失计算，再扣已获退赔',
};

/** The order in which the analyst compares; only the first two may carry a plan. */
export const RULES: readonly { readonly rule: string; readonly name: string; readonly legal: boolean }[] = [
  { rule: 'timestamp', name: '时间戳逐笔对应', legal: true },
  { rule: 'proportional', name: '时间戳加按比例', legal: true },
  { rule: 'fifo', name: '先进先出', legal: false },
  { rule: 'pari-passu', name: '平等比例', legal: false },
  { rule: 'lowest-intermediate-balance', name: '最低中间余额', legal: false },
  { rule: 'rolling-charge', name: '滚动比例', legal: false },
];

export const saidOf = (words: Readonly<Record<string, Said>>, status: string): Said =>
  words[status] ?? { text: status, tone: 'still' };
