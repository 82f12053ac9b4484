import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { send, withKey } from '../../api/client';
import type { FreezeAnswerTaken, FreezeItem, FreezeView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { useOnPaper } from '../../parts/on-paper';
import { FREEZE_FAULTS } from '../../words';
import { FreezeAnswerGrid } from './freeze-answer-grid';
import { FreezeConfirm } from './freeze-confirm';
import { FreezeCorrection } from './freeze-correction';

type Open = 'answers' | 'renewals' | 'releases' | 'correction';

/** What the bank does with a freeze: answer all accounts at once, correct, confirm renewals, confirm releases. */
export function FreezeBankActs({ order: { orderId, itemList }, chosen }: { order: FreezeView; chosen: FreezeItem[] }) {
  const [open, setOpen] = useState<Open | undefined>();
  const { paper } = useOnPaper();
  const of = (...what: readonly string[]): FreezeItem[] =>
    itemList.filter(({ waiting }) => waiting && what.includes(waiting));
  const [answers, renewals, releases] = [of('answer', 'turn'), of('renewal'), of('release', 'lapse')];
  const [correctable] = chosen.filter(
    ({ status, waiting }) =>
      ['frozen', 'queued', 'refused'].includes(status) && waiting !== 'answer' && waiting !== 'turn',
  );
  const close = (): void => setOpen(undefined);
  return (
    <div className="toolbar">
      {answers.length > 0 && (
        <Button type="primary" onClick={() => setOpen('answers')}>
          反馈冻结结果（{answers.length}）
        </Button>
      )}
      {renewals.length > 0 && (
        <Button type="primary" onClick={() => setOpen('renewals')}>
          已办理继续冻结（{renewals.length}）
        </Button>
      )}
      {releases.length > 0 && (
        <Button type="primary" onClick={() => setOpen('releases')}>
          已解除冻结（{releases.length}）
        </Button>
      )}
      {answers.length > 0 && !paper && <AnswerFile orderId={orderId} />}
      {chosen.length === 1 && correctable && <Button onClick={() => setOpen('correction')}>更正反馈</Button>}
      {open === 'answers' && <FreezeAnswerGrid orderId={orderId} items={answers} onClose={close} />}
      {open === 'renewals' && <FreezeConfirm what="renewals" orderId={orderId} items={renewals} onClose={close} />}
      {open === 'releases' && <FreezeConfirm what="releases" orderId={orderId} items={releases} onClose={close} />}
      {open === 'correction' && correctable && (
        <FreezeCorrection orderId={orderId} item={correctable} onClose={close} />
      )}
    </div>
  );
}

/** Hundreds of accounts: the table to fill in elsewhere, and the filled one back. */
function AnswerFile({ orderId }: { orderId: string }) {
  const [taken, setTaken] = useState<FreezeAnswerTaken | undefined>();
  const act = useAct(async (file: File, key) => {
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await send(`/api/freeze-orders/${orderId}/answer-files`, {
      method: 'POST',
      body,
      headers: withKey(key),
    });
    return (await response.json()) as FreezeAnswerTaken;
  });
  const take = async (file: File): Promise<void> => setTaken((await act.send(file)) ?? undefined);
  const wrong = [
    ...(taken?.problems ?? []).map(({ row, reason, remedy }) => `第 ${row} 行：${reason}。${remedy}`),
    ...(taken?.reported ?? []).map((itemNo) => `序号 ${itemNo}：冻结已撤回，请立即解除并反馈解除时点`),
    ...(taken?.returned ?? []).map(
      ({ itemNo, faults }) => `序号 ${itemNo} 退回：${faults.map((code) => FREEZE_FAULTS[code] ?? code).join('；')}`,
    ),
  ];
  return (
    <>
      <Button href={`/api/freeze-orders/${orderId}/answer-file?format=xlsx`}>下载反馈表</Button>
      <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(file) => (void take(file), false)}>
        <Button loading={act.pending}>上传反馈表</Button>
      </Upload>
      <Fault error={act.error} onClose={act.reset} />
      {taken && (
        <Alert
          type={wrong.length > 0 ? 'warning' : 'success'}
          showIcon
          closable={{ onClose: () => setTaken(undefined) }}
          title={`已采纳 ${taken.stands.length} 个`}
          {...(wrong.length > 0 && {
            description: (
              <ul>
                {wrong.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          })}
        />
      )}
    </>
  );
}
