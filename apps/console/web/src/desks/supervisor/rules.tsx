import { Input, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { RevisionLine, RuleLine } from '../../api/types';
import { Fault } from '../../parts/fault';
import { List, Loading, whole } from '../../parts/list';
import { Mark, Status } from '../../parts/mark';
import { Nothing, Page, Section } from '../../parts/page';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { CLASS_NAMES } from '../../words';
import { ProposeRevision } from './propose-revision';
import { REVISION_STATUS, UNITS } from './rule-words';

const KINDS = ['all', 'marked', 'own'] as const;
type Kind = (typeof KINDS)[number];
const KIND_NAMES: Readonly<Record<Kind, string>> = { all: '全部', marked: '待核实', own: '本地设置' };

const isShown = (rule: RuleLine, kind: Kind, words: string): boolean =>
  (kind === 'all' || (kind === 'own' ? rule.ownValue : rule.status !== 'CONFIRMED')) &&
  `${rule.ruleId} ${rule.duty} ${rule.law}`.toLowerCase().includes(words.trim().toLowerCase());

const columns: TableColumnsType<RuleLine> = [
  { title: '规则', width: 170, dataIndex: 'ruleId' },
  { title: '应办', width: 300, render: (_, { duty }) => <span title={duty}>{duty}</span> },
  {
    title: '期限',
    width: 170,
    render: (_, { value, unit, status, ownValue, calendars }) => (
      <>
        <b>
          {value} {UNITS[unit]}
        </b>{' '}
        <Mark mark={status} />
        {ownValue && <Status tone="warn">本地</Status>}
        {calendars && <Status tone="still">{calendars.join('、')}</Status>}
      </>
    ),
  },
  { title: '到期后果', width: 110, render: (_, rule) => CLASS_NAMES[rule.class]?.short ?? rule.class },
  { title: '依据', width: 360, render: (_, { law, mark }) => <span title={mark}>{law}</span> },
];

const revisionColumns: TableColumnsType<RevisionLine> = [
  { title: '版本', width: 180, dataIndex: 'version' },
  {
    title: '范围',
    width: 220,
    render: (_, { kind, unitName }) => (kind === 'release' ? '法定期限（全国）' : unitName),
  },
  {
    title: '状态',
    width: 110,
    render: (_, { status }) => <Status tone={REVISION_STATUS[status].tone}>{REVISION_STATUS[status].text}</Status>,
  },
  { title: '理由', width: 300, render: (_, { reason }) => <span title={reason}>{reason}</span> },
  {
    title: '提出',
    width: 240,
    render: (_, { proposedByName, proposedAt }) => `${proposedByName} ${fullTime(proposedAt)}`,
  },
];

/** 期限规则: what is in force for the own branch, and how another value comes into force. */
export function Rules() {
  const navigate = useNavigate();
  const me = useMe();
  const [kind, setKind] = useState<Kind>('all');
  const [words, setWords] = useState('');
  const { data, error, isLoading, refetch } = useOne(['rules'], () => supervisor.GET('/rules'));
  const revisions = useList<RevisionLine>(['rule-revisions'], (cursor) =>
    supervisor.GET('/rule-revisions', { params: { query: cursorQuery(cursor) } }),
  );
  if (isLoading) return <Loading />;
  const rules = data?.rules ?? [];
  const rows = rules.filter((rule) => isShown(rule, kind, words));
  const mayPropose = me?.roles.includes('legal-officer') ?? false;
  return (
    <Page
      title="期限规则"
      note={`现行版本 ${data?.version ?? ''}。修订由一名法制人员提出、另一名批准；法定期限须由最上级单位批准，进行中的期限只按过渡办法变动`}
      actions={mayPropose && <ProposeRevision rules={rules} onProposed={(id) => void navigate(`/rules/${id}`)} />}
    >
      <Fault error={data ? undefined : error} onRetry={() => void refetch()} />
      <Section
        title={`现行规则（${rows.length}）`}
        extra={
          <>
            <Segmented<Kind>
              aria-label="类别"
              value={kind}
              options={KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))}
              onChange={setKind}
            />
            <Input.Search
              allowClear
              placeholder="按编号、事项、依据查找"
              aria-label="查找规则"
              onChange={(event) => setWords(event.target.value)}
            />
          </>
        }
      >
        <List
          list={whole(rows)}
          label="现行规则"
          rowKey={({ ruleId }) => ruleId}
          columns={columns}
          height={330}
          empty={<Nothing title="没有符合的规则" advice="换一个词，或选择“全部”。" />}
        />
      </Section>
      <Section title="修订">
        <List
          list={revisions}
          label="修订"
          rowKey={({ revisionId }) => revisionId}
          columns={revisionColumns}
          height={220}
          onOpen={({ revisionId }) => void navigate(`/rules/${revisionId}`)}
          empty={<Nothing title="还没有提出过修订" {...(!mayPropose && { advice: '修订由法制岗的人员提出。' })} />}
        />
      </Section>
    </Page>
  );
}
