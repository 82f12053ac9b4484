import { Link } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Nothing, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';

/** 控制连续性: for how long an account was free between two measures, and what is held although it should be free. */
export function Continuity() {
  const { data, error, isLoading, refetch } = useOne(['continuity'], () => supervisor.GET('/continuity'));
  if (isLoading) return <Loading />;
  return (
    <Page title="控制连续性" note="按账户合并全部案件的止付、冻结、续冻；中断一秒即列出">
      <Fault error={data ? undefined : error} onRetry={() => void refetch()} />
      <Section title={`控制中断 ${data?.gaps.length ?? 0}`}>
        {data?.gaps.length === 0 && <Nothing title="没有中断" advice="止付、冻结、续冻之间没有空档。" />}
        <ul className="notices">
          {data?.gaps.map(({ accountName, accountNumber, from, to, seconds }) => (
            <li key={`${accountNumber}/${from}`}>
              {accountName} <span className="number">{grouped(accountNumber)}</span>　{fullTime(from)} 至 {fullTime(to)}
              ，<b>{seconds} 秒未受控制</b>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`期满失控 ${data?.freed.length ?? 0}`}>
        {data?.freed.length === 0 && (
          <Nothing title="没有期满失控" advice="止付、冻结期满后均已接续，或已按程序解除。" />
        )}
        <ul className="notices">
          {data?.freed.map(({ kind, orderId, caseId, caseNumber, accountName, accountNumber, endedAt }) => (
            <li key={`${orderId}/${accountNumber}`}>
              <Link to={`/${kind === 'stop' ? 'stop-payment-orders' : 'freeze-orders'}/${orderId}`}>{accountName}</Link>{' '}
              <span className="number">{grouped(accountNumber)}</span>　{kind === 'stop' ? '止付' : '冻结'}于{' '}
              {fullTime(endedAt)} 期满自动解除，此后未再控制　<Link to={`/cases/${caseId}`}>{caseNumber}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`应解未解 ${data?.overheld.length ?? 0}`}>
        {data?.overheld.length === 0 && <Nothing title="没有应解未解" advice="期满或不再需要的冻结均已解除。" />}
        <ul className="notices">
          {data?.overheld.map(({ orderId, itemNo, accountName, accountNumber, endsAt }) => (
            <li key={`${orderId}/${itemNo}`}>
              <Link to={`/freeze-orders/${orderId}`}>{accountName}</Link>{' '}
              <span className="number">{grouped(accountNumber)}</span>　到期 {fullTime(endsAt)}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
