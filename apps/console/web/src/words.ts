import type { Desk } from './api/session';

/** The words of the screens for what the APIs call by codes. */
export const DESK_NAMES: Readonly<Record<Desk, string>> = {
  police: '公安工作台',
  procuratorate: '检察工作台',
  court: '法院工作台',
  bank: '银行协查工作台',
  operator: '运营商协查工作台',
  regulator: '主管部门工作台',
  supervisor: '督办工作台',
};

export const ROLE_NAMES: Readonly<Record<string, string>> = {
  officer: '办案民警',
  approver: '审批负责人',
  'centre-officer': '反诈中心值班员',
  'desk-clerk': '协查岗',
  'desk-head': '协查岗负责人',
  prosecutor: '检察官',
  'chief-prosecutor': '检察长',
  judge: '法官',
  'regulator-clerk': '经办人',
  'regulator-leader': '分管负责人',
  supervisor: '督办岗',
  auditor: '审计员',
  'legal-officer': '法制岗',
  administrator: '管理员',
};

/** The posts that an agency has. */
export const AGENCY_ROLES: Readonly<Record<string, readonly string[]>> = {
  police: ['officer', 'approver', 'centre-officer', 'legal-officer'],
  procuratorate: ['prosecutor', 'chief-prosecutor'],
  court: ['judge', 'approver'],
  bank: ['desk-clerk', 'desk-head'],
  operator: ['desk-clerk', 'desk-head'],
  regulator: ['regulator-clerk', 'regulator-leader'],
  supervisor: ['supervisor', 'auditor', 'legal-officer', 'administrator'],
};

export const AGENCY_NAMES: Readonly<Record<string, string>> = {
  police: '公安机关',
  procuratorate: '人民检察院',
  court: '人民法院',
  bank: '银行、支付机构',
  operator: '电信、互联网企业',
  regulator: '行业主管部门',
  supervisor: '联席办',
};

export const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  '110': '110 报警',
  '96110': '96110 专线',
  'walk-in': '到所报案',
  online: '网上报案',
  bank: '银行转来',
  other: '其他',
  referral: '线索移送',
  split: '分案',
};

/** How far a figure may be trusted; stands beside every date that rests on it. */
export const MARK_NAMES: Readonly<Record<string, { readonly short: string; readonly long: string }>> = {
  DESIGN: { short: '系统设定', long: '该时限是系统设定值，不是法定期限，可由法制岗调整。' },
  SEED: { short: '实践做法', long: '该时限来自实践做法，尚无明文依据，可由法制岗调整。' },
  UNCONFIRMED: { short: '待核实', long: '该时限的依据尚未核实，请以正式文件为准。' },
  PROVISIONAL: { short: '暂定', long: '相关年份的放假安排尚未公布，公布后将重新计算。' },
};

export const CLASS_NAMES: Readonly<Record<string, { readonly short: string; readonly long: string }>> = {
  AUTO: { short: '到期自动生效', long: '到期即自动发生法律后果，无需任何人操作。' },
  DUTY: { short: '应办', long: '到期未办记为超期并逐级提醒，补办仍然有效。' },
  WINDOW: { short: '权利期', long: '到期后不得再行使该项权利。' },
  SLA: { short: '时效要求', long: '到期提醒并逐级上报。' },
};

export type ItemStatus =
  | 'ordered'
  | 'reported'
  | 'stopped'
  | 'lapsed'
  | 'freeze-unanswered'
  | 'lifted'
  | 'refused'
  | 'moved-out'
  | 'withdrawn';

export const ITEM_STATUS: Readonly<Record<ItemStatus, { readonly text: string; readonly tone: Tone }>> = {
  ordered: { text: '待反馈', tone: 'wait' },
  reported: { text: '已报未证', tone: 'warn' },
  stopped: { text: '止付中', tone: 'good' },
  lapsed: { text: '已到期失效', tone: 'over' },
  'freeze-unanswered': { text: '止付期满，冻结已送达待反馈', tone: 'over' },
  lifted: { text: '已解除', tone: 'still' },
  refused: { text: '未止付', tone: 'over' },
  'moved-out': { text: '已转出', tone: 'warn' },
  withdrawn: { text: '已撤回', tone: 'still' },
};

export type Tone = 'good' | 'warn' | 'over' | 'wait' | 'still';

export const WAITING_NAMES: Readonly<Record<string, string>> = {
  'first-stop': '待银行止付',
  'second-stop': '待再次止付',
  lift: '待银行解除',
};

/** Of a case, of a campaign and of a listing. */
export const CASE_LEVELS: Readonly<Record<string, string>> = {
  national: '国家级',
  ministry: '部级',
  province: '省级',
  city: '市级',
};

/** How far the freeze of a stopped account has come. */
export const FOLLOWINGS = {
  missing: { text: '冻结未呈请', tone: 'over' },
  refused: { text: '银行未予冻结', tone: 'warn' },
  asked: { text: '冻结待审批', tone: 'over' },
  delivered: { text: '冻结已送达，待银行反馈', tone: 'good' },
  held: { text: '已冻结或轮候', tone: 'good' },
  released: { text: '冻结已解除', tone: 'still' },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly tone: Tone }>>;

export const ROW_STATUS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  faulty: { text: '待改正', tone: 'over' },
  ready: { text: '待发出', tone: 'wait' },
  ordered: { text: '已发出', tone: 'good' },
  'already-ordered': { text: '已在止付', tone: 'still' },
  discarded: { text: '已作废', tone: 'still' },
};

/** Why an item of an answer came back (or is kept unproved), and what the bank does about it. */
export const ANSWER_FAULTS: Readonly<Record<string, string>> = {
  'ITEM.UNKNOWN': '本指令没有该序号，请核对',
  'ITEM.NOT_WAITING': '该项目前不等待反馈；如需更改请用“更正反馈”',
  'ITEM.TWICE': '同一序号反馈了两次，请只保留一次',
  'ITEM.INCOMPLETE': '要素不全，请补齐止付金额、余额、止付时间、操作员和流水号',
  'ITEM.IN_THE_FUTURE': '止付时间晚于当前时间，请核对',
  'ITEM.BEFORE_THE_ORDER': '止付时间早于指令发出；若为本行先行止付，请勾选“本行先行止付”',
  'ITEM.MORE_THAN_ASKED': '止付金额超过指令金额，请核对',
  'ITEM.NOT_CONSERVED': '期初余额加收入减支出不等于期末余额，请核对流水',
  'ITEM.OTHER_KIND': '答复的内容与查询的种类不符',
  'ITEM.NO_REFUSAL_CODE': '请选择未止付的原因',
  'ITEM.NO_NEXT_ACCOUNT': '请填写资金转入的下一级账户',
};

export const REFUSAL_NAMES: Readonly<Record<string, string>> = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户',
  'amount-mismatch': '金额或交易时间不符',
  'insufficient-balance': '余额不足',
  'already-stopped': '已被其他机关止付',
  'already-frozen': '已被冻结',
  'not-our-account': '非本行账户',
  other: '其他（须附说明）',
};

export const COLUMN_NAMES: Readonly<Record<string, string>> = {
  accountName: '户名',
  accountNumber: '账号',
  bank: '开户行/支付机构',
  amount: '金额',
  transferredAt: '转账时间',
  sequence: '序号',
  outcome: '处理结果',
  stopped: '止付金额',
  balance: '账户余额',
  stoppedAt: '止付时间',
  operator: '操作员',
  reference: '银行流水号',
  refusal: '拒绝代码',
};

const HOPS: readonly string[] = ['', '一级', '二级', '三级', '四级', '五级', '六级', '七级', '八级', '九级'];
export const hopName = (hop: number): string => `${HOPS[hop] ?? `${hop} 级`}账户`;

export const LEVEL_NAMES: Readonly<Record<string, string>> = {
  national: '公安部',
  province: '省级',
  city: '设区的市级',
  county: '县级',
};

export const QUERY_KINDS = {
  transactions: '交易明细',
  holder: '持卡主体',
  accounts: '客户全账户',
  watch: '动态查询',
} as const;

export const QUERY_ITEM_STATUS = {
  waiting: { text: '待答复', tone: 'wait' },
  answered: { text: '已答复', tone: 'good' },
  refused: { text: '未能查询', tone: 'over' },
  watching: { text: '动态查询中', tone: 'good' },
  ending: { text: '待银行解除', tone: 'wait' },
  ended: { text: '已解除', tone: 'still' },
  withdrawn: { text: '已撤回', tone: 'still' },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly tone: Tone }>>;

export const QUERY_REFUSALS = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户，仅能提供销户前资料',
  'not-our-account': '非本行账户',
  'papers-wanting': '法律文书不全',
  other: '其他',
} as const;

export const FILING_STEPS = {
  acceptance: '受案',
  filing: '立案',
  'no-filing': '不予立案',
  complex: '延长审查期限',
  withdrawal: '撤销案件',
} as const;

/** Why the case must be filed. */
export const FILING_GROUNDS = {
  supervision: '检察院已通知立案，应当立案',
  reconsideration: '复议决定立案，应当立案',
  review: '复核决定立案，应当立案',
} as const;

export const PROSECUTION_DECISIONS = {
  'not-prosecuted': '不起诉',
  'charge-withdrawn': '撤回起诉',
  'taken-up': '恢复追诉',
} as const;

export const FILING_STATUS = {
  reported: { text: '未受案', tone: 'wait' },
  accepted: { text: '已受案', tone: 'wait' },
  filed: { text: '已立案', tone: 'good' },
  'not-filed': { text: '不予立案', tone: 'over' },
  withdrawn: { text: '已撤案', tone: 'over' },
} as const;

export const ASSET_KINDS = {
  deposit: '存款、汇款',
  'securities-settlement': '证券结算资金',
  'futures-margin': '期货保证金',
  securities: '债券、股票、基金',
  'listed-shares': '上市公司股份',
  equity: '股权',
  policy: '保单权益',
  investment: '投资权益',
} as const;

export const FREEZE_STATUS = {
  waiting: { text: '未反馈', tone: 'wait' },
  frozen: { text: '已冻结', tone: 'good' },
  queued: { text: '轮候', tone: 'wait' },
  refused: { text: '未冻结', tone: 'over' },
  released: { text: '已解除', tone: 'over' },
  lapsed: { text: '期满自动解除', tone: 'over' },
  withdrawn: { text: '未执行', tone: 'over' },
} as const;

export const FREEZE_WAITING = {
  answer: '待反馈',
  turn: '待生效',
  renewal: '待银行办理续冻',
  release: '待银行解除',
  lapse: '期满，待银行确认解除',
} as const;

export const FREEZE_REFUSALS = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户',
  'no-balance': '账户无余额',
  'papers-incomplete': '法律文书不全',
  'not-our-account': '非本行账户',
  other: '其他（须附说明）',
} as const;

export const FREEZE_FAULTS: Readonly<Record<string, string>> = {
  'ITEM.NOT_WAITING': '该项不在等待反馈',
  'ITEM.TWICE': '同一项重复反馈',
  'ITEM.INCOMPLETE': '要素不全',
  'ITEM.IN_THE_FUTURE': '时点晚于当前',
  'ITEM.BEFORE_THE_ORDER': '时点早于通知',
  'ITEM.MORE_THAN_ASKED': '超过要求数额',
  'ITEM.END_CONTRADICTS_PERIOD': '登记到期日超过法定期限',
  'ITEM.DOUBLE_FREEZE': '账户现由另一冻结控制，请按轮候反馈',
  'ITEM.NO_REFUSAL_CODE': '未说明原因',
};
