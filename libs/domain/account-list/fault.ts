/** Every fault of a cell, with the words that an officer reads: what is wrong, and what to do about it. */
const FAULTS = {
  'ACCOUNT_LIST.CELL_MISSING': ['必填项为空', '请补填本栏；户名、账号、开户行、金额、转账时间五项缺一，银行不得止付'],
  'ACCOUNT_LIST.CELL_FORMULA': ['单元格中的公式没有结果', '请在表格软件中将本栏复制后“粘贴为数值”，再上传'],
  'ACCOUNT_LIST.CELL_CONTROL_CHARACTERS': ['含有无法识别的控制字符', '请删除本栏内容后重新手工录入'],
  'ACCOUNT_LIST.CELL_TOO_LONG': ['内容过长', '请核对是否将多栏内容合并到了一栏，本栏不得超过200个字'],
  'ACCOUNT_LIST.NUMBER_MALFORMED': ['账号格式不正确', '请核对账号，只填写数字或字母，不得含星号、汉字或说明文字'],
  'ACCOUNT_LIST.NUMBER_PRECISION_LOST': [
    '账号被表格软件改成了数值，末尾数字已丢失',
    '请先将该列设置为“文本”格式，再按原始凭证重新录入完整账号',
  ],
  'ACCOUNT_LIST.NUMBER_STORED_AS_NUMBER': ['账号以数值格式保存，开头的0可能已丢失', '请与原始凭证核对账号开头是否有0'],
  'ACCOUNT_LIST.NUMBER_ENDS_IN_ZEROS': ['账号第15位以后全部为0，疑似被表格软件截断', '请与原始凭证核对账号末尾数字'],
  'ACCOUNT_LIST.NUMBER_LUHN': ['账号未通过银行卡校验（存折、对公账户可能如此）', '请核对账号；确认无误可直接发出'],
  'ACCOUNT_LIST.NAME_MASKED': ['户名含有星号，银行比对户名时可能不符', '请尽量填写完整户名；暂无法取得可直接发出'],
  'ACCOUNT_LIST.BANK_UNKNOWN': ['未能识别开户行或支付机构', '请核对名称或行号，并选择收文的总行'],
  'ACCOUNT_LIST.BANK_DIFFERS': ['填写的开户行与账号开头推断的银行不一致', '请核对开户行与账号；确认无误可直接发出'],
  'ACCOUNT_LIST.AMOUNT_MALFORMED': ['金额格式不正确', '请填写以元为单位的数字，例如 12345.60 或 12,345.60'],
  'ACCOUNT_LIST.AMOUNT_UNIT': ['金额使用了“万元”等单位', '请换算为元后填写，例如 1.2万元 填写 12000.00'],
  'ACCOUNT_LIST.AMOUNT_NOT_POSITIVE': ['金额必须大于零', '请填写受害人转出的实际金额'],
  'ACCOUNT_LIST.AMOUNT_TOO_FINE': ['金额精确到了分以下', '请最多保留两位小数'],
  'ACCOUNT_LIST.AMOUNT_TOO_LARGE': ['金额超过系统可受理的上限', '请核对小数点位置和单位'],
  'ACCOUNT_LIST.TIME_MALFORMED': ['时间格式不正确', '请按 2026-11-20 23:30:00 的格式填写'],
  'ACCOUNT_LIST.TIME_WITHOUT_CLOCK': ['只有日期，没有时分', '请补填时分，例如 2026-11-20 23:30；零点整请写 00:00'],
  'ACCOUNT_LIST.TIME_IN_FUTURE': ['时间晚于当前时间', '请核对年、月、日和上午、下午'],
  'ACCOUNT_LIST.TIME_TOO_OLD': ['年份早于2000年', '请核对年份'],
  'ACCOUNT_LIST.ROW_REPEATED_IN_LIST': ['与本清单中前面的行是同一账户的同一笔转账', '无需处理，系统只发出一次'],
  'ACCOUNT_LIST.ROW_REPEATED_EARLIER': ['与此前已录入的行是同一账户的同一笔转账', '无需处理，系统不会重复发出'],
  'ANSWER_FILE.ITEM_UNKNOWN': ['序号不属于本指令', '请使用本指令下载的表格填写，不要改动序号'],
  'ANSWER_FILE.ITEM_CHANGED': [
    '账号与本指令该序号的账号不一致',
    '请恢复下载时的账号；若为资金转入的下一级账户，处理结果请填“下级账户”',
  ],
  'ANSWER_FILE.ACCOUNT_CHANGED': ['账号与本指令该序号的账号不一致', '请恢复下载时的账号'],
  'ANSWER_FILE.FREEZE_OUTCOME_UNKNOWN': ['无法识别的处理结果', '请填写：已冻结、轮候、未冻结 之一'],
  'ANSWER_FILE.POSITION_UNKNOWN': ['轮候顺位不是数字', '请填写 1 至 99 的数字'],
  'ANSWER_FILE.ROW_REPEATED': ['同一序号填写了两个处理结果', '请只保留一行处理结果'],
  'ANSWER_FILE.ANSWERED_TWICE': ['同一序号填写了两个处理结果', '请只保留一行处理结果；下一级账户请填“下级账户”'],
  'ANSWER_FILE.OUTCOME_UNKNOWN': ['无法识别的处理结果', '请填写：已止付、拒绝、已转出、下级账户 之一'],
  'ANSWER_FILE.REFUSAL_UNKNOWN': ['无法识别的拒绝代码', '请填写代码表中的代码或名称'],
  'ANSWER_FILE.HOP_WITHOUT_ITEM': [
    '填写了下级账户，但该序号没有填写“已转出”',
    '请在该序号的首行将处理结果填为“已转出”',
  ],
  'ANSWER_FILE.INCOMPLETE': ['反馈要素不全', '请补填本栏；补齐前不停止反馈计时，已填内容按“已报未证”保留'],
} as const satisfies Readonly<Record<string, readonly [reason: string, remedy: string]>>;

export type Fault = keyof typeof FAULTS;

/** A cell read: its value, or why there is none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

export const value = <T>(read: T): Reading<T> => ({ value: read });
export const fault = (why: Fault): { readonly fault: Fault } => ({ fault: why });

/** A fault or a warning as it is shown beside its row. */
export interface Problem<Column extends string = string> {
  readonly row: number;
  readonly column: Column;
  readonly code: Fault;
  readonly reason: string;
  readonly remedy: string;
}

export const reasonOf = (why: Fault): string => FAULTS[why][0];
export const remedyOf = (why: Fault): string => FAULTS[why][1];

export const problem = <Column extends string>(
  place: { readonly row: number; readonly column: Column },
  why: Fault,
  hint = '',
): Problem<Column> => ({
  ...place,
  code: why,
  reason: reasonOf(why),
  remedy: hint ? `${remedyOf(why)}；${hint}` : remedyOf(why),
});

export const FAULT_CODES = Object.keys(FAULTS) as readonly Fault[];
