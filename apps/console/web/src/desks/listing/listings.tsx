import type { TableColumnsType } from 'antd';
import { supervisor } from '../../api/client';
import { useLevelFilter } from '../../parts/level-filter';
import { Money } from '../../parts/money';
import { Status } from '../../parts/mark';
import { Matters } from '../between/matter-parts';
import type { ListingLine } from './client';
import { levelText, LISTING_STATUS } from './words';

const columns: TableColumnsType<ListingLine> = [
  {
    title: '状态',
    width: 120,
    render: (_, { status }) => (
      <Status tone={LISTING_STATUS[status]?.tone ?? 'still'}>{LISTING_STATUS[status]?.text}</Status>
    ),
  },
  { title: '案件', width: 226, ellipsis: true, render: (_, { caseNumber }) => caseNumber ?? '—' },
  { title: '层级', width: 100, ellipsis: true, render: (_, { level, batch }) => levelText(level, batch) },
  { title: '案损（元）', width: 130, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
];

/** 挂牌督办: cases watched by name. */
export function Listings() {
  const filter = useLevelFilter();
  return (
    <Matters<ListingLine>
      title="挂牌督办"
      path="/listings"
      note="案损达到一百万元自动挂牌，也可由督办单位决定；摘牌须经督办单位批准"
      filter={filter}
      ask={(query) => supervisor.GET('/listings', { params: { query: { ...query, ...filter.query } } })}
      columns={columns}
      numbered={false}
    />
  );
}
