import type { RuleLine } from '../../api/types';

export const REVISION_STATUS = {
  proposed: { text: '待批准', tone: 'wait' },
  released: { text: '已生效', tone: 'good' },
  refused: { text: '不予批准', tone: 'over' },
  withdrawn: { text: '已撤回', tone: 'still' },
} as const;

export const UNITS: Readonly<Record<RuleLine['unit'], string>> = {
  minutes: '分钟',
  hours: '小时',
  days: '日',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
  times: '次',
};
