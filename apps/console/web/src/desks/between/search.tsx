import { Input, Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { bodyOf, shared } from '../../api/client';
import { type AskedPage, useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { pathOfMatter } from '../common/matter-path';
import { casesKnown, KnownCaseTable } from './known-cases';
import type { MatterLine } from './matter-parts';

type Found = MatterLine & { readonly area: string };

const MOST = 50;

/** What of one sort the desk may see, ended or not: the service narrows it, and not the page. */
const asks = (q: string) => {
  const params = { query: { q, limit: MOST } };
  return [
    ['移送', () => shared.GET('/referrals', { params })],
    ['指定管辖', () => shared.GET('/designations', { params })],
    ['会商', () => shared.GET('/consultations', { params })],
    ['诉讼环节', () => shared.GET('/procedures', { params })],
    ['证据保管', () => shared.GET('/evidence', { params })],
    ['支持请求', () => shared.GET('/tickets', { params })],
  ] as const;
};

interface Finding {
  readonly found: readonly Found[];
  /** Sorts of which more is there than is shown. */
  readonly cut: readonly string[];
}

async function find(q: string): Promise<{ data: Finding }> {
  const pages = await Promise.all(
    asks(q).map(async ([area, ask]) => {
      const { items, next } = (await bodyOf(ask() as Promise<{ data?: unknown }>)) as AskedPage<MatterLine>;
      return { area, isCut: next !== undefined, found: items.map((one) => ({ ...one, area })) };
    }),
  );
  const found = pages.flatMap((page) => page.found).sort((a, b) => b.actedAt.localeCompare(a.actedAt));
  return { data: { found, cut: pages.filter(({ isCut }) => isCut).map(({ area }) => area) } };
}

const columns: TableColumnsType<Found> = [
  { title: '种类', width: 100, dataIndex: 'area' },
  {
    title: '文号',
    width: 220,
    render: (_, { matterId, number, title }) => <Link to={pathOfMatter(matterId)}>{number || title}</Link>,
  },
  { title: '案件编号', width: 232, render: (_, { caseNumber }) => <span className="number">{caseNumber}</span> },
  { title: '事项', ellipsis: true, dataIndex: 'title' },
  {
    title: '轮到',
    width: 190,
    ellipsis: true,
    render: (_, { turn }) => (turn ? <UnitName unit={turn.owner} /> : '已办结'),
  },
  { title: '最近办理', width: 110, render: (_, { actedAt }) => shortTime(actedAt) },
];

/** 查找 of a desk that owns no case: every matter between the agencies, by number, case, name, account or phone. */
export function Search() {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const q = search.get('q') ?? '';
  const { data, error, isLoading, refetch } = useOne(['search', desk, q], () => find(q), q !== '');
  // The police look for their cases in their own list.
  const cases = useOne(['known-cases', desk, q], () => casesKnown({ q, limit: MOST }), q !== '' && desk !== 'police');
  return (
    <Page
      title="查找"
      note="只列出本单位有权查看的事项，已办结的也在内"
      actions={
        <Input.Search
          key={q}
          allowClear
          defaultValue={q}
          aria-label="查找事项"
          placeholder="文号、案号、户名、账号或电话"
          style={{ width: 300 }}
          onSearch={(text) => setSearch(text.trim() ? { q: text.trim() } : {})}
        />
      }
    >
      {q === '' ? (
        <Nothing title="请输入要查找的内容" advice="户名、账号和电话须完整；文号、案号可以只输入一部分。" />
      ) : isLoading ? (
        <Loading />
      ) : error ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {cases.data && cases.data.items.length > 0 && (
            <>
              <h2>案件</h2>
              <KnownCaseTable cases={cases.data.items} />
              <h2>事项</h2>
            </>
          )}
          {data && data.cut.length > 0 && (
            <p className="hint">
              {data.cut.join('、')}各只列出前 {MOST} 项；请输入更完整的文号或案号。
            </p>
          )}
          <Table<Found>
            size="small"
            rowKey={({ matterId }) => matterId}
            columns={columns}
            dataSource={data?.found ?? []}
            pagination={false}
            locale={{ emptyText: <Nothing title="没有找到" advice="请核对后重试；无权查看的事项不会列出。" /> }}
          />
        </>
      )}
    </Page>
  );
}
