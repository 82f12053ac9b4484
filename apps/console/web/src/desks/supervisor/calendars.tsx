import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { CalendarYear, PublicationLine } from '../../api/types';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { LoadNotice } from './load-notice';

export const PUBLICATION_STATUS = {
  loaded: { text: '待发布', tone: 'wait' },
  published: { text: '已发布', tone: 'good' },
  withdrawn: { text: '已撤回', tone: 'still' },
} as const;

const columns: TableColumnsType<PublicationLine> = [
  {
    title: '通知',
    width: 320,
    render: (_, { publicationId, notice }) => <Link to={`/calendars/${publicationId}`}>{notice}</Link>,
  },
  { title: '年度', width: 80, dataIndex: 'year' },
  { title: '范围', width: 120, render: (_, { scope }) => scope ?? '全国' },
  {
    title: '状态',
    width: 100,
    render: (_, { status }) => (
      <Status tone={PUBLICATION_STATUS[status].tone}>{PUBLICATION_STATUS[status].text}</Status>
    ),
  },
  { title: '载入', width: 260, render: (_, { loadedByName, loadedAt }) => `${loadedByName} ${fullTime(loadedAt)}` },
  {
    title: '发布',
    width: 260,
    render: (_, { publishedByName, publishedAt }) =>
      publishedAt ? `${publishedByName ?? ''} ${fullTime(publishedAt)}` : '',
  },
];

/** 工作日历: what is in force, and the notices on their way into force. */
export function Calendars() {
  const navigate = useNavigate();
  const [loading, setLoading] = useState(false);
  const { data, error, refetch } = useOne(['calendars'], () => supervisor.GET('/calendars'));
  const list = useList<PublicationLine>(['calendar-publications'], (cursor) =>
    supervisor.GET('/calendar-publications', { params: { query: cursorQuery(cursor) } }),
  );
  return (
    <Page
      title="工作日历"
      note="载入国务院办公厅的放假安排，先看差异和试算，再由另一人发布；未公布的年度按法定节日暂定"
      actions={
        <Button type="primary" onClick={() => setLoading(true)}>
          载入放假安排
        </Button>
      }
    >
      <Fault error={data ? undefined : error} onRetry={() => void refetch()} />
      <ul className="years">
        {data?.years.map((year) => (
          <Year key={year.year} year={year} />
        ))}
      </ul>
      <Section title="载入与发布">
        <List
          list={list}
          label="载入与发布"
          rowKey={({ publicationId }) => publicationId}
          columns={columns}
          height={320}
          onOpen={({ publicationId }) => void navigate(`/calendars/${publicationId}`)}
          empty={<Nothing title="还没有载入过放假安排" advice="通知公布后点“载入放假安排”，可上传表格或逐日填写。" />}
        />
      </Section>
      <LoadNotice
        open={loading}
        onClose={() => setLoading(false)}
        onLoaded={(id) => void navigate(`/calendars/${id}`)}
      />
    </Page>
  );
}

function Year({ year: { year, published, notice, workingDays } }: { year: CalendarYear }) {
  return (
    <li className="year">
      <b>{year}</b>
      {published ? <Status tone="good">已公布</Status> : <Status tone="warn">暂定</Status>}
      <span className="faint">
        工作日 {workingDays} 天{notice ? `，${notice}` : '，放假安排尚未公布'}
      </span>
    </li>
  );
}
