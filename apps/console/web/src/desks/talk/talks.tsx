import type { TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import type { TalkLine } from './client';
import { SummonTalk } from './summon';
import { CAUSES, TALK_STATUS } from './words';

const columns: TableColumnsType<TalkLine> = [
  {
    title: '状态',
    width: 140,
    render: (_, { status }) => <Status tone={TALK_STATUS[status]?.tone ?? 'still'}>{TALK_STATUS[status]?.text}</Status>,
  },
  { title: '被约谈单位', width: 180, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
  { title: '事由', width: 130, render: (_, { cause }) => CAUSES[cause] },
];

/** 约谈: whom an office has summoned, and what must be corrected until when. */
export function Talks() {
  const { desk } = useSession();
  const navigate = useNavigate();
  return (
    <Matters<TalkLine>
      title="约谈"
      path="/talks"
      note="约谈后限期整改并检查；不合格的再次限期"
      ask={(query) => supervisor.GET('/talks', { params: { query } })}
      columns={columns}
      numbered={false}
      actions={desk === 'supervisor' && <SummonTalk onDone={(talkId) => void navigate(`/talks/${talkId}`)} />}
    />
  );
}
