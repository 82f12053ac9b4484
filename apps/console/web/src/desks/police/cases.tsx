import { Button, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { CaseLine } from '../../api/types';
import { CaseSearch } from '../../parts/case-search';
import { Due } from '../../parts/due';
import { useLevelFilter } from '../../parts/level-filter';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import { CASE_LEVELS } from '../../words';
import { levelText } from '../between/work-words';

const reported: TableColumnsType<CaseLine>[number] = {
  title: '报案时间',
  width: 106,
  render: (_, { reportedAt }) => shortTime(reportedAt),
};

const columns: TableColumnsType<CaseLine> = [
  {
    title: '案号',
    width: 224,
    render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
  },
  { title: '受害人', width: 94, ellipsis: true, dataIndex: 'victimName' },
  { title: '损失(元)', width: 114, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
  {
    title: '止付中(元)',
    width: 108,
    align: 'right',
    render: (_, { heldFen }) => <Money fen={heldFen} strong={heldFen !== '0'} />,
  },
  { title: '进展', width: 198, render: (_, row) => <Progress row={row} /> },
  { title: '最近期限', width: 336, render: (_, { nextDue }) => nextDue && <Due deadline={nextDue} /> },
];

const handler: TableColumnsType<CaseLine>[number] = {
  title: '办案单位',
  width: 98,
  ellipsis: true,
  render: (_, { handlerUnitName: name, handlerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
};

/** What waits for somebody comes first; what is done is said in short. */
function Progress({ row: { rows, orders, level, batch } }: { row: CaseLine }) {
  const { ready, faulty, drafted } = rows;
  return (
    <span className="counts">
      {level && <Status tone="wait">{batch ? levelText(level, batch) : CASE_LEVELS[level]}</Status>}
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
  const filter = useLevelFilter();
  const list = useList<CaseLine>(['cases', q, filter.query], (cursor) =>
    police.GET('/cases', { params: { query: { ...cursorQuery(cursor), ...(q && { q }), ...filter.query } } }),
  );
  const isNarrowed = q !== '' || filter.isNarrowed;
  const find = (text: string): void => {
    const next = new URLSearchParams(search);
    if (text) next.set('q', text);
    else next.delete('q');
    setSearch(next);
  };
  const mayReport = desk === 'police';
  return (
    <Page
      title="案件"
      filled
      actions={
        <>
          <CaseSearch q={q} onSearch={find} />
          {filter.part}
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
        columns={[...columns, desk === 'police' ? reported : handler]}
        rowClass={({ nextDue }) => (nextDue ? `urgency-${leftOf(nextDue, now).urgency}` : '')}
        onOpen={({ caseId }) => void navigate(`/cases/${caseId}`)}
        empty={
          isNarrowed ? (
            <Nothing
              title={q ? `没有找到与“${q}”相符的案件` : '没有这个级别、批次的案件'}
              advice="账号、电话请输入完整号码；也可以只输入案号的一部分，或者放宽级别和批次。"
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
