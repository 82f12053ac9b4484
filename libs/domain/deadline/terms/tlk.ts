import type { RuleRow } from '../rule.js';
import { row } from './row.js';

const LAW = '浙江省《关于打击治理电信网络诈骗违法犯罪的实施意见》（末位约谈）';
const SOURCE = 'SUP-11, SUP-14 (SEED 000, 003): the talk without a figure; the days are a choice';

/** 约谈 (rule book section 7, SUP-11 and SUP-14). */
export const TLK: readonly RuleRow[] = [
  row({
    ruleId: 'TLK-01',
    duty: '约谈',
    law: LAW,
    term: [5, 'working-days'],
    countedFrom: '发出约谈通知',
    class: 'SLA',
    onExpiry: '超时，提醒约谈单位',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TLK-02',
    duty: '按约谈要求整改并报告',
    law: LAW,
    term: [10, 'working-days'],
    countedFrom: '约谈或检查不合格',
    class: 'SLA',
    settable: { least: 1, most: 60 },
    onExpiry: '超时，升级督办',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TLK-03',
    duty: '检查约谈整改',
    law: LAW,
    term: [5, 'working-days'],
    countedFrom: '收到整改报告',
    class: 'SLA',
    onExpiry: '超时，提醒约谈单位',
    source: SOURCE,
    mark: 'DESIGN',
  }),
];
