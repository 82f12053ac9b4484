import { Alert, Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { Fault } from '../../parts/fault';

/** 日历订阅: the unit's clocks in the officer's own calendar, by a secret address that can be taken back. */
export function CalendarFeed() {
  const [open, setOpen] = useState(false);
  const make = useAct((_: object, key) => bodyOf(shared.POST('/calendar-feed', { params: { header: withKey(key) } })));
  const revoke = useAct((_: object, key) =>
    bodyOf(shared.DELETE('/calendar-feed', { params: { header: withKey(key) } })),
  );
  const [url, setUrl] = useState<string | undefined>();
  const [revoked, setRevoked] = useState(false);
  const close = (): void => {
    setOpen(false);
    setUrl(undefined);
    setRevoked(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>日历订阅</Button>
      <Modal open={open} title="日历订阅" footer={null} onCancel={close}>
        <p>
          在手机或办公日历中订阅后，本单位的期限会出现在日历里。凭地址即可读取，请勿转发；重新生成后旧地址立即失效。
        </p>
        {url && (
          <Input.TextArea
            readOnly
            rows={3}
            value={url}
            aria-label="订阅地址"
            onFocus={({ target }) => target.select()}
          />
        )}
        {revoked && <Alert type="success" showIcon title="订阅地址已停用" />}
        <Fault error={make.error ?? revoke.error} />
        <Space className="form-acts">
          <Button
            type="primary"
            loading={make.pending}
            onClick={() => void make.send({ at: Date.now() }).then((feed) => (setUrl(feed?.url), setRevoked(false)))}
          >
            生成订阅地址
          </Button>
          <Button
            loading={revoke.pending}
            onClick={() =>
              void revoke.send({ at: Date.now() }).then((done) => (done && setRevoked(true), setUrl(undefined)))
            }
          >
            停用
          </Button>
        </Space>
      </Modal>
    </>
  );
}
