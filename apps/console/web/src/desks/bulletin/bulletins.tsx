import { DatePicker, Form, type TableColumnsType } from 'antd';
import type { Dayjs } from 'dayjs';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { Status } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { Matters } from '../between/matter-parts';
import type { BulletinLine } from './client';
import { BULLETIN_STATUS, monthText } from './words';

const columns: TableColumnsType<BulletinLine> = [
  {
    title: '状态',
    width: 150,
    render: (_, { status }) => (
      <Status tone={BULLETIN_STATUS[status]?.tone ?? 'still'}>{BULLETIN_STATUS[status]?.text}</Status>
    ),
  },
  { title: '月份', width: 110, render: (_, { month }) => monthText(month) },
];

/** 通报: what an office has told of each month, and which month it still owes. */
export function Bulletins() {
  const { desk } = useSession();
  const navigate = useNavigate();
  return (
    <Matters<BulletinLine>
      title="通报"
      path="/bulletins"
      note="每月一期，数据从办理记录读取；印发后，下一月的通报自动登记"
      ask={(query) => supervisor.GET('/bulletins', { params: { query } })}
      columns={columns}
      actions={desk === 'supervisor' && <OpenBulletin onDone={(id) => void navigate(`/bulletins/${id}`)} />}
    />
  );
}

function OpenBulletin({ onDone }: { onDone: (bulletinId: string) => void }) {
  const open = useAct(({ month }: { month: Dayjs }, key) =>
    bodyOf(
      supervisor.POST('/bulletins', { params: { header: withKey(key) }, body: { month: month.format('YYYY-MM') } }),
    ),
  );
  return (
    <ActDialog
      label="登记通报"
      primary
      act={open}
      advice="登记第一期即可；以后每月自动登记并计算期限。"
      onDone={({ bulletinId }) => onDone(bulletinId)}
    >
      <Form.Item name="month" label="通报的月份" rules={[{ required: true, message: '请选择月份' }]}>
        <DatePicker picker="month" format="YYYY 年 M 月" />
      </Form.Item>
    </ActDialog>
  );
}
