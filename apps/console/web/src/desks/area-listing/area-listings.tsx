import { Button, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import type { AreaListingLine } from './client';
import { AREA_STATUS } from './words';

const columns: TableColumnsType<AreaListingLine> = [
  {
    title: '状态',
    width: 140,
    render: (_, { status }) => <Status tone={AREA_STATUS[status]?.tone ?? 'still'}>{AREA_STATUS[status]?.text}</Status>,
  },
  { title: '区域', width: 140, ellipsis: true, dataIndex: 'areaName' },
  { title: '万人发案率', width: 100, align: 'right', dataIndex: 'rate' },
  { title: '名次', width: 60, align: 'right', dataIndex: 'place' },
];

/** 重点区域挂牌整治: the areas that are watched, by whom and until when. */
export function AreaListings() {
  const { desk } = useSession();
  return (
    <Matters<AreaListingLine>
      title="重点区域整治"
      path="/area-listings"
      note="按万人发案率排名，由联席办决定挂牌；期满评估，经批准后摘牌"
      ask={(query) => supervisor.GET('/area-listings', { params: { query } })}
      columns={columns}
      numbered={false}
      actions={
        desk === 'supervisor' && (
          <Link to="/area-ranking">
            <Button type="primary">发案率排名和挂牌</Button>
          </Link>
        )
      }
    />
  );
}
