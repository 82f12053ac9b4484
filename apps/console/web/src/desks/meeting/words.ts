import type { Tone } from '../../words';

export const MEETING_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  due: { text: '待召集', tone: 'over' },
  called: { text: '已召集', tone: 'wait' },
  held: { text: '已召开，事项在办', tone: 'wait' },
  closed: { text: '事项办结', tone: 'good' },
  cancelled: { text: '已取消', tone: 'still' },
};

export const MEETING_KINDS: Readonly<Record<string, string>> = { weekly: '专班周例会', committee: '党委会听取汇报' };

export const AGENDA_KINDS: Readonly<Record<string, string>> = {
  escalation: '升级督办',
  listing: '挂牌督办',
  'area-listing': '重点区域整治',
  talk: '约谈整改',
  overdue: '超期未办',
  task: '上次议定事项',
};

export const TASK_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  open: { text: '办理中', tone: 'wait' },
  reported: { text: '已报告，待核查', tone: 'wait' },
  done: { text: '已办结', tone: 'good' },
};
