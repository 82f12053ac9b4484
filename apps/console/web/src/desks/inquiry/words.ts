import type { Tone } from '../../words';

type Words = Readonly<Record<string, { readonly text: string; readonly tone: Tone }>>;

export const INQUIRY_STATUS: Words = {
  inquiring: { text: '查办中', tone: 'wait' },
  waiting: { text: '待反馈', tone: 'wait' },
  ended: { text: '已办结', tone: 'still' },
};

export const LINES: Readonly<Record<string, string>> = {
  institution: '有关单位是否违反反诈义务',
  source: '受害人个人信息从何而来',
};

const OUTCOMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  institution: { found: '查明违反义务', none: '未违反义务', unknown: '无法查明' },
  source: { found: '查明来源', none: '不涉及泄露', unknown: '无法查明' },
};
export const outcomesOf = (line: string): Readonly<Record<string, string>> => OUTCOMES[line] ?? {};
export const outcomeText = (line: string, outcome: string | undefined): string =>
  outcome ? (outcomesOf(line)[outcome] ?? outcome) : '查办中';

export const FINDING_KINDS: Readonly<Record<string, string>> = {
  'bank-duty': '银行、支付机构未履行反诈义务',
  'operator-duty': '电信业务经营者未履行反诈义务',
  'internet-duty': '互联网服务提供者未履行反诈义务',
  leak: '单位泄露个人信息',
  sale: '个人信息被出售、非法提供',
  theft: '个人信息被窃取、非法获取',
  'own-disclosure': '受害人自行泄露',
};

export const ROADS: Readonly<Record<string, string>> = {
  penalty: '建议主管部门行政处罚',
  recommendation: '移送检察机关（检察建议线索）',
  discipline: '经联席办送交纪检监察机关',
};
export const LETTERS: Readonly<Record<string, string>> = {
  penalty: '行政处罚建议函',
  recommendation: '检察建议线索移送函',
  discipline: '问责建议函',
};

export const CONSEQUENCE_STATUS: Words = {
  asked: { text: '待审批', tone: 'wait' },
  refused: { text: '未批准', tone: 'still' },
  sent: { text: '已移送，待反馈', tone: 'wait' },
  answered: { text: '已反馈', tone: 'good' },
};

const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  penalty: { taken: '已处罚', declined: '不予处罚' },
  recommendation: { taken: '已提出检察建议', declined: '不提出检察建议' },
  discipline: { taken: '已送交', declined: '不予送交' },
};
export const answersOf = (road: string): Readonly<Record<string, string>> => ANSWERS[road] ?? {};
