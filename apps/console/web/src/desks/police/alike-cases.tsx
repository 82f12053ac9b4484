import { type TableColumnsType, Table } from 'antd';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { CaseView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { ReasonField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing } from '../../parts/page';
import { fullTime } from '../../time/format';

const SAME = { victim: '受害人相同', phone: '电话相同', account: '涉案账号相同' } as const;

const read = (caseId: string) => police.GET('/cases/{caseId}/duplicates', { params: { path: { caseId } } });
type Alike = NonNullable<Awaited<ReturnType<typeof read>>['data']>['items'][number];

export const useAlikeCases = (caseId: string, enabled: boolean) =>
  useOne(['case', caseId, 'duplicates'], () => (enabled ? read(caseId) : Promise.resolve({ data: { items: [] } })));

/** 疑似重复、串并: what looks alike is shown; a person merges, and nothing is merged silently. */
export function AlikeCases({ known, alike }: { known: CaseView; alike: ReturnType<typeof useAlikeCases> }) {
  if (alike.isLoading) return <Loading />;
  if (!alike.data) return <Fault error={alike.error} onRetry={() => void alike.refetch()} />;
  const { items } = alike.data;
  if (items.length === 0)
    return (
      <Nothing
        title="没有发现相同受害人、电话或账号的案件"
        advice="只比对本单位有权查看的案件，新录入的账号会自动比对。"
      />
    );
  const columns: TableColumnsType<Alike> = [
    {
      title: '案件',
      width: 190,
      render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
    },
    {
      title: '相同之处',
      width: 250,
      render: (_, { same }) =>
        same.map((one) => (
          <Status key={one} tone="wait">
            {SAME[one]}
          </Status>
        )),
    },
    { title: '受害人', width: 130, dataIndex: 'victimName' },
    { title: '损失(元)', width: 120, align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
    { title: '受案', width: 170, render: (_, { openedAt }) => fullTime(openedAt) },
    { title: '承办单位', ellipsis: true, dataIndex: 'handlerUnitName' },
    { title: '办理', width: 190, render: (_, one) => <Merging known={known} other={one} /> },
  ];
  return (
    <>
      <p className="faint">系统只提示，是否并案由办案人员决定；并案不影响任何期限和已采取的措施。</p>
      <Table<Alike> rowKey="caseId" size="small" pagination={false} columns={columns} dataSource={items} />
    </>
  );
}

function Merging({ known, other }: { known: CaseView; other: Alike }) {
  const act = useAct((body: { reason: string }, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/merging', {
        params: { path: { caseId: known.caseId }, header: withKey(key) },
        body: { intoCaseId: other.caseId, ...body },
      }),
    ),
  );
  if (known.mergedInto || other.mergedInto || known.parts.length > 0) return <span className="faint">已并案</span>;
  if (known.handlerUnitId !== other.handlerUnitId)
    return <Link to={`/referrals/new?caseId=${known.caseId}&ground=merge`}>移送后并案</Link>;
  return (
    <ActDialog label="并入该案" act={act} advice={`以 ${other.caseNumber} 为主案。本案的期限、台账、指令原样保留。`}>
      <ReasonField label="并案理由（写入记录）" />
    </ActDialog>
  );
}

/** What this case is part of, what is part of it, and where it came from. */
export function Related({ known, mayAct }: { known: CaseView; mayAct: boolean }) {
  const { caseId, mergedInto, parts, splitOff, origin } = known;
  const separate = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/separation', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  if (!mergedInto && !origin && parts.length === 0 && splitOff.length === 0) return null;
  const [area = '', id = ''] = origin?.split('/') ?? [];
  return (
    <div className="toolbar">
      {mergedInto && (
        <>
          <Status tone="wait">已并入</Status>
          <Link to={`/cases/${mergedInto.caseId}`}>{mergedInto.caseNumber}</Link>
          {mayAct && (
            <ActDialog label="分案" act={separate} advice="恢复单独办理，期限不变。">
              <ReasonField label="分案理由（写入记录）" />
            </ActDialog>
          )}
        </>
      )}
      {parts.length > 0 && <span>并入本案：</span>}
      {parts.map((part) => (
        <Link key={part.caseId} to={`/cases/${part.caseId}`}>
          {part.caseNumber}
        </Link>
      ))}
      {splitOff.length > 0 && <span>由本案分出：</span>}
      {splitOff.map((one) => (
        <Link key={one.caseId} to={`/cases/${one.caseId}`}>
          {one.caseNumber}
        </Link>
      ))}
      {area === 'referral' && <Link to={`/referrals/${id}`}>来自线索移送</Link>}
      {area === 'case' && <Link to={`/cases/${id}`}>由原案分出</Link>}
    </div>
  );
}
