import { shared } from '../api/client';
import { useStill } from '../api/read';

/** Orders go to head offices and payment institutions. */
export function useBanks() {
  const ask = (kind: 'head-office' | 'payment-institution') => () =>
    shared.GET('/units', { params: { query: { agency: 'bank', kind, limit: 200 } } });
  const banks = useStill(['units', 'head-office'], ask('head-office'));
  const payments = useStill(['units', 'payment-institution'], ask('payment-institution'));
  const options = [...(banks.data?.items ?? []), ...(payments.data?.items ?? [])].flatMap(({ bankCode, name }) =>
    bankCode ? [{ value: bankCode, label: name }] : [],
  );
  return { options, isLoading: banks.isLoading || payments.isLoading };
}
