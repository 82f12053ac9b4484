import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { ComparedVictim } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { Section } from '../../parts/page';
import { TracingProgress } from './progress';
import { whole } from '../../parts/list';
import { RULES } from './words';

interface ComparedProps {
  readonly restitutionId: string;
  /** Rules that have been run, as they were run. */
  readonly runs: readonly string[];
}

/** 逐人比较: what each rule puts on the frozen accounts of each victim, the greatest difference first. */
export function Compared({ restitutionId, runs }: ComparedProps) {
  const [asked, setAsked] = useState(false);
  const { data, error, isLoading } = useOne(
    ['compared', restitutionId, ...runs],
    () => police.GET('/restitutions/{restitutionId}/traces/comparison', { params: { path: { restitutionId } } }),
    asked,
  );
  if (!asked) {
    return (
      <Section title="逐人比较">
        <Button disabled={runs.length < 2} onClick={() => setAsked(true)}>
          按被害人逐一比较已计算的 {runs.length} 种规则
        </Button>
        {runs.length < 2 && <span className="hint"> 至少计算两种规则后可以比较。</span>}
      </Section>
    );
  }
  return (
    <Section title="逐人比较（落在冻结账户上的金额，相差最大的在前）">
      <TracingProgress restitutionId={restitutionId} running={isLoading} />
      <Fault error={error} />
      {data && (
        <List
          list={whole(data.claims)}
          label="逐人比较"
          rowKey={({ claimId }) => claimId}
          columns={columns(data.rules)}
          height={300}
          empty={<p className="hint">没有材料齐全的申请。</p>}
        />
      )}
      {data && data.more > 0 && <p className="hint">另有 {data.more} 人相差更小，未列出。</p>}
    </Section>
  );
}

const columns = (rules: readonly string[]): TableColumnsType<ComparedVictim> => [
  { title: '被害人', width: 150, dataIndex: 'name', ellipsis: true },
  { title: '被骗金额(元)', width: 130, align: 'right', render: (_, { claimedFen }) => <Money fen={claimedFen} /> },
  ...RULES.filter(({ rule }) => rules.includes(rule)).map(({ rule, name, legal }) => ({
    title: legal ? name : `${name}（研判）`,
    width: 170,
    align: 'right' as const,
    render: (_: unknown, { byRule }: ComparedVictim) => <Money fen={byRule[rule]} strong={legal} />,
  })),
];
