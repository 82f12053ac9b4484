import type { RuleRow } from '../rule.js';
import { row } from './row.js';

const INSTITUTION = '一案双查工作机制';
const LAW = '《反电信网络诈骗法》第29条第2款';
const SOURCE = 'CRD-29, SUP-13 (SEED 001): 一案双查 without a figure; the days are a choice';

/** 一案双查 (CRD-29): the duty is the law's, every figure is ours. */
export const INQ: readonly RuleRow[] = [
  row({
    ruleId: 'CRD-29-institution',
    duty: '查明有关单位是否违反反诈义务',
    law: INSTITUTION,
    term: [30, 'days'],
    countedFrom: '立案',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'CRD-29-source',
    duty: '查明受害人个人信息的来源',
    law: LAW,
    term: [30, 'days'],
    countedFrom: '立案',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'INQ-01',
    duty: '反馈行政处罚处理结果',
    law: '《反电信网络诈骗法》第39条至第43条',
    term: [30, 'days'],
    countedFrom: '批准移送',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'INQ-02',
    duty: '决定是否提出检察建议',
    law: INSTITUTION,
    term: [15, 'working-days'],
    countedFrom: '批准移送',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: SOURCE,
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'INQ-03',
    duty: '将问责建议送交纪检监察机关',
    law: INSTITUTION,
    term: [5, 'working-days'],
    countedFrom: '批准移送',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: SOURCE,
    mark: 'DESIGN',
  }),
];
