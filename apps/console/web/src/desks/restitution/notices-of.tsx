import { Button, Input, Modal, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { RestitutionView } from '../../api/restitution-types';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, whole } from '../../parts/list';
import { Money } from '../../parts/money';
import { Nothing, Section } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { State } from './state';
import { NOTICE_STATUS } from './words';

type Notice = RestitutionView['notices'][number];

/** What each bank has been asked, and how far it is. */
export function Notices({ known: { restitutionId, notices } }: { known: RestitutionView }) {
  const { desk } = useSession();
  const [completing, setCompleting] = useState<Notice | undefined>();
  return (
    <Section title="协助返还通知书">
      <List
        list={whole(notices)}
        label="协助返还通知书"
        rowKey={({ noticeId }) => noticeId}
        columns={columns(desk === 'police', setCompleting)}
        height={360}
        empty={
          <Nothing
            title="还没有通知银行"
            advice="返还决定批准后，在返还方案中出具协助返还通知书，由两名民警持证到银行办理。"
          />
        }
      />
      {completing && (
        <Completing restitutionId={restitutionId} notice={completing} onClose={() => setCompleting(undefined)} />
      )}
    </Section>
  );
}

const columns = (mayAct: boolean, onComplete: (notice: Notice) => void): TableColumnsType<Notice> => [
  { title: '银行', width: 150, dataIndex: 'bankName', ellipsis: true },
  { title: '文号', width: 255, dataIndex: 'number' },
  { title: '状态', width: 140, render: (_, { status }) => <State words={NOTICE_STATUS} status={status} /> },
  { title: '办理期限', width: 110, render: (_, { payBy, status }) => status !== 'paid' && <TimeLeft dueAt={payBy} /> },
  { title: '合计(元)', width: 110, align: 'right', render: (_, { totalFen }) => <Money fen={totalFen} /> },
  { title: '已返还(元)', width: 110, align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} strong /> },
  { title: '笔数', width: 160, render: (_, { lines, paid, bounced }) => `${lines} 笔，到账 ${paid}，退汇 ${bounced}` },
  {
    title: '补正',
    width: 140,
    render: (_, notice) =>
      notice.status === 'completion-asked' && (
        <>
          缺：{notice.missing?.join('、')}{' '}
          {mayAct && (
            <Button size="small" type="primary" onClick={() => onComplete(notice)}>
              已补正
            </Button>
          )}
        </>
      ),
  },
];

function Completing({
  restitutionId,
  notice,
  onClose,
}: {
  restitutionId: string;
  notice: Notice;
  onClose: () => void;
}) {
  const [papers, setPapers] = useState(notice.missing?.join('\n') ?? '');
  const complete = useAct((given: string[], key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/bank-notices/{noticeId}/completion', {
        params: { path: { restitutionId, noticeId: notice.noticeId }, header: withKey(key) },
        body: { papers: given },
      }),
    ),
  );
  const lines = papers
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <Modal
      open
      title="补正材料"
      okText="已补正"
      okButtonProps={{ disabled: lines.length === 0 }}
      confirmLoading={complete.pending}
      onCancel={onClose}
      onOk={() => void complete.send(lines).then((done) => done && onClose())}
    >
      <p>已向银行补交的材料，每行一项：</p>
      <Input.TextArea rows={5} value={papers} onChange={(event) => setPapers(event.target.value)} />
      <Fault error={complete.error} onClose={complete.reset} />
    </Modal>
  );
}
