import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery } from '../../api/read';
import type { ProtectiveLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { ToldMatters } from '../common/told-matters';
import { BASIS_NAMES, CLOCKS, STAGES } from './words';

/** Whose own accounts are being protected, and what is waited for. */
export function ProtectiveStops() {
  const { desk } = useSession();
  return (
    <ToldMatters<ProtectiveLine, 'open' | 'over'>
      title="保护性止付"
      path="/protective-stops"
      states={[
        { value: 'open', label: '在办', empty: '没有在办的保护性止付' },
        { value: 'over', label: '已结束', empty: '还没有结束的保护性止付' },
      ]}
      ask={(state, cursor) => police.GET('/protective-stops', { params: { query: { ...cursorQuery(cursor), state } } })}
      idOf={({ stopId }) => stopId}
      columns={columns}
      advice="对正在受骗的潜在受害人，由反诈中心对其本人账户保护性止付。"
      create={desk === 'police' ? '发出保护性止付' : undefined}
    />
  );
}

const columns: TableColumnsType<ProtectiveLine> = [
  {
    title: '编号',
    width: 220,
    render: (_, { stopId, stopNumber }) => <Link to={`/protective-stops/${stopId}`}>{stopNumber}</Link>,
  },
  {
    title: '状态',
    width: 110,
    render: (_, { stage }) => <Status tone={STAGES[stage].tone}>{STAGES[stage].text}</Status>,
  },
  {
    title: '最近时限',
    width: 210,
    render: (_, { dueAt, dueRule }) => (
      <>
        {CLOCKS[dueRule ?? '']} <TimeLeft dueAt={dueAt} />
      </>
    ),
  },
  { title: '账户', width: 60, align: 'right', dataIndex: 'accounts' },
  { title: '依据', width: 100, render: (_, { basis }) => BASIS_NAMES[basis] },
  { title: '时长', width: 90, render: (_, { hours }) => `${hours} 小时` },
  {
    title: '银行',
    width: 180,
    ellipsis: true,
    render: (_, { bankName: name, bankShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  {
    title: '反诈中心',
    width: 180,
    ellipsis: true,
    render: (_, { centreName: name, centreShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '发出', width: 116, render: (_, { orderedAt }) => shortTime(orderedAt) },
];
