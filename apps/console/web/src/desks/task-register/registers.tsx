import { Progress, type TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { useMe, useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import type { RegisterLine } from './client';
import { LoadList } from './load-list';
import { REGISTER_STATUS } from './words';

const columns: TableColumnsType<RegisterLine> = [
  {
    title: '状态',
    width: 110,
    render: (_, { status }) => (
      <Status tone={REGISTER_STATUS[status]?.tone ?? 'still'}>{REGISTER_STATUS[status]?.text}</Status>
    ),
  },
  { title: '清单', width: 260, ellipsis: true, dataIndex: 'name' },
  {
    title: '办结',
    width: 170,
    render: (_, { counts: { all, cancelled, done } }) => (
      <Progress
        size="small"
        percent={all === cancelled ? 100 : Math.floor((done / (all - cancelled)) * 100)}
        format={() => `${done} / ${all - cancelled}`}
      />
    ),
  },
  { title: '未签责任状', width: 100, render: (_, { unsigned }) => (unsigned > 0 ? `${unsigned} 个单位` : '—') },
];

/** 任务清单: what each unit must have done until when. */
export function TaskRegisters() {
  const { desk } = useSession();
  const roles = useMe()?.roles ?? [];
  const navigate = useNavigate();
  return (
    <Matters<RegisterLine>
      title="任务清单"
      path="/task-registers"
      note="任务逐项计时：签订责任状、报告进展、附佐证报告完成、验收；超期的自动升级督办"
      ask={(query) => supervisor.GET('/task-registers', { params: { query } })}
      columns={columns}
      numbered={false}
      actions={
        desk === 'supervisor' &&
        roles.includes('supervisor') && (
          <LoadList
            onLoaded={(loaded) => void navigate(`/task-registers/${loaded.registerId}`, { state: { loaded } })}
          />
        )
      }
    />
  );
}
