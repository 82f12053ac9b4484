import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { ProtectiveView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { optional, ToldMatter } from '../common/told-matters';
import { BankActs } from './bank-acts';
import { CentreActs } from './centre-acts';
import { BASIS_NAMES, CHANNEL_NAMES, CLOCKS, STAGES } from './words';

/** One protective stop: whose accounts, why, how long, and what its holder says. */
export function ProtectiveStopPage() {
  const { stopId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['protective-stop', stopId], () =>
    police.GET('/protective-stops/{stopId}', { params: { path: { stopId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="保护性止付">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneStop stop={data} />;
}

function OneStop({ stop }: { stop: ProtectiveView }) {
  const { desk } = useSession();
  const { stopId, stopNumber, stage, accountList, facts, appeal } = stop;
  return (
    <ToldMatter
      matterId={`protective-stop/${stopId}`}
      title={stopNumber}
      state={STAGES[stage]}
      head={
        <>
          <b>{stop.bankName}</b>
          <span>
            {stop.centreName} {fullTime(stop.orderedAt)} 发出
          </span>
        </>
      }
      clock={clockOf(stop)}
      actions={desk === 'supervisor' && <Link to={`/matters/protective-stop/${stopId}`}>导出记录</Link>}
      acts={
        <>
          {desk === 'police' && <CentreActs stop={stop} />}
          {desk === 'bank' && <BankActs stop={stop} />}
        </>
      }
      facts={factsOf(stop)}
      accounts={accountList}
      accountsTitle="本人账户"
      texts={[
        ['受骗风险', facts],
        ['户主申诉', appeal],
      ]}
    />
  );
}

function clockOf({ dueAt, dueId, dueRule }: ProtectiveView) {
  if (!dueAt || !dueId || !dueRule) return undefined;
  const kind = dueRule === 'FRZ-29' ? 'AUTO' : 'SLA';
  return { name: CLOCKS[dueRule] ?? '', class: kind, mark: 'DESIGN', deadlineId: dueId, ruleId: dueRule, dueAt };
}

const OUTCOMES = { upheld: '核验通过', rejected: '核验未通过' } as const;

function factsOf(stop: ProtectiveView): (readonly [string, ReactNode])[] {
  const { stoppedAt, appealedAt, appealOutcome, appealReason, endedAt, reason } = stop;
  return [
    ['依据', `${BASIS_NAMES[stop.basis]}（${CHANNEL_NAMES[stop.toldBy]}，${fullTime(stop.toldAt)}）`],
    ['保护时长', `${stop.hours} 小时`],
    ['发出人', stop.orderedByName],
    ...optional('银行执行', stoppedAt && fullTime(stoppedAt)),
    ...optional('银行流水号', stop.reference),
    ...optional('申诉', appealedAt && fullTime(appealedAt)),
    ...optional('申诉结果', appealOutcome && `${OUTCOMES[appealOutcome]}：${appealReason ?? ''}`),
    ...optional('原因', reason),
    ...optional('结束', endedAt && fullTime(endedAt)),
  ];
}
