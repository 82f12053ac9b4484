import { CASE_LEVELS, type Tone } from '../../words';

interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const EVIDENCE_STATUS: Readonly<Record<string, Words>> = {
  held: { text: '保管中', tone: 'good' },
  offered: { text: '移交待接收', tone: 'wait' },
  ended: { text: '保管结束', tone: 'still' },
};
export const EVIDENCE_KINDS: Readonly<Record<string, string>> = {
  document: '书证',
  object: '物证',
  'electronic-data': '电子数据',
  device: '设备',
  money: '款项',
  other: '其他',
};
export const EVIDENCE_ENDS: Readonly<Record<string, string>> = {
  returned: '发还',
  destroyed: '销毁',
  'transferred-to-court': '随案移送法院',
  confiscated: '没收上缴',
};

export const TICKET_STATUS: Readonly<Record<string, Words>> = {
  asked: { text: '待受理', tone: 'wait' },
  'under-way': { text: '办理中', tone: 'wait' },
  answered: { text: '已答复，待确认', tone: 'good' },
  closed: { text: '已办结', tone: 'still' },
  withdrawn: { text: '已撤回', tone: 'still' },
};
export const TICKET_KINDS: Readonly<Record<string, string>> = {
  'funds-flow': '资金流分析',
  'communication-flow': '通讯流分析',
  'network-flow': '网络流分析',
  'personnel-flow': '人员流分析',
  'electronic-evidence': '电子数据勘验',
  legal: '法律、证据审核',
  'centre-help': '请上级中心协助',
  other: '其他支持',
};

export const CAMPAIGN_STATUS: Readonly<Record<string, Words>> = {
  planned: { text: '筹备中', tone: 'wait' },
  started: { text: '已发起', tone: 'good' },
  closed: { text: '已结束', tone: 'still' },
  cancelled: { text: '已取消', tone: 'still' },
};

export const levelText = (level: string, batch: number): string => `${CASE_LEVELS[level] ?? level}第 ${batch} 批`;
