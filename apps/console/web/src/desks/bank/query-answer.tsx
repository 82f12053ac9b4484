import { Button, Form, Input, Modal, Select, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, send, withKey } from '../../api/client';
import type { QueryAnswerTaken, QueryItem, QueryRefusal, QueryView, Stated } from '../../api/types';
import { fenIn, grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { useOnPaper } from '../../parts/on-paper';
import { useSession } from '../../shell/officer';
import { QUERY_REFUSALS } from '../../words';

/** What the bank does with a query: take it, answer account by account, confirm that a watch has ended. */
export function BankActs({ query }: { query: QueryView }) {
  const { officerId } = useSession();
  const { orderId, takenBy, itemList, kind } = query;
  const onPaper = useOnPaper();
  const [answering, setAnswering] = useState<QueryItem | undefined>();
  const take = useAct((_: object, key) =>
    bodyOf(
      bank.PUT('/query-orders/{orderId}/taking', { params: { path: { orderId }, header: withKey(key) }, body: {} }),
    ),
  );
  const confirm = useAct((itemNos: number[], key) =>
    bodyOf(
      bank.POST('/query-orders/{orderId}/watch-end-confirmations', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ itemNos }),
      }),
    ),
  );
  const watchAll = useAct((itemNos: number[], key) =>
    bodyOf(
      bank.POST('/query-orders/{orderId}/answers', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ answers: itemNos.map((itemNo) => ({ itemNo, result: 'watching' as const })) }),
      }),
    ),
  );
  const waiting = itemList.filter(({ status }) => status === 'waiting');
  const ending = itemList.filter(({ status }) => status === 'ending').map(({ itemNo }) => itemNo);
  if (waiting.length + ending.length === 0) return null;
  return (
    <div className="toolbar">
      {!onPaper.paper && takenBy !== officerId && waiting.length > 0 && (
        <Button loading={take.pending} onClick={() => void take.send({ orderId })}>
          接办
        </Button>
      )}
      {kind === 'watch' && waiting.length > 0 && (
        <Button
          type="primary"
          loading={watchAll.pending}
          onClick={() => void watchAll.send(waiting.map(({ itemNo }) => itemNo))}
        >
          全部已开始动态查询（{waiting.length}）
        </Button>
      )}
      {kind !== 'watch' &&
        waiting.slice(0, 1).map((item) => (
          <Button key={item.itemNo} type="primary" onClick={() => setAnswering(item)}>
            答复序号 {item.itemNo}（还有 {waiting.length} 个）
          </Button>
        ))}
      {waiting.length > 1 && kind !== 'watch' && (
        <Select
          className="filter"
          placeholder="选择其他账户答复"
          aria-label="选择账户"
          value={null}
          onChange={(itemNo: number) => setAnswering(waiting.find((item) => item.itemNo === itemNo))}
          options={waiting.map(({ itemNo, accountName, accountNumber }) => ({
            value: itemNo,
            label: `${itemNo} ${accountName} ${grouped(accountNumber)}`,
          }))}
        />
      )}
      {ending.length > 0 && (
        <Button type="primary" loading={confirm.pending} onClick={() => void confirm.send(ending)}>
          已解除动态查询（{ending.length}）
        </Button>
      )}
      <Fault error={take.error ?? confirm.error ?? watchAll.error} />
      {answering && <AnswerForm query={query} item={answering} onClose={() => setAnswering(undefined)} />}
    </div>
  );
}

interface FormProps {
  readonly query: QueryView;
  readonly item: QueryItem;
  readonly onClose: () => void;
}

function AnswerForm(props: FormProps) {
  const { query, item, onClose } = props;
  const [refusal, setRefusal] = useState<QueryRefusal | undefined>();
  const { orderId } = query;
  const onPaper = useOnPaper();
  const answer = useAct((body: { result: 'stated' | 'refused'; stated?: Stated; code?: QueryRefusal }, key) =>
    bodyOf(
      bank.POST('/query-orders/{orderId}/answers', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ answers: [{ itemNo: item.itemNo, ...body }] }),
      }),
    ),
  );
  const refuse = (): void => {
    if (refusal) void answer.send({ result: 'refused', code: refusal }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      title={`答复序号 ${item.itemNo}　${item.accountName}　${grouped(item.accountNumber)}`}
      footer={null}
      width={720}
      onCancel={onClose}
    >
      {query.kind === 'transactions' ? (
        <StatementForm {...props} />
      ) : (
        <StatedForm
          pending={answer.pending}
          onSend={(stated) => void answer.send({ result: 'stated', stated }).then((done) => done && onClose())}
        />
      )}
      <hr />
      <div className="toolbar">
        <span>不能答复：</span>
        <Select<QueryRefusal>
          className="filter"
          placeholder="选择原因"
          aria-label="不能答复的原因"
          value={refusal ?? null}
          onChange={(code) => setRefusal(code)}
          options={Object.entries(QUERY_REFUSALS).map(([value, label]) => ({ value: value as QueryRefusal, label }))}
        />
        <Button disabled={!refusal} loading={answer.pending} onClick={refuse}>
          反馈未能查询
        </Button>
      </div>
      <Fault error={answer.error} onClose={answer.reset} />
    </Modal>
  );
}

/** Balances and the file; what the file has wrong is named row by row. */
function StatementForm({ query: { orderId }, item: { itemNo }, onClose }: FormProps) {
  const [opening, setOpening] = useState('');
  const [closing, setClosing] = useState('');
  const [openingFen, closingFen] = [fenIn(opening), fenIn(closing)];
  const onPaper = useOnPaper();
  const act = useAct(async (file: File, key) => {
    const body = new FormData();
    onPaper.addTo(body);
    body.append('openingFen', openingFen ?? '');
    body.append('closingFen', closingFen ?? '');
    body.append('file', file, file.name);
    const address = `/api/query-orders/${orderId}/items/${itemNo}/statements`;
    const response = await send(address, { method: 'POST', body, headers: withKey(key) });
    return (await response.json()) as QueryAnswerTaken;
  });
  const take = async (file: File): Promise<void> => {
    if (await act.send(file)) onClose();
  };
  return (
    <Form layout="vertical">
      <p>
        先填期初、期末余额，再上传流水（xlsx 或 csv）。每一分钱都须对上：期初＋收－付＝期末。
        <Button type="link" href={`/api/query-orders/${orderId}/statement-template`}>
          下载模板
        </Button>
      </p>
      <div className="toolbar">
        <Input addonBefore="期初余额" suffix="元" value={opening} onChange={({ target }) => setOpening(target.value)} />
        <Input addonBefore="期末余额" suffix="元" value={closing} onChange={({ target }) => setClosing(target.value)} />
        <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(file) => (void take(file), false)}>
          <Button type="primary" disabled={!openingFen || !closingFen} loading={act.pending}>
            上传流水并答复
          </Button>
        </Upload>
      </div>
      <Fault error={act.error} onClose={act.reset} />
    </Form>
  );
}

const FIELDS = [
  ['holder', '户名'],
  ['idNumber', '证件号码'],
  ['phone', '预留手机号'],
  ['openedAt', '开户日期'],
  ['branch', '开户网点'],
] as const;

function StatedForm({ pending, onSend }: { pending: boolean; onSend: (stated: Stated) => void }) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [accounts, setAccounts] = useState('');
  const list = accounts
    .split('\n')
    .map((line) => line.trim().split(/[\s,，\t]+/))
    .filter(([number]) => number)
    .map(([number = '', kind = '', status = '']) => ({ number, kind, status }));
  const filled = Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim()));
  return (
    <Form layout="vertical">
      <div className="toolbar">
        {FIELDS.map(([name, label]) => (
          <Form.Item key={name} label={label}>
            <Input value={given[name] ?? ''} onChange={({ target }) => setGiven({ ...given, [name]: target.value })} />
          </Form.Item>
        ))}
      </div>
      <Form.Item label="名下账户（每行：账号 种类 状态）">
        <Input.TextArea rows={4} value={accounts} onChange={({ target }) => setAccounts(target.value)} />
      </Form.Item>
      <Button
        type="primary"
        loading={pending}
        disabled={Object.keys(filled).length + list.length === 0}
        onClick={() => onSend({ ...filled, ...(list.length > 0 && { accounts: list }) })}
      >
        答复
      </Button>
    </Form>
  );
}
