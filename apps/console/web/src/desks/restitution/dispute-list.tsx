import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { DisputeView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { List, Loading, whole } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { shortTime } from '../../time/format';
import { ReportDispute } from './disputes';
import { NameUnit } from './name-unit';

const FREEZE = { frozen: '在冻', queued: '轮候' } as const;

/** 多地冻结争议: for the units that have frozen one account, and for whoever stands above them and names one (RST-17). */
export function DisputeList() {
  const { data, error, isLoading, refetch } = useOne(['restitution-disputes'], () =>
    police.GET('/restitution-disputes', {}),
  );
  if (isLoading) return <Loading />;
  return (
    <Page
      title="多地冻结争议"
      note="两个以上单位冻结或者轮候冻结同一账户的，须由共同的上级公安机关指定一个单位办理返还；指定前系统不放行任何返还。"
    >
      {data ? (
        <List
          list={whole(data.items)}
          label="多地冻结争议"
          rowKey={({ accountKey }) => accountKey}
          columns={columns}
          height={520}
          empty={<Nothing title="没有多地冻结的账户" advice="本单位和下级单位冻结的账户，没有其他单位同时冻结。" />}
        />
      ) : (
        <Fault error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

const columns: TableColumnsType<DisputeView> = [
  {
    title: '账户',
    width: 170,
    render: (_, { bankName, accountTail }) => (
      <>
        {bankName}
        {accountTail && <div className="number">尾号 {accountTail}</div>}
      </>
    ),
  },
  {
    title: '冻结单位、金额(元)',
    width: 330,
    render: (_, { freezes }) => (
      <ul className="plain">
        {freezes.map(({ itemKey, authorityUnitName, status, frozenFen }) => (
          <li key={itemKey}>
            {authorityUnitName}　{FREEZE[status as keyof typeof FREEZE] ?? status} <Money fen={frozenFen} />
          </li>
        ))}
      </ul>
    ),
  },
  {
    title: '返还事项',
    width: 260,
    render: (_, { returns }) => (
      <ul className="plain">
        {returns.map(({ restitutionId, caseNumber, handlerUnitName }) => (
          <li key={restitutionId}>
            <Link to={`/restitutions/${restitutionId}?tab=plans`}>{caseNumber}</Link>
            <div>{handlerUnitName}</div>
          </li>
        ))}
      </ul>
    ),
  },
  {
    title: '指定',
    width: 250,
    render: (_, { namedUnitName, namedAt, returns, superiorUnitName }) => {
      const reported = returns.find(({ reportedAt }) => reportedAt)?.reportedAt;
      if (namedUnitName)
        return <Status tone="good">{`已指定 ${namedUnitName}${namedAt ? `（${shortTime(namedAt)}）` : ''}`}</Status>;
      const superior = superiorUnitName ?? '没有共同的上级';
      return reported ? (
        <Status tone="wait">{`${shortTime(reported)} 已报请 ${superior}`}</Status>
      ) : (
        <Status tone="over">{`未报请，共同的上级：${superior}`}</Status>
      );
    },
  },
  {
    title: '办理',
    width: 140,
    render: (_, { accountKey, returns, freezes, mayName, mayReport, namedUnitId }) => {
      const [first] = returns;
      if (!first || namedUnitId) return null;
      const among = [
        ...new Map(
          freezes.map((one) => [one.authorityUnitId, { unitId: one.authorityUnitId, name: one.authorityUnitName }]),
        ).values(),
      ];
      if (mayName) return <NameUnit restitutionId={first.restitutionId} accountKey={accountKey} among={among} />;
      const isReported = returns.some(({ reportedAt }) => reportedAt);
      return mayReport && !isReported && <ReportDispute restitutionId={first.restitutionId} accountKey={accountKey} />;
    },
  },
];
