import { due, rung } from './ladders.js';
import { row } from './row.js';
import type { RuleRow } from '../rule.js';

/** A victim who is being talked into a transfer: the centre hears of it the minute the visit is late. */
const DISSUASION_LADDER = [
  rung('half', { share: 0.5 }, 'owner'),
  due('owner', 'desk-head', 'anti-fraud-centre'),
  rung('superior', { after: 2, unit: 'hours' }, 'superior'),
  rung('supervisor', { after: 24, unit: 'hours' }, 'supervisor'),
];

/** 预警劝阻 (rule book section 7, ALT). */
export const ALT: readonly RuleRow[] = [
  row({
    ruleId: 'ALT-01-high',
    duty: '高危预警见面劝阻并反馈',
    law: '浙江省分级劝阻做法',
    term: [2, 'hours'],
    countedFrom: '预警指令下达',
    class: 'SLA',
    rungs: DISSUASION_LADDER,
    onExpiry: '超时，升级',
    source: 'Zhejiang',
    mark: 'SEED 000; three-grade national mechanism CONFIRMED [S42], the hours only in the seed',
  }),
  row({
    ruleId: 'ALT-01-medium',
    duty: '中危预警见面劝阻并反馈',
    law: '浙江省分级劝阻做法',
    term: [24, 'hours'],
    countedFrom: '预警指令下达',
    class: 'SLA',
    rungs: DISSUASION_LADDER,
    onExpiry: '超时，升级',
    source: 'Zhejiang',
    mark: 'SEED 000; three-grade national mechanism CONFIRMED [S42], the hours only in the seed',
  }),
  row({
    ruleId: 'ALT-01-low',
    duty: '低危预警见面劝阻并反馈',
    law: '浙江省分级劝阻做法',
    term: [72, 'hours'],
    countedFrom: '预警指令下达',
    class: 'SLA',
    rungs: DISSUASION_LADDER,
    onExpiry: '超时，升级',
    source: 'Zhejiang',
    mark: 'SEED 000; three-grade national mechanism CONFIRMED [S42], the hours only in the seed',
  }),
  row({
    ruleId: 'ALT-03-recheck',
    duty: '新开账户周内倒查',
    law: '宁波奉化银行开户管理做法',
    term: [7, 'days'],
    countedFrom: '开户之日',
    class: 'SLA',
    onExpiry: '超时，提醒开户机构',
    source: 'Ningbo Fenghua',
    mark: 'SEED 004',
  }),
  row({
    ruleId: 'ALT-03-dormant',
    duty: '睡眠账户处理',
    law: '宁波奉化银行开户管理做法',
    term: [6, 'months'],
    countedFrom: '最后一次交易之日',
    class: 'SLA',
    onExpiry: '转为睡眠账户',
    source: 'Ningbo Fenghua',
    mark: 'SEED 004',
  }),
  row({
    ruleId: 'ALT-04',
    duty: '补办数据使用审批（先批后补）',
    law: '数据先批后补做法（比照同一法人先行止付）',
    term: [24, 'hours'],
    countedFrom: '紧急批准',
    class: 'SLA',
    onExpiry: '超时，停止使用并升级',
    source: 'proposal in SEED 004, by analogy with FRZ-08',
    mark: 'DESIGN',
  }),
];
