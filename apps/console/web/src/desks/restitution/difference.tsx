import { Table } from 'antd';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { Plan } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Money } from '../../parts/money';
import { Section } from '../../parts/page';
import { yuan } from '../../money';

interface Change {
  readonly claimId: string;
  readonly name: string;
  readonly beforeFen: string;
  readonly afterFen: string;
  readonly paidFen: string;
}

/** What a version changes for whom; the earlier version stays as it was. */
export function Difference({ restitutionId, plan }: { restitutionId: string; plan: Plan }) {
  const path = { restitutionId, version: plan.version as never };
  const { data, error } = useOne(['difference', restitutionId, plan.version], () =>
    police.GET('/restitutions/{restitutionId}/plans/{version}/difference', { params: { path } }),
  );
  if (!data) return <Fault error={error} />;
  return (
    <Section title={`与第 ${data.against} 版相比：谁变多、谁变少`}>
      <p>变更理由：{data.reason}</p>
      <Table<Change>
        size="small"
        pagination={false}
        scroll={{ y: 240 }}
        rowKey={({ claimId }) => claimId}
        dataSource={data.changes as readonly Change[] as Change[]}
        columns={[
          { title: '被害人', width: 180, render: (_, { name, claimId }) => name || claimId.slice(-12) },
          { title: '原方案(元)', width: 130, align: 'right', render: (_, { beforeFen }) => <Money fen={beforeFen} /> },
          {
            title: '本方案(元)',
            width: 130,
            align: 'right',
            render: (_, { afterFen }) => <Money fen={afterFen} strong />,
          },
          { title: '变化(元)', width: 130, align: 'right', render: (_, change) => changeText(change) },
          { title: '已付(元)', width: 130, align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} /> },
        ]}
      />
      {data.more > 0 && <p className="hint">另有 {data.more} 人的份额有变化，未在此列出；各人份额见下表。</p>}
    </Section>
  );
}

function changeText({ beforeFen, afterFen }: Pick<Change, 'beforeFen' | 'afterFen'>): string {
  const change = BigInt(afterFen) - BigInt(beforeFen);
  if (change === 0n) return '不变';
  return change > 0n ? `＋${yuan(String(change))}` : `－${yuan(String(-change))}`;
}
