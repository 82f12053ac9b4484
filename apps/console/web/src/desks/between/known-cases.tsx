import { Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { shared } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { KnownCase } from '../../api/types';
import { CaseSearch } from '../../parts/case-search';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { FILING_STATUS, PROSECUTION_DECISIONS } from '../../words';
import { pathOfMatter } from '../common/matter-path';

export const casesKnown = (query: { readonly q?: string; readonly limit?: number; readonly cursor?: string }) =>
  shared.GET('/known-cases', { params: { query } });

const columns: TableColumnsType<KnownCase> = [
  { title: '案号', width: 232, render: (_, { caseNumber }) => <span className="number">{caseNumber}</span> },
  { title: '受理时间', width: 106, render: (_, { openedAt }) => shortTime(openedAt) },
  {
    title: '办案单位',
    width: 290,
    ellipsis: true,
    render: (_, { handlerUnitName: name, handlerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '状态', width: 170, render: (_, row) => <Standing row={row} /> },
  { title: '与本单位有关的事项', render: (_, { matters }) => <Matters matters={matters} /> },
];

function Standing({ row: { filing, prosecution } }: { row: KnownCase }) {
  const { text, tone } = FILING_STATUS[filing.status];
  return (
    <>
      <Status tone={tone}>{text}</Status>{' '}
      {prosecution && <Status tone="wait">{PROSECUTION_DECISIONS[prosecution.decision]}</Status>}
    </>
  );
}

const SHOWN = 3;

function Matters({ matters }: Pick<KnownCase, 'matters'>) {
  return (
    <>
      {matters.slice(0, SHOWN).map(({ matterId, title, ended }) => (
        <div key={matterId}>
          <Link to={pathOfMatter(matterId)}>{title}</Link> {ended && <span className="faint">已办结</span>}
        </div>
      ))}
      {matters.length > SHOWN && <span className="faint">另有 {matters.length - SHOWN} 项</span>}
    </>
  );
}

export function KnownCaseTable({ cases }: { cases: readonly KnownCase[] }) {
  return (
    <Table<KnownCase>
      size="small"
      aria-label="案件"
      rowKey={({ caseId }) => caseId}
      columns={columns}
      dataSource={[...cases]}
      pagination={false}
    />
  );
}

/** 相关案件 of a desk that owns none: those of which a matter lies or lay with it. */
export function KnownCases() {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const q = search.get('q') ?? '';
  const list = useList<KnownCase>(['known-cases', desk, q], (cursor) =>
    casesKnown({ ...cursorQuery(cursor), ...(q && { q }) }),
  );
  return (
    <Page
      title="相关案件"
      note="只列出有事项移送、提交本单位办理的案件"
      filled
      actions={<CaseSearch q={q} onSearch={(text) => setSearch(text ? { q: text } : {})} />}
    >
      <List
        list={list}
        label="相关案件"
        rowKey={({ caseId }) => caseId}
        columns={columns}
        empty={
          q ? (
            <Nothing title={`没有找到与“${q}”相符的案件`} advice="户名、账号和电话须完整；案号可以只输入一部分。" />
          ) : (
            <Nothing title="还没有相关案件" advice="有移送、会商或者诉讼环节提交本单位后，案件会出现在这里。" />
          )
        }
      />
    </Page>
  );
}
