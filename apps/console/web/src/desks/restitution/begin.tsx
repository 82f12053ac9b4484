import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { Fault } from '../../parts/fault';
import { fullTime, instantIn } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';

/** 发起资金返还 from the case: the first freeze starts the clock by which the victims must be told (RST-01). */
export function BeginRestitution({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const now = useLegalMinute();
  const [typed, setTyped] = useState<string | undefined>();
  const at = typed === undefined ? undefined : instantIn(typed);
  const open = useAct((frozenAt: string, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/restitutions', {
        params: { path: { caseId }, header: withKey(key) },
        body: { frozenAt },
      }),
    ),
  );
  return (
    <>
      <Button onClick={() => setTyped(fullTime(now).slice(0, 16))}>发起资金返还</Button>
      <Modal
        open={typed !== undefined}
        title="发起资金返还"
        okText="发起"
        okButtonProps={{ disabled: at === undefined }}
        confirmLoading={open.pending}
        onCancel={() => setTyped(undefined)}
        onOk={() =>
          void open.send(at ?? '').then((done) => done && void navigate(`/restitutions/${done.restitutionId}`))
        }
      >
        <Form layout="vertical">
          <Form.Item
            label="首笔资金冻结的时间"
            {...(at === undefined && { validateStatus: 'error' as const, help: '请按 2026-11-20 23:30 填写' })}
          >
            <Input value={typed ?? ''} onChange={(event) => setTyped(event.target.value)} />
          </Form.Item>
        </Form>
        <p className="hint">冻结后应当主动告知被害人，告知时限自此计算。</p>
        <Fault error={open.error} onClose={open.reset} />
      </Modal>
    </>
  );
}
