import type { Tone } from '../../words';

export const AREA_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  leaderless: { text: '待明确责任领导', tone: 'over' },
  listed: { text: '整治中', tone: 'wait' },
  assessing: { text: '待批准摘牌', tone: 'wait' },
  delisted: { text: '已摘牌', tone: 'still' },
};
