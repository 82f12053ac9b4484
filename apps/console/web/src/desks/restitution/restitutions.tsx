import { Select, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { RestitutionLine } from '../../api/restitution-types';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { useNarrow } from '../../parts/narrow';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { State } from './state';
import { STAGE } from './words';

type Stage = RestitutionLine['stage'];

/** 资金返还 of the own unit: where each stands, and what holds it up. */
export function Restitutions() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { desk } = useSession();
  const stage = Object.keys(STAGE).find((key) => key === search.get('stage')) as Stage | undefined;
  const list = useList<RestitutionLine>(['restitutions', stage], (cursor) =>
    police.GET('/restitutions', { params: { query: { ...cursorQuery(cursor), ...(stage && { stage }) } } }),
  );
  return (
    <Page
      title="资金返还"
      filled={!narrow}
      actions={
        <>
          {desk === 'police' && <Link to="/restitution-disputes">多地冻结争议</Link>}
          <Select<Stage>
            allowClear
            aria-label="阶段"
            placeholder="全部阶段"
            className="stage-choice"
            value={stage ?? null}
            options={Object.entries(STAGE).map(([value, { text }]) => ({ value: value as Stage, label: text }))}
            onChange={(value: Stage | null | undefined) => setSearch(value ? { stage: value } : {})}
          />
        </>
      }
    >
      <List
        list={list}
        label="资金返还"
        rowKey={({ restitutionId }) => restitutionId}
        columns={narrow ? columns.slice(0, 4) : columns}
        {...(narrow && { height: 600 })}
        onOpen={({ restitutionId }) => void navigate(`/restitutions/${restitutionId}`)}
        empty={<Nothing title="没有资金返还事项" advice="在案件页面点击“发起资金返还”，冻结的资金从这里返还被害人。" />}
      />
    </Page>
  );
}

const columns: TableColumnsType<RestitutionLine> = [
  {
    title: '案件',
    width: 222,
    render: (_, { restitutionId, caseNumber }) => <Link to={`/restitutions/${restitutionId}`}>{caseNumber}</Link>,
  },
  { title: '阶段', width: 104, render: (_, { stage }) => <State words={STAGE} status={stage} /> },
  { title: '方案金额(元)', width: 112, align: 'right', render: (_, { totalFen }) => <Money fen={totalFen} /> },
  { title: '已返还(元)', width: 108, align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} strong /> },
  { title: '须先处理', width: 146, render: (_, line) => <Blocks line={line} /> },
  {
    title: '申请',
    width: 142,
    render: (_, { claims }) => `${claims.complete} 件齐全，${claims.applied + claims['handed-over']} 件待审`,
  },
  {
    title: '办理单位',
    width: 112,
    ellipsis: true,
    render: (_, { handlerUnitName: name, handlerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  {
    title: '审批单位',
    width: 112,
    ellipsis: true,
    render: (_, { approverUnitName: name, approverUnitShortName: shortName }) => (
      <UnitName unit={{ name, shortName }} />
    ),
  },
  { title: '发起', width: 114, render: (_, { openedAt }) => shortTime(openedAt) },
];

export function Blocks({ line: { openObjections, waits, victimsToldAt } }: { line: RestitutionLine }) {
  return (
    <>
      {!victimsToldAt && <Status tone="warn">未告知被害人</Status>}
      {openObjections > 0 && <Status tone="over">异议 {openObjections} 件未决</Status>}
      {waits > 0 && <Status tone="over">{waits} 笔冻结须先续冻</Status>}
    </>
  );
}
