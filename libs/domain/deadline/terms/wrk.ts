import { row } from './row.js';
import type { RuleRow } from '../rule.js';

/** 协同办理: figures of the service alone for what desks do together. No law has them, so they are configuration and say so. */
export const WRK: readonly RuleRow[] = [
  row({
    ruleId: 'EVD-01',
    duty: '接收移交的证据',
    law: '《公安机关办理刑事案件程序规定》第227条至第236条（涉案财物、证据的保管和移交）',
    term: [24, 'hours'],
    countedFrom: '移交',
    class: 'SLA',
    onExpiry: '超时，逐级上报；接收前由移交人负责保管',
    source: 'issue 6 §6 (custody chain): no figure; the hours are an internal SLA',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TKT-01',
    duty: '答复支持请求',
    law: '反诈中心与各警种、部门协同机制',
    term: [24, 'hours'],
    settable: { least: 1, most: 720 },
    countedFrom: '收到支持请求',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: 'SEED 001: no figure; the asking team sets the hours',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'TKT-02',
    duty: '确认支持结果',
    law: '反诈中心与各警种、部门协同机制',
    term: [2, 'working-days'],
    countedFrom: '收到支持结果',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: 'SEED 001: no figure; the days are an internal SLA',
    mark: 'DESIGN',
  }),
  row({
    ruleId: 'CMP-01',
    duty: '报送集群战役战果',
    law: '集群战役工作机制',
    term: [30, 'days'],
    settable: { least: 1, most: 365 },
    countedFrom: '统一发起',
    class: 'SLA',
    onExpiry: '超时，逐级上报',
    source: 'issue 6 §6 (集群战役): no figure; the lead unit sets the days',
    mark: 'DESIGN',
  }),
];
