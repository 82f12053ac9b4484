import { Select } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { ClaimLine, RestitutionView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Flow } from '../../parts/flow/flow';
import { Loading } from '../../parts/list';
import { usePicture, useWay, useWhole, type WayAsked } from './flow-data';
import { UnknownSenders } from './unknown-senders';

/** The picture of the case's money; the way of one victim's money to one frozen account, in words below it. */
export function FlowTab({ known: { restitutionId, traces } }: { known: RestitutionView }) {
  const [victim, setVictim] = useState<string | undefined>();
  const [account, setAccount] = useState<string | undefined>();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | undefined>();
  const picture = usePicture(restitutionId);
  const frozen = picture.data?.accounts.filter((one) => one.frozen).map((one) => one.account) ?? [];
  const target = account ?? frozen[0];
  const trace = traces.find(({ rule }) => rule === 'proportional') ?? traces[0];
  const asked: WayAsked | undefined =
    victim !== undefined && target !== undefined && trace
      ? { traceId: trace.traceId, claimId: victim, account: target }
      : undefined;
  const drawn = picture.data?.accounts.length ?? 0;
  const { undrawn, whole, found, error } = useWhole(restitutionId, picture.data, { words, chosen, way: asked });
  const claims = useList<ClaimLine>(['claims', restitutionId, 'complete'], (cursor) =>
    police.GET('/restitutions/{restitutionId}/applications', {
      params: { path: { restitutionId }, query: { ...cursorQuery(cursor), status: 'complete' } },
    }),
  );
  const way = useWay(restitutionId, asked);
  if (picture.isLoading) return <Loading />;
  if (!whole) return <Fault error={picture.error} onRetry={() => void picture.refetch()} />;
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
      <Fault error={way.error ?? error} />
      <Flow
        picture={whole}
        {...(undrawn > 0 && {
          elsewhere: { accounts: drawn + undrawn, onWords: setWords, onChosen: setChosen, found },
        })}
        victims={names}
        victim={victim}
        onVictim={setVictim}
        {...(asked && wayAccounts && { way: { name: asked.claimId, accounts: wayAccounts } })}
      />
      {undrawn > 0 && (
        <p className="hint">
          另有 {undrawn} 个账户离被害人更远、金额更小，未画出；查找账号、只看一名被害人时一并画出。
        </p>
      )}
      {asked && way.data && (
        <ol className="prose">
          {way.data.words.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ol>
      )}
      <UnknownSenders restitutionId={restitutionId} />
    </>
  );
}

const payers = (transfers: readonly { readonly from: string }[]): string[] =>
  transfers.map(({ from }) => from).filter((from) => from !== '');
