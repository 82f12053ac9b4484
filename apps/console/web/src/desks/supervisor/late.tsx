import { Segmented, Select, type TableColumnsType, Tag, Tooltip } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { LateLine } from '../../api/types';
import { Due } from '../../parts/due';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { rungName } from '../../parts/rungs';
import { fullTime } from '../../time/format';
import { CLASS_NAMES } from '../../words';

type Cause = 'all' | 'human' | 'outage';

const columns: TableColumnsType<LateLine> = [
  {
    title: '责任单位',
    width: 122,
    render: (_, { ownerUnitName: name, ownerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '超期 / 原期限', width: 336, render: (_, row) => <Due deadline={{ ...row, status: 'overdue' }} /> },
  { title: '应办', width: 158, render: (_, { duty, law }) => <span title={`${duty}。依据：${law}`}>{duty}</span> },
  {
    title: '事项',
    width: 258,
    render: (_, { matterId, title }) => (
      <Link to={`/matters/${matterId}`} title={title}>
        {title}
      </Link>
    ),
  },
  {
    title: '类别',
    width: 84,
    render: (_, { class: kind }) => <span title={CLASS_NAMES[kind]?.long}>{CLASS_NAMES[kind]?.short ?? kind}</span>,
  },
  { title: '已提醒', width: 136, render: (_, row) => <Rungs row={row} /> },
  {
    title: '成因',
    width: 86,
    render: (_, { lateByOutage }) => (lateByOutage ? <Tag color="orange">系统中断</Tag> : '单位超期'),
  },
];

function Rungs({ row: { rungs } }: { row: LateLine }) {
  const last = rungs.at(-1);
  if (!last) return <span className="faint">尚未提醒</span>;
  const all = rungs.map(
    ({ rungId, firedAt, lateByOutage }) =>
      `${fullTime(firedAt)} ${rungName(rungId)}${lateByOutage ? '（系统中断补发）' : ''}`,
  );
  return (
    <Tooltip title={<span className="lines">{all.join('\n')}</span>}>
      <span tabIndex={0}>
        {rungName(last.rungId)}
        {rungs.length > 1 && ` 等 ${rungs.length} 次`}
      </span>
    </Tooltip>
  );
}

/** 超期督办: who is late, since when, by which rule; what an outage caused is kept apart from what people did. */
export function Late() {
  const [unit, setUnit] = useState<string | undefined>();
  const [kind, setKind] = useState<string | undefined>();
  const [cause, setCause] = useState<Cause>('all');
  const navigate = useNavigate();
  const list = useList<LateLine>(['late'], (cursor) =>
    supervisor.GET('/late', { params: { query: cursorQuery(cursor) } }),
  );
  const units = useMemo(
    () => new Map(list.rows.map(({ ownerUnitId, ownerUnitName }) => [ownerUnitId, ownerUnitName])),
    [list.rows],
  );
  const rows = list.rows.filter(
    (row) =>
      (unit === undefined || row.ownerUnitId === unit) &&
      (kind === undefined || row.class === kind) &&
      (cause === 'all' || row.lateByOutage === (cause === 'outage')),
  );
  const byOutage = list.rows.filter(({ lateByOutage }) => lateByOutage).length;
  return (
    <Page
      title="超期督办"
      note="超期最久的在前；点击期限可查看推算过程，点击事项可查看办理记录"
      filled
      actions={
        <>
          <Select
            className="filter"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="全部单位"
            aria-label="单位"
            value={unit ?? null}
            onChange={(value) => setUnit(value ?? undefined)}
            options={[...units].map(([value, label]) => ({ value, label }))}
          />
          <Select
            allowClear
            className="filter narrow"
            placeholder="全部类别"
            aria-label="期限类别"
            value={kind ?? null}
            onChange={(value) => setKind(value ?? undefined)}
            options={Object.entries(CLASS_NAMES).map(([value, { short }]) => ({ value, label: short }))}
          />
          <Segmented<Cause>
            aria-label="成因"
            value={cause}
            onChange={setCause}
            options={[
              { value: 'all', label: `全部 ${list.rows.length}` },
              { value: 'human', label: `单位超期 ${list.rows.length - byOutage}` },
              { value: 'outage', label: `系统中断 ${byOutage}` },
            ]}
          />
        </>
      }
    >
      <List
        list={{ ...list, rows }}
        label="超期事项"
        rowKey={({ matterId, deadlineId }) => `${matterId} ${deadlineId}`}
        columns={columns}
        onOpen={({ matterId }) => void navigate(`/matters/${matterId}`)}
        empty={
          <Nothing
            title="没有超期的事项"
            advice={list.rows.length > 0 ? '可放宽筛选条件。' : '辖区内一旦有单位超期，会自动出现在这里。'}
          />
        }
      />
    </Page>
  );
}
