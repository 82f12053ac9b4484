import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { FreezeItem, FreezeView } from '../../api/types';
import { grouped, yuan } from '../../money';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { ASSET_KINDS, FREEZE_FAULTS, FREEZE_STATUS, FREEZE_WAITING, LEVEL_NAMES } from '../../words';
import { FreezeBankActs } from '../bank/freeze-answer';
import { ASSISTANCE_STATUS } from '../between/words';
import { TagStrip } from '../risk-tag/strip';
import { WithdrawApproval } from '../common/withdraw-approval';
import { PaperDelivery, PaperMark, usePaperItems } from '../common/paper-delivery';
import { FreezePapers } from './freeze-papers';
import { FreezePoliceActs } from './freeze-acts';
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
  const { orderId, orderNumber, itemList, status, approvalId } = order;
  const matterId = `freeze-order/${orderId}`;
  const onPaper = usePaperItems(matterId);
  const items = itemList.filter(({ itemNo }) => chosen.includes(String(itemNo)));
  return (
    <Page
      title={orderNumber ?? (status === 'proposed' ? '冻结（待批准）' : '冻结')}
      note={<Head order={order} />}
      actions={
        <>
          {desk !== 'bank' && <Link to={`/cases/${order.caseId}`}>{order.caseNumber}</Link>}
          {desk === 'police' && status === 'proposed' && <WithdrawApproval {...{ approvalId, matterId }} />}
          {orderNumber && <Button onClick={() => setSearch({ document: '1' })}>打印通知书</Button>}
        </>
      }
    >
      <FreezePapers orderId={orderId} />
      <PaperDelivery matterId={matterId} caseId={order.caseId} title={`${orderNumber ?? order.caseNumber} 冻结`}>
        {status === 'issued' && <FreezeBankActs order={order} chosen={items} />}
      </PaperDelivery>
      <TagStrip matterId={matterId} accounts={itemList} bankCode={order.bankCode} />
      {desk !== 'bank' && <Cooperation order={order} />}
      {desk === 'police' && <FreezePoliceActs orderId={orderId} items={items} onDone={() => setChosen([])} />}
      {desk === 'bank' && <FreezeBankActs order={order} chosen={items} />}
      <List
        list={{ ...AT_HAND, rows: itemList }}
        label="冻结账户"
        rowKey={({ itemNo }) => String(itemNo)}
        columns={columns(onPaper)}
        height={320}
        {...((desk === 'police' || desk === 'bank') && { chosen, onChoose: setChosen })}
        empty={null}
      />
      <h2>办理记录</h2>
      <Timeline matterId={matterId} />
      <Paper
        title={`协助冻结财产通知书　${orderNumber ?? ''}`}
        address={`/api/freeze-orders/${orderId}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({})}
      />
    </Page>
  );
}

/** The letter that went out by the same click: whoever waits for the bank need not wait for its answer. */
function Cooperation({ order: { cooperation, status: ofOrder } }: { order: FreezeView }) {
  const { desk } = useSession();
  if (!cooperation || ofOrder === 'refused' || ofOrder === 'withdrawn') return null;
  const { assistanceId, to, number, status } = cooperation;
  return (
    <p className="toolbar">
      <span>
        办案协作函：{to.name}
        {!number && '（批准后同时发出）'}
      </span>
      {number &&
        (desk === 'police' ? <Link to={`/assistances/${assistanceId}`}>{number}</Link> : <span>{number}</span>)}
      {status && <Status tone={ASSISTANCE_STATUS[status]?.tone ?? 'still'}>{ASSISTANCE_STATUS[status]?.text}</Status>}
      <span className="faint">冻结不待其答复</span>
    </p>
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
      {order.afterHandOver && (
        <span>
          {order.afterHandOver.words} <Status tone="still">{order.afterHandOver.mark}</Status>
        </span>
      )}
    </span>
  );
}

const columns = (onPaper: ReadonlySet<number>): TableColumnsType<FreezeItem> => [
  { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
  {
    title: '状态',
    width: 190,
    render: (_, item) => (
      <>
        <ItemState item={item} />
        <PaperMark on={onPaper.has(item.itemNo)} />
      </>
    ),
  },
  { title: '还剩', width: 130, render: (_, { endsAt, status }) => status === 'frozen' && <TimeLeft dueAt={endsAt} /> },
  { title: '在冻(元)', width: 120, align: 'right', render: (_, item) => <HeldMoney item={item} /> },
  { title: '要求(元)', width: 120, align: 'right', render: (_, { askedFen }) => <Money fen={askedFen} /> },
  { title: '依据(元)', width: 190, align: 'right', render: (_, item) => <Justified item={item} /> },
  { title: '财产', width: 110, render: (_, { kind }) => ASSET_KINDS[kind] },
  { title: '户名', width: 110, dataIndex: 'accountName', ellipsis: true },
  {
    title: '账号',
    width: 212,
    render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
  },
  { title: '到期', width: 190, render: (_, item) => <End item={item} /> },
];

/** What a bank states of a freeze that was taken back before it answered. */
const isStated = ({ status, reported }: FreezeItem): boolean => status === 'withdrawn' && reported !== undefined;

function HeldMoney({ item }: { item: FreezeItem }) {
  if (!isStated(item)) return <Money fen={item.frozenFen} strong />;
  return (
    <span className="faint">
      称 <Money fen={item.reported?.frozenFen} />
    </span>
  );
}

/** Held beyond what the case justifies: the rest must be released, unless a reason stands in the record. */
function Justified({ item: { justifiedFen, frozenFen, overrideReason, status } }: { item: FreezeItem }) {
  const beyond = status === 'frozen' && BigInt(frozenFen ?? '0') > BigInt(justifiedFen);
  return (
    <span title={overrideReason}>
      <Money fen={justifiedFen} />
      {beyond && (
        <Status tone={overrideReason ? 'wait' : 'over'}>{overrideReason ? '超出，有理由' : '超出依据'}</Status>
      )}
    </span>
  );
}

function End({ item: { endsAt, registeredEnd, endedAt, status } }: { item: FreezeItem }) {
  if (status === 'queued') return <span className="hint">在先冻结结束后生效</span>;
  if (endedAt) return <>{fullTime(endedAt)} 止</>;
  return endsAt ? (
    <>
      {fullTime(endsAt)}
      {registeredEnd && <span className="hint"> 银行登记</span>}
    </>
  ) : null;
}

/** 解除用时: from "no longer needed" to the word of the bank. */
function spanText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60)];
  const parts = [days > 0 && `${days} 天`, hours > 0 && `${hours} 小时`, `${minutes % 60} 分钟`];
  return parts.filter(Boolean).join(' ');
}

function ItemState({ item }: { item: FreezeItem }) {
  const { status, waiting, refusalText, returned, unrelated, ownerNotified, queuePosition, releasingFen } = item;
  // Nothing was carried out by the record, and the account may be held all the same.
  const { text, tone } = isStated(item) ? { text: '称已冻结未证', tone: 'over' as const } : FREEZE_STATUS[status];
  const back = returned.map((code) => FREEZE_FAULTS[code] ?? code).join('；');
  const more = [
    waiting && FREEZE_WAITING[waiting],
    releasingFen && `部分解除 ${yuan(releasingFen)} 元`,
    refusalText,
    unrelated && (ownerNotified ? '与案件无关，已通知所有人' : '与案件无关，待通知所有人'),
    queuePosition && `第 ${queuePosition} 位`,
    item.releasedInMs !== undefined && `自不再需要至银行反馈解除，用时 ${spanText(item.releasedInMs)}`,
  ];
  return (
    <Status tone={tone}>
      {[text, ...more.filter(Boolean)].join('，')}
      {back && `（上次退回：${back}）`}
    </Status>
  );
}
