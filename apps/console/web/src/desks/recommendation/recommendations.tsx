import { Button, Input, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { cursorQuery, useList } from '../../api/read';
import { Due } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { recommendations } from './api';
import type { RecommendationLine } from './client';
import { KIND_NAMES, STATUS_NAMES, TURN_NAMES } from './words';

const columns: TableColumnsType<RecommendationLine> = [
  {
    title: '文号',
    width: 180,
    render: (_, { recommendationId, number }) => (
      <Link to={`/recommendations/${recommendationId}`}>{number || '（拟稿）'}</Link>
    ),
  },
  { title: '状态', width: 112, render: (_, line) => <State line={line} /> },
  { title: '轮到', width: 92, render: (_, { turn }) => TURN_NAMES[turn] },
  { title: '最近期限', width: 290, render: (_, { nextDue }) => nextDue && <Due deadline={nextDue} /> },
  { title: '事由', width: 156, dataIndex: 'heading', ellipsis: true },
  {
    title: '被建议单位',
    width: 120,
    ellipsis: true,
    render: (_, { addresseeName: name, addresseeShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '种类', width: 132, ellipsis: true, render: (_, { kind }) => KIND_NAMES[kind] },
  { title: '落实', width: 50, render: (_, { adequate, points }) => `${adequate}/${points}` },
  { title: '案件', width: 48, align: 'right', dataIndex: 'cases' },
];

export function State({ line: { status, overdueAt, replied } }: { line: RecommendationLine & { replied?: boolean } }) {
  const { text, tone } = STATUS_NAMES[status] ?? { text: status, tone: 'still' as const };
  const late = status === 'received' && overdueAt !== undefined && !replied;
  return <Status tone={late ? 'over' : tone}>{late ? '逾期未回复' : text}</Status>;
}

/** 检察建议 by urgency: who must move, until when. */
export function Recommendations() {
  const { desk } = useSession();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'true' | 'false'>('true');
  const [q, setQ] = useState('');
  const list = useList<RecommendationLine>(['recommendations', open, q], (cursor) =>
    recommendations.GET('/recommendations', {
      params: { query: { ...cursorQuery(cursor), open, ...(q && { q }) } },
    }),
  );
  return (
    <Page
      title="检察建议"
      filled
      actions={
        <>
          <Input.Search
            allowClear
            aria-label="查找"
            placeholder="文号、案号、事由、单位"
            style={{ width: 240 }}
            onSearch={(words) => setQ(words.trim())}
          />
          <Segmented
            aria-label="范围"
            value={open}
            options={[
              { value: 'true', label: '未结' },
              { value: 'false', label: '已结' },
            ]}
            onChange={(value) => setOpen(value as 'true' | 'false')}
          />
          {desk === 'procuratorate' && (
            <Button type="primary" onClick={() => void navigate('/recommendations/new')}>
              拟制检察建议
            </Button>
          )}
        </>
      }
    >
      <List
        list={list}
        label="检察建议"
        rowKey={({ recommendationId }) => recommendationId}
        columns={columns}
        onOpen={({ recommendationId }) => void navigate(`/recommendations/${recommendationId}`)}
        empty={<Nothing title={open === 'true' ? '没有未结的检察建议' : '还没有已结的检察建议'} />}
      />
    </Page>
  );
}
