import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { FreezeItem, FreezeRefusal, FreezeView } from '../../api/types';
import { fenIn, grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { legalNow } from '../../time/legal-clock';
import { FREEZE_REFUSALS } from '../../words';

/** What the bank does with a freeze: answer account by account, confirm renewals, confirm releases. */
export function FreezeBankActs({ order: { orderId, itemList } }: { order: FreezeView }) {
  const [answering, setAnswering] = useState<FreezeItem | undefined>();
  const params = (key: string) => ({ path: { orderId }, header: withKey(key) });
  const renew = useAct((itemNos: number[], key) =>
    bodyOf(
      bank.POST('/freeze-orders/{orderId}/renewal-confirmations', {
        params: params(key),
        body: { items: itemNos.map((itemNo) => ({ itemNo })) },
      }),
    ),
  );
  const release = useAct((given: { itemNos: number[]; releasedAt: string }, key) =>
    bodyOf(
      bank.POST('/freeze-orders/{orderId}/release-confirmations', {
        params: params(key),
        body: { items: given.itemNos.map((itemNo) => ({ itemNo, releasedAt: given.releasedAt })) },
      }),
    ),
  );
  const of = (...what: readonly string[]): FreezeItem[] =>
    itemList.filter(({ waiting }) => waiting && what.includes(waiting));
  const numbers = (items: readonly FreezeItem[]): number[] => items.map(({ itemNo }) => itemNo);
  const [answers, renewals, releases] = [of('answer', 'turn'), of('renewal'), of('release', 'lapse')];
  if (answers.length + renewals.length + releases.length === 0) return null;
  return (
    <div className="toolbar">
      {answers.slice(0, 1).map((item) => (
        <Button key={item.itemNo} type="primary" onClick={() => setAnswering(item)}>
          反馈序号 {item.itemNo}（还有 {answers.length} 个）
        </Button>
      ))}
      {renewals.length > 0 && (
        <Button type="primary" loading={renew.pending} onClick={() => void renew.send(numbers(renewals))}>
          已办理继续冻结（{renewals.length}）
        </Button>
      )}
      {releases.length > 0 && (
        <Button
          type="primary"
          loading={release.pending}
          onClick={() =>
            void release.send({ itemNos: numbers(releases), releasedAt: new Date(legalNow()).toISOString() })
          }
        >
          已解除冻结（{releases.length}）
        </Button>
      )}
      <Fault error={renew.error ?? release.error} />
      {answering && (
        <AnswerDialog
          key={answering.itemNo}
          orderId={orderId}
          item={answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </div>
  );
}

type Result = 'frozen' | 'queued' | 'refused';

function AnswerDialog({ orderId, item, onClose }: { orderId: string; item: FreezeItem; onClose: () => void }) {
  const [result, setResult] = useState<Result>('frozen');
  const [amount, setAmount] = useState(yuan(item.askedFen).replaceAll(',', ''));
  const [reference, setReference] = useState('');
  const [operator, setOperator] = useState('');
  const [code, setCode] = useState<FreezeRefusal>('account-closed');
  const frozenFen = fenIn(amount) ?? '';
  const act = useAct((_: object, key) => {
    const at = new Date(legalNow()).toISOString();
    const line = {
      frozen: { frozenFen, frozenAt: at, operator, bankReference: reference },
      queued: { queuedAt: at, position: 1 },
      refused: { code },
    }[result];
    return bodyOf(
      bank.POST('/freeze-orders/{orderId}/answers', {
        params: { path: { orderId }, header: withKey(key) },
        body: { answers: [{ itemNo: item.itemNo, result, ...line }] },
      }),
    );
  });
  const missing = result === 'frozen' && !(frozenFen && reference && operator);
  const send = async (): Promise<void> => {
    if (await act.send({ result, amount, reference, operator, code })) onClose();
  };
  return (
    <Modal
      open
      title={`反馈冻结　${item.accountName} ${grouped(item.accountNumber)}`}
      okText="反馈"
      okButtonProps={{ disabled: missing }}
      confirmLoading={act.pending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label="结果">
          <Radio.Group
            value={result}
            onChange={({ target }) => setResult(target.value as Result)}
            options={[
              { value: 'frozen', label: '已冻结' },
              { value: 'queued', label: '轮候' },
              { value: 'refused', label: '未冻结' },
            ]}
          />
        </Form.Item>
        {result === 'frozen' && (
          <>
            <Form.Item label={`冻结金额（元），不超过 ${yuan(item.askedFen)}`} required>
              <Input aria-label="冻结金额" value={amount} onChange={({ target }) => setAmount(target.value)} />
            </Form.Item>
            <Form.Item label="经办代号" required>
              <Input
                aria-label="经办代号"
                value={operator}
                maxLength={64}
                onChange={({ target }) => setOperator(target.value)}
              />
            </Form.Item>
            <Form.Item label="银行流水号" required>
              <Input
                aria-label="银行流水号"
                value={reference}
                maxLength={64}
                onChange={({ target }) => setReference(target.value)}
              />
            </Form.Item>
          </>
        )}
        {result === 'refused' && (
          <Form.Item label="原因" required>
            <Select
              value={code}
              onChange={setCode}
              options={Object.entries(FREEZE_REFUSALS).map(([value, label]) => ({
                value: value as FreezeRefusal,
                label,
              }))}
            />
          </Form.Item>
        )}
      </Form>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
