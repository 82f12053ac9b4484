import { CASE_LEVELS, type Tone } from '../../words';

export const LISTING_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  leaderless: { text: '待明确专案组长', tone: 'over' },
  listed: { text: '督办中', tone: 'wait' },
  delisting: { text: '待批准摘牌', tone: 'wait' },
  delisted: { text: '已摘牌', tone: 'still' },
};

export const WHY_LISTED: Readonly<Record<string, string>> = { loss: '案损达到一百万元', decision: '督办单位决定' };

export const levelText = (level: string, batch: string | undefined): string =>
  `${CASE_LEVELS[level] ?? level}${batch ? ` ${batch}` : ''}`;
