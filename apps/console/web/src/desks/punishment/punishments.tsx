import type { TableColumnsType } from 'antd';
import { police } from '../../api/client';
import { Status } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { dayText } from '../../time/format';
import { Matters } from '../between/matter-parts';
import type { PunishmentLine } from './client';
import { ProposePunishment } from './propose';
import { PUNISHMENT_STATUS, SUBJECTS } from './words';

const columns: TableColumnsType<PunishmentLine> = [
  {
    title: '状态',
    width: 100,
    render: (_, { status }) => (
      <Status tone={PUNISHMENT_STATUS[status]?.tone ?? 'still'}>{PUNISHMENT_STATUS[status]?.text}</Status>
    ),
  },
  { title: '惩戒对象', width: 150, ellipsis: true, render: (_, { name }) => name },
  { title: '类别', width: 64, render: (_, { subjectKind }) => SUBJECTS[subjectKind] },
  {
    title: '届满',
    width: 110,
    render: (_, { endsAt }) => (endsAt ? dayText(Date.parse(endsAt) - 1) : '—'),
  },
];

/** 联合惩戒名单: who is on it, until when. */
export function Punishments() {
  const { desk } = useSession();
  return (
    <Matters<PunishmentLine>
      title="联合惩戒名单"
      path="/punishment-listings"
      note="由设区的市级以上公安机关认定；二年或三年，连续不超过五年，期满自动解除"
      ask={(query) => police.GET('/punishment-listings', { params: { query } })}
      columns={columns}
      actions={desk === 'police' && <ProposePunishment />}
    />
  );
}
