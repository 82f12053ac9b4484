import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery } from '../../api/read';
import type { BankReportLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { ToldMatters } from '../common/told-matters';
import { KIND_NAMES, stateOf } from './words';

/** What banks have reported by themselves. */
export function BankReports() {
  const { desk } = useSession();
  const isBank = desk === 'bank';
  return (
    <ToldMatters<BankReportLine, 'open' | 'settled'>
      title={isBank ? '主动报送' : '银行报送'}
      path="/bank-reports"
      states={[
        { value: 'open', label: '待办', empty: '没有待办的银行报送' },
        { value: 'settled', label: '已办结', empty: '还没有办结的银行报送' },
      ]}
      ask={(state, cursor) => police.GET('/bank-reports', { params: { query: { ...cursorQuery(cursor), state } } })}
      idOf={({ reportId }) => reportId}
      columns={columns}
      advice={isBank ? '先行止付、涉案账户、异常开卡和异常事件在这里报送反诈中心。' : '银行报送后会自动出现在这里。'}
      create={isBank ? '新的报送' : undefined}
    />
  );
}

const columns: TableColumnsType<BankReportLine> = [
  {
    title: '报送编号',
    width: 220,
    render: (_, { reportId, reportNumber }) => <Link to={`/bank-reports/${reportId}`}>{reportNumber}</Link>,
  },
  { title: '类型', width: 96, render: (_, { kind }) => KIND_NAMES[kind] },
  {
    title: '状态',
    width: 110,
    render: (_, report) => <Status tone={stateOf(report).tone}>{stateOf(report).text}</Status>,
  },
  { title: '时限', width: 130, render: (_, { dueAt }) => <TimeLeft dueAt={dueAt} /> },
  { title: '账户', width: 60, align: 'right', dataIndex: 'accounts' },
  {
    title: '止付金额(元)',
    width: 130,
    align: 'right',
    render: (_, { stoppedFen }) => (stoppedFen === undefined ? '' : <Money fen={stoppedFen} />),
  },
  { title: '报送银行', width: 180, dataIndex: 'bankName', ellipsis: true },
  { title: '受理中心', width: 180, dataIndex: 'centreName', ellipsis: true },
  { title: '报送时间', width: 116, render: (_, { filedAt }) => shortTime(filedAt) },
];
