import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { FreezeItem, FreezeView } from '../../api/types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { ReasonDialog } from '../../parts/reason';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { legalNow } from '../../time/legal-clock';
import { ASSET_KINDS, FREEZE_FAULTS, FREEZE_STATUS, FREEZE_WAITING, LEVEL_NAMES } from '../../words';
import { FreezeBankActs } from '../bank/freeze-answer';
import { EnterComplaint } from '../complaint/enter-complaint';
import { FreezePapers } from './freeze-papers';
import { FreezeState } from './freezes';

/** One freeze: who approved it, what is held until when, and what the bank owes. */
export function Freeze() {
  const { orderId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['freeze', orderId], () =>
    police.GET('/freeze-orders/{orderId}', { params: { path: { orderId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="冻结">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneFreeze order={data} />;
}

function OneFreeze({ order }: { order: FreezeView }) {
  const { desk } = useSession();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { orderId, orderNumber, itemList } = order;
  const items = itemList.filter(({ itemNo }) => chosen.includes(String(itemNo)));
  return (
    <Page
      title={orderNumber ?? '冻结（待批准）'}
      note={<Head order={order} />}
      actions={
        <>
          {desk !== 'bank' && <Link to={`/cases/${order.caseId}`}>{order.caseNumber}</Link>}
          {orderNumber && <Button onClick={() => setSearch({ document: '1' })}>打印通知书</Button>}
        </>
      }
    >
      <FreezePapers orderId={orderId} />
      {desk === 'police' && <PoliceActs orderId={orderId} items={items} onDone={() => setChosen([])} />}
      {desk === 'bank' && <FreezeBankActs order={order} />}
      <List
        list={{ ...AT_HAND, rows: itemList }}
        label="冻结账户"
        rowKey={({ itemNo }) => String(itemNo)}
        columns={COLUMNS}
        height={320}
        {...(desk === 'police' && { chosen, onChoose: setChosen })}
        empty={null}
      />
      <h2>办理记录</h2>
      <Timeline matterId={`freeze-order/${orderId}`} />
      <Paper
        title={`协助冻结财产通知书　${orderNumber ?? ''}`}
        address={`/api/freeze-orders/${orderId}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({})}
      />
    </Page>
  );
}

const AT_HAND = {
  ...{ isLoading: false, error: undefined, hasMore: false, isFetchingMore: false },
  more: () => undefined,
  retry: () => undefined,
} as const;

function Head({ order }: { order: FreezeView }) {
  const { bankName, filingNumber, level, authorityUnitName, proposedByName, proposedAt, paperNumber, major } = order;
  return (
    <span className="case-head">
      <FreezeState order={order} />
      <b>{bankName}</b>
      <span>立案 {filingNumber}</span>
      <span>
        须{LEVEL_NAMES[level] ?? level}以上批准：{authorityUnitName}
        {major && '（重大、复杂，一年）'}
      </span>
      <span>
        {proposedByName} {fullTime(proposedAt)} 呈请
      </span>
      {paperNumber && <Status tone="wait">纸质审批 {paperNumber}</Status>}
    </span>
  );
}

type What = 'renewals' | 'releases' | 'findings';
const ASKED: Readonly<Record<What, { title: string; advice: string; examples: readonly string[] }>> = {
  renewals: {
    title: '呈请继续冻结',
    advice: '由原批准冻结的公安机关批准；批准后立即通知银行。期满一秒后即不能续冻。',
    examples: ['侦查尚未终结', '案件已移送审查起诉', '资金尚未返还'],
  },
  releases: {
    title: '呈请解除冻结',
    advice: '由原批准冻结的公安机关批准；自现在起计算至银行解除的时间。',
    examples: ['不再需要冻结', '资金已返还', '经查明与案件无关'],
  },
  findings: {
    title: '登记“经查明与案件无关”',
    advice: '三日内须通知银行解除并通知所有人（程序规定第247条）。登记后请呈请解除冻结。',
    examples: ['系正常货款', '系本人合法收入'],
  },
};

interface ActsProps {
  readonly orderId: string;
  readonly items: readonly FreezeItem[];
  readonly onDone: () => void;
}

function PoliceActs({ orderId, items, onDone }: ActsProps) {
  const [asking, setAsking] = useState<What | undefined>();
  const frozen = items.filter(({ status }) => status === 'frozen');
  const itemNos = frozen.map(({ itemNo }) => itemNo);
  const act = useAct(({ what, reason }: { what: What; reason: string }, key) => {
    const params = { path: { orderId }, header: withKey(key) };
    const now = new Date(legalNow()).toISOString();
    if (what === 'renewals')
      return bodyOf(police.POST('/freeze-orders/{orderId}/renewals', { params, body: { itemNos, reason } }));
    if (what === 'findings')
      return bodyOf(
        police.POST('/freeze-orders/{orderId}/findings', { params, body: { itemNos, reason, foundAt: now } }),
      );
    const body = { items: itemNos.map((itemNo) => ({ itemNo })), reason, neededUntil: now };
    return bodyOf(police.POST('/freeze-orders/{orderId}/releases', { params, body }));
  });
  if (items.length === 0) return null;
  const words = asking && ASKED[asking];
  return (
    <div className="toolbar chosen">
      <span>已选 {items.length} 个账户</span>
      {(Object.keys(ASKED) as What[]).map((what) => (
        <Button key={what} size="small" disabled={frozen.length === 0} onClick={() => setAsking(what)}>
          {ASKED[what].title}
        </Button>
      ))}
      <EnterComplaint orderId={orderId} items={items} />
      <ReasonDialog
        open={asking !== undefined}
        title={`${words?.title ?? ''}　${frozen.length} 个账户`}
        advice={words?.advice}
        okText="确定"
        pending={act.pending}
        error={act.error}
        examples={words?.examples ?? []}
        onOk={(reason) => {
          if (!asking) return;
          void act.send({ what: asking, reason }).then((done) => {
            if (!done) return;
            setAsking(undefined);
            onDone();
          });
        }}
        onClose={() => setAsking(undefined)}
      />
    </div>
  );
}

const COLUMNS: TableColumnsType<FreezeItem> = [
  { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
  { title: '状态', width: 190, render: (_, item) => <ItemState item={item} /> },
  { title: '还剩', width: 130, render: (_, { endsAt, status }) => status === 'frozen' && <TimeLeft dueAt={endsAt} /> },
  { title: '在冻(元)', width: 120, align: 'right', render: (_, { frozenFen }) => <Money fen={frozenFen} strong /> },
  { title: '要求(元)', width: 120, align: 'right', render: (_, { askedFen }) => <Money fen={askedFen} /> },
  { title: '依据(元)', width: 120, align: 'right', render: (_, { justifiedFen }) => <Money fen={justifiedFen} /> },
  { title: '财产', width: 110, render: (_, { kind }) => ASSET_KINDS[kind] },
  { title: '户名', width: 110, dataIndex: 'accountName', ellipsis: true },
  {
    title: '账号',
    width: 212,
    render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
  },
  { title: '到期', width: 166, render: (_, { endsAt }) => endsAt && fullTime(endsAt) },
];

function ItemState({
  item: { status, waiting, refusalText, returned, unrelated, queuePosition },
}: {
  item: FreezeItem;
}) {
  const { text, tone } = FREEZE_STATUS[status];
  const back = returned.map((code) => FREEZE_FAULTS[code] ?? code).join('；');
  const more = [
    waiting && FREEZE_WAITING[waiting],
    refusalText,
    unrelated && '与案件无关',
    queuePosition && `第 ${queuePosition} 位`,
  ];
  return (
    <Status tone={tone}>
      {[text, ...more.filter(Boolean)].join('，')}
      {back && `（上次退回：${back}）`}
    </Status>
  );
}
