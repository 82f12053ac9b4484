import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { CaseView } from '../../api/types';
import { Due } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Facts, Nothing, Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { levelText } from '../between/work-words';
import { Hands } from '../../parts/hands';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { CHANNEL_NAMES } from '../../words';
import { InquiryOfCase } from '../inquiry/inquiry';
import { TagStrip } from '../risk-tag/strip';
import { ListCase } from '../listing/acts';
import { BeginRestitution } from '../restitution/begin';
import { Accounts } from './accounts';
import { AlikeCases, Related, useAlikeCases } from './alike-cases';
import { CaseActs } from './case-acts';
import { CaseMeasures } from './case-measures';
import { FilingBar } from './filing';
import { FreezeTaskBar } from './freeze-task';
import { DraftList } from './draft-list';
import { GradeCase, GradeMark } from './grading';
import { OrderTable } from './order-table';

/** One case: the clocks first, then what must be done now. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['case', caseId], () =>
    police.GET('/cases/{caseId}', { params: { path: { caseId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="案件">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneCase known={data} />;
}

function OneCase({ known }: { known: CaseView }) {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const navigate = useNavigate();
  const receipt = search.get('receipt') === '1';
  const { caseId, caseNumber, rows, orderList, drafts } = known;
  const mayAct = desk === 'police';
  const [first] = useState(() => (mayAct ? firstTab(known) : 'orders'));
  const alike = useAlikeCases(caseId, mayAct);
  const likeness = alike.data?.items.length ?? 0;
  const tab = search.get('tab') ?? first;
  const show = (patch: Record<string, string | undefined>): void => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(patch)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  return (
    <Page
      title={caseNumber}
      note={<Head known={known} />}
      actions={
        <>
          {desk === 'supervisor' && <ListCase caseId={caseId} onDone={(id) => void navigate(`/listings/${id}`)} />}
          {desk === 'supervisor' && <Link to={`/matters/case/${caseId}`}>导出记录</Link>}
          <GradeCase caseId={caseId} />
          {mayAct && <BeginRestitution caseId={caseId} />}
          {mayAct && <Link to={`/consultations?caseId=${caseId}`}>会商</Link>}
          {mayAct && <Link to={`/procedures?caseId=${caseId}`}>诉讼环节</Link>}
          {mayAct && <Link to={`/evidence?caseId=${caseId}`}>登记证据</Link>}
          {mayAct && <Link to={`/tickets?caseId=${caseId}`}>请求支持</Link>}
          {mayAct && <CaseActs known={known} />}
          {mayAct && <Button onClick={() => show({ receipt: '1' })}>受案回执</Button>}
        </>
      }
    >
      <Clocks known={known} />
      <Related known={known} mayAct={mayAct} />
      <FilingBar known={known} mayAct={mayAct} />
      {mayAct && <FreezeTaskBar known={known} />}
      <Tabs
        activeKey={tab}
        onChange={(key) => show({ tab: key })}
        items={[
          // The list itself is the police's own; who supervises reads the accounts in the orders.
          ...(mayAct
            ? [
                {
                  key: 'accounts',
                  label: labelled('涉案账户', rows.faulty + rows.ready, rows.ready + rows.faulty > 0),
                  children: (
                    <>
                      <TagStrip matterId={`case/${known.caseId}`} />
                      <Accounts known={known} mayAct={mayAct} />
                    </>
                  ),
                },
              ]
            : []),
          { key: 'orders', label: labelled('止付指令', orderList.length), children: <OrdersOfCase known={known} /> },
          {
            key: 'drafts',
            label: labelled('下一级草稿', drafts.length, drafts.length > 0),
            children: <DraftList drafts={drafts} mayAct={mayAct} withCase={false} />,
          },
          ...(mayAct
            ? [
                {
                  key: 'alike',
                  label: labelled('串并', likeness, likeness > 0 && !known.mergedInto),
                  children: <AlikeCases known={known} alike={alike} />,
                },
              ]
            : []),
          ...(mayAct ? [{ key: 'measures', label: '在控措施', children: <CaseMeasures caseId={caseId} /> }] : []),
          {
            key: 'inquiry',
            label: '双查',
            children: <InquiryOfCase caseId={caseId} mayOpen={mayAct && known.filing.status === 'filed'} />,
          },
          { key: 'facts', label: '案情', children: <CaseFacts known={known} /> },
          { key: 'record', label: '办理记录', children: <RecordOf matterId={`case/${caseId}`} /> },
        ]}
      />
      <Paper
        title={`受案回执　${caseNumber}`}
        address={`/api/cases/${caseId}/receipt`}
        open={receipt}
        onClose={() => show({ receipt: undefined })}
      />
    </Page>
  );
}

/** In whose hands the case lies, and what has been done. */
const RecordOf = ({ matterId }: { matterId: string }) => (
  <>
    <Hands matterId={matterId} />
    <Timeline matterId={matterId} />
  </>
);

/** Opens where work waits. */
function firstTab({ rows, drafts, orderList }: CaseView): string {
  if (rows.faulty + rows.ready > 0 || orderList.length === 0) return 'accounts';
  return drafts.length > 0 ? 'drafts' : 'orders';
}

const labelled = (name: string, count: number, urgent = false) => (
  <span className={urgent ? 'tab urgent' : 'tab'}>
    {name}
    {count > 0 && <b>{count}</b>}
  </span>
);

function Head({ known }: { known: CaseView }) {
  const { victimName, lossFen, heldFen, reportedAt, handlerUnitName, campaign } = known;
  return (
    <span className="case-head">
      <span>
        受害人 <b>{victimName}</b>
      </span>
      <span>
        损失 <Money fen={lossFen} strong /> 元
      </span>
      <span>
        止付中 <Money fen={heldFen} strong /> 元
      </span>
      <span>报案 {fullTime(reportedAt)}</span>
      <span>{handlerUnitName}</span>
      <GradeMark known={known} />
      {campaign && (
        <Link to={`/campaigns/${campaign.campaignId}`}>
          {campaign.name}（{levelText(campaign.level, campaign.batch)}）
        </Link>
      )}
    </span>
  );
}

/** The clocks that run in the case and in its orders, the most urgent first. */
function Clocks({ known: { deadlines, orderList } }: { known: CaseView }) {
  const [all, setAll] = useState(false);
  const banks = new Map(orderList.map(({ orderId, bankName }) => [`stop-payment-order/${orderId}`, bankName]));
  const bankOf = (matterId: string): string => (banks.has(matterId) ? ` · ${banks.get(matterId)}` : '');
  const running = deadlines
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .filter((deadline, index, sorted) => sorted.findIndex((other) => alike(other, deadline)) === index);
  if (running.length === 0) return <p className="clocks none">本案目前没有正在计算的期限。</p>;
  const shown = all ? running : running.slice(0, 4);
  return (
    <ul className="clocks" aria-label="本案期限">
      {shown.map((deadline) => (
        <li key={`${deadline.matterId}/${deadline.deadlineId}`}>
          <span className="clock-duty">
            {deadline.duty}
            {bankOf(deadline.matterId)}
          </span>
          <Due deadline={deadline} stacked />
        </li>
      ))}
      {running.length > shown.length && (
        <li className="more">
          <Button type="link" onClick={() => setAll(true)}>
            另有 {running.length - shown.length} 项期限
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Hundreds of items that were stopped together read as one clock. */
const alike = (one: CaseView['deadlines'][number], other: CaseView['deadlines'][number]): boolean =>
  one.matterId === other.matterId && one.duty === other.duty && one.dueAt.slice(0, 16) === other.dueAt.slice(0, 16);

function OrdersOfCase({ known: { orderList } }: { known: CaseView }) {
  if (orderList.length === 0) {
    return (
      <Nothing
        title="本案还没有发出止付指令"
        advice="在“涉案账户”中录入或上传账户后，点击“发出止付指令”，按银行一次发出。"
      />
    );
  }
  return <OrderTable orders={orderList} withCase={false} />;
}

function CaseFacts({ known }: { known: CaseView }) {
  const { victim, channel, divisionName, divisionCode, openedAt, facts } = known;
  return (
    <>
      <Facts
        items={[
          ['受害人', victim.name],
          ['电话', victim.phone],
          ['邮箱', victim.mail ?? '未提供'],
          ['报案方式', CHANNEL_NAMES[channel] ?? channel],
          ['案发地', `${divisionName}（${divisionCode}）`],
          ['受案时间', fullTime(openedAt)],
        ]}
      />
      <h3>简要案情</h3>
      <p className="prose">{facts || '未填写'}</p>
    </>
  );
}
