import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Approval } from '../../api/types';
import { Fault } from '../../parts/fault';
import { InstantInput } from '../../parts/instant';
import { type Scan, ScanField } from '../../parts/scan-field';

/** 纸质审批: an approval that was signed by hand is entered with its number, its time and its scan, and says so for ever. */
export function PaperApproval({ approval }: { approval: Approval }) {
  const { approvalId, matterId, title } = approval;
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState('');
  const [at, setAt] = useState<string | undefined>();
  const [scan, setScan] = useState<Scan | undefined>();
  const enter = useAct((given: { number: string; approvedAt: string; sha256: string }, key) =>
    bodyOf(
      police.POST('/approvals/{approvalId}/paper', {
        params: { path: { approvalId }, header: withKey(key) },
        body: { matterId, decision: 'approved', ...given },
      }),
    ),
  );
  const ready = number.trim() !== '' && at !== undefined && scan !== undefined;
  const done = async (): Promise<void> => {
    if (!ready) return;
    const given = { number: number.trim(), approvedAt: at, sha256: scan.sha256 };
    if (await enter.send(given)) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>录入纸质审批</Button>
      <Modal
        open={open}
        title="录入纸质审批"
        okText="录入并生效"
        okButtonProps={{ disabled: !ready }}
        confirmLoading={enter.pending}
        onOk={() => void done()}
        onCancel={() => setOpen(false)}
      >
        <p>{title}</p>
        <p>负责人已在纸上批准的，录入批文编号、批准时间并上传扫描件；记录中会一直标明是纸质审批。</p>
        <Form layout="vertical">
          <Form.Item label="批文编号" required>
            <Input value={number} maxLength={80} onChange={({ target }) => setNumber(target.value)} />
          </Form.Item>
          <Form.Item label="批准时间" required>
            <InstantInput label="批准时间" value={at} onChange={setAt} />
          </Form.Item>
          <ScanField scan={scan} onScan={setScan} />
        </Form>
        <Fault error={enter.error} />
      </Modal>
    </>
  );
}
