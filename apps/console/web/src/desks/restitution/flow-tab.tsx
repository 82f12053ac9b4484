import { Select } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import { Refusal } from '../../api/refusal';
import type { ClaimLine, FlowPicture, RestitutionView, VictimPlaces } from '../../api/restitution-types';
import { grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { Flow } from '../../parts/flow/flow';
import { Loading } from '../../parts/list';
import { Nothing } from '../../parts/page';
import { usePicture, usePlaces, useWay, useWhole, type WayAsked } from './flow-data';
import { UnknownSenders } from './unknown-senders';

/** The picture of the case's money; the way of one victim's money to one frozen account, in words below it. */
export function FlowTab({ known: { restitutionId, traces } }: { known: RestitutionView }) {
  const [victim, setVictim] = useState<string | undefined>();
  const [account, setAccount] = useState<string | undefined>();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | undefined>();
  const picture = usePicture(restitutionId);
  const trace = traces.find(({ rule }) => rule === 'proportional') ?? traces[0];
  const places = usePlaces(restitutionId, trace?.traceId, victim);
  const held = heldOn(picture.data, places.data);
  const target = (held.find((one) => one.account === account) ?? held[0])?.account;
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
  if (hasNoStatements(picture.error))
    return <Nothing title="尚未导入资金流水" advice="在“资金流水”中导入后，这里按级画出资金的去向。" />;
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
            className="flow-place"
            placeholder="该被害人资金所在的冻结账户"
            value={target ?? null}
            options={held.map((one) => ({ value: one.account, label: `${grouped(one.account)}，${yuan(one.fen)} 元` }))}
            onChange={(value: string | null) => setAccount(value ?? undefined)}
          />
          {!trace && '先在“规则比较”中计算一次，才能看被害人的资金去向。'}
          {places.data && held.length === 0 && '按该规则，该被害人没有资金落在已冻结的账户；下面仍是全部账户。'}
        </p>
      )}
      <Fault error={places.error ?? way.error ?? error} />
      <Flow
        picture={whole}
        {...(undrawn > 0 && {
          elsewhere: { accounts: drawn + undrawn, onWords: setWords, onChosen: setChosen, found },
        })}
        victims={names}
        victim={victim}
        onVictim={setVictim}
        {...(asked && wayAccounts && { way: { name: `${asked.claimId}/${asked.account}`, accounts: wayAccounts } })}
      />
      {undrawn > 0 && (
        <p className="hint">
          另有 {undrawn} 个账户离被害人更远、金额更小，未画出；查找账号、只看一名被害人时一并画出。
        </p>
      )}
      {asked && way.data && (
        <ol className="prose flow-words">
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

const hasNoStatements = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'RESTITUTION.NO_STATEMENTS';

/** The frozen accounts on which the victim has money, as the picture names them. */
const heldOn = (picture: FlowPicture | undefined, places: VictimPlaces | undefined) =>
  (places?.items ?? []).flatMap(({ itemKey, fen }) =>
    (picture?.accounts ?? [])
      .filter(({ frozen }) => frozen?.itemKey === itemKey)
      .map(({ account }) => ({ account, fen })),
  );
