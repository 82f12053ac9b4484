import { Button, Dropdown, Form, Input, InputNumber, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Act, useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { CaseView } from '../../api/types';
import { yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { PapersField, ReasonField, TextField, UnitField } from '../../parts/fields';
import { ASSISTANCE_KINDS } from '../between/words';

/** What goes from the case to other units: sent away, disputed, helped with, split. */
export function CaseActs({ known: { caseId } }: { known: CaseView }) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'dispute' | 'assistance' | 'split' | undefined>();
  const close = (): void => setAsking(undefined);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'refer', label: '移送案件' },
            { key: 'dispute', label: '提出管辖争议' },
            { key: 'assistance', label: '请求办案协作' },
            { key: 'split', label: '分出新案' },
          ],
          onClick: ({ key }) =>
            key === 'refer'
              ? void navigate(`/referrals/new?caseId=${caseId}`)
              : setAsking(key as 'dispute' | 'assistance' | 'split'),
        }}
      >
        <Button>移送、协作</Button>
      </Dropdown>
      <Dispute caseId={caseId} open={asking === 'dispute'} onClose={close} />
      <AskAssistance caseId={caseId} open={asking === 'assistance'} onClose={close} />
      <Split caseId={caseId} open={asking === 'split'} onClose={close} />
    </>
  );
}

interface OnCase {
  readonly caseId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Dispute({ caseId, open, onClose }: OnCase) {
  const navigate = useNavigate();
  const act = useAct((body: { otherUnitIds: string[]; reason: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/designations', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  return (
    <Asking
      title="提出管辖争议"
      advice="先与对方协商；协商不成的，报系统找到的最低一级共同上级指定。决定作出前由本单位继续办理，不得推诿。"
      act={act}
      open={open}
      onClose={onClose}
      onDone={({ designationId }) => void navigate(`/designations/${designationId}`)}
    >
      <UnitField name="otherUnitIds" label="争议的其他单位" many />
      <ReasonField label="争议事项和本单位意见（写入记录）" />
    </Asking>
  );
}

function AskAssistance({ caseId, open, onClose }: OnCase) {
  const navigate = useNavigate();
  const act = useAct(
    (body: { toUnitId: string; kind: string; request: string; papers: { title: string; fileHash?: string }[] }, key) =>
      bodyOf(
        police.POST('/cases/{caseId}/assistances', {
          params: { path: { caseId }, header: withKey(key) },
          body: body as never,
        }),
      ),
  );
  return (
    <Asking
      title="请求办案协作"
      advice="异地传唤、拘捕、扣押、柜面冻结没有协作手续的不得执行（六个严禁）；紧急止付不等协作手续。"
      act={act}
      open={open}
      onClose={onClose}
      initial={{ papers: [{ title: '人民警察证复印件' }] }}
      onDone={({ assistanceId }) => void navigate(`/assistances/${assistanceId}`)}
    >
      <UnitField name="toUnitId" label="协作地单位" />
      <Form.Item name="kind" label="协作种类" rules={[{ required: true, message: '请选择' }]}>
        <Select options={Object.entries(ASSISTANCE_KINDS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <TextField name="request" label="请求事项" rows={4} />
      <PapersField label="协作手续" />
    </Asking>
  );
}

/** The part that goes, its accounts and its victim with it. */
function Split({ caseId, open, onClose }: OnCase) {
  const navigate = useNavigate();
  const { data } = useOne(
    ['accounts', caseId, 'split'],
    () => police.GET('/cases/{caseId}/accounts', { params: { path: { caseId }, query: { limit: 200 } } }),
    open,
  );
  const accounts = (data?.items ?? []).filter(({ status }) => status !== 'discarded');
  const act = useAct(({ lossYuan, victimName, victimPhone, rowIds = [], ...body }: SplitFields, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/splits', {
        params: { path: { caseId }, header: withKey(key) },
        body: {
          ...{ ...body, rowIds, lossFen: String(Math.round(lossYuan * 100)) },
          ...(victimName && { victim: { name: victimName, phone: victimPhone ?? '' } }),
        },
      }),
    ),
  );
  return (
    <Asking
      title="分出新案"
      advice="把一部分案情立为新案，另编案号；选入的账户列入新案，已发指令的账户同时留在原案，措施仍在原案。"
      act={act}
      open={open}
      onClose={onClose}
      onDone={({ caseId: split }) => void navigate(`/cases/${split}`)}
    >
      <Form.Item name="facts" label="分出部分的案情" rules={[{ required: true, min: 2, message: '请写明' }]}>
        <Input.TextArea rows={4} maxLength={4_000} />
      </Form.Item>
      <Form.Item name="lossYuan" label="分出部分的损失（元）" rules={[{ required: true, message: '请填写' }]}>
        <InputNumber min={0} precision={2} style={{ width: 220 }} />
      </Form.Item>
      <Form.Item name="rowIds" label="分入新案的涉案账户（选填）">
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={accounts.map(({ rowId, accountName, accountNumber, amountFen, status }) => ({
            value: rowId,
            label: `${accountName ?? ''} ${accountNumber ?? ''} ${yuan(amountFen ?? '0')} 元${status === 'ordered' ? '（已发指令）' : ''}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="victimName" label="分出部分的受害人（缺省为原案受害人）">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="victimPhone" label="受害人电话（选填）">
        <Input maxLength={20} />
      </Form.Item>
      <ReasonField label="分案理由（写入记录）" />
    </Asking>
  );
}

interface SplitFields {
  readonly reason: string;
  readonly facts: string;
  readonly lossYuan: number;
  readonly rowIds?: string[];
  readonly victimName?: string;
  readonly victimPhone?: string;
}

interface AskingProps<Fields extends object, Output> {
  readonly title: string;
  readonly advice: string;
  readonly act: Act<Fields, Output>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (output: Output) => void;
  readonly initial?: Partial<Fields>;
  readonly children: ReactNode;
}

function Asking<Fields extends object, Output>(props: AskingProps<Fields, Output>) {
  const { title, advice, act, open, onClose, onDone, initial = {}, children } = props;
  const [form] = Form.useForm<Fields>();
  const send = async (): Promise<void> => {
    const fields = await form.validateFields().catch(() => undefined);
    if (!fields) return;
    const output = await act.send(fields as Fields);
    if (output === undefined) return;
    onClose();
    onDone(output);
  };
  return (
    <Modal
      open={open}
      title={title}
      okText="提交"
      confirmLoading={act.pending}
      width={680}
      destroyOnHidden
      onCancel={onClose}
      onOk={() => void send()}
    >
      <p className="faint">{advice}</p>
      <Form form={form} layout="vertical" initialValues={initial} preserve={false}>
        {children}
      </Form>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
