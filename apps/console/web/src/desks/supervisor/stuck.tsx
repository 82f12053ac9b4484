import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { send } from '../../api/client';
import { useList } from '../../api/read';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { fullTime } from '../../time/format';

interface StuckMatter {
  readonly matterId: string;
  readonly title?: string;
  readonly reason?: string;
  readonly since?: string;
  readonly handlerUnitName?: string;
}

const columns: TableColumnsType<StuckMatter> = [
  {
    title: '事项',
    width: 320,
    render: (_, { matterId, title }) => <Link to={`/matters/${matterId}`}>{title ?? matterId}</Link>,
  },
  { title: '为什么停滞', width: 380, render: (_, { reason }) => reason ?? '没有正在计算的期限，也没有等待办理的人员' },
  { title: '办理单位', width: 200, dataIndex: 'handlerUnitName' },
  { title: '自', width: 170, render: (_, { since }) => since && fullTime(since) },
];

/** 停滞事项: open matters that wait for no clock and for nobody. There should be none. */
export function Stuck() {
  const list = useList<StuckMatter>(['stuck'], async () => ({
    data: (await (await send('/api/stuck')).json()) as { items: StuckMatter[] },
  }));
  return (
    <Page title="停滞事项" note="既没有期限在计算、也没有人员待办的未结事项；正常情况下应为空" filled>
      <List
        list={list}
        label="停滞事项"
        rowKey={({ matterId }) => matterId}
        columns={columns}
        empty={<Nothing title="没有停滞的事项" />}
      />
    </Page>
  );
}
