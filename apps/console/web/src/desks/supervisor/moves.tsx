import { Alert, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Asked, type AskedPage, useList } from '../../api/read';
import type { DeadlineMove, MoveProgress, MoveSimulation } from '../../api/types';
import { List } from '../../parts/list';
import { Mark } from '../../parts/mark';
import { Nothing, Section } from '../../parts/page';
import { fullTime } from '../../time/format';

/** What a new calendar or new rules would move, what they have moved, and how far the matters have followed. */

type MoveKind = DeadlineMove['kind'];
const MOVES: readonly { value: MoveKind; label: string }[] = [
  { value: 'moved', label: '届满时间改变' },
  { value: 'settled', label: '暂定转为确定' },
  { value: 'reladdered', label: '提醒改期' },
  { value: 'restated', label: '说明改变' },
];

export function Simulated({ simulation }: { simulation: MoveSimulation | undefined }) {
  if (!simulation?.summary) {
    const progress = simulation ? `已试算 ${simulation.done} / ${simulation.total} 项期限` : '尚未试算';
    return (
      <Alert
        className="simulated"
        type="info"
        showIcon
        title={simulation?.lastError ? '试算没有完成，请重新试算' : `${progress}，完成后可生效`}
      />
    );
  }
  const { moved, settled, reladdered, restated } = simulation.summary;
  return (
    <Alert
      className="simulated"
      type={moved > 0 ? 'warning' : 'success'}
      showIcon
      title={`试算结果：${moved} 项期限改变届满时间，${settled} 项由暂定转为确定，${reladdered} 项提醒改期，${restated} 项仅说明改变`}
      {...(!simulation.ready && { description: '试算之后有新的变动，请重新试算后再使其生效。' })}
    />
  );
}

export function Followed({ progress }: { progress: MoveProgress | undefined }) {
  if (!progress) return null;
  const { followed, waiting, gone, settled, nextDueAt } = progress;
  return (
    <Alert
      className="simulated"
      type={waiting > 0 ? 'info' : 'success'}
      showIcon
      title={`各事项跟进：已改期 ${followed} 项，待改期 ${waiting} 项，事项已办结 ${gone} 项，无需改期 ${settled} 项`}
      {...(nextDueAt && { description: `尚待跟进者中最先到期：${fullTime(nextDueAt)}` })}
    />
  );
}

const moveColumns: TableColumnsType<DeadlineMove> = [
  {
    title: '应办',
    width: 240,
    render: (_, { duty, mark }) => (
      <>
        {duty} <Mark mark={mark} />
      </>
    ),
  },
  { title: '事项', width: 240, render: (_, { matterId, title }) => <Link to={`/matters/${matterId}`}>{title}</Link> },
  { title: '原届满', width: 170, render: (_, { oldDueAt }) => fullTime(oldDueAt) },
  {
    title: '新届满',
    width: 170,
    render: (_, { oldDueAt, newDueAt }) => (oldDueAt === newDueAt ? '不变' : <b>{fullTime(newDueAt)}</b>),
  },
  { title: '原因', width: 300, render: (_, { cause }) => <span title={cause.join('；')}>{cause.join('；')}</span> },
  { title: '责任单位', width: 200, dataIndex: 'ownerUnitName' },
];

interface MovesProps {
  /** The name of the list among the queries of the console. */
  readonly of: readonly string[];
  readonly isDone: boolean;
  readonly page: (kind: MoveKind, cursor: string | undefined) => Asked<AskedPage<DeadlineMove>>;
}

export function Moves({ of, isDone, page }: MovesProps) {
  const [kind, setKind] = useState<MoveKind>('moved');
  const list = useList<DeadlineMove>([...of, 'moves', kind], (cursor) => page(kind, cursor));
  return (
    <Section
      title={isDone ? '已变动的期限' : '将要变动的期限'}
      extra={<Segmented<MoveKind> aria-label="变动类别" value={kind} options={[...MOVES]} onChange={setKind} />}
    >
      <List
        list={list}
        label="变动的期限"
        rowKey={({ matterId, deadlineId }) => `${matterId} ${deadlineId}`}
        columns={moveColumns}
        height={320}
        empty={<Nothing title="没有这一类变动" />}
      />
    </Section>
  );
}
