import { Button, Form, Upload } from 'antd';
import { useAct } from '../api/act';
import { send, withKey } from '../api/client';
import { Fault } from './fault';

export interface Scan {
  readonly sha256: string;
  readonly name: string;
}

interface ScanFieldProps {
  readonly scan: Scan | undefined;
  readonly onScan: (scan: Scan | undefined) => void;
}

/** The scan of a paper: uploaded first, named by its hash after. */
export function ScanField({ scan, onScan }: ScanFieldProps) {
  const upload = useAct(async (file: File, key): Promise<Scan> => {
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await send('/api/approvals/scans', { method: 'POST', body, headers: withKey(key) });
    const { sha256 } = (await response.json()) as { sha256: string };
    return { sha256, name: file.name };
  });
  return (
    <Form.Item label="扫描件（PDF 或图片）" required>
      <Upload
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        showUploadList={false}
        beforeUpload={(file) => (void upload.send(file).then(onScan), false)}
      >
        <Button loading={upload.pending}>{scan ? `已上传：${scan.name}` : '上传扫描件'}</Button>
      </Upload>
      <Fault error={upload.error} onClose={upload.reset} />
    </Form.Item>
  );
}
