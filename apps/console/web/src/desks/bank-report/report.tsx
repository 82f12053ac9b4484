import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { BankReportView } from '../../api/types';
import { Due } from '../../parts/due';
import { AccountTable } from '../../parts/account-table';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
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
  const { text, tone } = stateOf(report);
  return (
    <Page
      title={reportNumber}
      note={
        <span className="case-head">
          <Status tone={tone}>{text}</Status>
          <b>{KIND_NAMES[kind]}</b>
          <span>{bankName}</span>
          <span>{fullTime(report.filedAt)} 报送</span>
          <ReportClock report={report} />
        </span>
      }
      actions={desk === 'supervisor' && <Link to={`/matters/bank-report/${reportId}`}>导出记录</Link>}
    >
      {desk === 'police' && <SettlingActs report={report} />}
      {desk === 'bank' && <ReleaseAct report={report} />}
      <Facts items={factsOf(report)} />
      <Section title={`账户（${accountList.length}）`}>
        <AccountTable accounts={accountList} />
      </Section>
      <Section title="异常情形">
        <p>{facts}</p>
      </Section>
      <h2>办理记录</h2>
      <Timeline matterId={`bank-report/${reportId}`} />
    </Page>
  );
}

const CLOCKS: Readonly<Record<string, { readonly name: string; readonly class: string; readonly mark: string }>> = {
  'FRZ-08': { name: '补发止付指令', class: 'DUTY', mark: 'UNCONFIRMED' },
  'FRZ-25': { name: '解除时限', class: 'SLA', mark: 'DESIGN' },
  'REPORT-01': { name: '受理时限', class: 'SLA', mark: 'DESIGN' },
};

function ReportClock({ report: { reportId, dueAt, dueRule } }: { report: BankReportView }) {
  const clock = CLOCKS[dueRule ?? ''];
  if (!dueAt || !dueRule || !clock) return null;
  const deadline = { matterId: `bank-report/${reportId}`, deadlineId: dueRule, ruleId: dueRule, duty: '', law: '' };
  return (
    <span className="answer-clock">
      {clock.name}
      <Due deadline={{ ...deadline, class: clock.class, mark: clock.mark, status: 'open', dueAt }} />
    </span>
  );
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

const optional = (name: string, value: ReactNode): (readonly [string, ReactNode])[] => (value ? [[name, value]] : []);
