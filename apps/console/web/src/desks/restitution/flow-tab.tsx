import { Select } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { ClaimLine, RestitutionView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Flow } from '../../parts/flow/flow';
import { Loading } from '../../parts/list';

/** The picture of the case's money; the way of one victim's money to one frozen account, in words below it. */
export function FlowTab({ known: { restitutionId, traces } }: { known: RestitutionView }) {
  const [victim, setVictim] = useState<string | undefined>();
  const [account, setAccount] = useState<string | undefined>();
  const path = { restitutionId };
  const picture = useOne(['flow', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/flow', { params: { path } }),
  );
  const claims = useList<ClaimLine>(['claims', restitutionId, 'complete'], (cursor) =>
    police.GET('/restitutions/{restitutionId}/applications', {
      params: { path, query: { ...cursorQuery(cursor), status: 'complete' } },
    }),
  );
  const frozen = picture.data?.accounts.filter((one) => one.frozen).map((one) => one.account) ?? [];
  const target = account ?? frozen[0];
  const trace = traces.find(({ rule }) => rule === 'proportional') ?? traces[0];
  const asked = victim !== undefined && target !== undefined && trace !== undefined;
  const way = useOne(
    ['way', restitutionId, trace?.traceId, victim, target],
    () =>
      police.GET('/restitutions/{restitutionId}/traces/{traceId}/explanation', {
        params: {
          path: { ...path, traceId: trace?.traceId ?? '' },
          query: { claimId: victim ?? '', account: target ?? '' },
        },
      }),
    asked,
  );
  if (picture.isLoading) return <Loading />;
  if (!picture.data) return <Fault error={picture.error} onRetry={() => void picture.refetch()} />;
  const names = claims.rows.map(({ claimId, name }) => ({ value: claimId, label: `${name}（${claimId.slice(-6)}）` }));
  const wayAccounts = way.data && [...way.data.accounts.map((one) => one.account), ...payers(way.data.transfers)];
  return (
    <>
      {victim && (
        <p className="flow-way">
          资金落在
          <Select
            aria-label="冻结账户"
            className="flow-victim"
            value={target ?? null}
            options={frozen.map((one) => ({ value: one, label: one }))}
            onChange={(value: string | null) => setAccount(value ?? undefined)}
          />
          {!trace && '先在“规则比较”中计算一次，才能看被害人的资金去向。'}
          {way.data?.transfers.length === 0 && '按该规则，该被害人没有资金落在这个账户。'}
        </p>
      )}
      <Fault error={way.error} />
      <Flow
        picture={picture.data}
        victims={names}
        victim={victim}
        onVictim={setVictim}
        {...(asked && wayAccounts && { way: { name: victim, accounts: wayAccounts } })}
      />
      {picture.data.moreAccounts > 0 && (
        <p className="hint">另有 {picture.data.moreAccounts} 个账户离被害人更远、金额更小，未画出，见资金流向表。</p>
      )}
      {asked && way.data && (
        <ol className="prose">
          {way.data.words.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      )}
    </>
  );
}

const payers = (transfers: readonly { readonly from: string }[]): string[] =>
  transfers.map(({ from }) => from).filter((from) => from !== '');
