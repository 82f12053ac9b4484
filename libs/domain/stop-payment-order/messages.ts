/**
 * The words of the banks' machine interface (rule book section 2, interface facts): requests and answers are pairs under
 * one request number, a duplicate is answered and not executed.
 */
export const TRANSACTION_CODES = {
  stop: ['100101', '100102'],
  lift: ['100103', '100104'],
  'stop-again': ['100105', '100106'],
} as const;

export type Transaction = keyof typeof TRANSACTION_CODES;

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
export const REFUSAL_OF: Readonly<Partial<Record<ReturnCode, string>>> = {
  '200004': 'name-mismatch',
  '200005': 'account-closed',
  '200006': 'amount-mismatch',
  '200007': 'insufficient-balance',
  '200008': 'already-stopped',
  '200009': 'other',
  '200010': 'account-not-found',
};

/** One request asks for one item; its number says which, and what for. */
export const requestNumberOf = (orderId: string, itemNo: number, transaction: Transaction, round: number): string =>
  `${orderId}.${itemNo}.${TRANSACTION_CODES[transaction][0]}.${round}`;

export interface ReadRequestNumber {
  readonly orderId: string;
  readonly itemNo: number;
  readonly code: string;
}

export function readRequestNumber(text: string): ReadRequestNumber | undefined {
  const match = /^([0-9a-f-]{36})\.(\d{1,3})\.(10010[135])\.[12]$/.exec(text);
  return match ? { orderId: match[1] ?? '', itemNo: Number(match[2]), code: match[3] ?? '' } : undefined;
}
