import type { RuleRow } from '../rule.js';
import { row } from './row.js';

const LAW = '浙江省《关于打击治理电信网络诈骗违法犯罪的实施意见》任务清单';

/** 任务清单、责任状 (SEED 000, 001): the list gives every task its own day; the other days are choices. */
export const TSK: readonly RuleRow[] = [
  row({
    ruleId: 'TSK-01',
    duty: '签订任务责任状',
    law: '联席会议任务清单、责任状制度',
    term: [5, 'working-days'],
    countedFrom: '下达任务',
    class: 'SLA',
    onExpiry: '超时，升级督办',
    source: 'SEED 001 (责任状): no figure; the days are a choice',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TSK-02',
    duty: '完成任务清单事项',
    law: LAW,
    term: [30, 'days'],
    countedFrom: '下达任务或退回重办',
    class: 'SLA',
    roll: 'none',
    settable: { least: 1, most: 1_100 },
    onExpiry: '超时，列入超期清单并升级督办',
    source: 'SEED 000 (205 项任务清单): the list states the last day of each task, so it does not roll',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TSK-03',
    duty: '验收任务清单事项',
    law: LAW,
    term: [10, 'working-days'],
    countedFrom: '收到完成报告',
    class: 'SLA',
    onExpiry: '超时，提醒联席办',
    source: 'SEED 000 (205 项任务清单): no figure; the days are a choice',
    mark: 'DESIGN',
  }),
];
