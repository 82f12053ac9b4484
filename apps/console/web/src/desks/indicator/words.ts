import type { Tone } from '../../words';

export type FigureName =
  | 'duty'
  | 'stop'
  | 'freeze'
  | 'release'
  | 'approval'
  | 'stopped'
  | 'frozen'
  | 'returned'
  | 'reply'
  | 'bounce'
  | 'lost'
  | 'recovered'
  | 'concluded'
  | 'reclaimed';

export const RESULTS: Readonly<
  Record<string, { readonly text: string; readonly tone: Tone; readonly colour: string }>
> = {
  'on-time': { text: '按期', tone: 'good', colour: '#2f8f57' },
  late: { text: '单位超期', tone: 'over', colour: '#b42318' },
  'late-by-outage': { text: '系统中断致超期', tone: 'warn', colour: '#d08a1d' },
  running: { text: '在办未到期', tone: 'still', colour: '#9aa7b8' },
  replied: { text: '按期回复', tone: 'good', colour: '#2f8f57' },
  'replied-late': { text: '超期回复', tone: 'warn', colour: '#d08a1d' },
  unanswered: { text: '未回复', tone: 'over', colour: '#b42318' },
  stopped: { text: '止付', tone: 'good', colour: '#17579e' },
  frozen: { text: '冻结', tone: 'good', colour: '#17579e' },
  released: { text: '解除', tone: 'good', colour: '#17579e' },
  approved: { text: '批准', tone: 'good', colour: '#2f8f57' },
  refused: { text: '不批准', tone: 'warn', colour: '#d08a1d' },
  police: { text: '办案单位', tone: 'still', colour: '#17579e' },
  bank: { text: '银行', tone: 'still', colour: '#5d8fc4' },
  referral: { text: '移送退回', tone: 'warn', colour: '#d08a1d' },
  payout: { text: '返还付款退回', tone: 'warn', colour: '#b42318' },
  concluded: { text: '办结', tone: 'still', colour: '#17579e' },
  'by-police': { text: '公安追缴', tone: 'good', colour: '#17579e' },
  'by-procuratorate': { text: '检察追缴', tone: 'good', colour: '#5d8fc4' },
};

/** `3 分 20 秒`, `5 小时 12 分`, `2 天 3 小时`. */
export function lasted(seconds: number | undefined): string {
  if (seconds === undefined) return '—';
  const whole = Math.round(seconds);
  const [days, hours, minutes] = [
    Math.floor(whole / 86_400),
    Math.floor(whole / 3_600) % 24,
    Math.floor(whole / 60) % 60,
  ];
  if (days > 0) return `${days} 天 ${hours} 小时`;
  if (hours > 0) return `${hours} 小时 ${minutes} 分`;
  return minutes > 0 ? `${minutes} 分 ${whole % 60} 秒` : `${whole} 秒`;
}

/** The parts of the page: each a picture and a table. */
export const TABS: readonly {
  readonly key: string;
  readonly label: string;
  readonly figures: readonly FigureName[];
}[] = [
  { key: 'duty', label: '期限办理', figures: ['duty'] },
  { key: 'time', label: '办理用时', figures: ['stop', 'freeze', 'release'] },
  { key: 'approval', label: '审批用时', figures: ['approval'] },
  { key: 'money', label: '止付、冻结、返还金额', figures: ['stopped', 'frozen', 'returned'] },
  { key: 'answers', label: '回复与退回', figures: ['reply', 'bounce'] },
];

export const FIGURE_NAMES: Readonly<Record<FigureName, string>> = {
  duty: '期限办理',
  stop: '签发到止付',
  freeze: '签发到冻结',
  release: '解除指令到解除',
  approval: '审批',
  stopped: '止付金额',
  frozen: '冻结金额',
  returned: '返还金额',
  reply: '检察建议回复',
  bounce: '退回',
  lost: '报案损失',
  recovered: '报案损失中已返还',
  concluded: '办结涉案金额',
  reclaimed: '追缴金额',
};
