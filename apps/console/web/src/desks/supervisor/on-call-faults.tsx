import type { TableColumnsType } from 'antd';
import { shared, supervisor } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import { List } from '../../parts/list';
import { Mark } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { shortTime } from '../../time/format';
import type { OnCallFault } from '../../api/types';

const columns: TableColumnsType<OnCallFault> = [
  { title: '单位', width: 240, render: (_, { unit }) => unit.name },
  {
    title: '问题',
    width: 460,
    render: (_, { faults }) => (
      <ul className="plain">
        {faults.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    ),
  },
  {
    title: '变动报送',
    width: 240,
    render: (_, { report }) =>
      report ? (
        <>
          {report.late ? <span className="left left-over">逾期报送</span> : '按时报送'}，应于{' '}
          {shortTime(report.reportBy)} 前 <Mark mark={report.mark} />
        </>
      ) : (
        <span className="faint">—</span>
      ),
  },
  { title: '联系', width: 220, render: (_, { unit }) => <Contact unitId={unit.unitId} /> },
];

/** Whom to ring up about it. */
function Contact({ unitId }: { unitId: string }) {
  const { data } = useOne(['unit', unitId], () => shared.GET('/units/{unitId}', { params: { path: { unitId } } }));
  return <>{[data?.phone, data?.mail].filter(Boolean).join('　')}</>;
}

/** 值班登记问题: units that could not be reached tonight. */
export function OnCallFaults() {
  const list = useList<OnCallFault>(['on-call-faults'], (cursor) =>
    supervisor.GET('/on-call/faults', { params: { query: cursorQuery(cursor) } }),
  );
  return (
    <Page title="值班登记问题" note="空缺、无人接续、长期未确认的值班表；止付指令的逐级提醒依赖它" filled>
      <List
        list={list}
        label="值班登记问题"
        rowKey={({ unit }) => unit.unitId}
        columns={columns}
        empty={<Nothing title="辖区内各单位的值班表都没有问题" />}
      />
    </Page>
  );
}
