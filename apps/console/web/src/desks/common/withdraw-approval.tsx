import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ReasonDialog } from '../../parts/reason';

interface Asked {
  readonly approvalId: string;
  readonly matterId: string;
}

/** 撤回呈请: who asked takes it back while the leader has not decided; the record keeps both. */
export function WithdrawApproval({ approvalId, matterId }: Asked) {
  const [open, setOpen] = useState(false);
  const act = useAct((reason: string, key) =>
    bodyOf(
      police.POST('/approvals/{approvalId}/withdrawal', {
        params: { path: { approvalId }, header: withKey(key) },
        body: { matterId, reason },
      }),
    ),
  );
  const close = (): void => {
    setOpen(false);
    act.reset();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>撤回呈请</Button>
      <ReasonDialog
        open={open}
        title="撤回呈请"
        advice="审批随即终止，呈请和撤回都留在记录中；仍需办理的，请重新呈请。"
        okText="撤回呈请"
        pending={act.pending}
        error={act.error}
        examples={['账户或者数额有误', '已无必要', '改由其他单位办理']}
        onOk={(reason) => void act.send(reason).then((done) => done && close())}
        onClose={close}
      />
    </>
  );
}
