import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { ComplaintView } from '../../api/types';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Facts, Page, Section } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { ComplaintActs } from './complaint-acts';
import { COMPLAINT_CHANNELS, COMPLAINT_STATUS } from './words';

/** One complaint: what the holder says, whose turn it is, and what was answered with which reasons. */
export function Complaint() {
  const { complaintId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['complaint', complaintId], () =>
    police.GET('/complaints/{complaintId}', { params: { path: { complaintId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="申诉控告">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return <OneComplaint one={data} />;
}

function OneComplaint({ one }: { one: ComplaintView }) {
  const { complaintId, police: unit, procuratorate } = one;
  return (
    <MatterPage
      matter={one}
      status={COMPLAINT_STATUS[one.status]}
      acts={<ComplaintActs one={one} />}
      note={
        <span>
          {unit.name}
          {procuratorate && ` → ${procuratorate.name}`}
        </span>
      }
    >
      <Section title="申诉控告">
        <Facts items={factsOf(one)} />
        <Table
          size="small"
          rowKey="itemNo"
          pagination={false}
          dataSource={one.accounts}
          columns={[
            { title: '序号', width: 60, dataIndex: 'itemNo', align: 'right' },
            { title: '户名', width: 220, dataIndex: 'accountName' },
            {
              title: '账号',
              dataIndex: 'accountNumber',
              render: (number: string) => <span className="number">{grouped(number)}</span>,
            },
          ]}
        />
      </Section>
      <Section title="事实和理由">
        <p className="prose">{one.statement}</p>
      </Section>
      <Answers one={one} />
      <Papers complaintId={complaintId} />
    </MatterPage>
  );
}

function factsOf(one: ComplaintView): (readonly [string, ReactNode])[] {
  const { complainant, papers, receiptCode, freezeOrderId, side, withdrawnFor } = one;
  return [
    ['事由', `${one.groundName}（${one.basis}）`],
    ['申诉人', `${complainant.name}　${complainant.contact}`],
    ['收到', `${fullTime(one.receivedAt)}　${COMPLAINT_CHANNELS[one.channel]}`],
    ['材料', papers.map(({ name }) => name).join('、') || '无'],
    ...(side === 'police'
      ? ([['冻结', <Link to={`/freeze-orders/${freezeOrderId}`}>查看冻结通知书</Link>]] as const)
      : []),
    ...(receiptCode ? ([['回执查询码', `${receiptCode}（只交给申诉人）`]] as const) : []),
    ...(withdrawnFor ? ([['撤回原因', withdrawnFor]] as const) : []),
  ];
}

const OUTCOMES = {
  granted: '成立，呈请解除冻结',
  dismissed: '不成立',
  correct: '通知公安机关纠正',
  proper: '处理适当',
} as const;

function Answers({ one: { reply, appeal, question, explanation, conclusion } }: { one: ComplaintView }) {
  const [, setSearch] = useSearchParams();
  if (!reply && !appeal) return null;
  const print = (paper: 'reply' | 'opinion') => (
    <Button size="small" onClick={() => setSearch({ paper })}>
      打印
    </Button>
  );
  return (
    <Section title="答复和审查">
      <Facts
        items={[
          ...(reply
            ? ([
                [
                  '公安机关书面答复',
                  <>
                    {`${reply.number ?? ''}　${OUTCOMES[reply.outcome]}　${fullTime(reply.at ?? '')} `} {print('reply')}
                  </>,
                ],
                ['理由', reply.text],
              ] as const)
            : []),
          ...(appeal ? ([['向检察院申诉的理由', appeal.text]] as const) : []),
          ...(question ? ([['检察院要求说明', question.text]] as const) : []),
          ...(explanation ? ([['公安机关说明', explanation.text]] as const) : []),
          ...(conclusion
            ? ([
                [
                  '审查意见',
                  <>
                    {`${conclusion.number ?? ''}　${OUTCOMES[conclusion.outcome]}　${fullTime(conclusion.at ?? '')} `}{' '}
                    {print('opinion')}
                  </>,
                ],
                ['审查理由', conclusion.text],
              ] as const)
            : []),
        ]}
      />
    </Section>
  );
}

const TITLES: Readonly<Record<string, string>> = { reply: '申诉控告答复书', opinion: '申诉审查意见书' };

function Papers({ complaintId }: { complaintId: string }) {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const paper = search.get('paper') ?? '';
  return (
    <Paper
      key={`${desk}${paper}`}
      title={TITLES[paper] ?? ''}
      address={`/api/complaints/${complaintId}/${paper}/document`}
      open={paper in TITLES}
      onClose={() => setSearch({})}
    />
  );
}
