import { Button, Upload } from 'antd';

interface PickFileProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly pending?: boolean;
  readonly onPick: (file: File) => void;
}

/** A file of this machine; the browser's own button speaks the language of the machine. */
export function PickFile({ label, names, pending = false, onPick }: PickFileProps) {
  return (
    <Upload showUploadList={false} beforeUpload={(file) => (onPick(file), false)}>
      <Button loading={pending} aria-label={label}>
        {names.length > 0 ? `已选：${names.join('、')}` : '选择文件'}
      </Button>
    </Upload>
  );
}
