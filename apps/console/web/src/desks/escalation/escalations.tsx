import { Tag, type TableColumnsType } from 'antd';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { Matters } from '../between/matter-parts';
import type { EscalationLine } from './client';
import { ESCALATION_STATUS } from './words';

const columns: TableColumnsType<EscalationLine> = [
  {
    title: '状态',
    width: 116,
    render: (_, { status }) => (
      <Status tone={ESCALATION_STATUS[status]?.tone ?? 'still'}>{ESCALATION_STATUS[status]?.text}</Status>
    ),
  },
  { title: '超期单位', width: 104, ellipsis: true, render: (_, { late }) => <UnitName unit={late} /> },
  {
    title: '超期事项',
    width: 256,
    ellipsis: true,
    // The matter first: one bank is late with the same duty in many orders.
    render: (_, { duty, task, title, lateMatter, stepName, lateByOutage }) => (
      <span title={`${[title, task].filter(Boolean).join('；')}；现在：${stepName}${lateByOutage ? '；系统中断' : ''}`}>
        {lateMatter}：{task ?? duty}
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
