import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { ClaimLine, RestitutionView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Section } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { UnitName } from '../../parts/unit-name';
import { useMe } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { Apply, ChangeAccount, HandOver, TellVictims } from './claim-acts';
import { State } from './state';
import { CLAIM_STATUS } from './words';

/** 返还申请 of the victims: who applied, for how much, on which account, and whether the papers are complete. */
export function Claims({ known, mayAct }: { known: RestitutionView; mayAct: boolean }) {
  const { restitutionId, handlerUnitId } = known;
  const me = useMe();
  const isHandler = me?.unit.unitId === handlerUnitId;
  const [rejecting, setRejecting] = useState<ClaimLine | undefined>();
  const list = useList<ClaimLine>(['claims', restitutionId], (cursor) =>
    police.GET('/restitutions/{restitutionId}/applications', {
      params: { path: { restitutionId }, query: cursorQuery(cursor) },
    }),
  );
  const complete = useAct((claimId: string, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/applications/{claimId}/completion', {
        params: { path: { restitutionId, claimId }, header: withKey(key) },
      }),
    ),
  );
  const reject = useAct(({ claimId, reason }: { claimId: string; reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/applications/{claimId}/rejection', {
        params: { path: { restitutionId, claimId }, header: withKey(key) },
        body: { reason },
      }),
    ),
  );
  return (
    <Section
      title="返还申请"
      extra={
        mayAct && (
          <>
            {isHandler && <TellVictims restitutionId={restitutionId} />} <Apply restitutionId={restitutionId} />
          </>
        )
      }
    >
      <Fault error={complete.error} onClose={complete.reset} />
      <List
        list={list}
        label="返还申请"
        rowKey={({ claimId }) => claimId}
        columns={columns({ known, mayAct, isHandler }, (claim) => void complete.send(claim.claimId), setRejecting)}
        height={440}
        empty={
          <Nothing title="还没有返还申请" advice="被害人可在公安机关当面申请；单位或个人申请后，审核材料再溯源。" />
        }
      />
      <ReasonDialog
        open={rejecting !== undefined}
        title={`不予受理 ${rejecting?.name ?? ''} 的申请`}
        advice="申请人会看到理由，可补充材料后再次申请。"
        okText="不予受理"
        danger
        pending={reject.pending}
        error={reject.error}
        examples={['申请材料不全', '代理权限未能核实', '资金与本案无关']}
        onClose={() => setRejecting(undefined)}
        onOk={(reason) =>
          void reject
            .send({ claimId: rejecting?.claimId ?? '', reason })
            .then((done) => done !== undefined && setRejecting(undefined))
        }
      />
    </Section>
  );
}

const columns = (
  { known, mayAct, isHandler }: { known: RestitutionView; mayAct: boolean; isHandler: boolean },
  onComplete: (claim: ClaimLine) => void,
  onReject: (claim: ClaimLine) => void,
): TableColumnsType<ClaimLine> => [
  { title: '申请人', width: 130, dataIndex: 'name', ellipsis: true },
  { title: '状态', width: 110, render: (_, { status }) => <State words={CLAIM_STATUS} status={status} /> },
  { title: '损失(元)', width: 120, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
  {
    title: '已获退赔(元)',
    width: 120,
    align: 'right',
    render: (_, { compensatedFen }) => <Money fen={compensatedFen} />,
  },
  { title: '已返还(元)', width: 120, align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} strong /> },
  { title: '各地合计(元)', width: 120, align: 'right', render: (_, { paidTotalFen }) => <Money fen={paidTotalFen} /> },
  {
    title: '收款账户',
    width: 190,
    render: (_, { account }) => (
      <>
        <span className="number">尾号 {account.accountNumber.slice(-4)}</span>
        {account.sort === 'original' ? ' 原汇出账户' : ' 另行提供'}
        {account.sort === 'other' && !account.verified && <Status tone="warn">未核实</Status>}
      </>
    ),
  },
  { title: '首笔被骗', width: 110, render: (_, { firstCreditAt }) => shortTime(firstCreditAt) },
  {
    title: '受理单位',
    width: 120,
    ellipsis: true,
    render: (_, { receivedByUnitName: name, receivedByUnitShortName: shortName }) => (
      <UnitName unit={{ name, shortName }} />
    ),
  },
  {
    title: '办理',
    width: 200,
    render: (_, claim) => {
      const { restitutionId, handlerUnitName } = known;
      if (!mayAct || claim.status === 'rejected') return null;
      if (!isHandler) return claim.status === 'applied' && <HandOver restitutionId={restitutionId} claim={claim} />;
      if (claim.status === 'complete') return <ChangeAccount restitutionId={restitutionId} claim={claim} />;
      if (claim.status === 'applied' && claim.receivedByUnitName !== handlerUnitName) return '待受理单位移送材料';
      return (
        <>
          <Button size="small" type="primary" onClick={() => onComplete(claim)}>
            材料齐全
          </Button>{' '}
          <Button size="small" onClick={() => onReject(claim)}>
            不予受理
          </Button>
        </>
      );
    },
  },
];
