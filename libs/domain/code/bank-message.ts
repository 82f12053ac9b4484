/**
 * The words of the banks' machine interface (rule book section 2, interface facts): requests and answers are pairs under
 * one request number, a duplicate is answered and not executed.
 */
export const TRANSACTIONS = {
  stop: { area: 'stop-payment-order', asks: '100101', answers: '100102', name: '止付' },
  lift: { area: 'stop-payment-order', asks: '100103', answers: '100104', name: '止付解除' },
  'stop-again': { area: 'stop-payment-order', asks: '100105', answers: '100106', name: '止付延期' },
  freeze: { area: 'freeze-order', asks: '100201', answers: '100202', name: '冻结' },
  release: { area: 'freeze-order', asks: '100203', answers: '100204', name: '冻结解除' },
  renewal: { area: 'freeze-order', asks: '100205', answers: '100206', name: '冻结延期' },
  transactions: { area: 'query-order', asks: '100301', answers: '100302', name: '账户交易明细查询' },
  holder: { area: 'query-order', asks: '100303', answers: '100304', name: '账户持卡主体查询' },
  watch: { area: 'query-order', asks: '100305', answers: '100306', name: '账户动态查询' },
  'watch-end': { area: 'query-order', asks: '100307', answers: '100308', name: '账户动态查询解除' },
  accounts: { area: 'query-order', asks: '100309', answers: '100310', name: '客户全账户查询' },
} as const;

export type Transaction = keyof typeof TRANSACTIONS;
export type MessageArea = (typeof TRANSACTIONS)[Transaction]['area'];

const NAMES = Object.keys(TRANSACTIONS) as Transaction[];
export const REQUEST_CODES = NAMES.map((name) => TRANSACTIONS[name].asks);
export const ANSWER_CODES = NAMES.map((name) => TRANSACTIONS[name].answers);

export const RETURN_CODES = {
  '100000': '成功',
  '200001': '报文格式错误',
  '200002': '处理超时',
  '200003': '重复提交',
  '200004': '户名不符',
  '200005': '账户已销户',
  '200006': '金额或交易时间不符',
  '200007': '余额不足',
  '200008': '已被止付或冻结',
  '200009': '其他原因未执行',
  '200010': '账户不存在',
} as const;

export type ReturnCode = keyof typeof RETURN_CODES;

/** 200004 to 200009 were not read in a source: they are configuration of the interface (DESIGN). */
export const REFUSAL_OF: Readonly<Record<MessageArea, Readonly<Partial<Record<ReturnCode, string>>>>> = {
  'stop-payment-order': {
    '200004': 'name-mismatch',
    '200005': 'account-closed',
    '200006': 'amount-mismatch',
    '200007': 'insufficient-balance',
    '200008': 'already-stopped',
    '200009': 'other',
    '200010': 'account-not-found',
  },
  /** 200008 does not refuse a freeze: it waits behind the one before it (FRZ-18). */
  'freeze-order': {
    '200004': 'name-mismatch',
    '200005': 'account-closed',
    '200006': 'other',
    '200007': 'no-balance',
    '200009': 'other',
    '200010': 'account-not-found',
  },
  'query-order': {
    '200004': 'name-mismatch',
    '200005': 'account-closed',
    '200009': 'other',
    '200010': 'account-not-found',
  },
};

/** One request asks for one item; its number says which, what for, and in which round. */
export const requestNumberOf = (orderId: string, itemNo: number, transaction: Transaction, round: number): string =>
  `${orderId}.${itemNo}.${TRANSACTIONS[transaction].asks}.${round}`;

export interface ReadRequestNumber {
  readonly orderId: string;
  readonly itemNo: number;
  readonly transaction: Transaction;
  readonly area: MessageArea;
}

export function readRequestNumber(text: string): ReadRequestNumber | undefined {
  const match = /^([0-9a-f-]{36})\.(\d{1,3})\.(\d{6})\.\d{1,4}$/.exec(text);
  const transaction = NAMES.find((name) => TRANSACTIONS[name].asks === match?.[3]);
  if (!match || !transaction) return undefined;
  return { orderId: match[1] ?? '', itemNo: Number(match[2]), transaction, area: TRANSACTIONS[transaction].area };
}
