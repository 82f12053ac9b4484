import { Button, Modal, Space } from 'antd';
import { useRef, useState } from 'react';
import { Loading } from './list';

/** A document as it is sealed and kept, to be read and printed; nothing in it can run. */
export function Paper({
  title,
  address,
  open,
  onClose,
}: {
  title: string;
  address: string;
  open: boolean;
  onClose: () => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(false);
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={title}
      width={880}
      centered
      destroyOnHidden
      afterClose={() => setShown(false)}
      footer={
        <Space>
          <Button onClick={onClose}>关闭</Button>
          <Button href={`${address}${address.includes('?') ? '&' : '?'}download=true`}>下载</Button>
          <Button type="primary" disabled={!shown} onClick={() => frame.current?.contentWindow?.print()}>
            打印
          </Button>
        </Space>
      }
    >
      {!shown && <Loading />}
      <iframe ref={frame} className="paper" src={address} title={title} onLoad={() => setShown(true)} />
    </Modal>
  );
}
