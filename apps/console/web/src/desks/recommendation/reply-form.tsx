import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { Fault } from '../../parts/fault';
import { upload, useDeed } from './api';
import type { RecommendationView } from './client';
import { PickFile } from './pick-file';
import { MEASURE_NAMES } from './words';

interface Fields {
  readonly number: string;
  readonly text: string;
  readonly points: readonly {
    readonly text?: string;
    readonly measures?: readonly { readonly kind?: string; readonly count?: number }[];
  }[];
}
interface Evidence {
  readonly fileId: string;
  readonly sha256: string;
  readonly mediaType?: string;
  readonly name: string;
}

/** The reply, point by point: what stays empty is left for a later part. */
export function ReplyForm({ one, onClose }: { one: RecommendationView; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const [files, setFiles] = useState<Readonly<Record<number, readonly Evidence[]>>>({});
  const deed = useDeed();
  const open = one.pointList.filter(({ status }) => status !== 'adequate');
  const submit = ({ number, text, points }: Fields): void => {
    const given = open.flatMap(({ no }, index) => {
      const { text: words = '', measures = [] } = points[index] ?? {};
      if (words.trim() === '') return [];
      const done = measures.flatMap((measure) =>
        measure?.kind ? [{ kind: measure.kind, count: measure.count ?? 0 }] : [],
      );
      return [
        { no, text: words.trim(), measures: done, evidence: (files[no] ?? []).map(({ name: _, ...file }) => file) },
      ];
    });
    const body = { number: number.trim(), text: text.trim(), points: given };
    void deed.send({ path: `/${one.recommendationId}/replies`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      width={860}
      title="逐项回复"
      okText="交负责人审批"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={deed.error} />
      <Form<Fields> form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="number" label="回复文号" rules={[{ required: true, min: 4, message: '请填写回复文号' }]}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="text" label="总体情况" rules={[{ required: true, min: 2, message: '请填写总体情况' }]}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        {open.map(({ no, text, remark, status }, index) => (
          <fieldset key={no} style={{ border: 0, padding: 0, margin: 0 }}>
            <Form.Item
              name={['points', index, 'text']}
              label={`第 ${no} 项：${text}`}
              extra={status === 'to-supplement' && remark ? `审查意见：${remark}` : undefined}
              rules={[{ required: (files[no] ?? []).length > 0, message: '已有佐证材料的，请写明落实情况' }]}
            >
              <Input.TextArea rows={2} maxLength={4000} placeholder="落实情况；留空表示下次再回复" />
            </Form.Item>
            <Measures index={index} />
            <EvidenceOf
              base={`/${one.recommendationId}`}
              no={no}
              files={files[no] ?? []}
              onFiles={(given) => setFiles((known) => ({ ...known, [no]: [...(known[no] ?? []), ...given] }))}
            />
          </fieldset>
        ))}
      </Form>
    </Modal>
  );
}

/** What was done, each with its number: warned, restricted, cancelled. */
function Measures({ index }: { index: number }) {
  return (
    <Form.Item label="措施与数量">
      <Form.List name={['points', index, 'measures']} initialValue={[{}]}>
        {(fields, { add }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} style={{ marginBottom: 4 }}>
                <Form.Item name={[name, 'kind']} noStyle>
                  <Select
                    allowClear
                    style={{ width: 200 }}
                    placeholder="措施"
                    options={Object.entries(MEASURE_NAMES).map(([value, label]) => ({ value, label }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'count']} noStyle>
                  <InputNumber min={0} placeholder="数量" style={{ width: 140, marginLeft: 8 }} />
                </Form.Item>
              </div>
            ))}
            <Button type="link" size="small" onClick={() => add({})}>
              增加一项措施
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

interface EvidenceProps {
  readonly base: string;
  readonly no: number;
  readonly files: readonly Evidence[];
  readonly onFiles: (files: readonly Evidence[]) => void;
}

/** 佐证材料 of one point: stored first, named by the reply. */
function EvidenceOf({ base, no, files, onFiles }: EvidenceProps) {
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const store = async (file: File): Promise<void> => {
    setPending(true);
    setFault(undefined);
    try {
      onFiles([{ ...(await upload(`${base}/evidence-files`, file)), name: file.name }]);
    } catch (error) {
      setFault(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <Form.Item label="佐证材料">
      <Fault error={fault} />
      <PickFile
        label={`第 ${no} 项佐证材料`}
        names={files.map(({ name }) => name)}
        pending={pending}
        onPick={(file) => void store(file)}
      />
    </Form.Item>
  );
}
