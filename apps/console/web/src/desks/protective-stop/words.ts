import type { ProtectiveLine } from '../../api/types';
import type { Tone } from '../../words';

export const BASIS_NAMES: Readonly<Record<ProtectiveLine['basis'], string>> = {
  consent: '户主同意',
  notice: '已告知户主',
};

export const CHANNEL_NAMES: Readonly<Record<ProtectiveLine['toldBy'], string>> = {
  phone: '电话',
  visit: '上门或当面',
  video: '视频',
  message: '短信或消息',
};

export const STAGES: Readonly<Record<ProtectiveLine['stage'], { readonly text: string; readonly tone: Tone }>> = {
  ordered: { text: '待银行执行', tone: 'wait' },
  held: { text: '保护中', tone: 'good' },
  releasing: { text: '待银行解除', tone: 'warn' },
  released: { text: '已解除', tone: 'still' },
  lapsed: { text: '已期满失效', tone: 'still' },
  refused: { text: '银行未执行', tone: 'over' },
  withdrawn: { text: '已撤回', tone: 'still' },
};

export const CLOCKS: Readonly<Record<string, string>> = {
  'PROTECT-01': '反馈时限',
  'PROTECT-02': '申诉核验',
  'FRZ-25': '解除时限',
  'FRZ-29': '保护期满',
};
