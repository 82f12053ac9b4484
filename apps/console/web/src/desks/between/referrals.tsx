import { Button, type TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { shared } from '../../api/client';
import type { ReferralView } from '../../api/types';
import { Status } from '../../parts/mark';
import { UnitName, UnitNames } from '../../parts/unit-name';
import { Matters } from './matter-parts';
import { REFERRAL_STATUS } from './words';

type Row = Pick<
  ReferralView,
  'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'groundName' | 'from' | 'to' | 'owner'
> & { readonly turn?: NonNullable<ReferralView['turn']> };

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 150,
    render: (_, { status }) => {
      const words = REFERRAL_STATUS[status];
      return words ? <Status tone={words.tone}>{words.text}</Status> : status;
    },
  },
  {
    title: '移送单位 → 接收单位',
    width: 170,
    ellipsis: true,
    render: (_, { from, to }) => <UnitNames units={[from, to]} between=" → " />,
  },
  { title: '现承办单位', width: 100, ellipsis: true, render: (_, { owner }) => <UnitName unit={owner} /> },
];

/** 移送 in and out, the newest first; whose turn it is stands in every line. */
export function Referrals() {
  const navigate = useNavigate();
  return (
    <Matters<Row>
      title="移送"
      path="/referrals"
      note="接收前由移送单位继续办理；任何时刻只有一个承办单位"
      ask={(query) => shared.GET('/referrals', { params: { query } })}
      columns={columns}
      actions={<Button onClick={() => void navigate('/referrals/new')}>登记移送</Button>}
    />
  );
}
