import { Button, Form, Input, Modal, Radio, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import type { Objection, Plan, RestitutionView } from '../../api/restitution-types';
import { yuan } from '../../money';
import { chosenDay, DayField, type DayLike } from '../../parts/day-field';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Mark, Status } from '../../parts/mark';
import { Nothing, Section } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { fullTime } from '../../time/format';
import { Remedies } from './remedies';

/** 公告与异议: what is published, and what was said against it. Nothing is paid while an objection is open. */
export function Objections({ known, mayAct }: { known: RestitutionView; mayAct: boolean }) {
  const [deciding, setDeciding] = useState<{ objection: Objection; outcome: 'upheld' | 'dismissed' } | undefined>();
  const [entering, setEntering] = useState(false);
  const { restitutionId } = known;
  const list = useList<Objection>(['objections', restitutionId], (cursor) =>
    police.GET('/restitutions/{restitutionId}/objections', {
      params: { path: { restitutionId }, query: cursorQuery(cursor) },
    }),
  );
  const noticed = known.plans.filter(({ noticePublishedAt }) => noticePublishedAt).at(-1);
  const decide = useAct(
    ({ objectionId, ...body }: { objectionId: string; outcome: 'upheld' | 'dismissed'; reason: string }, key) =>
      bodyOf(
        police.POST('/restitutions/{restitutionId}/objections/{objectionId}/decision', {
          params: { path: { restitutionId, objectionId }, header: withKey(key) },
          body,
        }),
      ),
  );
  return (
    <>
      {noticed && <PublicNotice restitutionId={restitutionId} plan={noticed} />}
      <Section title="异议" extra={mayAct && noticed && <Button onClick={() => setEntering(true)}>登记异议</Button>}>
        <List
          list={list}
          label="异议"
          rowKey={({ objectionId }) => objectionId}
          columns={columns(mayAct, (objection, outcome) => setDeciding({ objection, outcome }))}
          height={320}
          empty={<Nothing title="没有异议" advice="公告期内被害人和利害关系人可以提出异议；有异议的，审查后再返还。" />}
        />
      </Section>
      <Remedies known={known} />
      {entering && noticed && (
        <EnterObjection known={known} version={noticed.version} onClose={() => setEntering(false)} />
      )}
      <ReasonDialog
        open={deciding !== undefined}
        title={deciding?.outcome === 'upheld' ? '异议成立' : '驳回异议'}
        advice={deciding?.outcome === 'upheld' ? '方案将撤销，须拟定新的版本。' : '理由将告知异议人，方案继续办理。'}
        okText={deciding?.outcome === 'upheld' ? '认定成立' : '驳回'}
        pending={decide.pending}
        error={decide.error}
        onClose={() => setDeciding(undefined)}
        onOk={(reason) =>
          deciding &&
          void decide
            .send({ objectionId: deciding.objection.objectionId, outcome: deciding.outcome, reason })
            .then((done) => done !== undefined && setDeciding(undefined))
        }
      />
    </>
  );
}

const OBJECTION_STATE = {
  open: { text: '未决', tone: 'over' },
  upheld: { text: '成立', tone: 'good' },
  dismissed: { text: '驳回', tone: 'still' },
} as const;

const columns = (
  mayAct: boolean,
  onDecide: (objection: Objection, outcome: 'upheld' | 'dismissed') => void,
): TableColumnsType<Objection> => [
  {
    title: '状态',
    width: 80,
    render: (_, { status }) => <Status tone={OBJECTION_STATE[status].tone}>{OBJECTION_STATE[status].text}</Status>,
  },
  {
    title: '异议人',
    width: 210,
    render: (_, { name, raisedBy }) => `${name}${raisedBy === 'victim' ? '（被害人）' : '（利害关系人）'}`,
  },
  { title: '内容', width: 350, dataIndex: 'text' },
  { title: '提出', width: 175, render: (_, { raisedAt }) => fullTime(raisedAt) },
  { title: '处理理由', width: 220, dataIndex: 'reason', ellipsis: true },
  {
    title: '办理',
    width: 160,
    render: (_, objection) =>
      mayAct &&
      objection.status === 'open' && (
        <>
          <Button size="small" onClick={() => onDecide(objection, 'upheld')}>
            成立
          </Button>{' '}
          <Button size="small" onClick={() => onDecide(objection, 'dismissed')}>
            驳回
          </Button>
        </>
      ),
  },
];

/** The page that may be posted: numbers that only the victims know, and no name. */
function PublicNotice({ restitutionId, plan }: { restitutionId: string; plan: Plan }) {
  const { data, error } = useOne(['public-notice', restitutionId, plan.version], () =>
    police.GET('/restitutions/{restitutionId}/plans/{version}/public-notice', {
      params: { path: { restitutionId, version: plan.version as never } },
    }),
  );
  if (!data) return <Fault error={error} />;
  return (
    <Section title={`公告（第 ${data.version} 版）`}>
      <p>
        {data.caseNumber}：冻结资金 {yuan(data.poolFen)} 元，拟向 {data.victims} 名被害人返还 {yuan(data.totalFen)} 元，
        余额 {yuan(data.residueFen)} 元继续冻结。{data.basis}。
      </p>
      <p>
        {data.publishedAt && `${fullTime(data.publishedAt)} 发布。`}
        {data.objectionsUntil && (
          <>
            异议期至 <b>{fullTime(data.objectionsUntil)}</b>
            {data.provisional && <Mark mark="PROVISIONAL" />}
          </>
        )}
      </p>
    </Section>
  );
}

interface EnteredObjection {
  readonly raisedBy: 'victim' | 'interested-party';
  readonly name: string;
  readonly phone: string;
  readonly text: string;
  readonly postedOn?: DayLike | null;
  readonly postedProof?: string;
}

/** What came by post is in time by its postmark. */
const bodyIn = (version: number, { postedOn, postedProof, ...given }: EnteredObjection) => {
  const on = chosenDay(postedOn);
  return { version, ...given, ...(on && { posted: { on, proof: postedProof ?? '' } }) };
};

function EnterObjection({ known, version, onClose }: { known: RestitutionView; version: number; onClose: () => void }) {
  const [form] = Form.useForm<EnteredObjection>();
  const { restitutionId } = known;
  const raise = useAct((body: ReturnType<typeof bodyIn>, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/objections', {
        params: { path: { restitutionId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <Modal
      open
      title="登记异议"
      okText="登记"
      confirmLoading={raise.pending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ raisedBy: 'victim' }}
        onFinish={(given) => void raise.send(bodyIn(version, given)).then((done) => done && onClose())}
      >
        <Form.Item name="raisedBy" label="异议人">
          <Radio.Group
            options={[
              { value: 'victim', label: '被害人' },
              { value: 'interested-party', label: '利害关系人' },
            ]}
          />
        </Form.Item>
        <Form.Item name="name" label="姓名或单位" rules={[{ required: true, message: '请填写姓名或单位' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="phone" label="联系电话" rules={[{ required: true, min: 5, message: '请填写联系电话' }]}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="text" label="异议内容" rules={[{ required: true, min: 2, message: '请写明异议内容' }]}>
          <Input.TextArea rows={5} maxLength={4000} showCount />
        </Form.Item>
        <DayField name="postedOn" label="交邮日（邮寄的填写，以邮戳为准）" optional />
        <Form.Item noStyle dependencies={['postedOn']}>
          {({ getFieldValue }) =>
            getFieldValue('postedOn') && (
              <Form.Item
                name="postedProof"
                label="邮件回执编号"
                rules={[{ required: true, min: 2, message: '请填写邮件回执编号' }]}
              >
                <Input maxLength={100} />
              </Form.Item>
            )
          }
        </Form.Item>
      </Form>
      <Fault error={raise.error} onClose={raise.reset} />
    </Modal>
  );
}
