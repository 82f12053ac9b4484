import { Button, Segmented, type TableColumnsType, Tooltip, Upload } from 'antd';
import { type DragEvent, useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { AccountRow, CaseView, ListTaken } from '../../api/types';
import { grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { RowState } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { fullTime } from '../../time/format';
import { hopName } from '../../words';
import { AccountEntry } from './account-entry';
import { FaultyRows } from './faulty-rows';
import { QueryProposal } from './query-proposal';
import { SendResult } from './send-result';
import { Taken } from './taken';
import { uploadList } from './upload';
import { useSent } from './use-sent';

type View = 'all' | 'faulty' | 'ready' | 'ordered';

const columns: TableColumnsType<AccountRow> = [
  { title: '状态', width: 84, render: (_, { status }) => <RowState status={status} /> },
  { title: '户名', width: 116, dataIndex: 'accountName' },
  {
    title: '账号',
    width: 212,
    render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
  },
  { title: '收文银行 / 支付机构', width: 170, render: (_, row) => <Bank row={row} /> },
  { title: '金额(元)', width: 110, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
  { title: '转账时间', width: 166, render: (_, { transferredAt }) => transferredAt && fullTime(transferredAt) },
  { title: '层级', width: 84, render: (_, { hop }) => hopName(hop) },
  { title: '提示', width: 180, render: (_, row) => <Hints row={row} /> },
];

function Bank({ row: { bankName, bankGiven } }: { row: AccountRow }) {
  if (bankName) return <>{bankName}</>;
  return bankGiven ? (
    <span className="left left-now">未识别：{bankGiven}</span>
  ) : (
    <span className="left left-now">未识别</span>
  );
}

function Hints({ row: { warnings, problems } }: { row: AccountRow }) {
  const all = [...problems, ...warnings];
  if (all.length === 0) return null;
  return (
    <Tooltip title={all.map(({ reason, remedy }) => `${reason}。${remedy}`).join('\n')}>
      <span className="hint" tabIndex={0}>
        {all.map(({ reason }) => reason).join('；')}
      </span>
    </Tooltip>
  );
}

/** 涉案账户: in by form, paste or file; out to every bank with one click; bad rows keep no good one waiting. */
export function Accounts({ known, mayAct }: { known: CaseView; mayAct: boolean }) {
  const { caseId, rows } = known;
  const [view, setView] = useState<View>(rows.faulty > 0 ? 'faulty' : 'all');
  const [entering, setEntering] = useState(false);
  const [taken, setTaken] = useState<ListTaken | undefined>();
  const upload = useAct((file: File, key) => uploadList({ caseId, file }, key));
  const send = useAct((body: { rowIds?: string[] }, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/stop-payment-orders', { params: { path: { caseId }, header: withKey(key) }, body }),
    ),
  );
  const sent = useSent(send);
  const take = (done: ListTaken | undefined): void => {
    if (!done) return;
    setTaken(done);
    setView(done.faulty > 0 ? 'faulty' : 'all');
  };
  const takeFile = async (file: File): Promise<void> => take(await upload.send(file));
  return (
    <DropHere disabled={!mayAct} onFile={(file) => void takeFile(file)}>
      {mayAct && (
        <div className="toolbar">
          <Button
            type={rows.ready === 0 ? 'default' : 'primary'}
            disabled={rows.ready === 0}
            loading={send.pending}
            onClick={() => void sent.go({})}
          >
            发出止付指令{rows.ready > 0 ? `（${rows.ready} 个账户）` : ''}
          </Button>
          <Button type={rows.ready === 0 ? 'primary' : 'default'} onClick={() => setEntering(true)}>
            粘贴或录入
          </Button>
          <Upload accept=".xlsx,.csv,.txt" showUploadList={false} beforeUpload={(file) => (void takeFile(file), false)}>
            <Button loading={upload.pending}>上传表格</Button>
          </Upload>
          <Button type="link" href="/api/account-list-template?format=xlsx">
            下载模板
          </Button>
          <span className="hint">也可把 xlsx 或 csv 文件拖到这里</span>
        </div>
      )}
      <Fault error={upload.error} onClose={upload.reset} />
      <Fault error={send.error} onClose={send.reset} />
      <SendResult sent={sent.result} onClose={sent.close} />
      <Taken taken={taken} onClose={() => setTaken(undefined)} />
      <Segmented<View>
        aria-label="账户状态"
        value={view}
        onChange={setView}
        options={[
          { value: 'all', label: '全部' },
          { value: 'faulty', label: `待改正 ${rows.faulty}` },
          { value: 'ready', label: `待发出 ${rows.ready}` },
          { value: 'ordered', label: `已发出 ${rows.ordered}` },
        ]}
      />
      {view === 'faulty' ? (
        <FaultyRows caseId={caseId} mayAct={mayAct} />
      ) : (
        <Rows
          {...{ known, mayAct, view }}
          onSend={(rowIds) => void sent.go({ rowIds })}
          sending={send.pending}
          onTaken={take}
        />
      )}
      <AccountEntry caseId={caseId} open={entering} onClose={() => setEntering(false)} onTaken={take} />
    </DropHere>
  );
}

interface RowsProps {
  readonly known: CaseView;
  readonly mayAct: boolean;
  readonly view: Exclude<View, 'faulty'>;
  readonly sending: boolean;
  readonly onSend: (rowIds: string[]) => void;
  readonly onTaken: (taken: ListTaken) => void;
}

function Rows({ known: { caseId }, mayAct, view, sending, onSend, onTaken }: RowsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [discarding, setDiscarding] = useState(false);
  const [redoing, setRedoing] = useState(false);
  const [querying, setQuerying] = useState(false);
  const list = useList<AccountRow>(['accounts', caseId, view], (cursor) =>
    police.GET('/cases/{caseId}/accounts', {
      params: { path: { caseId }, query: { ...cursorQuery(cursor), ...(view !== 'all' && { status: view }) } },
    }),
  );
  const discard = useAct(({ rowIds, reason }: { rowIds: readonly string[]; reason: string }, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/accounts/discards', {
        params: { path: { caseId }, header: withKey(key) },
        body: { rowIds: [...rowIds], reason },
      }),
    ),
  );
  const ready = list.rows.filter(({ rowId, status }) => status === 'ready' && chosen.includes(rowId));
  const rowIds = ready.map(({ rowId }) => rowId);
  const addressed = list.rows.filter(({ rowId, bankName }) => bankName && chosen.includes(rowId));
  const discardNow = async (reason: string): Promise<boolean> => {
    const done = await discard.send({ rowIds, reason });
    if (done) setChosen([]);
    return done !== undefined;
  };
  return (
    <>
      {addressed.length > 0 && (
        <div className="toolbar chosen">
          <span>已选 {addressed.length} 个账户</span>
          <Button size="small" onClick={() => setQuerying(true)}>
            协助查询
          </Button>
        </div>
      )}
      {rowIds.length > 0 && (
        <div className="toolbar chosen">
          <span>其中待发出 {rowIds.length} 个</span>
          <Button size="small" type="primary" loading={sending} onClick={() => onSend(rowIds)}>
            只发出所选
          </Button>
          <Button size="small" onClick={() => setRedoing(true)}>
            改正重录
          </Button>
          <Button size="small" onClick={() => setDiscarding(true)}>
            作废
          </Button>
        </div>
      )}
      <List
        list={list}
        label="涉案账户"
        rowKey={({ rowId }) => rowId}
        columns={columns}
        height={430}
        {...(mayAct && {
          chosen,
          onChoose: setChosen,
          canChoose: ({ status, bankName }: AccountRow) => status === 'ready' || Boolean(bankName),
        })}
        empty={
          <Nothing
            title={view === 'all' ? '还没有录入账户' : '没有这一类账户'}
            advice={mayAct ? '从聊天记录或银行流水复制后点“粘贴或录入”，或把 xlsx、csv 文件拖到这里。' : undefined}
          />
        }
      />
      <ReasonDialog
        open={discarding}
        title={`作废 ${rowIds.length} 个账户`}
        advice="作废后不会发出止付；原始内容仍留在记录中。"
        okText="作废"
        danger
        pending={discard.pending}
        error={discard.error}
        examples={['重复录入', '账号有误', '经核实与本案无关']}
        onOk={(reason) => void discardNow(reason).then((done) => done && setDiscarding(false))}
        onClose={() => setDiscarding(false)}
      />
      <QueryProposal
        caseId={caseId}
        rowIds={addressed.map(({ rowId }) => rowId)}
        open={querying}
        onClose={() => setQuerying(false)}
      />
      <AccountEntry
        caseId={caseId}
        open={redoing}
        first={ready.map(cellsOf)}
        before={() => discardNow('改正后重新录入')}
        onClose={() => setRedoing(false)}
        onTaken={onTaken}
      />
    </>
  );
}

const cellsOf = ({ accountName, accountNumber, bankGiven, amountFen, transferredAt }: AccountRow) => ({
  accountName,
  accountNumber,
  bank: bankGiven,
  amount: amountFen ? yuan(amountFen).replaceAll(',', '') : '',
  transferredAt: transferredAt ? fullTime(transferredAt) : '',
});

/** A file may be let go anywhere on the page of the accounts. */
function DropHere({
  children,
  disabled,
  onFile,
}: {
  children: React.ReactNode;
  disabled: boolean;
  onFile: (file: File) => void;
}) {
  const [over, setOver] = useState(false);
  if (disabled) return <div>{children}</div>;
  const enter = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {over && <p className="drop-sign">松开鼠标，上传涉案账户表格</p>}
    </div>
  );
}
