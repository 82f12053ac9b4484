import { present } from '#desk/shown';
import { requestNumberOf, type Transaction, TRANSACTIONS } from '#domain/code/bank-message';
import { type AssetKind, ruleOf } from '#domain/freeze-order/freeze-order';
import type { AskedItem } from '#persistence/bank-message/bank-message.read-model';
import type { RequestMessage } from './messages.dto.js';

/** What is waited for, as a transaction. A freeze that has lapsed is confirmed like one that was released. */
const TRANSACTION_OF: Readonly<Record<AskedItem['area'], Readonly<Record<string, Transaction>>>> = {
  'stop-payment-order': { 'first-stop': 'stop', 'second-stop': 'stop-again', lift: 'lift' },
  'freeze-order': { answer: 'freeze', turn: 'freeze', renewal: 'renewal', release: 'release', lapse: 'release' },
  'query-order': {
    ...{ transactions: 'transactions', holder: 'holder', accounts: 'accounts', watch: 'watch' },
    'watch-end': 'watch-end',
  },
};

const transactionOf = ({ area, waiting }: AskedItem): Transaction => TRANSACTION_OF[area][waiting] ?? 'stop';

/** Under which number the newest request for this item runs. */
export const numberOf = (asked: AskedItem): string =>
  requestNumberOf(asked.orderId, asked.itemNo, transactionOf(asked), asked.round);

export function requestMessageOf(asked: AskedItem): RequestMessage {
  const transaction = transactionOf(asked);
  const { orderNumber, value, transferredAt, filingNumber, kind, scope, withProceeds, periodFrom, periodTo } = asked;
  return {
    requestNumber: numberOf(asked),
    code: TRANSACTIONS[transaction].asks,
    name: TRANSACTIONS[transaction].name,
    orderNumber,
    accountName: value?.accountName ?? '',
    accountNumber: value?.accountNumber ?? '',
    ...present({ amountFen: amountOf(asked, transaction), transferredAt, filingNumber, scope, withProceeds }),
    ...present({ periodFrom, periodTo, ...(transaction === 'renewal' && { endsAt: asked.endsAt }) }),
    ...(kind && { assetKind: kind as AssetKind, months: ruleOf(kind as AssetKind, asked.major ?? false).months }),
  };
}

/** Of a release the part that goes, where it is a part. */
const amountOf = ({ amountFen, releasingFen }: AskedItem, transaction: Transaction): string | null =>
  transaction === 'release' ? releasingFen : amountFen;
