import type { Tone } from '../../words';

export const BULLETIN_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  due: { text: '待编制', tone: 'over' },
  drafted: { text: '已拟稿', tone: 'wait' },
  asked: { text: '待批准', tone: 'wait' },
  issued: { text: '已印发，末位待决定', tone: 'wait' },
  answering: { text: '一票否决建议待答复', tone: 'wait' },
  closed: { text: '已办结', tone: 'good' },
  withdrawn: { text: '本月不印发', tone: 'still' },
};

export const monthText = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** What is asked of others about a unit that stands last. */
export const MEASURES: Readonly<Record<'discipline' | 'veto', string>> = {
  discipline: '问责线索移送',
  veto: '一票否决建议',
};
