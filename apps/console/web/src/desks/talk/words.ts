import type { Tone } from '../../words';

export const TALK_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  summoned: { text: '待约谈', tone: 'wait' },
  correcting: { text: '整改中', tone: 'over' },
  checking: { text: '待检查', tone: 'wait' },
  closed: { text: '整改合格，已办结', tone: 'good' },
  withdrawn: { text: '已取消', tone: 'still' },
};

export const CAUSES: Readonly<Record<string, string>> = {
  late: '多次超期',
  'bottom-rank': '月度排名末位',
  breach: '违规办理',
};
