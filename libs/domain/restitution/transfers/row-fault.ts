/** What is wrong with a row of a bank statement or a list: for a program, for an officer, and what to do about it. */
const FAULTS = {
  'TRANSFER.FILE_EMPTY': ['the file has no rows', '文件没有内容', '请确认导出的文件是否完整后重新上传'],
  'TRANSFER.COLUMN_MISSING': ['a column is missing', '缺少必需的列', '请按模板的列名补齐该列'],
  'TRANSFER.COLUMN_REPEATED': ['a column is there twice', '列名重复', '请只保留一列'],
  'TRANSFER.CELLS_MISMATCHED': [
    'has another number of cells than the header',
    '本行的栏数与表头不一致',
    '请检查本行是否多写或漏写逗号；金额不得使用千分位逗号',
  ],
  'TRANSFER.QUOTE_UNBALANCED': [
    'has a quotation mark that is not closed',
    '引号不成对',
    '请补齐或删除本行多余的英文双引号',
  ],
  'TRANSFER.TEXT_UNREADABLE': [
    'is not UTF-8 or has control characters',
    '含有无法识别的字符',
    '请将文件另存为 UTF-8 编码的 CSV 后重新上传',
  ],
  'TRANSFER.REFERENCE_MISSING': ['has no reference', '缺少交易流水号', '请补填银行交易流水号'],
  'TRANSFER.TIME_MALFORMED': [
    'has a time that cannot be read',
    '交易时间格式不正确',
    '请按 2026-11-20 23:30:00 的格式填写',
  ],
  'TRANSFER.TIME_WITHOUT_CLOCK': [
    'has a date without a time',
    '只有日期，没有时分秒',
    '请补填银行记录的时分秒（时间戳）',
  ],
  'TRANSFER.AMOUNT_MALFORMED': [
    'has an amount that is not a whole number of fen',
    '金额不是以分为单位的整数',
    '请将金额换算为分，只填写数字，例如 1234.50元 填写 123450',
  ],
  'TRANSFER.AMOUNT_NOT_POSITIVE': [
    'has an amount that is not above zero',
    '金额必须大于零',
    '请核对金额；冲正交易请填写被冲正的流水号',
  ],
  'TRANSFER.AMOUNT_TOO_LARGE': ['has an amount beyond what is read', '金额超过系统可受理的上限', '请核对金额及其单位'],
  'TRANSFER.ACCOUNTS_MISSING': [
    'names neither the paying nor the receiving account',
    '付款账户和收款账户均为空',
    '存现请只空付款账户，取现请只空收款账户',
  ],
  'TRANSFER.REFERENCE_DISPUTED': [
    'repeats a reference with other accounts or another amount',
    '流水号与前面的行相同，但账户或金额不同',
    '请向银行核实，分别填写各笔交易的流水号',
  ],
  'TRANSFER.REVERSED_UNKNOWN': [
    'reverses a transfer that is not in the list',
    '被冲正的流水号不在清单中',
    '请补充原交易，或核对被冲正的流水号',
  ],
  'TRANSFER.REVERSED_DIFFERS': [
    'is not the exact return of the transfer that it reverses',
    '冲正与原交易的账户、金额或时间先后不对应',
    '请核对：冲正应由原收款账户退回原付款账户，金额相同，时间在后',
  ],
  'OPENING.ACCOUNT_MISSING': ['has no account', '缺少账号', '请补填账号'],
  'OPENING.ACCOUNT_REPEATED': ['repeats an account', '账号重复', '同一账户只保留一行期初余额'],
  'OPENING.BALANCE_MALFORMED': [
    'has a balance that is not a whole number of fen, zero or above',
    '余额不是以分为单位的非负整数',
    '请将余额换算为分，只填写数字',
  ],
  'CLAIM.ID_MISSING': ['has no claim id', '缺少申请编号', '请补填申请编号'],
  'CLAIM.TRANSFER_MISSING': ['has no reference of a transfer', '缺少交易流水号', '请补填被害人转账的流水号'],
  'CLAIM.TRANSFER_UNKNOWN': [
    'names a transfer that is not in the list',
    '交易流水号不在资金流水中',
    '请核对流水号，或补充导入包含该笔交易的流水',
  ],
  'CLAIM.TRANSFER_REPEATED': [
    'names a transfer that is claimed already',
    '该笔交易已被另一行申请',
    '同一笔转账只能由一名被害人申请；请核对付款账户的户主',
  ],
  'CLAIM.NOT_A_CREDIT': [
    'names a transfer that reaches no other account',
    '该笔交易没有转入其他账户',
    '请填写被害人转入涉案账户的交易',
  ],
  'CLAIM.REVERSED': [
    'names a transfer that was reversed',
    '该笔交易已被冲正',
    '被害人的钱已退回原账户，无需申请返还；请删除本行',
  ],
  'LOSS.AMOUNT_MALFORMED': [
    'has an amount that is not a whole number of fen, zero or above',
    '金额不是以分为单位的非负整数',
    '请将金额换算为分，只填写数字',
  ],
  'LOSS.COMPENSATED_MORE_THAN_LOSS': [
    'has more compensation than loss',
    '已获退赔大于被骗金额',
    '请核对；超出损失的部分不计入已获退赔',
  ],
  'LOSS.CLAIM_REPEATED': ['repeats a claim id', '申请编号重复', '同一申请只保留一行'],
} as const satisfies Readonly<Record<string, readonly [reason: string, reasonZh: string, remedyZh: string]>>;

export type FaultCode = keyof typeof FAULTS;

/** A fault and its row, as the file counts rows: the header is row 1. */
export interface RowFault {
  readonly row: number;
  readonly code: FaultCode;
  /** What stands there, where it helps. */
  readonly given: string;
}

const GIVEN_LENGTH_MAX = 60;

export const rowFault = (row: number, code: FaultCode, given = ''): RowFault => ({
  row,
  code,
  given: given.length > GIVEN_LENGTH_MAX ? `${given.slice(0, GIVEN_LENGTH_MAX)}…` : given,
});

/** One line in English, for a command. */
export const lineOf = ({ row, code, given }: RowFault): string =>
  `row ${row}: ${FAULTS[code][0]}${given === '' ? '' : `: ${JSON.stringify(given)}`} (${code})`;

/** What an officer reads beside the row. */
export const shownFault = ({ row, code, given }: RowFault) => ({
  row,
  code,
  given,
  reason: FAULTS[code][1],
  remedy: FAULTS[code][2],
});
