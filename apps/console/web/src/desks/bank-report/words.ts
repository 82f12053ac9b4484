import type { BankReportLine } from '../../api/types';
import type { Tone } from '../../words';

export const KIND_NAMES: Readonly<Record<BankReportLine['kind'], string>> = {
  'own-stop': '先行止付',
  crime: '案件举报',
  'unusual-opening': '异常开卡',
  'case-account': '涉案账户',
  'unusual-event': '异常事件',
};

/** How a report stands, in two words and a tone. */
export function stateOf({ stage, release }: BankReportLine): { readonly text: string; readonly tone: Tone } {
  if (release === 'asked') return { text: '待银行解除', tone: 'warn' };
  if (release === 'done') return { text: '已解除', tone: 'still' };
  switch (stage) {
    case 'filed':
      return { text: '待受理', tone: 'wait' };
    case 'taken':
      return { text: '核查中', tone: 'warn' };
    case 'turned':
      return { text: '已转办', tone: 'good' };
    case 'closed':
      return { text: '已办结', tone: 'still' };
  }
}
