import type { Tone } from '../../words';

export const REWARD_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  asked: { text: '待批准', tone: 'wait' },
  granted: { text: '已批准，待兑现', tone: 'wait' },
  paid: { text: '已兑现', tone: 'good' },
  refused: { text: '未获批准', tone: 'still' },
  lapsed: { text: '已终止', tone: 'still' },
};
