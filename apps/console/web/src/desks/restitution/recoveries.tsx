import { Form, Input, InputNumber, Select, type TableColumnsType } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Recovery, RestitutionView } from '../../api/restitution-types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { shortTime } from '../../time/format';
import { whole } from '../../parts/list';

const STATE = {
  proposed: { text: '待审批', tone: 'wait' },
  refused: { text: '未批准', tone: 'still' },
  decided: { text: '追回中', tone: 'warn' },
  recovered: { text: '已追回', tone: 'good' },
} as const;

const AMOUNT = [
  {
    validator: (_: unknown, text: string) =>
      fenIn(text ?? '') === undefined ? Promise.reject(new Error('请填写以元为单位的数字')) : Promise.resolve(),
  },
];

/** 追回: what was paid stays as it was paid; each correction is a decision of its own. */
export function Recoveries({ known, mayAct }: { known: RestitutionView; mayAct: boolean }) {
  const { recoveries } = known;
  const isPaid = known.notices.some(({ paid }) => paid > 0);
  if (!isPaid && recoveries.length === 0) return null;
  return (
    <Section title="追回错付、多付" extra={mayAct && isPaid && <Propose known={known} />}>
      <List
        list={whole(recoveries)}
        label="追回"
        rowKey={({ recoveryId }) => recoveryId}
        columns={columns(known, mayAct)}
        height={220}
        empty={
          <Nothing title="没有追回" advice="已付款项不修改；错付、多付的另行作出追回决定，少付的拟定新版本补发。" />
        }
      />
    </Section>
  );
}

const columns = (known: RestitutionView, mayAct: boolean): TableColumnsType<Recovery> => [
  {
    title: '状态',
    width: 90,
    render: (_, { status }) => <Status tone={STATE[status].tone}>{STATE[status].text}</Status>,
  },
  { title: '被害人', width: 130, ellipsis: true, dataIndex: 'name' },
  { title: '原返还', width: 130, render: (_, { version, lineNo }) => `第 ${version} 版 第 ${lineNo} 笔` },
  { title: '应追回(元)', width: 105, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
  {
    title: '已追回(元)',
    width: 105,
    align: 'right',
    render: (_, { recoveredFen }) => <Money fen={recoveredFen} strong />,
  },
  {
    title: '追回决定',
    width: 190,
    render: (_, { recoveryId, decisionNumber }) =>
      decisionNumber && (
        <PaperButton
          link={decisionNumber}
          title="追回已返还资金决定书"
          address={`/api/restitutions/${known.restitutionId}/recoveries/${recoveryId}/paper`}
        />
      ),
  },
  { title: '理由', width: 160, ellipsis: true, dataIndex: 'reason' },
  { title: '呈请', width: 110, render: (_, { proposedAt }) => shortTime(proposedAt) },
  {
    title: '办理',
    width: 120,
    render: (_, { recoveryId, status }) =>
      mayAct && status === 'decided' && <Note restitutionId={known.restitutionId} recoveryId={recoveryId} />,
  },
];

interface ProposeFields {
  readonly noticeId: string;
  readonly lineNo: number;
  readonly amount: string;
  readonly reason: string;
}

function Propose({ known: { restitutionId, notices } }: { known: RestitutionView }) {
  const act = useAct(({ amount, ...rest }: ProposeFields, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/recoveries', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { ...rest, amountFen: fenIn(amount) ?? '0' },
      }),
    ),
  );
  const paid = notices.filter((notice) => notice.paid > 0);
  return (
    <ActDialog<ProposeFields, unknown>
      label="呈请追回"
      act={act}
      initial={paid[0] ? { noticeId: paid[0].noticeId } : {}}
      advice="由原决定机关审批。追回没有法定期限；追回的资金由公安机关保管，随案处理。"
    >
      <Form.Item name="noticeId" label="协助返还通知书" rules={[{ required: true, message: '请选择' }]}>
        <Select
          options={paid.map(({ noticeId, number, bankName }) => ({ value: noticeId, label: `${number} ${bankName}` }))}
        />
      </Form.Item>
      <Form.Item name="lineNo" label="返还明细序号" rules={[{ required: true, message: '请填写' }]}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item name="amount" label="追回金额（元）" required rules={AMOUNT}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}

interface NoteFields {
  readonly amount: string;
  readonly reference: string;
}

function Note({ restitutionId, recoveryId }: { restitutionId: string; recoveryId: string }) {
  const act = useAct(({ amount, reference }: NoteFields, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/recoveries/{recoveryId}/receipts', {
        params: { path: { restitutionId, recoveryId }, header: withKey(key) },
        body: { reference, amountFen: fenIn(amount) ?? '0' },
      }),
    ),
  );
  return (
    <ActDialog<NoteFields, unknown> label="登记到账" act={act}>
      <Form.Item name="amount" label="到账金额（元）" required rules={AMOUNT}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <Form.Item name="reference" label="凭证号" rules={[{ required: true, message: '请填写' }]}>
        <Input maxLength={64} />
      </Form.Item>
    </ActDialog>
  );
}
