import { Button, DatePicker, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { send, withKey } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { chosenDay, type DayLike } from '../../parts/day-field';
import { Fault } from '../../parts/fault';
import { type RowFault, RowFaults } from '../../parts/row-faults';
import { PickFile } from '../recommendation/pick-file';

interface Fields {
  readonly source: string;
  readonly countedOn: DayLike;
}

/** Whose figures these are, and for which day they count. */
export const SourceFields = () => (
  <>
    <Form.Item name="source" label="数据来源" rules={[{ required: true, min: 2, message: '请写明由谁统计' }]}>
      <Input maxLength={200} placeholder="如：市统计局年度公报" />
    </Form.Item>
    <Form.Item name="countedOn" label="数据时点" rules={[{ required: true, message: '请选择日期' }]}>
      <DatePicker />
    </Form.Item>
  </>
);

/** A list of populations as a file: taken as a whole, or every fault is said by row and column. */
export function LoadPopulationFile({ onDone }: { onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const [form] = Form.useForm<Fields>();
  const load = useAct((given: Fields & { file: File }, key) => upload(given, key));
  const close = (): void => {
    setOpen(false);
    setFile(undefined);
    load.reset();
  };
  const submit = async (): Promise<void> => {
    const fields = await form.validateFields().catch(() => undefined);
    if (!fields || !file || !(await load.send({ ...fields, file }))) return;
    close();
    onDone();
  };
  const refused = load.error instanceof Refusal ? (load.error.details['faults'] as RowFault[] | undefined) : undefined;
  return (
    <>
      <Button onClick={() => setOpen(true)}>从文件登记</Button>
      <Modal
        open={open}
        title="从文件登记常住人口"
        okText="登记"
        okButtonProps={{ disabled: !file }}
        confirmLoading={load.pending}
        width={720}
        destroyOnHidden
        onOk={() => void submit()}
        onCancel={close}
      >
        <p>整份文件无误才登记；有误的，按行列出，改正后重新上传。旧数据不改动，同一区域以最近时点的数据计算。</p>
        <Form<Fields> form={form} layout="vertical" preserve={false}>
          <SourceFields />
        </Form>
        <div className="toolbar">
          <PickFile label="选择人口文件" names={file ? [file.name] : []} onPick={setFile} />
          <Button type="link" href="/api/population-template?format=xlsx">
            下载模板
          </Button>
          <span className="hint">表格或逗号分隔文件；辖区单位填派出所或分局全称，人口填整数</span>
        </div>
        <Fault error={load.error} />
        {refused && <RowFaults faults={refused} />}
      </Modal>
    </>
  );
}

async function upload({ source, countedOn, file }: Fields & { readonly file: File }, key: string): Promise<true> {
  const body = new FormData();
  body.append('source', source);
  body.append('countedOn', chosenDay(countedOn) ?? '');
  body.append('file', file, file.name);
  await send('/api/populations/files', { method: 'POST', body, headers: withKey(key) });
  return true;
}
