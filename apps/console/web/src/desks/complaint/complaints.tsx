import { Form, Input, type TableColumnsType } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, procuratorate, withKey } from '../../api/client';
import type { ComplaintLine } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { TextField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { Matters } from '../between/matter-parts';
import { COMPLAINT_STATUS, GROUND_SHORT } from './words';

const columns: TableColumnsType<ComplaintLine> = [
  {
    title: '状态',
    width: 136,
    render: (_, { status }) => <Status tone={COMPLAINT_STATUS[status].tone}>{COMPLAINT_STATUS[status].text}</Status>,
  },
  { title: '事由', width: 124, render: (_, { ground }) => GROUND_SHORT[ground] },
  { title: '收到', width: 104, render: (_, { receivedAt }) => shortTime(receivedAt) },
];

/** 申诉控告 that wait for the unit, and those that it has answered. */
export function Complaints() {
  const { desk } = useSession();
  return (
    <Matters<ComplaintLine>
      title="申诉控告"
      path="/complaints"
      note="公安机关 30 日内书面答复；不服的，检察院 15 日内提出审查意见；按到期先后排列"
      ask={(query) => police.GET('/complaints', { params: { query } })}
      columns={columns}
      actions={desk === 'procuratorate' && <Appeal />}
    />
  );
}

interface Brought {
  readonly number: string;
  readonly receiptCode: string;
  readonly statement: string;
}

/** The holder comes with the receipt: its number and code open the complaint, and nothing else does. */
function Appeal() {
  const navigate = useNavigate();
  const act = useAct((body: Brought, key) =>
    bodyOf(procuratorate.POST('/complaint-appeals', { params: { header: withKey(key) }, body })),
  );
  return (
    <ActDialog
      label="受理申诉"
      primary
      act={act}
      advice="凭申诉人持有的回执受理。公安机关尚在 30 日处理期限内的，系统会提示先由公安机关处理。"
      onDone={({ complaintId }) => void navigate(`/complaints/${complaintId}`)}
    >
      <Form.Item name="number" label="申诉控告编号" rules={[{ required: true, message: '请按回执填写' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="receiptCode" label="查询码" rules={[{ required: true, message: '请按回执填写' }]}>
        <Input maxLength={20} placeholder="XXXX-XXXX-XXXX" />
      </Form.Item>
      <TextField name="statement" label="不服的理由" />
    </ActDialog>
  );
}
