import { Form, Radio, type TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { Status } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { Matters } from '../between/matter-parts';
import type { MeetingLine } from './client';
import { MEETING_KINDS, MEETING_STATUS } from './words';

const columns: TableColumnsType<MeetingLine> = [
  {
    title: '状态',
    width: 150,
    render: (_, { status }) => (
      <Status tone={MEETING_STATUS[status]?.tone ?? 'still'}>{MEETING_STATUS[status]?.text}</Status>
    ),
  },
  { title: '会议', width: 140, ellipsis: true, render: (_, { kind }) => MEETING_KINDS[kind] },
  {
    title: '召开',
    width: 110,
    render: (_, { heldAt, heldFor }) => (heldAt ? shortTime(heldAt) : heldFor ? shortTime(heldFor) : '—'),
  },
  { title: '未办事项', width: 80, align: 'right', dataIndex: 'openTasks' },
];

/** 例会: what must be held every week and every quarter, and what was decided there. */
export function Meetings() {
  const { desk } = useSession();
  const navigate = useNavigate();
  return (
    <Matters<MeetingLine>
      title="例会"
      path="/meetings"
      note="专班每周一次，党委会每季度至少一次；召开或取消后，下一次自动登记并计算期限"
      ask={(query) => supervisor.GET('/meetings', { params: { query } })}
      columns={columns}
      numbered={false}
      actions={desk === 'supervisor' && <OpenMeeting onDone={(id) => void navigate(`/meetings/${id}`)} />}
    />
  );
}

function OpenMeeting({ onDone }: { onDone: (meetingId: string) => void }) {
  const open = useAct((body: { kind: MeetingLine['kind'] }, key) =>
    bodyOf(supervisor.POST('/meetings', { params: { header: withKey(key) }, body })),
  );
  return (
    <ActDialog
      label="登记会议"
      primary
      act={open}
      initial={{ kind: 'weekly' as const }}
      advice="登记第一次即可；以后每周、每季度自动登记。"
      onDone={({ meetingId }) => onDone(meetingId)}
    >
      <Form.Item name="kind" label="会议" rules={[{ required: true, message: '请选择' }]}>
        <Radio.Group options={Object.entries(MEETING_KINDS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </ActDialog>
  );
}
