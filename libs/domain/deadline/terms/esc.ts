import type { RuleRow } from '../rule.js';
import { due, rung } from './ladders.js';
import { row } from './row.js';

const LAW = '督办工作内部时限';

/** An escalation climbs inside itself: no rung of its own reaches a supervisor, or it would open another. */
const RUNGS = [rung('half', { share: 0.5 }, 'owner'), due('owner', 'issuer')];

/** 升级督办 (rule book 11b): the texts give the steps and no figure; all days are choices. */
export const ESC: readonly RuleRow[] = [
  row({
    ruleId: 'ESC-01',
    duty: '对超期事项作出督办决定',
    law: LAW,
    term: [5, 'working-days'],
    countedFrom: '升级至本级',
    class: 'SLA',
    rungs: RUNGS,
    onExpiry: '未决定，自动升至下一级；已到顶的，阶梯结束',
    source: 'rule book 11b: the ladder has no figure; the days are an internal SLA',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'ESC-02',
    duty: '向督办单位说明超期原因',
    law: LAW,
    term: [3, 'working-days'],
    countedFrom: '接到督办通知',
    class: 'SLA',
    rungs: RUNGS,
    onExpiry: '超时未说明，由督办单位处理',
    source: 'rule book 11b: the ladder has no figure; the days are an internal SLA',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'ESC-03',
    duty: '完成整改',
    law: LAW,
    term: [10, 'working-days'],
    countedFrom: '责令整改',
    class: 'SLA',
    settable: { least: 1, most: 60 },
    rungs: RUNGS,
    onExpiry: '期满未检查合格，自动升至下一级',
    source: 'rule book 11b, SUP-14: 约谈 with a correction date; no figure, the supervisor sets it',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'ESC-04',
    duty: '在内部期限前办结超期事项',
    law: LAW,
    term: [5, 'working-days'],
    countedFrom: '督办单位设定内部期限',
    class: 'SLA',
    settable: { least: 1, most: 60 },
    rungs: RUNGS,
    onExpiry: '期满未办结，自动升至下一级；法定期限仍按超期计算',
    source: 'issue 7: an inner date where the law has no extension; the duty stays overdue',
    mark: 'DESIGN',
  }),
];
