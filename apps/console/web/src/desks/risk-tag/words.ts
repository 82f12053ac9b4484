import type { Tone } from '../../words';

export const TAG_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  standing: { text: '生效中', tone: 'warn' },
  ended: { text: '已取消', tone: 'still' },
  lapsed: { text: '已到期', tone: 'still' },
};

export const TAG_KINDS: Readonly<Record<string, string>> = {
  'grey-list': '灰名单账户（排在前面）',
  'green-channel': '绿色通道（排在前面，审批提前提醒）',
};
