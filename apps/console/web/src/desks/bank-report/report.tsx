import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { BankReportView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { optional, ToldMatter } from '../common/told-matters';
import { ReleaseAct } from './release';
import { SettlingActs } from './settling';
import { KIND_NAMES, stateOf } from './words';

/** One report: what the bank has seen and done, and what has become of it. */
export function BankReportPage() {
  const { reportId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['bank-report', reportId], () =>
    police.GET('/bank-reports/{reportId}', { params: { path: { reportId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="银行报送">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneReport report={data} />;
}

function OneReport({ report }: { report: BankReportView }) {
  const { desk } = useSession();
  const { reportId, reportNumber, kind, bankName, accountList, facts } = report;
  return (
    <ToldMatter
      matterId={`bank-report/${reportId}`}
      title={reportNumber}
      state={stateOf(report)}
      head={
        <>
          <b>{KIND_NAMES[kind]}</b>
          <span>{bankName}</span>
          <span>{fullTime(report.filedAt)} 报送</span>
        </>
      }
      clock={clockOf(report)}
      actions={desk === 'supervisor' && <Link to={`/matters/bank-report/${reportId}`}>导出记录</Link>}
      acts={
        <>
          {desk === 'police' && <SettlingActs report={report} />}
          {desk === 'bank' && <ReleaseAct report={report} />}
        </>
      }
      facts={factsOf(report)}
      accounts={accountList}
      accountsTitle="账户"
      texts={[['异常情形', facts]]}
    />
  );
}

const CLOCKS: Readonly<Record<string, { readonly name: string; readonly class: string; readonly mark: string }>> = {
  'FRZ-08': { name: '补发止付指令', class: 'DUTY', mark: 'UNCONFIRMED' },
  'FRZ-25': { name: '解除时限', class: 'SLA', mark: 'DESIGN' },
  'REPORT-01': { name: '受理时限', class: 'SLA', mark: 'DESIGN' },
};

function clockOf({ dueAt, dueRule }: BankReportView) {
  const clock = CLOCKS[dueRule ?? ''];
  return dueAt && dueRule && clock ? { ...clock, deadlineId: dueRule, ruleId: dueRule, dueAt } : undefined;
}

function factsOf(report: BankReportView): (readonly [string, ReactNode])[] {
  const { stoppedAt, stoppedFen, takenByName, takenAt, settledByName, settledAt, caseId, orderId } = report;
  return [
    ['受理中心', report.centreName],
    ['报送人', report.filedByName],
    ...optional('先行止付', stoppedAt && fullTime(stoppedAt)),
    ...optional('止付金额', stoppedFen && <Money fen={stoppedFen} strong />),
    ...optional('受理', takenAt && `${takenByName ?? ''} ${fullTime(takenAt)}`),
    ...optional('办结', settledAt && `${settledByName ?? ''} ${fullTime(settledAt)}`),
    ...optional('转办案件', caseId && <Link to={`/cases/${caseId}`}>查看案件</Link>),
    ...optional('正式指令', orderId && <Link to={`/stop-payment-orders/${orderId}`}>查看止付指令</Link>),
    ...optional('不予处理的原因', report.reason),
    ...optional('已解除', report.releasedAt && fullTime(report.releasedAt)),
  ];
}
