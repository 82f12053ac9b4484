import { Table } from 'antd';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Section } from '../../parts/page';

/** 冻结在案、被害人不明: whom to ask, the largest sums first. */
export function UnknownSenders({ restitutionId }: { restitutionId: string }) {
  const { data, error, isLoading } = useOne(['unknown-senders', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/unknown-senders', { params: { path: { restitutionId } } }),
  );
  if (isLoading) return null;
  if (!data) return <Fault error={error} />;
  return (
    <Section title={`向冻结账户付款、尚无人申请（${data.items.length + data.more}）`}>
      {data.items.length === 0 ? (
        <Nothing title="没有被害人不明的转入" advice="向冻结账户直接付款的都已有申请，或冻结账户不在流水中。" />
      ) : (
        <Table
          size="small"
          pagination={false}
          scroll={{ y: 260 }}
          rowKey={({ sender }) => sender}
          dataSource={data.items}
          columns={[
            {
              title: '付款账号',
              width: 230,
              render: (_, { sender }) => <span className="number">{grouped(sender)}</span>,
            },
            { title: '转入(元)', width: 130, align: 'right', render: (_, { fen }) => <Money fen={fen} strong /> },
            { title: '笔数', width: 70, align: 'right', dataIndex: 'transfers' },
            { title: '首笔时间', width: 180, dataIndex: 'firstAt' },
            {
              title: '线索',
              render: (_, { isApplicant }) =>
                isApplicant ? (
                  <Status tone="warn">已申请，漏报这些转账</Status>
                ) : (
                  <Status tone="wait">请向开户行查询持有人并联系核实</Status>
                ),
            },
          ]}
        />
      )}
      <p className="hint">仅为查找被害人的线索，不是认定。联系不上的，可公告或随案移送法院处理。</p>
    </Section>
  );
}
