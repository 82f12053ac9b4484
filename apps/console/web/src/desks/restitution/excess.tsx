import { Alert, Button, Table } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { FrozenItem } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Money } from '../../parts/money';
import { Section } from '../../parts/page';
import { useLegalMinute } from '../../time/legal-clock';
import { FreezeItem, placeOf } from './freeze-item';

const excessOf = ({ frozenFen, justifiedFen }: FrozenItem): bigint => BigInt(frozenFen) - BigInt(justifiedFen);

/** 比例原则: what is frozen beyond what the trace justifies, and the partial release that follows from it. */
export function Excess({ restitutionId }: { restitutionId: string }) {
  const now = useLegalMinute();
  const { data } = useOne(['frozen-items', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/frozen-items', { params: { path: { restitutionId } } }),
  );
  const release = useAct((item: FrozenItem, key) => {
    const { orderId, itemNo } = placeOf(item.itemKey);
    return bodyOf(
      police.POST('/freeze-orders/{orderId}/releases', {
        params: { path: { orderId }, header: withKey(key) },
        body: {
          items: [{ itemNo, amountFen: String(excessOf(item)) }],
          reason: '冻结数额超出资金流向所能证明的涉案数额',
          neededUntil: new Date(now).toISOString(),
        },
      }),
    );
  });
  const rows = (data?.items ?? []).filter((item) => item.status === 'frozen' && excessOf(item) > 0n);
  if (rows.length === 0) return null;
  return (
    <Section title="冻结超出依据">
      <Alert
        type="warning"
        showIcon
        title={`${rows.length} 笔冻结的数额超出资金流向所能证明的涉案数额，超出部分应当解除`}
      />
      <Fault error={release.error} onClose={release.reset} />
      <Table<FrozenItem>
        size="small"
        pagination={false}
        rowKey={({ itemKey }) => itemKey}
        dataSource={rows}
        columns={[
          { title: '银行', width: 180, dataIndex: 'bankName' },
          {
            title: '冻结文书',
            width: 250,
            render: (_, item) => <FreezeItem item={item} />,
          },
          { title: '在冻(元)', width: 130, align: 'right', render: (_, { frozenFen }) => <Money fen={frozenFen} /> },
          {
            title: '依据(元)',
            width: 130,
            align: 'right',
            render: (_, { justifiedFen }) => <Money fen={justifiedFen} />,
          },
          {
            title: '超出(元)',
            width: 130,
            align: 'right',
            render: (_, item) => <Money fen={String(excessOf(item))} strong />,
          },
          {
            title: '',
            render: (_, item) => (
              <Button size="small" loading={release.pending} onClick={() => void release.send(item)}>
                提请解除超出部分
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
