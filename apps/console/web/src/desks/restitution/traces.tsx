import { Alert, Button, type TableColumnsType } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { RestitutionView, TraceLine } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { Compared } from './compared';
import { Excess } from './excess';
import { TracingProgress } from './progress';
import { whole } from './state';
import { RULES } from './words';

interface Compared {
  readonly rule: string;
  readonly name: string;
  readonly legal: boolean;
  readonly run: TraceLine | undefined;
}

/** One list of events under several rules, side by side; the working hypotheses say that they are no more than that. */
export function Traces({ known: { restitutionId, traces } }: { known: RestitutionView }) {
  const run = useAct((rule: string, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/traces', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { rule } as never,
      }),
    ),
  );
  const rows = RULES.map((rule): Compared => ({ ...rule, run: traces.find((trace) => trace.rule === rule.rule) }));
  const newest = traces[0]?.inputDigest;
  return (
    <>
      <Section title="规则比较">
        <Alert
          type="info"
          showIcon
          title="只有时间戳和按比例可以作为返还依据（若干规定第七、八条）；其余规则仅供研判，不进入方案、文书和被害人页面。"
        />
        <Fault error={run.error} onClose={run.reset} />
        <TracingProgress restitutionId={restitutionId} running={run.pending} />
        <List
          list={whole(rows)}
          label="规则比较"
          rowKey={({ rule }) => rule}
          columns={columns(newest, (rule) => void run.send(rule), run.pending)}
          height={300}
          empty={null}
        />
        <p className="hint">
          属被害人：按该规则仍在各账户上的被害人资金。未能区分：时间戳分不开的混合资金，须按比例并公告三十日。
        </p>
      </Section>
      <Excess restitutionId={restitutionId} />
      <Compared
        restitutionId={restitutionId}
        runs={rows.flatMap(({ run: done }) => (done ? [`${done.rule} ${done.traceId}`] : []))}
      />
    </>
  );
}

const columns = (
  newest: string | undefined,
  onRun: (rule: string) => void,
  pending: boolean,
): TableColumnsType<Compared> => [
  { title: '规则', width: 150, dataIndex: 'name' },
  {
    title: '用途',
    width: 110,
    render: (_, { legal }) => (legal ? <Status tone="good">返还依据</Status> : <Status tone="still">仅供研判</Status>),
  },
  { title: '属被害人(元)', width: 140, align: 'right', render: (_, { run }) => <Money fen={run?.heldFen} strong /> },
  { title: '未能区分(元)', width: 140, align: 'right', render: (_, { run }) => <Money fen={run?.unseparatedFen} /> },
  {
    title: '勾稽',
    width: 160,
    render: (_, { run }) =>
      run && (
        <>
          {run.conserved ? <Status tone="good">相符</Status> : <Status tone="over">不符</Status>}
          {run.inputDigest !== newest && <Status tone="warn">流水已更新</Status>}
        </>
      ),
  },
  { title: '计算时间', width: 160, render: (_, { run }) => (run ? fullTime(run.runAt) : '') },
  {
    title: '摘要',
    width: 110,
    render: (_, { run }) => run && <span title={run.digest}>{run.digest.slice(0, 10)}</span>,
  },
  {
    title: '',
    width: 90,
    render: (_, { rule, run }) => (
      <Button size="small" disabled={pending} type={run ? 'default' : 'primary'} onClick={() => onRun(rule)}>
        {run ? '重新计算' : '计算'}
      </Button>
    ),
  },
];
