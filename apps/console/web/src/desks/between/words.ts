import type { Tone } from '../../words';

interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const REFERRAL_STATUS: Readonly<Record<string, Words>> = {
  found: { text: '待审批', tone: 'wait' },
  approved: { text: '已批准，待移送', tone: 'wait' },
  sent: { text: '已移送，待接收', tone: 'wait' },
  accepted: { text: '已接收，待交接', tone: 'good' },
  returned: { text: '已退回', tone: 'warn' },
  disputed: { text: '二次退回，待指定管辖', tone: 'over' },
  'handed-over': { text: '已交接', tone: 'good' },
  kept: { text: '由原单位办理', tone: 'still' },
  refused: { text: '不予批准', tone: 'still' },
  withdrawn: { text: '已撤回', tone: 'still' },
};

export const CONSULTATION_STATUS: Readonly<Record<string, Words>> = {
  collecting: { text: '收集意见中', tone: 'wait' },
  opened: { text: '意见已公开', tone: 'good' },
  minuted: { text: '纪要已印发', tone: 'wait' },
  concluded: { text: '已办结', tone: 'still' },
  cancelled: { text: '已取消', tone: 'still' },
};

export const DESIGNATION_STATUS: Readonly<Record<string, Words>> = {
  negotiating: { text: '协商中', tone: 'wait' },
  contesting: { text: '待陈述意见', tone: 'wait' },
  deciding: { text: '待上级决定', tone: 'warn' },
  decided: { text: '已指定管辖', tone: 'good' },
  agreed: { text: '协商一致', tone: 'good' },
};

export const ASSISTANCE_STATUS: Readonly<Record<string, Words>> = {
  asked: { text: '待受理', tone: 'wait' },
  incomplete: { text: '手续待补齐', tone: 'warn' },
  'under-way': { text: '办理中', tone: 'wait' },
  caught: { text: '已抓获，待讯问', tone: 'warn' },
  answered: { text: '已反馈', tone: 'good' },
  withdrawn: { text: '已撤回', tone: 'still' },
};

export const REFERRAL_KINDS: Readonly<Record<string, string>> = { report: '报案', clue: '线索', case: '案件' };

export const GROUNDS: Readonly<Record<string, string>> = {
  designated: '上级指定管辖',
  'no-jurisdiction': '不属于本机关管辖（24 小时内移送）',
  'after-filing': '立案后发现不属于本机关管辖',
  merge: '应当并案侦查',
  procuratorate: '不属于本院管辖（5 日内移送）',
  court: '不属于本院管辖',
  agency: '行政执法中发现涉嫌犯罪（3 日内审批）',
};

export const PLACES: Readonly<Record<string, string>> = {
  'suspect-residence': '犯罪嫌疑人居住地',
  'message-sent': '诈骗信息发出地',
  'message-received': '诈骗信息接收地',
  'device-place': '猫池、GOIP 等设备所在地',
  'account-opened': '银行卡、账户开立地',
  'account-sold': '银行卡、账户出售出租地',
  'money-transferred': '资金转移、藏匿、使用地',
  'payment-counterparty': '支付结算对手方所在地',
  'internet-account': '互联网账号销售、登录地',
  server: '服务器所在地',
  provider: '网络服务提供者所在地',
  'suspect-system': '嫌疑人使用的系统所在地',
  'victim-system': '被害人使用的系统所在地',
  'victim-place': '被害人所在地',
  'loss-place': '财产损失地',
};

export const RETURN_REASONS: Readonly<Record<string, string>> = {
  'no-connection': '所列联系点与本地无关',
  'already-filed-elsewhere': '其他机关已先行立案',
  duplicate: '与在办案件重复',
  'wrong-level': '级别管辖不符',
};

export const LINE_KINDS: Readonly<Record<string, string>> = {
  document: '文书材料',
  evidence: '证据',
  property: '财物',
  suspect: '人员',
  measure: '在控措施',
};

export const KEY_POINTS: Readonly<Record<string, string>> = {
  'task-force': '专案侦办',
  'arrest-operation': '组织缉捕',
  'arrest-request': '提请逮捕',
  'early-participation': '提前介入侦查',
  evidence: '证据收集',
  other: '其他',
};

export const STANCES: Readonly<Record<string, string>> = {
  agree: '同意',
  conditional: '有条件同意',
  dissent: '不同意',
};

export const CHAINS: Readonly<Record<string, string>> = {
  detention: '拘留后提请批准逮捕',
  arrest: '提请批准逮捕',
  prosecution: '移送起诉',
  'non-filing': '不予立案复议复核',
  'filing-supervision': '立案监督',
  'late-filing': '逾期未作立案决定监督',
  'agency-non-filing': '行政机关对不予立案的复议和立案监督',
  'reporter-supervision': '被害人、报案人请求立案监督',
  'victim-appeal': '被害人申诉不起诉',
  'custody-necessity': '羁押必要性审查建议',
  'evidence-letter': '调取证据函',
  reverse: '行刑反向衔接',
  trial: '审判',
};

export const SLOTS: Readonly<Record<string, string>> = {
  police: '公安机关',
  procuratorate: '人民检察院',
  higher: '上一级机关（共同上级）',
  court: '人民法院',
  'higher-court': '上一级人民法院',
  agency: '行政机关',
  place: '证据所在地人民检察院',
};

/** Which units a chain needs; the service checks it again. */
export const CHAIN_SLOTS: Readonly<Record<string, readonly string[]>> = {
  detention: ['police', 'procuratorate', 'higher'],
  arrest: ['police', 'procuratorate', 'higher'],
  prosecution: ['police', 'procuratorate', 'higher'],
  'non-filing': ['police', 'higher'],
  'filing-supervision': ['police', 'procuratorate'],
  'late-filing': ['police', 'procuratorate'],
  'agency-non-filing': ['agency', 'police', 'procuratorate'],
  'reporter-supervision': ['police', 'procuratorate'],
  'victim-appeal': ['procuratorate', 'higher'],
  'custody-necessity': ['police', 'procuratorate'],
  'evidence-letter': ['procuratorate', 'place', 'higher'],
  reverse: ['procuratorate', 'agency'],
  trial: ['procuratorate', 'court', 'higher-court'],
};

export const VARIANTS: Readonly<Record<string, string>> = {
  detained: '在押',
  complex: '重大复杂',
  fast: '速裁程序',
  'fast-long': '速裁程序（可能判处超过一年）',
  simple: '简易程序',
  'simple-long': '简易程序（可能判处超过三年）',
  gang: '流窜、多次、结伙作案',
};

export const ASSISTANCE_KINDS: Readonly<Record<string, string>> = {
  identity: '身份、年龄、前科协查（7 日）',
  'identity-remote': '身份、年龄、前科协查（交通十分不便地区，15 日）',
  evidence: '其他证据、资料协查',
  'on-the-spot': '异地传唤、拘捕、扣押、柜面冻结（须附手续）',
  fugitive: '抓获逃犯（须附手续）',
};

export const optionsOf = (words: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
