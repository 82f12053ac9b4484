import { Button } from 'antd';
import { useParams } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { fullTime } from '../../time/format';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { RewardActs } from './acts';
import { REWARD_STATUS } from './words';

/** One reward: for which report, by which rule, whether it was approved and paid. */
export function Reward() {
  const { rewardId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['reward', rewardId], () =>
    supervisor.GET('/rewards/{rewardId}', { params: { path: { rewardId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="举报奖励">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { office, side, status, amountFen, basis, reportedOn, reporter, report, grantedAt, paidOn, reason } = data;
  return (
    <MatterPage
      matter={data}
      status={REWARD_STATUS[status]}
      acts={
        <>
          <RewardActs reward={data} />
          {side === 'office' && grantedAt && (
            <PaperButton title="举报奖励通知书" address={`/api/rewards/${rewardId}/notice`} />
          )}
          {side === 'office' && paidOn && <Button href={`/api/rewards/${rewardId}/receipt`}>领取凭证</Button>}
        </>
      }
      note={<HeadFacts items={[['奖励单位', office.name]]} />}
    >
      <Section title="举报和奖励">
        <Facts
          items={[
            ['举报人', reporter ? `${reporter.name}（${reporter.contact}）` : '只由奖励单位查看'],
            ['举报日期', reportedOn],
            [
              '奖励金额',
              <>
                <Money fen={amountFen} strong /> 元
              </>,
            ],
            ['奖励依据', basis],
            ['批准', grantedAt ? fullTime(grantedAt) : '尚未批准'],
            ['兑现', paidOn ?? '尚未兑现'],
            ...(reason ? ([['理由', reason]] as const) : []),
          ]}
        />
        {report && <p className="said">举报内容和查证情况：{report}</p>}
      </Section>
    </MatterPage>
  );
}
