import { Button, Form, Input, Modal, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { shared } from '../../api/client';
import { useOne } from '../../api/read';
import type { PaperDelivery as Delivery } from '../../api/types';
import { InstantInput } from '../../parts/instant';
import { type AnswerPaper, OnPaper } from '../../parts/on-paper';
import { type Scan, ScanField } from '../../parts/scan-field';
import { useSession } from '../../shell/officer';
import { fullTime, shortTime } from '../../time/format';
import { legalNow } from '../../time/legal-clock';
import { AskCentre } from './ask-centre';

interface DeliveryProps {
  readonly matterId: string;
  readonly caseId: string;
  /** The order as the centre above is told of it. */
  readonly title: string;
  /** What the bank would do at its own desk; absent where nothing is open. */
  readonly children?: ReactNode;
}

/** 纸质送达: the institution is not connected. The order is printed, its answer is entered from the paper and says so for ever. */
export function PaperDelivery({ matterId, caseId, title, children }: DeliveryProps) {
  const { desk } = useSession();
  const { data } = useOne(['paper-answers', matterId], () =>
    shared.GET('/matters/{matterId}/paper-answers', { params: { path: { matterId } } }),
  );
  if (!data || (!data.byHand && data.answers.length === 0)) return null;
  return (
    <div className="paper-delivery">
      {data.byHand && (
        <Entering forms={desk === 'police' ? children : undefined}>
          <Tag color="#8a5a00">纸质送达</Tag>
          <span>{data.addresseeName}未接入本系统：打印文书送达，收到书面答复后扫描录入；催办通知发给承办人。</span>
          {desk === 'police' && <AskCentre caseId={caseId} title={title} bankName={data.addresseeName ?? ''} />}
        </Entering>
      )}
      <Received matterId={matterId} answers={data.answers} />
    </div>
  );
}

/** Which accounts stand on a paper: marked in every list of the order. */
export function usePaperItems(matterId: string): ReadonlySet<number> {
  const { data } = useOne(['paper-answers', matterId], () =>
    shared.GET('/matters/{matterId}/paper-answers', { params: { path: { matterId } } }),
  );
  return new Set((data?.answers ?? []).flatMap(({ itemNos }) => itemNos));
}

export function PaperMark({ on }: { on: boolean }) {
  return on ? (
    <Tag color="#8a5a00" title="按对方书面答复录入，扫描件见“纸质反馈”">
      纸质
    </Tag>
  ) : null;
}

function Received({ matterId, answers }: { matterId: string; answers: Delivery['answers'] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="plain" aria-label="纸质反馈">
      {answers.map(({ number, paperNumber, receivedAt, enteredAt, enteredByName, itemNos, sha256 }) => (
        <li key={number}>
          <Tag color="#8a5a00">纸质反馈</Tag>
          {paperNumber ?? '无文号'}，{fullTime(receivedAt)} 收到，序号 {itemNos.join('、') || '—'}；{enteredByName}{' '}
          {shortTime(enteredAt)} 录入{' '}
          <a href={`/api/matters/${encodeURIComponent(matterId)}/paper-answers/${number}/scan`} title={sha256}>
            扫描件 {sha256.slice(0, 12)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** First the paper, then the bank's own forms, filled in from it. */
function Entering({ children, forms }: { children: ReactNode; forms: ReactNode }) {
  const [paper, setPaper] = useState<AnswerPaper | undefined>();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="toolbar">
        {children}
        {forms && !paper && (
          <Button type="primary" onClick={() => setOpen(true)}>
            录入纸质反馈
          </Button>
        )}
      </div>
      {paper && (
        <>
          <div className="toolbar chosen">
            <span>
              正在按书面答复录入：{paper.number ?? '无文号'}，{fullTime(paper.receivedAt)} 收到
            </span>
            <Button size="small" onClick={() => setPaper(undefined)}>
              录入完毕
            </Button>
          </div>
          <OnPaper.Provider value={paper}>{forms}</OnPaper.Provider>
        </>
      )}
      {open && (
        <PaperForm
          onClose={() => setOpen(false)}
          onPaper={(given) => {
            setPaper(given);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function PaperForm({ onPaper, onClose }: { onPaper: (paper: AnswerPaper) => void; onClose: () => void }) {
  const [number, setNumber] = useState('');
  const [at, setAt] = useState<string | undefined>(() => new Date(legalNow()).toISOString());
  const [scan, setScan] = useState<Scan | undefined>();
  const take = (): void => {
    if (!at || !scan) return;
    onPaper({ ...(number.trim() && { number: number.trim() }), receivedAt: at, sha256: scan.sha256 });
  };
  return (
    <Modal
      open
      title="录入纸质反馈"
      okText="下一步：逐项录入"
      okButtonProps={{ disabled: !at || !scan }}
      onOk={take}
      onCancel={onClose}
    >
      <p>先登记书面答复，再按原文逐项录入。记录和各处页面会一直标明是纸质反馈，并留存扫描件的校验值。</p>
      <Form layout="vertical">
        <Form.Item label="对方文号（没有的不填）">
          <Input
            aria-label="对方文号"
            value={number}
            maxLength={80}
            onChange={({ target }) => setNumber(target.value)}
          />
        </Form.Item>
        <Form.Item label="收到时间" required>
          <InstantInput label="收到时间" value={at} onChange={setAt} />
        </Form.Item>
        <ScanField scan={scan} onScan={setScan} />
      </Form>
    </Modal>
  );
}
