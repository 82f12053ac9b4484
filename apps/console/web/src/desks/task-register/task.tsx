import { Drawer } from 'antd';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Due } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts } from '../../parts/page';
import { dayText, fullTime } from '../../time/format';
import { TaskActs } from './acts';
import type { TaskView } from './client';
import { CHANGES, KINDS, stateOf } from './words';

interface TaskProps {
  readonly registerId: string;
  readonly no: number | undefined;
  readonly onClose: () => void;
}

/** One task over its register: what it is, how far it is, by which papers, and what may be done now. */
export function TaskDrawer({ registerId, no, onClose }: TaskProps) {
  return (
    <Drawer open={no !== undefined} onClose={onClose} size={720} destroyOnHidden title="任务">
      {no !== undefined && <Task registerId={registerId} no={no} />}
    </Drawer>
  );
}

function Task({ registerId, no }: { registerId: string; no: number }) {
  const { data, error, isLoading, refetch } = useOne(['task', registerId, no], () =>
    supervisor.GET('/task-registers/{registerId}/tasks/{no}', { params: { path: { registerId, no } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) return <Fault error={error} onRetry={() => void refetch()} />;
  const { label, kind, text, standard, unit, helpers, dueDate, percent, signedAt, turn } = data;
  return (
    <>
      <div className="toolbar">
        <Status tone={stateOf(data).tone}>{stateOf(data).text}</Status>
        <TaskActs registerId={registerId} task={data} />
      </div>
      <Facts
        items={[
          ['任务', `第 ${label} 项〔${KINDS[kind] ?? ''}〕${text}`],
          ['完成标准', standard ?? '未写明'],
          ['责任单位', `${unit.name}（责任状${signedAt ? `已于 ${dayText(signedAt)} 签订` : '未签订'}）`],
          ['配合单位', helpers.map(({ name }) => name).join('、') || '无'],
          ['完成时限', `${dueDate}，进度 ${percent}%`],
          ...(turn ? ([[turn.duty, <Due deadline={turn} />]] as const) : []),
        ]}
      />
      <h3>进展和佐证</h3>
      <Reports registerId={registerId} task={data} />
      {data.changes.length > 0 && <h3>下达单位的决定</h3>}
      {data.changes.map((change) => (
        <p className="said" key={change.at}>
          {fullTime(change.at)} {CHANGES[change.what]}
          {change.from && `（原责任单位 ${change.from.name}）`}
          {change.dueDate && `，完成时限 ${change.dueDate}`}：{change.reason}
        </p>
      ))}
    </>
  );
}

function Reports({ registerId, task: { no, reports, side } }: { registerId: string; task: TaskView }) {
  if (reports.length === 0) return <p className="faint">责任单位还没有报告。</p>;
  return reports.map(({ at, unit, percent, text, evidence }) => (
    <div className="said" key={at}>
      {fullTime(at)} {unit.name}（{percent}%）：
      {text ?? (side === 'other' ? '内容只给下达单位和责任单位查看' : '')}
      {evidence.length > 0 && (
        <ul className="plain">
          {evidence.map(({ index, name, hasFile }) => (
            <li key={index}>
              {hasFile ? (
                <a href={`/api/task-registers/${registerId}/tasks/${no}/papers/${index}`} download>
                  {name}
                </a>
              ) : (
                `${name}（纸质）`
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}
