import type { Tone } from '../../words';

interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const ESCALATION_STATUS: Readonly<Record<string, Words>> = {
  open: { text: '待说明、待决定', tone: 'over' },
  answered: { text: '已说明，待决定', tone: 'wait' },
  correcting: { text: '整改中', tone: 'wait' },
  waiting: { text: '内部期限内', tone: 'wait' },
  settled: { text: '已办结', tone: 'good' },
  exhausted: { text: '阶梯到顶，已结束', tone: 'still' },
};

export const OUTCOMES: Readonly<Record<string, string>> = {
  explained: '说明情况成立',
  corrected: '整改合格',
  transferred: '改由其他单位办理',
  extended: '依法延长期限',
  discipline: '移送纪检监察处理',
};

export const WHY: Readonly<Record<string, string>> = {
  opened: '到点自动升级',
  undecided: '本级期满未决定',
  decided: '督办单位决定升级',
  'not-corrected': '整改未合格',
  'date-missed': '内部期限届满未办结',
};

export const LINE_NAMES: Readonly<Record<string, string>> = {
  supervisors: '督办线',
  police: '公安线',
  procuratorate: '检察线',
};

export const CHANNELS: Readonly<Record<string, string>> = {
  'in-app': '工作台',
  mail: '邮件',
  sms: '短信',
  digest: '汇总邮件',
};

export const SENDING: Readonly<Record<string, Words>> = {
  sent: { text: '已送出', tone: 'good' },
  read: { text: '已阅读', tone: 'good' },
  pending: { text: '待送出', tone: 'wait' },
  failed: { text: '未送达', tone: 'over' },
};
