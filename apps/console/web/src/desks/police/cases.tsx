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
    width: 230,
    render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
  },
  { title: '报案时间', width: 106, render: (_, { reportedAt }) => shortTime(reportedAt) },
  { title: '受害人', width: 90, dataIndex: 'victimName' },
  { title: '损失(元)', width: 110, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
  {
    title: '止付中(元)',
    width: 110,
    align: 'right',
    render: (_, { heldFen }) => <Money fen={heldFen} strong={heldFen !== '0'} />,
  },
  { title: '进展', width: 210, render: (_, row) => <Progress row={row} /> },
  { title: '最近期限', width: 336, render: (_, { nextDue }) => nextDue && <Due deadline={nextDue} /> },
];

const handler: TableColumnsType<CaseLine>[number] = { title: '办案单位', width: 200, dataIndex: 'handlerUnitName' };

/** What waits for somebody comes first; what is done is said in short. */
function Progress({ row: { rows, orders } }: { row: CaseLine }) {
  const { ready, faulty, drafted } = rows;
  return (
    <span className="counts">
      {faulty > 0 && <span className="left left-over">待改正 {faulty}</span>}
      {ready > 0 && <span className="left left-now">待发出 {ready}</span>}
      {drafted > 0 && <span className="left left-now">草稿 {drafted}</span>}
      {orders.waiting > 0 && <span className="left left-soon">待反馈 {orders.waiting}</span>}
      {orders.count > 0 ? <span>指令 {orders.count}</span> : <span className="faint">未发出</span>}
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
        columns={desk === 'police' ? columns : [...columns, handler]}
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
