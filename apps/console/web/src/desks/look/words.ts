import type { Tone } from '../../words';

export const LOOK_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  asked: { text: '待上级同意', tone: 'wait' },
  open: { text: '查阅中', tone: 'wait' },
  ended: { text: '已结束', tone: 'still' },
  refused: { text: '不同意查阅', tone: 'over' },
};

export const RIGHTS: Readonly<Record<string, string>> = {
  branch: '本系统下级事项',
  decision: '上级单位同意',
};
