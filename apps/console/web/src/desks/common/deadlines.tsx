import { Segmented, type TableColumnsType, Tooltip } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { shared } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { MyDeadline } from '../../api/types';
import { Due } from '../../parts/due';
import { dutyOf } from '../../parts/duty';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import { CLASS_NAMES } from '../../words';
import { CalendarFeed } from './calendar-feed';
import { pathOfMatter } from './matter-path';

type Scope = 'mine' | 'unit' | 'overdue' | 'today' | 'provisional';

const SCOPES: readonly { value: Scope; label: string; empty: string }[] = [
  { value: 'mine', label: '本单位', empty: '本单位目前没有正在计算的期限' },
  { value: 'unit', label: '含下级单位', empty: '本单位及下级目前没有正在计算的期限' },
  { value: 'overdue', label: '已超期', empty: '没有超期的期限' },
  { value: 'today', label: '今天到期', empty: '今天没有到期的期限' },
  { value: 'provisional', label: '暂定', empty: '没有等待放假安排公布的期限' },
];

const columns: TableColumnsType<MyDeadline> = [
  { title: '还剩 / 期限', width: 376, render: (_, row) => <Due deadline={row} /> },
  { title: '应办', width: 216, render: (_, deadline) => <span title={dutyOf(deadline)}>{dutyOf(deadline)}</span> },
  {
    title: '事项',
    width: 266,
    render: (_, { matterId, title }) => (
      <Link to={pathOfMatter(matterId)} title={title}>
        {title}
      </Link>
    ),
  },
  { title: '依据', width: 216, render: (_, { law }) => <span title={law}>{law}</span> },
  {
    title: '到期后果',
    width: 104,
    render: (_, { class: kind }) => (
      <Tooltip title={CLASS_NAMES[kind]?.long}>
        <span tabIndex={0}>{CLASS_NAMES[kind]?.short ?? kind}</span>
      </Tooltip>
    ),
  },
];

const owner: TableColumnsType<MyDeadline>[number] = {
  title: '责任单位',
  width: 104,
  ellipsis: true,
  render: (_, { ownerUnitName: name, ownerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
};

/** 我的期限: every clock that runs against this unit, in order of urgency, each with its law and its reasons. */
export function Deadlines() {
  const [scope, setScope] = useState<Scope>('mine');
  const now = useLegalMinute();
  const list = useList<MyDeadline>(['deadlines', scope], (cursor) =>
    shared.GET('/deadlines', { params: { query: { ...cursorQuery(cursor), scope } } }),
  );
  const empty = SCOPES.find(({ value }) => value === scope)?.empty ?? '';
  return (
    <Page
      title="我的期限"
      note="点击日期可查看依据、推算过程和月历"
      filled
      actions={
        <>
          <CalendarFeed />
          <Segmented<Scope>
            aria-label="范围"
            value={scope}
            options={SCOPES.map(({ value, label }) => ({ value, label }))}
            onChange={setScope}
          />
        </>
      }
    >
      <List
        list={list}
        label="期限"
        rowKey={({ matterId, deadlineId }) => `${matterId} ${deadlineId}`}
        columns={scope === 'mine' ? columns : [...columns.slice(0, -1), owner]}
        rowClass={(row) => `urgency-${leftOf(row, now).urgency}`}
        empty={<Nothing title={empty} advice="新的期限会自动出现在这里。" />}
      />
    </Page>
  );
}
