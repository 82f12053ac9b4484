import type { Tone } from '../../words';
import type { TaskLine } from './client';

export const REGISTER_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  running: { text: '办理中', tone: 'wait' },
  closed: { text: '全部办结', tone: 'good' },
};

export const KINDS: Readonly<Record<string, string>> = { common: '共性', own: '个性' };

/** What the list says of a task at a glance. */
export function stateOf({ status, overdue, doneLate }: Pick<TaskLine, 'status' | 'overdue' | 'doneLate'>): {
  readonly text: string;
  readonly tone: Tone;
} {
  if (overdue) return { text: '超期未完成', tone: 'over' };
  if (status === 'running') return { text: '办理中', tone: 'wait' };
  if (status === 'reported') return { text: '待验收', tone: 'wait' };
  if (status === 'cancelled') return { text: '已撤销', tone: 'still' };
  return doneLate ? { text: '超期办结', tone: 'over' } : { text: '按期办结', tone: 'good' };
}

export const FILTERS = [
  { value: 'all', label: '全部' },
  { value: 'running', label: '办理中' },
  { value: 'overdue', label: '超期' },
  { value: 'reported', label: '待验收' },
  { value: 'done', label: '已办结' },
] as const;

export const CHANGES: Readonly<Record<string, string>> = {
  accepted: '验收合格',
  'sent-back': '退回重办',
  moved: '任务调整',
  cancelled: '撤销',
};
