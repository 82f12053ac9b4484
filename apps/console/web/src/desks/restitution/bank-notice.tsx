import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { bank } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { BankNotice, NoticeLine } from '../../api/restitution-types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { fullTime } from '../../time/format';
import { BankActs } from './bank-acts';
import { State } from './state';
import { LINE_STATUS, NOTICE_STATUS } from './words';

/** 协助返还通知书 at the bank: who came, what is missing, what is released, what has arrived. */
export function PayoutNotice() {
  const { restitutionId = '', noticeId = '' } = useParams();
  const path = { restitutionId, noticeId };
  const { data, error, isLoading, refetch } = useOne(['bank-notice', noticeId], () =>
    bank.GET('/restitutions/{restitutionId}/bank-notices/{noticeId}', { params: { path } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="协助返还">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneNotice notice={data} />;
}

function OneNotice({ notice }: { notice: BankNotice }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { restitutionId, noticeId, status } = notice;
  const lines = useList<NoticeLine>(['notice-lines', noticeId], (cursor) =>
    bank.GET('/restitutions/{restitutionId}/bank-notices/{noticeId}/lines', {
      params: { path: { restitutionId, noticeId }, query: cursorQuery(cursor) },
    }),
  );
  return (
    <Page title={notice.number} note={<Head notice={notice} />}>
      <Facts
        items={[
          ['返还决定书', notice.decisionNumber],
          ['出具单位', notice.handlerUnitName],
          ['到场登记', notice.presentedAt ? fullTime(notice.presentedAt) : '两名民警尚未到场'],
          ...(notice.missing?.length && status === 'completion-asked'
            ? [['待补正', notice.missing.join('、')] as const]
            : []),
          ['受理', notice.acceptedAt ? fullTime(notice.acceptedAt) : '材料审核齐全后受理，三个工作日自此计算'],
        ]}
      />
      <BankActs notice={notice} chosen={chosen.map(Number)} onDone={() => setChosen([])} />
      <Section title={`返还明细（${notice.lines} 笔）`}>
        <List
          list={lines}
          label="返还明细"
          rowKey={({ lineNo }) => String(lineNo)}
          columns={columns}
          height={380}
          {...(status === 'accepted' && {
            chosen,
            onChoose: setChosen,
            canChoose: ({ status: line }: NoticeLine) => line === 'accepted' || line === 'bounced',
          })}
          empty={null}
        />
      </Section>
      <h2>办理记录</h2>
      <Timeline matterId={`restitution/${restitutionId}`} />
    </Page>
  );
}

function Head({ notice: { status, payBy, totalFen, paidFen } }: { notice: BankNotice }) {
  return (
    <span className="case-head">
      <State words={NOTICE_STATUS} status={status} />
      {status !== 'paid' && payBy && (
        <span>
          办理期限 <TimeLeft dueAt={payBy} />（{fullTime(payBy)}）
        </span>
      )}
      <span>
        合计 <Money fen={totalFen} strong /> 元
      </span>
      <span>
        已返还 <Money fen={paidFen} strong /> 元
      </span>
    </span>
  );
}

const columns: TableColumnsType<NoticeLine> = [
  { title: '序号', width: 60, align: 'right', dataIndex: 'lineNo' },
  { title: '状态', width: 130, render: (_, { status }) => <State words={LINE_STATUS} status={status} /> },
  { title: '收款人', width: 120, dataIndex: 'payeeName', ellipsis: true },
  {
    title: '收款账号',
    width: 212,
    render: (_, { payeeAccount }) => <span className="number">{grouped(payeeAccount)}</span>,
  },
  { title: '收款银行', width: 120, dataIndex: 'payeeBank', ellipsis: true },
  { title: '金额(元)', width: 120, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} strong /> },
  { title: '返还请求号', width: 300, dataIndex: 'requestNumber', className: 'number' },
  {
    title: '结果',
    width: 250,
    render: (_, { bankReference, paidAt, bouncedReason }) =>
      bouncedReason ? (
        <span className="left left-now">{bouncedReason}</span>
      ) : (
        paidAt && `${bankReference}，${fullTime(paidAt)}`
      ),
  },
];
