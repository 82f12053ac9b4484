import { Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { RenewalTask } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { fullTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';

const STAGES = {
  't-30d': { text: '到期前 30 日', tone: 'wait' },
  't-15d': { text: '到期前 15 日', tone: 'wait' },
  't-7d': { text: '到期前 7 日', tone: 'warn' },
  't-1wd': { text: '最后一个工作日', tone: 'over' },
} as const;
const TASK_STATES = { open: '待呈请', asked: '待审批', ordered: '待银行反馈' } as const;
const WHY = {
  own: '',
  deputy: '（代理）',
  head: '（原承办人离岗，单位负责人）',
  'superior-head': '（原承办人离岗，上级负责人）',
  unit: '（本单位全体）',
} as const;

const columns: TableColumnsType<RenewalTask> = [
  { title: '还剩', width: 120, render: (_, { endsAt }) => <TimeLeft dueAt={endsAt} /> },
  {
    title: '提醒',
    width: 140,
    render: (_, { stage }) => <Status tone={STAGES[stage].tone}>{STAGES[stage].text}</Status>,
  },
  { title: '办理', width: 100, render: (_, { state }) => TASK_STATES[state] },
  { title: '责任人', width: 230, render: (_, { ownerName, ownerWhy }) => ownerName + WHY[ownerWhy], ellipsis: true },
  {
    title: '冻结',
    width: 250,
    render: (_, { orderId, orderNumber, itemNo }) => (
      <Link to={`/freeze-orders/${orderId}`}>
        {orderNumber} 第 {itemNo} 项
      </Link>
    ),
  },
  { title: '在冻(元)', width: 120, align: 'right', render: (_, { frozenFen }) => <Money fen={frozenFen} strong /> },
  { title: '银行', width: 150, dataIndex: 'bankName', ellipsis: true },
  { title: '到期', width: 150, render: (_, { endsAt }) => fullTime(endsAt) },
  {
    title: '批准机关',
    width: 190,
    ellipsis: true,
    render: (_, { authorityName: name, authorityShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
];

/** 续冻任务: from thirty days before the end each freeze has somebody who must propose, and nobody's there is none. */
export function Renewals() {
  const navigate = useNavigate();
  const now = useLegalMinute();
  const [whose, setWhose] = useState<'mine' | 'unit'>('unit');
  const list = useList<RenewalTask>(['renewal-tasks'], (cursor) =>
    police.GET('/renewal-tasks', { params: { query: cursorQuery(cursor) } }),
  );
  const rows = whose === 'mine' ? list.rows.filter(({ isMine }) => isMine) : list.rows;
  return (
    <Page
      title="续冻任务"
      note="期满一秒后即不能续冻；由原批准冻结的公安机关批准"
      filled
      actions={
        <Segmented<'mine' | 'unit'>
          aria-label="范围"
          value={whose}
          options={[
            { value: 'unit', label: '本单位' },
            { value: 'mine', label: '由我办理' },
          ]}
          onChange={setWhose}
        />
      }
    >
      <List
        list={{ ...list, rows }}
        label="续冻任务"
        rowKey={({ orderId, itemNo }) => `${orderId}/${itemNo}`}
        columns={columns}
        rowClass={({ endsAt }) => `urgency-${leftOf({ dueAt: endsAt }, now).urgency}`}
        onOpen={({ orderId }) => void navigate(`/freeze-orders/${orderId}`)}
        empty={<Nothing title="没有临近到期的冻结" advice="到期前 30 日起，冻结会自动出现在这里，每项都有责任人。" />}
      />
    </Page>
  );
}
