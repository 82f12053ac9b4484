import type { TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { police } from '../../api/client';
import type { RiskTagLine } from '../../api/types';
import { Mark, Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import { SetTag } from './set-tag';
import { TAG_STATUS } from './words';

const columns: TableColumnsType<RiskTagLine> = [
  {
    title: '状态',
    width: 90,
    render: (_, { status }) => <Status tone={TAG_STATUS[status]?.tone ?? 'still'}>{TAG_STATUS[status]?.text}</Status>,
  },
  {
    title: '标签',
    width: 150,
    render: (_, { kindName, mark }) => (
      <>
        {kindName} <Mark mark={mark} />
      </>
    ),
  },
  { title: '银行 / 支付机构', width: 160, ellipsis: true, render: (_, { bank }) => <UnitName unit={bank} /> },
  { title: '账户', width: 56, align: 'right', dataIndex: 'accounts' },
  { title: '理由', width: 240, ellipsis: true, dataIndex: 'reason' },
];

/** 风险标签: which accounts bear one, by whom, why and until when. */
export function RiskTags() {
  const { desk } = useSession();
  const navigate = useNavigate();
  return (
    <Matters<RiskTagLine>
      title="风险标签"
      path="/risk-tags"
      note="只改变队列次序和审批提醒，不改变审批层级、法定期限和当事人权利；到期自动取消"
      ask={(query) => police.GET('/risk-tags', { params: { query } })}
      columns={columns}
      numbered={false}
      actions={desk === 'police' && <SetTag onDone={(tagId) => void navigate(`/risk-tags/${tagId}`)} />}
    />
  );
}
