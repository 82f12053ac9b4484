import { Button, Form, Input, InputNumber, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, send, supervisor, withKey } from '../../api/client';
import type { CalendarNotice } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Sheet } from '../../parts/sheet/sheet';
import { pasted } from '../../parts/sheet/sheet-keys';
import type { CellChange, Place, SheetColumn, SheetRow } from '../../parts/sheet/sheet.types';
import { legalNow } from '../../time/legal-clock';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'day', title: '日期', width: 150, hint: '日期：2027-02-05' },
  {
    key: 'kind',
    title: '类别',
    width: 120,
    hint: '类别：1 放假　2 调休上班',
    choices: [
      { value: 'off', label: '放假', key: '1' },
      { value: 'make-up', label: '调休上班', key: '2' },
    ],
  },
  { key: 'name', title: '名称', width: 200, hint: '名称：春节、国庆节……' },
];

interface NoticeFields {
  readonly year: number;
  readonly notice: string;
  readonly scope?: string;
}

interface LoadProps {
  readonly open: boolean;
  readonly onLoaded: (publicationId: string) => void;
  readonly onClose: () => void;
}

/** The notice of a year, by file or day by day; nothing moves before it is published. */
export function LoadNotice({ open, onLoaded, onClose }: LoadProps) {
  const [form] = Form.useForm<NoticeFields>();
  const [file, setFile] = useState<File | undefined>();
  const [lines, setLines] = useState<readonly Cells[]>(() => padded([]));
  const load = useAct((body: CalendarNotice, key) =>
    bodyOf(supervisor.POST('/calendar-publications', { params: { header: withKey(key) }, body })),
  );
  const loadFile = useAct((given: NoticeFields & { file: File }, key) => upload(given, key));
  const submit = async ({ scope, ...stated }: NoticeFields): Promise<void> => {
    const fields = { ...stated, ...(scope && { scope }) };
    const days = lines.filter(({ day }) => day.trim() !== '').map(toDay);
    const done = file ? await loadFile.send({ ...fields, file }) : await load.send({ ...fields, days });
    if (done) onLoaded(done.publicationId);
  };
  const change = (changes: readonly CellChange[]): void => setLines((known) => padded(applied(known, changes)));
  const beyond = (text: string, at: Place): void =>
    setLines((known) => {
      const grown = [...known, ...Array.from({ length: text.split('\n').length }, () => EMPTY)];
      return padded(
        applied(
          grown,
          pasted({ columns: COLUMNS, rows: grown.map(toRow), cursor: { at, from: at }, pageRows: 1 }, text),
        ),
      );
    });
  return (
    <Modal
      open={open}
      title="载入放假安排"
      width={640}
      okText="载入并看差异"
      confirmLoading={load.pending || loadFile.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<NoticeFields>
        form={form}
        layout="vertical"
        initialValues={{ year: new Date(legalNow()).getFullYear() + 1 }}
        onFinish={(fields) => void submit(fields)}
      >
        <div className="notice-fields">
          <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填写年度' }]}>
            <InputNumber min={2020} max={2100} precision={0} />
          </Form.Item>
          <Form.Item
            name="notice"
            label="通知名称或文号"
            rules={[{ required: true, whitespace: true, message: '请填写通知名称或文号' }]}
          >
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item
            name="scope"
            label="地区、机关专用日历（全国通知不填）"
            rules={[{ pattern: /^[a-z0-9-]{1,64}$/, message: '小写字母、数字、横线，例如 region-99' }]}
          >
            <Input placeholder="region-99" />
          </Form.Item>
        </div>
      </Form>
      <div className="toolbar">
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          beforeUpload={(given) => (setFile(given), false)}
          onRemove={() => setFile(undefined)}
        >
          <Button>选择表格文件</Button>
        </Upload>
        <Button type="link" href="/api/calendar-notice-template?format=xlsx">
          下载模板
        </Button>
        <span className="hint">{file ? '将按文件载入' : '没有文件时，在下面逐日填写或粘贴'}</span>
      </div>
      {!file && (
        <Sheet
          label="放假和调休"
          columns={COLUMNS}
          rows={lines.map(toRow)}
          height={280}
          faultOf={() => undefined}
          onChange={change}
          onPasteBeyond={beyond}
        />
      )}
      <Fault error={load.error ?? loadFile.error} />
    </Modal>
  );
}

interface Cells {
  readonly day: string;
  readonly kind: string;
  readonly name: string;
}

const EMPTY: Cells = { day: '', kind: '', name: '' };
const toRow = (cells: Cells, index: number): SheetRow => ({
  id: String(index),
  head: String(index + 1),
  cells: { ...cells },
});

const toDay = ({ day, kind, name }: Cells): CalendarNotice['days'][number] => ({
  day: day.trim().replace(/[/.]/g, '-'),
  kind: kind === 'make-up' ? 'make-up' : 'off',
  name: name.trim() || (kind === 'make-up' ? '调休上班' : '放假'),
});

function padded(lines: readonly Cells[]): Cells[] {
  const used = lines.findLastIndex((cells) => Object.values(cells).some((text: string) => text.trim() !== '')) + 1;
  return [...lines.slice(0, used), ...Array.from({ length: Math.max(3, 7 - used) }, () => EMPTY)];
}

function applied(lines: readonly Cells[], changes: readonly CellChange[]): Cells[] {
  const next = lines.map((cells) => ({ ...cells }));
  for (const { rowId, column, value } of changes) {
    const cells = next[Number(rowId)];
    if (cells) Object.assign(cells, { [column]: value });
  }
  return next;
}

async function upload(
  { year, notice, scope, file }: NoticeFields & { file: File },
  key: string,
): Promise<{ publicationId: string }> {
  const body = new FormData();
  body.append('year', String(year));
  body.append('notice', notice);
  if (scope) body.append('scope', scope);
  body.append('file', file, file.name);
  const response = await send('/api/calendar-notice-files', { method: 'POST', body, headers: withKey(key) });
  return (await response.json()) as { publicationId: string };
}
