import type { Tone } from '../../words';

interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const DISPOSAL_STATUS: Readonly<Record<string, Words>> = {
  pronounced: { text: '上诉、抗诉期内', tone: 'wait' },
  appealed: { text: '二审中，不得执行', tone: 'warn' },
  effective: { text: '已生效', tone: 'good' },
  remanded: { text: '发回重审', tone: 'still' },
};

export const BASIS: Readonly<Record<string, string>> = {
  judgment: '判决',
  ruling: '裁定',
  'early-return': '先行返还（裁判前）',
};

export const ORDER: Readonly<Record<string, string>> = { return: '发还被害人', confiscate: '没收，上缴国库' };

export const THING_STATUS: Readonly<Record<string, Words>> = {
  listed: { text: '待处置', tone: 'wait' },
  missing: { text: '裁判未处理', tone: 'over' },
  calling: { text: '已通知认领', tone: 'wait' },
  announced: { text: '认领公告中（一年）', tone: 'wait' },
  unclaimed: { text: '公告期满，待决定', tone: 'warn' },
  forfeited: { text: '已决定上缴', tone: 'wait' },
  executing: { text: '执行中', tone: 'wait' },
  returned: { text: '已发还', tone: 'good' },
  'in-treasury': { text: '已上缴国库', tone: 'still' },
  refunded: { text: '上缴后已退还', tone: 'good' },
};

export const CLAIM_STATUS: Readonly<Record<string, Words>> = {
  open: { text: '待审查', tone: 'wait' },
  proven: { text: '查证属实', tone: 'good' },
  rejected: { text: '不予确认', tone: 'still' },
};

export const PURPOSE: Readonly<Record<string, string>> = {
  return: '发还被害人',
  treasury: '上缴国库',
  refund: '上缴后退还',
};

export const EXECUTION_STATUS: Readonly<Record<string, Words>> = {
  sent: { text: '待执行', tone: 'wait' },
  done: { text: '已执行', tone: 'good' },
  failed: { text: '未成功', tone: 'warn' },
};

export const FROZEN_STATUS: Readonly<Record<string, Words>> = {
  waiting: { text: '待银行反馈', tone: 'wait' },
  frozen: { text: '冻结中', tone: 'good' },
  queued: { text: '轮候', tone: 'wait' },
  released: { text: '已解除', tone: 'still' },
  lapsed: { text: '到期自动解除', tone: 'over' },
  refused: { text: '未冻结', tone: 'still' },
  withdrawn: { text: '已撤回', tone: 'still' },
};
