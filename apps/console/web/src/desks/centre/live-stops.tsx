import { Button, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { LiveStop } from '../../api/types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { ItemState, Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useWhy } from '../../parts/why';
import { fullTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import { WAITING_NAMES } from '../../words';

function columns(open: (stop: LiveStop) => void): TableColumnsType<LiveStop> {
  return [
    {
      title: '还剩',
      width: 150,
      render: (_, stop) => (
        <Button
          type="link"
          size="small"
          className="inline"
          title={`${stop.endsAt ? fullTime(stop.endsAt) : ''} 届满，点击查看依据`}
          onClick={() => open(stop)}
        >
          <TimeLeft dueAt={stop.endsAt} />
          <span className="why-sign">依据</span>
        </Button>
      ),
    },
    { title: '状态', width: 84, render: (_, { status }) => <ItemState status={status} /> },
    {
      title: '次数',
      width: 148,
      render: (_, { round, waiting, status }) => (
        <>
          {round ? `第 ${round} 次` : ''}{' '}
          {waiting && <Status tone="wait">{status === 'reported' ? '待银行补正' : WAITING_NAMES[waiting]}</Status>}
        </>
      ),
    },
    {
      title: '止付金额(元)',
      width: 112,
      align: 'right',
      render: (_, { stoppedFen }) => <Money fen={stoppedFen} strong />,
    },
    {
      title: '银行 / 支付机构',
      width: 116,
      ellipsis: true,
      render: (_, { bankName: name, bankShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
    },
    { title: '户名', width: 108, dataIndex: 'accountName', ellipsis: true },
    {
      title: '账号',
      width: 204,
      render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
    },
    {
      title: '指令',
      width: 260,
      render: (_, { orderId, orderNumber, itemNo }) => (
        <Link to={`/stop-payment-orders/${orderId}`}>
          {orderNumber} 第 {itemNo} 项
        </Link>
      ),
    },
    {
      title: '案号',
      width: 230,
      render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
    },
  ];
}

/** 辖区在控止付: every live stop of the area, what ends first on top. */
export function LiveStops() {
  const why = useWhy();
  const now = useLegalMinute();
  const list = useList<LiveStop>(['live-stops'], (cursor) =>
    police.GET('/centre/live-stops', { params: { query: cursorQuery(cursor) } }),
  );
  const open = ({ orderId, deadlineId }: LiveStop): void => {
    if (deadlineId) why.open({ matterId: `stop-payment-order/${orderId}`, deadlineId });
  };
  return (
    <Page title="辖区在控止付" note="按剩余时间排列；届满前应转冻结或再次止付，否则自动失效" filled>
      <List
        list={list}
        label="辖区在控止付"
        rowKey={({ orderId, itemNo }) => `${orderId} ${itemNo}`}
        columns={columns(open)}
        rowClass={({ endsAt }) => (endsAt ? `urgency-${leftOf({ dueAt: endsAt }, now).urgency}` : '')}
        empty={<Nothing title="辖区目前没有在控的止付" advice="银行反馈止付后会自动出现在这里。" />}
      />
    </Page>
  );
}
