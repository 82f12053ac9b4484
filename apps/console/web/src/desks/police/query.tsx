import { Button, Drawer, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { QueryItem, QueryView, StatementLine } from '../../api/types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading, whole } from '../../parts/list';
import { Mark, Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { ReasonDialog } from '../../parts/reason';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { ANSWER_FAULTS, QUERY_ITEM_STATUS, QUERY_KINDS } from '../../words';
import { BankActs } from '../bank/query-answer';
import { TagStrip } from '../risk-tag/strip';
import { WithdrawApproval } from '../common/withdraw-approval';
import { PaperDelivery, PaperMark, usePaperItems } from '../common/paper-delivery';
import { QueryState } from './queries';

/** One query: what was asked, whose turn it is and until when, and what the bank answered. */
export function Query() {
  const { orderId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['query', orderId], () =>
    police.GET('/query-orders/{orderId}', { params: { path: { orderId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="协助查询">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneQuery query={data} />;
}

function OneQuery({ query }: { query: QueryView }) {
  const { desk } = useSession();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { orderId, orderNumber, itemList, status, approvalId } = query;
  const matterId = `query-order/${orderId}`;
  const onPaper = usePaperItems(matterId);
  const items = itemList.filter(({ itemNo }) => chosen.includes(String(itemNo)));
  return (
    <Page
      title={orderNumber || (status === 'proposed' ? '协助查询（待批准）' : '协助查询')}
      note={<Head query={query} />}
      actions={
        <>
          {query.answerBy && (
            <span className="answer-clock">
              答复时限 <TimeLeft dueAt={query.answerBy} /> <Mark mark="UNCONFIRMED" />
            </span>
          )}
          {desk !== 'bank' && <Link to={`/cases/${query.caseId}`}>{query.caseNumber}</Link>}
          {desk === 'police' && status === 'proposed' && <WithdrawApproval {...{ approvalId, matterId }} />}
          {status === 'issued' && <Button onClick={() => setSearch({ document: '1' })}>打印通知书</Button>}
        </>
      }
    >
      <PaperDelivery matterId={matterId} caseId={query.caseId} title={`${orderNumber || query.caseNumber} 协助查询`}>
        {status === 'issued' && <BankActs query={query} />}
      </PaperDelivery>
      <TagStrip matterId={matterId} accounts={itemList} bankCode={query.bankCode} />
      {desk === 'police' && <PoliceActs query={query} items={items} onDone={() => setChosen([])} />}
      {desk === 'bank' && <BankActs query={query} />}
      <List
        list={whole(itemList)}
        label="查询账户"
        rowKey={({ itemNo }) => String(itemNo)}
        columns={itemColumns(query, onPaper)}
        height={360}
        {...(desk === 'police' && { chosen, onChoose: setChosen })}
        empty={null}
      />
      <h2>办理记录</h2>
      <Timeline matterId={`query-order/${orderId}`} />
      <Paper
        title={`协助查询财产通知书　${orderNumber}`}
        address={`/api/query-orders/${orderId}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({})}
      />
    </Page>
  );
}

function Head({ query }: { query: QueryView }) {
  const { bankName, kind, periodFrom, periodTo, items, issuerUnitName, proposedByName, proposedAt } = query;
  return (
    <span className="case-head">
      <QueryState query={query} />
      <b>{bankName}</b>
      <span>
        {QUERY_KINDS[kind]} {items} 个账户
      </span>
      {periodFrom && periodTo && (
        <span>
          {fullTime(periodFrom)} 至 {fullTime(periodTo)}
        </span>
      )}
      <span>
        {issuerUnitName} {proposedByName} {fullTime(proposedAt)} 呈请
      </span>
      {query.paperNumber && <span>纸质审批 {query.paperNumber}</span>}
    </span>
  );
}

interface ActsProps {
  readonly query: QueryView;
  readonly items: readonly QueryItem[];
  readonly onDone: () => void;
}

function PoliceActs({ query: { orderId }, items, onDone }: ActsProps) {
  const [asking, setAsking] = useState<'withdrawals' | 'watch-ends' | undefined>();
  const waiting = items.filter(({ status }) => status === 'waiting');
  const watching = items.filter(({ status }) => status === 'watching');
  const act = useAct(({ what, reason }: { what: 'withdrawals' | 'watch-ends'; reason: string }, key) => {
    const itemNos = (what === 'withdrawals' ? waiting : watching).map(({ itemNo }) => itemNo);
    const params = { path: { orderId }, header: withKey(key) };
    const body = { itemNos, reason };
    return what === 'withdrawals'
      ? bodyOf(police.POST('/query-orders/{orderId}/withdrawals', { params, body }))
      : bodyOf(police.POST('/query-orders/{orderId}/watch-ends', { params, body }));
  });
  if (items.length === 0) return null;
  return (
    <div className="toolbar chosen">
      <span>已选 {items.length} 个账户</span>
      <Button size="small" disabled={waiting.length === 0} onClick={() => setAsking('withdrawals')}>
        撤回未答复
      </Button>
      <Button size="small" disabled={watching.length === 0} onClick={() => setAsking('watch-ends')}>
        解除动态查询
      </Button>
      <ReasonDialog
        open={asking !== undefined}
        title={asking === 'withdrawals' ? `撤回 ${waiting.length} 个账户的查询` : `解除 ${watching.length} 个动态查询`}
        advice="银行会立即收到通知；已有的答复仍留在记录中。"
        okText="确定"
        pending={act.pending}
        error={act.error}
        examples={['已查清', '账户与本案无关', '案件已移送']}
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

const itemColumns = (query: QueryView, onPaper: ReadonlySet<number>): TableColumnsType<QueryItem> => [
  { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
  {
    title: '状态',
    width: 150,
    render: (_, item) => (
      <>
        <ItemState item={item} />
        <PaperMark on={onPaper.has(item.itemNo)} />
      </>
    ),
  },
  { title: '户名', width: 120, dataIndex: 'accountName', ellipsis: true },
  {
    title: '账号',
    width: 212,
    render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
  },
  { title: '答复', width: 420, render: (_, item) => <Answer query={query} item={item} /> },
  { title: '答复时间', width: 166, render: (_, { answeredAt }) => answeredAt && fullTime(answeredAt) },
];

function ItemState({ item: { status, refusalText, returned } }: { item: QueryItem }) {
  const { text, tone } = QUERY_ITEM_STATUS[status];
  const back = returned.map((code) => ANSWER_FAULTS[code] ?? code).join('；');
  return (
    <Status tone={tone}>
      {text}
      {refusalText && `：${refusalText}`}
      {back && `（上次退回：${back}）`}
    </Status>
  );
}

function Answer({ query, item }: { query: QueryView; item: QueryItem }) {
  const [open, setOpen] = useState<string | undefined>();
  const statements = query.statements.filter(({ itemNo }) => itemNo === item.itemNo);
  const { answer } = item;
  return (
    <>
      {answer && (
        <span>
          {[answer.holder, answer.idNumber, answer.phone, answer.branch, answer.openedAt].filter(Boolean).join('，')}
          {answer.accounts &&
            ` 名下账户 ${answer.accounts.length} 个：${answer.accounts.map(({ number, status }) => `${number}（${status}）`).join('、')}`}
          {answer.remark && ` ${answer.remark}`}
        </span>
      )}
      {statements.map(({ statementId, rows, openingFen, closingFen, inFen, outFen }) => (
        <span key={statementId} className="lines">
          期初 <Money fen={openingFen} /> ＋收 <Money fen={inFen} /> －付 <Money fen={outFen} /> ＝期末{' '}
          <Money fen={closingFen} strong />{' '}
          <Button type="link" size="small" onClick={() => setOpen(statementId)}>
            流水 {rows} 笔
          </Button>
        </span>
      ))}
      {open && <Statement orderId={query.orderId} statementId={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

const lineColumns: TableColumnsType<StatementLine> = [
  { title: '时间', width: 166, render: (_, { at }) => fullTime(at) },
  { title: '收付', width: 56, render: (_, { direction }) => (direction === 'in' ? '收' : '付') },
  { title: '金额(元)', width: 120, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
  { title: '对方户名', width: 120, dataIndex: 'counterpartName', ellipsis: true },
  {
    title: '对方账号',
    width: 212,
    render: (_, { counterpartNumber }) => <span className="number">{grouped(counterpartNumber ?? '')}</span>,
  },
  { title: '流水号', width: 150, dataIndex: 'bankReference', ellipsis: true },
  { title: '摘要', width: 140, dataIndex: 'summary', ellipsis: true },
];

function Statement({ orderId, statementId, onClose }: { orderId: string; statementId: string; onClose: () => void }) {
  const list = useList<StatementLine>(['statement', statementId], (cursor) =>
    police.GET('/query-orders/{orderId}/statements/{statementId}', {
      params: { path: { orderId, statementId }, query: cursorQuery(cursor) },
    }),
  );
  return (
    <Drawer open title="账户交易明细" size={1000} onClose={onClose}>
      <Fault error={list.error} onRetry={list.retry} />
      {list.isLoading && <Loading />}
      {!list.isLoading && list.rows.length === 0 && !list.error && (
        <Nothing title="该期间没有交易" advice="期初余额等于期末余额。" />
      )}
      {list.rows.length > 0 && (
        <Table<StatementLine>
          size="small"
          columns={lineColumns}
          dataSource={[...list.rows]}
          rowKey={({ line }) => line}
          pagination={false}
          scroll={{ x: 960 }}
        />
      )}
      {list.hasMore && (
        <Button type="link" block loading={list.isFetchingMore} onClick={list.more}>
          继续加载后面的流水
        </Button>
      )}
    </Drawer>
  );
}
