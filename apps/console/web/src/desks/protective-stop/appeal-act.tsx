import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ReasonDialog } from '../../parts/reason';

/** The holder came to the bank or to the centre: either may enter what they say. */
export function AppealAct({ stopId }: { stopId: string }) {
  const [open, setOpen] = useState(false);
  const act = useAct((text: string, key) =>
    bodyOf(
      police.POST('/protective-stops/{stopId}/appeals', {
        params: { path: { stopId }, header: withKey(key) },
        body: { text },
      }),
    ),
  );
  const close = (): void => {
    setOpen(false);
    act.reset();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>登记户主申诉</Button>
      <ReasonDialog
        open={open}
        title="登记户主申诉"
        advice="写明户主的理由和核验材料；内容单独保存，不写入记录。登记后由反诈中心核验。"
        okText="登记"
        pending={act.pending}
        error={act.error}
        onOk={(text) => void act.send(text).then((done) => done && close())}
        onClose={close}
      />
    </>
  );
}
