import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { supervisor } from '../../api/client';
import { useList } from '../../api/read';
import type { StuckFinding } from '../../api/types';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { fullTime } from '../../time/format';

const columns: TableColumnsType<StuckFinding> = [
  { title: '问题', width: 320, dataIndex: 'what' },
  { title: '如何处理', width: 380, render: (_, { remedy }) => <span title={remedy}>{remedy}</span> },
  {
    title: '事项',
    width: 300,
    render: (_, { matterId, subject }) => <Link to={`/matters/${matterId}`}>{subject ?? matterId}</Link>,
  },
  { title: '自', width: 170, render: (_, { since }) => since && fullTime(since) },
];

/** 停滞事项: open matters that wait for no clock and for nobody. There should be none. */
export function Stuck() {
  const list = useList<StuckFinding>(['stuck'], () => supervisor.GET('/stuck'));
  return (
    <Page
      title="停滞事项"
      note="既没有期限在计算、也没有人员待办的未结事项，以及不可能正确的数据；正常情况下应为空"
      filled
    >
      <List
        list={list}
        label="停滞事项"
        rowKey={({ sort, matterId, subject }) => `${sort} ${matterId} ${subject ?? ''}`}
        columns={columns}
        empty={<Nothing title="没有停滞的事项" />}
      />
    </Page>
  );
}
