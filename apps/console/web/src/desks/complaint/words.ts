import type { ComplaintView } from '../../api/types';
import type { Tone } from '../../words';

export const COMPLAINT_STATUS: Readonly<
  Record<ComplaintView['status'], { readonly text: string; readonly tone: Tone }>
> = {
  received: { text: '待书面答复', tone: 'wait' },
  granted: { text: '成立，已呈请解除', tone: 'good' },
  dismissed: { text: '不成立', tone: 'still' },
  reviewing: { text: '检察院审查中', tone: 'wait' },
  explaining: { text: '待公安机关说明', tone: 'warn' },
  corrected: { text: '检察院通知纠正', tone: 'warn' },
  proper: { text: '检察院认为适当', tone: 'still' },
  withdrawn: { text: '已撤回', tone: 'still' },
};

export const COMPLAINT_CHANNELS: Readonly<Record<ComplaintView['channel'], string>> = {
  visit: '当面提出',
  letter: '书面提出',
  online: '网上提出',
};

export const GROUND_OPTIONS = [
  { value: 'not-released', label: '应当解除冻结不解除（刑诉法117条一款四项）' },
  { value: 'unrelated', label: '对与案件无关的财物采取冻结措施（三项）' },
  { value: 'misused', label: '违反规定使用冻结的财物（五项）' },
] as const;

export const GROUND_SHORT: Readonly<Record<ComplaintView['ground'], string>> = {
  'not-released': '应解除不解除',
  unrelated: '与案件无关',
  misused: '违规使用',
};
