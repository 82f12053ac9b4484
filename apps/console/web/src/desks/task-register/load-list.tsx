import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { send, withKey } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { Fault } from '../../parts/fault';
import { type RowFault, RowFaults } from '../../parts/row-faults';
import { PickFile } from '../recommendation/pick-file';
import type { ListLoaded } from './client';

interface Fields {
  readonly title?: string;
  readonly basis?: string;
}

interface LoadProps {
  /** Absent where a new register is opened. */
  readonly registerId?: string;
  readonly onLoaded: (loaded: ListLoaded) => void;
}

/** A list comes as a file: good rows are taken, and each of the others says what is wrong and what to do. */
export function LoadList({ registerId, onLoaded }: LoadProps) {
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const [form] = Form.useForm<Fields>();
  const load = useAct((given: Fields & { file: File }, key) => upload({ ...given, registerId }, key));
  const label = registerId === undefined ? '下达任务清单' : '追加或重新载入';
  const submit = async (): Promise<void> => {
    const fields = await form.validateFields().catch(() => undefined);
    if (!fields || !file) return;
    const done = await load.send({ ...fields, file });
    if (!done) return;
    setOpen(false);
    setFile(undefined);
    onLoaded(done);
  };
  const refused = load.error instanceof Refusal ? (load.error.details['faults'] as RowFault[] | undefined) : undefined;
  return (
    <>
      <Button type={registerId === undefined ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={registerId === undefined ? '载入并下达' : '载入'}
        okButtonProps={{ disabled: !file }}
        confirmLoading={load.pending}
        width={720}
        destroyOnHidden
        onOk={() => void submit()}
        onCancel={() => {
          setOpen(false);
          load.reset();
        }}
      >
        <p>
          任务随即下达到各责任单位并开始计时。有误的行不影响其他行，改正后把整份清单重新载入即可，已有的任务不会重复。
        </p>
        <Form<Fields> form={form} layout="vertical" preserve={false}>
          {registerId === undefined && (
            <>
              <Form.Item name="title" label="清单名称" rules={[{ required: true, min: 2, message: '请填写清单名称' }]}>
                <Input maxLength={100} placeholder="例如：打击治理任务清单（2027年度）" />
              </Form.Item>
              <Form.Item name="basis" label="依据文件" rules={[{ required: true, min: 2, message: '请填写依据文件' }]}>
                <Input maxLength={200} placeholder="文件名称和文号" />
              </Form.Item>
            </>
          )}
        </Form>
        <div className="toolbar">
          <PickFile label="选择清单文件" names={file ? [file.name] : []} onPick={setFile} />
          <Button type="link" href="/api/task-register-template?format=xlsx">
            下载模板
          </Button>
          <span className="hint">表格或逗号分隔文件；责任单位填全称，多个单位用顿号分开</span>
        </div>
        <Fault error={load.error} />
        {refused && <RowFaults faults={refused} />}
      </Modal>
    </>
  );
}

/** What became of a file, until it is closed. */
export function Loaded({ loaded, onClose }: { loaded: ListLoaded | undefined; onClose: () => void }) {
  if (!loaded) return null;
  const { taken, repeated, faults, notes } = loaded;
  const parts = [
    `载入 ${taken} 项任务`,
    ...(repeated > 0 ? [`${repeated} 项清单中已有，未重复载入`] : []),
    ...(faults.length > 0 ? [`${faults.length} 处待改正`] : []),
    ...notes,
  ];
  return (
    <Alert
      className="taken"
      type={faults.length > 0 ? 'warning' : 'success'}
      showIcon
      closable={{ onClose }}
      title={parts.join('，')}
      {...(faults.length > 0 && { description: <RowFaults faults={faults} /> })}
    />
  );
}

async function upload(
  { title, basis, file, registerId }: Fields & { readonly file: File; readonly registerId: string | undefined },
  key: string,
): Promise<ListLoaded> {
  const body = new FormData();
  if (title !== undefined) body.append('title', title);
  if (basis !== undefined) body.append('basis', basis);
  body.append('file', file, file.name);
  const to = registerId === undefined ? '/api/task-registers' : `/api/task-registers/${registerId}/files`;
  const response = await send(to, { method: 'POST', body, headers: withKey(key) });
  return (await response.json()) as ListLoaded;
}
