import { Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { RestitutionView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Page } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { useMe, useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { Claims } from './claims';
import { FlowTab } from './flow-tab';
import { Notices } from './notices-of';
import { Objections } from './objections';
import { Recoveries } from './recoveries';
import { Plans } from './plans';
import { Blocks } from './restitutions';
import { State } from './state';
import { Statements } from './statements';
import { Traces } from './traces';
import { STAGE } from './words';

/** One return of frozen money: what is in, what it comes to, who decides, what the banks have done. */
export function Restitution() {
  const { restitutionId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['restitution', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}', { params: { path: { restitutionId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="资金返还">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneRestitution known={data} />;
}

function OneRestitution({ known }: { known: RestitutionView }) {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const me = useMe();
  const works = desk === 'police';
  // Statements, tracing and plans are the handler's; whoever decides reads the plan and opens its shares.
  const handles = works && me?.unit.unitId === known.handlerUnitId;
  const { restitutionId, plans, openObjections, remedies, notices, traces, claims } = known;
  const tab = search.get('tab') ?? (plans.length > 0 ? 'plans' : 'claims');
  const open = openObjections + remedies.filter(({ status }) => status === 'open').length;
  const items = [
    { key: 'claims', label: label('申请', sumOf(claims)), children: <Claims known={known} mayAct={works} /> },
    { key: 'money', label: '资金流水', children: <Statements restitutionId={restitutionId} />, works: true },
    { key: 'flow', label: '流向图', children: <FlowTab known={known} />, works: true },
    { key: 'traces', label: label('规则比较', traces.length), children: <Traces known={known} />, works: true },
    { key: 'plans', label: label('返还方案', plans.length), children: <Plans known={known} mayAct={handles} /> },
    {
      key: 'objections',
      label: label('异议、复查', open, open > 0),
      children: <Objections known={known} mayAct={handles} />,
    },
    {
      key: 'notices',
      label: label('银行办理', notices.length),
      children: (
        <>
          <Notices known={known} />
          <Recoveries known={known} mayAct={works} />
        </>
      ),
    },
    { key: 'record', label: '办理记录', children: <Timeline matterId={`restitution/${restitutionId}`} /> },
  ];
  return (
    <Page title={`资金返还　${known.caseNumber}`} note={<Head known={known} />} actions={<CaseLink known={known} />}>
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => setSearch({ tab: key }, { replace: true })}
        items={items.filter((item) => handles || !item.works)}
      />
    </Page>
  );
}

const sumOf = (claims: RestitutionView['claims']): number =>
  claims.applied + claims['handed-over'] + claims.complete + claims.rejected;

const label = (name: string, count: number, urgent = false) => (
  <span className={urgent ? 'tab urgent' : 'tab'}>
    {name}
    {count > 0 && <b>{count}</b>}
  </span>
);

function Head({ known }: { known: RestitutionView }) {
  const { stage, totalFen, paidFen, handlerUnitName, approverUnitName, frozenAt, plans } = known;
  // An early return is the county's (RST-23), every other the city's.
  const decider = plans.at(-1)?.deciderUnitName ?? approverUnitName;
  return (
    <span className="case-head">
      <State words={STAGE} status={stage} />
      <Blocks line={known} />
      {totalFen && (
        <span>
          方案 <Money fen={totalFen} strong /> 元
        </span>
      )}
      <span>
        已返还 <Money fen={paidFen} strong /> 元
      </span>
      <span>首笔冻结 {fullTime(frozenAt)}</span>
      <span>
        {handlerUnitName} 办理，{decider} 审批
      </span>
    </span>
  );
}

const CaseLink = ({ known }: { known: RestitutionView }) => (
  <Link to={`/cases/${known.caseId}`}>案件 {known.caseNumber}</Link>
);
