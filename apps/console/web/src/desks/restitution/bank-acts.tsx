import { Alert, Button, Checkbox, Form, Input, Modal, Table, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, send, withKey } from '../../api/client';
import type { BankNotice, Confirmed } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';

interface ActsProps {
  readonly notice: BankNotice;
  readonly chosen: readonly number[];
  readonly onDone: () => void;
}

type Asked = 'presentation' | 'completion' | undefined;

/** What the bank does next, in the order in which the law has it: cards, papers, acceptance, a second clerk, receipts. */
export function BankActs({ notice, chosen, onDone }: ActsProps) {
  const [asked, setAsked] = useState<Asked>();
  const { restitutionId, noticeId, status, lines, prepared, paid } = notice;
  const isReleased = prepared + paid >= lines;
  const path = { restitutionId, noticeId };
  const accept = useAct((_: 'accept', key) =>
    bodyOf(
      bank.POST('/restitutions/{restitutionId}/bank-notices/{noticeId}/acceptance', {
        params: { path, header: withKey(key) },
      }),
    ),
  );
  const release = useAct((lineNos: readonly number[], key) =>
    bodyOf(
      bank.POST('/restitutions/{restitutionId}/bank-notices/{noticeId}/releases', {
        params: { path, header: withKey(key) },
        body: lineNos.length > 0 ? { lineNos: [...lineNos] } : {},
      }),
    ),
  );
  const [released, setReleased] = useState<{
    released: number;
    refused: readonly { lineNo: number; message: string }[];
  }>();
  const close = (): void => setAsked(undefined);
  return (
    <div className="plan-acts">
      <Fault error={accept.error ?? release.error} onClose={() => (accept.reset(), release.reset())} />
      {status === 'issued' && (
        <Button type="primary" onClick={() => setAsked('presentation')}>
          登记民警到场
        </Button>
      )}
      {status === 'completion-asked' && (
        <span className="hint">等待公安机关补正材料；补正后在这里继续办理，补正期间不计算办理期限。</span>
      )}
      {status === 'presented' && (
        <>
          <Button type="primary" loading={accept.pending} onClick={() => void accept.send('accept')}>
            材料齐全，受理
          </Button>
          <Button onClick={() => setAsked('completion')}>要求补正</Button>
        </>
      )}
      {status === 'accepted' && isReleased && <span className="hint">已全部放款，收到回单后上传确认。</span>}
      {status === 'accepted' && !isReleased && (
        <>
          <Button
            type="primary"
            loading={release.pending}
            onClick={() => void release.send(chosen).then((done) => done && (setReleased(done), onDone()))}
          >
            复核放款{chosen.length > 0 ? `（所选 ${chosen.length} 笔）` : '（全部未放款）'}
          </Button>
          <Button onClick={() => setAsked('completion')}>要求补正</Button>
          <span className="hint">须由受理人以外的另一名柜员复核放款；同一请求号只付一次。</span>
        </>
      )}
      {(status === 'accepted' || status === 'paid') && (
        <ReceiptFile restitutionId={restitutionId} noticeId={noticeId} />
      )}
      {released && (
        <Alert
          type={released.refused.length > 0 ? 'warning' : 'success'}
          showIcon
          title={`已放款 ${released.released} 笔${released.refused.length > 0 ? `，${released.refused.length} 笔未放：${released.refused.map(({ lineNo, message }) => `第 ${lineNo} 笔 ${message}`).join('；')}` : '，收到回单后上传确认'}`}
        />
      )}
      {asked === 'presentation' && <PresentationForm path={path} onClose={close} />}
      {asked === 'completion' && <CompletionForm path={path} onClose={close} />}
    </div>
  );
}

interface PathOf {
  readonly restitutionId: string;
  readonly noticeId: string;
}

interface Officers {
  readonly officers: { name: string; cardNumber: string; unitName: string }[];
  readonly copiesKept: boolean;
}

/** Two officers, their cards, the notice: without them the bank does not begin (RST-16, RST-18). */
function PresentationForm({ path, onClose }: { path: PathOf; onClose: () => void }) {
  const [form] = Form.useForm<Officers>();
  const present = useAct(({ officers }: Officers, key) =>
    bodyOf(
      bank.POST('/restitutions/{restitutionId}/bank-notices/{noticeId}/presentation', {
        params: { path, header: withKey(key) },
        body: { officers, copiesKept: true },
      }),
    ),
  );
  const required = [{ required: true, message: '请填写' }];
  return (
    <Modal
      open
      width={720}
      title="登记民警到场"
      okText="登记"
      confirmLoading={present.pending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ officers: [{}, {}] }}
        onFinish={(given) => void present.send(given).then((done) => done && onClose())}
      >
        {[0, 1].map((index) => (
          <div className="officer-row" key={index}>
            <Form.Item name={['officers', index, 'name']} label={`民警${index + 1}姓名`} rules={required}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item
              name={['officers', index, 'cardNumber']}
              label="人民警察证号"
              rules={[...required, { pattern: /^[0-9A-Za-z]{4,30}$/, message: '4 至 30 位数字或字母' }]}
            >
              <Input maxLength={30} />
            </Form.Item>
            <Form.Item name={['officers', index, 'unitName']} label="单位" rules={required}>
              <Input maxLength={200} />
            </Form.Item>
          </div>
        ))}
        <Form.Item
          name="copiesKept"
          valuePropName="checked"
          rules={[
            {
              validator: (_, value) =>
                value ? Promise.resolve() : Promise.reject(new Error('须留存通知书原件和警察证复印件')),
            },
          ]}
        >
          <Checkbox>已核验警察证，已留存通知书原件和警察证复印件</Checkbox>
        </Form.Item>
      </Form>
      <Fault error={present.error} onClose={present.reset} />
    </Modal>
  );
}

const PAPERS = ['返还决定书', '协助返还通知书原件', '人民警察证', '收款账户证明', '被害人身份证明'];

function CompletionForm({ path, onClose }: { path: PathOf; onClose: () => void }) {
  const [missing, setMissing] = useState<string[]>([]);
  const ask = useAct((given: string[], key) =>
    bodyOf(
      bank.POST('/restitutions/{restitutionId}/bank-notices/{noticeId}/completion-requests', {
        params: { path, header: withKey(key) },
        body: { missing: given },
      }),
    ),
  );
  return (
    <Modal
      open
      title="要求补正"
      okText="要求补正"
      okButtonProps={{ disabled: missing.length === 0 }}
      confirmLoading={ask.pending}
      onCancel={onClose}
      onOk={() => void ask.send(missing).then((done) => done && onClose())}
    >
      <p>缺少或不符的材料（公安机关会立即收到，补正期间不计算办理期限）：</p>
      <Checkbox.Group className="choices" options={PAPERS} value={missing} onChange={setMissing} />
      <Fault error={ask.error} onClose={ask.reset} />
    </Modal>
  );
}

async function uploadReceipts(
  { restitutionId, noticeId, file }: PathOf & { file: File },
  key: string,
): Promise<Confirmed> {
  const body = new FormData();
  body.append('file', file, file.name);
  const address = `/api/restitutions/${restitutionId}/bank-notices/${noticeId}/receipt-files`;
  return (await (await send(address, { method: 'POST', body, headers: withKey(key) })).json()) as Confirmed;
}

/** 回单 by file: what has arrived and what came back, line by line under its request number. */
function ReceiptFile(path: PathOf) {
  const [done, setDone] = useState<Confirmed | undefined>();
  const upload = useAct((file: File, key) => uploadReceipts({ ...path, file }, key));
  return (
    <>
      <Upload
        accept=".xlsx,.csv"
        showUploadList={false}
        beforeUpload={(file) => {
          void upload.send(file).then((answer) => answer && setDone(answer));
          return false;
        }}
      >
        <Button loading={upload.pending}>上传回单文件</Button>
      </Upload>
      <Fault error={upload.error} onClose={upload.reset} />
      {done && (
        <Alert
          type={done.problems.length > 0 ? 'warning' : 'success'}
          showIcon
          title={`回单确认 ${done.confirmed} 笔，先前已确认 ${done.known} 笔，${done.problems.length} 行有问题`}
        />
      )}
      {done && done.problems.length > 0 && (
        <Table
          size="small"
          pagination={false}
          rowKey={({ row }) => String(row)}
          dataSource={done.problems}
          columns={[
            { title: '行', width: 60, dataIndex: 'row' },
            { title: '请求号', width: 190, dataIndex: 'requestNumber' },
            { title: '原因', dataIndex: 'reason' },
            { title: '如何改正', dataIndex: 'remedy' },
          ]}
        />
      )}
    </>
  );
}
