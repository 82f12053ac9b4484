import { Button, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { shared } from '../../api/client';
import type { DisposalView } from '../../api/types';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import { BASIS, DISPOSAL_STATUS } from './words';

type Row = Pick<DisposalView, 'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'basis' | 'decider' | 'over'> & {
  readonly things: number;
  readonly turn?: NonNullable<DisposalView['turn']>;
};

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 140,
    render: (_, { status }) => (
      <Status tone={DISPOSAL_STATUS[status]?.tone ?? 'still'}>{DISPOSAL_STATUS[status]?.text}</Status>
    ),
  },
  { title: '依据', width: 150, render: (_, { basis }) => BASIS[basis] },
  { title: '作出单位', width: 200, ellipsis: true, render: (_, { decider }) => <UnitName unit={decider} /> },
  { title: '处置', width: 90, render: (_, { things, over }) => `${over} / ${things} 项` },
];

/** 涉案财物处置 of the unit. */
export function Disposals() {
  const { desk } = useSession();
  const decides = desk === 'court' || desk === 'procuratorate';
  return (
    <Matters<Row>
      title="涉案财物处置"
      path="/disposals"
      note="裁判生效后才能执行；认领公告期满不自动划转资金"
      ask={(query) => shared.GET('/disposals', { params: { query } })}
      columns={columns}
      actions={
        decides && (
          <Link to="/case-money">
            <Button type="primary">案件资金和登记裁判</Button>
          </Link>
        )
      }
    />
  );
}
