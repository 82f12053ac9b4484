import type { TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { useMe } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import { ProposeReward } from './acts';
import type { RewardLine } from './client';
import { REWARD_STATUS } from './words';

const columns: TableColumnsType<RewardLine> = [
  {
    title: '状态',
    width: 130,
    render: (_, { status }) => (
      <Status tone={REWARD_STATUS[status]?.tone ?? 'still'}>{REWARD_STATUS[status]?.text}</Status>
    ),
  },
  { title: '奖励(元)', width: 110, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} strong /> },
];

/** 举报奖励: what was given for which report, without the name of whoever reported. */
export function Rewards() {
  const navigate = useNavigate();
  const roles = useMe()?.roles ?? [];
  return (
    <Matters<RewardLine>
      title="举报奖励"
      path="/rewards"
      note="经另一人批准后兑现并登记凭证；举报人只由给予奖励的单位查看"
      ask={(query) => supervisor.GET('/rewards', { params: { query } })}
      columns={columns}
      actions={
        roles.includes('supervisor') && <ProposeReward onDone={(rewardId) => void navigate(`/rewards/${rewardId}`)} />
      }
    />
  );
}
