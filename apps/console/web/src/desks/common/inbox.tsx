import { Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { shared } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { InboxLine } from '../../api/types';
import { Due } from '../../parts/due';
import { List, type Paged } from '../../parts/list';
import { useNarrow } from '../../parts/narrow';
import { Nothing, Page } from '../../parts/page';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import { pathOfMatter } from './matter-path';

const columns: TableColumnsType<InboxLine> = [
  {
    title: '事项',
    width: 320,
    render: (_, { matterId, title }) => (
      <Link to={pathOfMatter(matterId)} title={title}>
        {title}
      </Link>
    ),
  },
  { title: '应办', width: 240, render: (_, { next }) => next.duty },
  { title: '还剩 / 期限', width: 350, render: (_, row) => <Due deadline={deadlineOf(row)} /> },
  {
    title: '超期',
    width: 64,
    render: (_, { overdue }) => (overdue > 0 ? <span className="left left-over">{overdue} 项</span> : ''),
  },
  { title: '领取人', width: 96, ellipsis: true, render: (_, { takenByName }) => takenByName ?? '—' },
  { title: '最近办理', width: 110, render: (_, { actedAt }) => shortTime(actedAt) },
];

const deadlineOf = ({ next, matterId }: InboxLine) => ({ ...next, matterId, status: 'open' });

/** 待办: what this unit must do, the most urgent first. */
export function Inbox() {
  const [taken, setTaken] = useState<Whose>('all');
  const list = useList<InboxLine>(['inbox', taken], (cursor) =>
    shared.GET('/inbox', { params: { query: { ...cursorQuery(cursor), ...(taken !== 'all' && { taken }) } } }),
  );
  const narrow = useNarrow();
  return (
    <Page
      title="待办"
      note="按时限从急到缓排列，办理后自动更新"
      filled={!narrow}
      actions={<Whose value={taken} onChange={setTaken} />}
    >
      {narrow ? <Cards list={list} /> : <Rows list={list} />}
    </Page>
  );
}

type Whose = 'all' | 'mine' | 'nobody';

function Whose({ value, onChange }: { value: Whose; onChange: (whose: Whose) => void }) {
  return (
    <Segmented
      aria-label="由谁办理"
      value={value}
      options={[
        { value: 'all', label: '全部' },
        { value: 'mine', label: '本人领取' },
        { value: 'nobody', label: '无人领取' },
      ]}
      onChange={onChange}
    />
  );
}

const empty = <Nothing title="目前没有待办事项" advice="新的事项会自动出现在这里，无需刷新。" />;

function Rows({ list }: { list: Paged<InboxLine> }) {
  const navigate = useNavigate();
  const now = useLegalMinute();
  return (
    <List
      list={list}
      label="待办事项"
      rowKey={({ matterId }) => matterId}
      columns={columns}
      empty={empty}
      rowClass={({ next }) => `urgency-${leftOf(next, now).urgency}`}
      onOpen={({ matterId }) => void navigate(pathOfMatter(matterId))}
    />
  );
}

/** The same on a phone: one thumb, no columns. */
function Cards({ list }: { list: Paged<InboxLine> }) {
  const now = useLegalMinute();
  if (!list.isLoading && list.rows.length === 0) return empty;
  return (
    <ul className="cards" aria-label="待办事项">
      {list.rows.map((row) => (
        <li key={row.matterId} className={`card urgency-${leftOf(row.next, now).urgency}`}>
          <Link to={pathOfMatter(row.matterId)} className="card-title">
            {row.title}
          </Link>
          <p>{row.next.duty}</p>
          <Due deadline={deadlineOf(row)} />
        </li>
      ))}
    </ul>
  );
}
