import { Tag, type TableColumnsType } from 'antd';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { Matters } from '../between/matter-parts';
import type { EscalationLine } from './client';
import { ESCALATION_STATUS } from './words';

const columns: TableColumnsType<EscalationLine> = [
  {
    title: '状态',
    width: 130,
    render: (_, { status }) => (
      <Status tone={ESCALATION_STATUS[status]?.tone ?? 'still'}>{ESCALATION_STATUS[status]?.text}</Status>
    ),
  },
  { title: '超期单位', width: 130, ellipsis: true, render: (_, { late }) => late.name },
  {
    title: '超期事项',
    width: 210,
    ellipsis: true,
    render: (_, { duty, title, stepName, lateByOutage }) => (
      <span title={`${title}；现在：${stepName}`}>
        {duty}
        {lateByOutage && <Tag color="orange">系统中断</Tag>}
      </span>
    ),
  },
];

/** 升级督办: one line for each duty that a supervisor must look at. */
export function Escalations() {
  return (
    <Matters<EscalationLine>
      title="升级督办"
      path="/escalations"
      note="每项超期只有一件督办；到点自动逐级上升，到顶为止"
      ask={(query) => supervisor.GET('/escalations', { params: { query } })}
      columns={columns}
      numbered={false}
    />
  );
}
