import { Button, Input, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { CaseLine } from '../../api/types';
import { Due } from '../../parts/due';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';

const columns: TableColumnsType<CaseLine> = [
  {
    title: '案号',
    width: 210,
    render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
  },
  { title: '报案时间', width: 100, render: (_, { reportedAt }) => shortTime(reportedAt) },
  { title: '受害人', width: 90, dataIndex: 'victimName', ellipsis: true },
  { title: '损失(元)', width: 120, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
  {
    title: '止付中(元)',
    width: 120,
    align: 'right',
    render: (_, { heldFen }) => <Money fen={heldFen} strong={heldFen !== '0'} />,
  },
  { title: '账户', width: 170, render: (_, row) => <RowCounts {...row.rows} /> },
  { title: '指令', width: 120, render: (_, row) => <OrderCounts {...row.orders} /> },
  { title: '最近期限', width: 280, render: (_, { nextDue }) => nextDue && <Due deadline={nextDue} /> },
  { title: '办案单位', width: 150, dataIndex: 'handlerUnitName', ellipsis: true },
];

function RowCounts({ ready, faulty, drafted, ordered }: CaseLine['rows']) {
  return (
    <span className="counts">
      {faulty > 0 && <span className="left left-over">待改正 {faulty}</span>}
      {ready > 0 && <span className="left left-now">待发出 {ready}</span>}
      {drafted > 0 && <span className="left left-soon">草稿 {drafted}</span>}
      {ordered > 0 && <span>已发出 {ordered}</span>}
      {faulty + ready + drafted + ordered === 0 && <span className="faint">未录入</span>}
    </span>
  );
}

function OrderCounts({ count, waiting }: CaseLine['orders']) {
  if (count === 0) return <span className="faint">未发出</span>;
  return (
    <span className="counts">
      {count} 件{waiting > 0 && <span className="left left-soon">待反馈 {waiting}</span>}
    </span>
  );
}

/** Cases of the unit, newest first; the search finds by number, name, account or phone. */
export function Cases() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { desk } = useSession();
  const now = useLegalMinute();
  const q = search.get('q') ?? '';
  const list = useList<CaseLine>(['cases', q], (cursor) =>
    police.GET('/cases', { params: { query: { ...cursorQuery(cursor), ...(q && { q }) } } }),
  );
  const mayReport = desk === 'police';
  return (
    <Page
      title="案件"
      filled
      actions={
        <>
          <Input.Search
            key={q}
            className="list-search"
            defaultValue={q}
            allowClear
            placeholder="案号、户名、账号或电话"
            aria-label="查找案件"
            onSearch={(text) => setSearch(text.trim() ? { q: text.trim() } : {})}
          />
          {mayReport && (
            <Button type="primary" onClick={() => void navigate('/cases/new')}>
              登记报案
            </Button>
          )}
        </>
      }
    >
      <List
        list={list}
        label="案件"
        rowKey={({ caseId }) => caseId}
        columns={columns}
        rowClass={({ nextDue }) => (nextDue ? `urgency-${leftOf(nextDue, now).urgency}` : '')}
        onOpen={({ caseId }) => void navigate(`/cases/${caseId}`)}
        empty={
          q ? (
            <Nothing
              title={`没有找到与“${q}”相符的案件`}
              advice="账号、电话请输入完整号码；也可以只输入案号的一部分。"
            />
          ) : (
            <Nothing
              title="还没有案件"
              advice={mayReport ? '接到报案后点击“登记报案”，受案回执可立即打印。' : '辖区内的案件会自动出现在这里。'}
            />
          )
        }
      />
    </Page>
  );
}
