import type { RuleRow } from '../rule.js';
import { due } from './ladders.js';
import { row } from './row.js';

/** 查阅: how long an office that has said why may look. The issue asks for right, reason and record, and gives no figure. */
export const LOK: readonly RuleRow[] = [
  row({
    ruleId: 'LOK-01',
    duty: '查阅期限',
    law: '联席会议查阅制度（理由、权限、留痕）',
    term: [24, 'hours'],
    countedFrom: '开始查阅',
    class: 'AUTO',
    suspension: 'never',
    rungs: [due('owner')],
    onExpiry: '查阅结束，再次查阅须重新说明理由',
    source: 'issue 7 (content opens only with right, reason and record): no figure; the day is a choice',
    mark: 'DESIGN',
  }),
];
