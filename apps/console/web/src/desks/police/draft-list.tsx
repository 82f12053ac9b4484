import { Button, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Draft } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, type Paged } from '../../parts/list';
import { Money } from '../../parts/money';
import { Nothing } from '../../parts/page';
import { shortTime } from '../../time/format';
import { hopName } from '../../words';
import { SendResult } from './send-result';
import { useSent } from './use-sent';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly mayAct: boolean;
  readonly withCase: boolean;
  readonly list?: Paged<Draft>;
}

/** Orders that a bank's answer has drafted: one click sends one, the largest and oldest on top. */
export function DraftList({ drafts, mayAct, withCase, list }: DraftListProps) {
  const send = useAct(({ caseId, draftId }: Pick<Draft, 'caseId' | 'draftId'>, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/stop-payment-orders', {
        params: { path: { caseId }, header: withKey(key) },
        body: { draftId },
      }),
    ),
  );
  const sent = useSent(send);
  const columns: TableColumnsType<Draft> = [
    ...(mayAct
      ? [
          {
            title: '',
            width: 84,
            render: (_: unknown, draft: Draft) => (
              <Button
                type="primary"
                size="small"
                loading={send.pending}
                onClick={() => void sent.go({ caseId: draft.caseId, draftId: draft.draftId })}
              >
                发出
              </Button>
            ),
          },
        ]
      : []),
    { title: '银行 / 支付机构', width: 200, dataIndex: 'bankName' },
    { title: '层级', width: 90, render: (_, { hop }) => hopName(hop) },
    { title: '账户', width: 64, align: 'right', dataIndex: 'rows' },
    { title: '金额(元)', width: 130, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} strong /> },
    { title: '最早转入', width: 110, render: (_, { oldestTransferAt }) => shortTime(oldestTransferAt) },
    { title: '应发出', width: 140, render: (_, { dueAt }) => <TimeLeft dueAt={dueAt} /> },
    ...(withCase
      ? [
          {
            title: '案号',
            width: 210,
            render: (_: unknown, { caseId, caseNumber }: Draft) => (
              <Link to={`/cases/${caseId}?tab=drafts`}>{caseNumber}</Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Fault error={send.error} onClose={send.reset} />
      <SendResult sent={sent.result} onClose={sent.close} />
      <List
        list={
          list ?? {
            rows: drafts,
            isLoading: false,
            error: undefined,
            hasMore: false,
            isFetchingMore: false,
            more: () => undefined,
            retry: () => undefined,
          }
        }
        label="待发草稿"
        rowKey={({ draftId }) => draftId}
        columns={columns}
        {...(list === undefined && { height: 420 })}
        empty={
          <Nothing
            title="没有待发的草稿"
            advice="银行反馈资金已转出后，下一级账户的止付指令会自动拟好放在这里，一键发出。"
          />
        }
      />
    </>
  );
}
