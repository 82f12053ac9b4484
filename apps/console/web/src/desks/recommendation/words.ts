import type { Tone } from '../../words';

export const KIND_NAMES: Readonly<Record<string, string>> = {
  retrial: '再审检察建议',
  'correct-illegality': '纠正违法检察建议',
  'public-interest': '公益诉讼检察建议',
  'social-governance': '社会治理检察建议',
  other: '其他检察建议',
  'correction-notice': '纠正违法通知书',
  'procuratorial-opinion': '检察意见书',
};
export const TOPIC_NAMES: Readonly<Record<string, string>> = {
  'shell-company': '空壳公司',
  'bank-card': '银行卡买卖',
  'phone-card': '电话卡买卖',
  'data-leak': '个人信息泄露',
  platform: '平台责任',
  campus: '校园反诈',
  other: '其他',
};
export const STATUS_NAMES: Readonly<Record<string, { text: string; tone: Tone }>> = {
  drafted: { text: '拟稿', tone: 'still' },
  proposed: { text: '待检察长决定', tone: 'wait' },
  issued: { text: '已制发，未送达', tone: 'wait' },
  received: { text: '待回复', tone: 'wait' },
  replied: { text: '已回复', tone: 'good' },
  'to-supplement': { text: '待补充', tone: 'wait' },
  closed: { text: '已办结', tone: 'good' },
  withdrawn: { text: '已撤回', tone: 'still' },
  abandoned: { text: '已放弃', tone: 'still' },
  sued: { text: '已起诉', tone: 'over' },
};
export const POINT_NAMES: Readonly<Record<string, { text: string; tone: Tone }>> = {
  open: { text: '待落实', tone: 'wait' },
  answered: { text: '待审查', tone: 'wait' },
  adequate: { text: '已落实', tone: 'good' },
  'to-supplement': { text: '待补充', tone: 'over' },
};
export const TURN_NAMES: Readonly<Record<string, string>> = {
  procuratorate: '承办检察官',
  chief: '检察长',
  addressee: '被建议单位',
  leader: '被建议单位负责人',
  nobody: '无须办理',
};
export const RUNG_NAMES: Readonly<Record<string, string>> = {
  'higher-procuratorate': '报告上级人民检察院',
  superior: '通报被建议单位的上级机关',
  'competent-authority': '通报行业主管部门',
  association: '通报行业自律组织',
  congress: '报告同级党委、人大',
  government: '通报同级政府',
  'supervision-commission': '通报纪检监察机关',
  suit: '提起公益诉讼',
};
export const MEASURE_NAMES: Readonly<Record<string, string>> = {
  warned: '预警劝阻',
  restricted: '限制账户（卡）',
  cancelled: '注销账户（卡）',
  inspected: '排查检查',
  penalized: '行政处罚',
  trained: '培训宣传',
  'amended-rules': '修订制度',
  other: '其他',
};
export const PROOF_NAMES: Readonly<Record<string, string>> = {
  'in-writing': '送达回证',
  announced: '宣告笔录',
  acknowledged: '被建议单位签收',
};
export const OUTCOME_NAMES: Readonly<Record<string, string>> = {
  amended: '已修改',
  withdrawn: '已撤回',
  explained: '已说明理由',
};
/** 规则未定之处: what the house has set, shown to both sides. */
export const SWITCH_NAMES: Readonly<Record<string, { label: string; on: string; off: string }>> = {
  legalityFirst: { label: '合法性审核', on: '须先通过审核再提请决定', off: '不要求事先审核' },
  opinionFirst: { label: '征求意见', on: '须先听取被建议单位意见', off: '可以征求，不是必经程序' },
  objectionSuspends: { label: '异议与期限', on: '异议复核期间中止计算', off: '提出异议不停止计算' },
  amendmentRestarts: { label: '修改与期限', on: '修改后自收到之日重新计算', off: '修改不影响期限' },
};
export const MARK_NAMES: Readonly<Record<string, string>> = { UNCONFIRMED: '依据待确认', DESIGN: '本系统设定' };
export const COPY_NAMES: Readonly<Record<string, string>> = {
  superior: '上级机关',
  'competent-authority': '行业主管部门',
  association: '行业自律组织',
  'party-committee': '同级党委',
  congress: '同级人大',
  government: '同级政府',
  'supervision-commission': '纪检监察机关',
};
export const AGENCY_NAMES: Readonly<Record<string, string>> = {
  regulator: '行业主管部门',
  bank: '银行、支付机构',
  operator: '电信、互联网企业',
  police: '公安机关',
  court: '人民法院',
};
/** Whom a kind of paper may be addressed to; a kind that is not named has no limit. */
export const ADDRESSEE_AGENCIES: Readonly<Record<string, readonly string[]>> = {
  retrial: ['court'],
  'correct-illegality': ['police', 'court', 'regulator'],
  'correction-notice': ['police', 'court'],
  'procuratorial-opinion': ['regulator', 'police'],
};
/** The document that each step of the ladder prepares. */
export const RUNG_PAPERS: Readonly<Record<string, string>> = {
  'higher-procuratorate': '关于检察建议未落实情况的报告',
  superior: '关于检察建议未落实情况的通报',
  'competent-authority': '关于检察建议未落实情况的通报',
  association: '关于检察建议未落实情况的通报',
  congress: '关于检察建议未落实情况的报告',
  government: '关于检察建议未落实情况的通报',
  'supervision-commission': '关于检察建议未落实情况的通报',
  suit: '提起公益诉讼决定书',
};
