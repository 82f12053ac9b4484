import { Form, Input, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { AssistanceView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { PapersField, ReasonField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { PaperButton } from '../../parts/paper-button';
import { Facts, Page, Section } from '../../parts/page';
import { UnitNames } from '../../parts/unit-name';
import { legalNow } from '../../time/legal-clock';
import { Matters, MatterPage } from './matter-parts';
import { ASSISTANCE_STATUS } from './words';

type Row = Pick<AssistanceView, 'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'kindName' | 'from' | 'to'> & {
  readonly turn?: NonNullable<AssistanceView['turn']>;
};

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 130,
    render: (_, { status }) => (
      <Status tone={ASSISTANCE_STATUS[status]?.tone ?? 'still'}>{ASSISTANCE_STATUS[status]?.text}</Status>
    ),
  },
  { title: '种类', width: 200, ellipsis: true, dataIndex: 'kindName' },
  {
    title: '办案地 → 协作地',
    width: 320,
    ellipsis: true,
    render: (_, { from, to }) => <UnitNames units={[from, to]} between=" → " />,
  },
];

/** 办案协作 of the unit. */
export function Assistances() {
  return (
    <Matters<Row>
      title="办案协作"
      path="/assistances"
      note="手续齐全的，无条件、及时、无偿协作；紧急止付不等协作手续"
      ask={(query) => police.GET('/assistances', { params: { query } })}
      columns={columns}
    />
  );
}

export function Assistance() {
  const { assistanceId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['assistance', assistanceId], () =>
    police.GET('/assistances/{assistanceId}', { params: { path: { assistanceId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="办案协作">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={ASSISTANCE_STATUS[data.status]}
      acts={
        <>
          <Acts assistance={data} />
          <PaperButton title="办案协作函" address={`/api/assistances/${assistanceId}/document`} />
        </>
      }
      note={
        <span>
          {data.from.name} → {data.to.name}
        </span>
      }
    >
      <Section title="请求和结果">
        <Facts
          items={[
            ['种类', data.kindName],
            ['请求', data.request],
            ...(data.freeze ? ([['随冻结发出', <Accompanied key="freeze" assistance={data} />]] as const) : []),
            ['手续', data.papers.map(({ name }) => name).join('、') || '无'],
            ...(data.missing.length > 0 ? ([['待补齐', data.missing.join('、')]] as const) : []),
            ...(data.result.length > 0 ? ([['结果', data.result.map(({ name }) => name).join('、')]] as const) : []),
          ]}
        />
      </Section>
    </MatterPage>
  );
}

/** The freeze has gone to the bank already, and its officers do not wait for the answer to this letter. */
function Accompanied({ assistance: { freeze, side } }: { assistance: AssistanceView }) {
  if (!freeze) return null;
  const { orderId, orderNumber, accounts } = freeze;
  return (
    <>
      {side === 'from' ? <Link to={`/freeze-orders/${orderId}`}>{orderNumber}</Link> : orderNumber}，{accounts}{' '}
      个账户；冻结已同时送达银行，不待本函答复
    </>
  );
}

interface Papers {
  readonly papers: { title: string; fileHash?: string }[];
}

function Acts({ assistance: { assistanceId, status, side, kind } }: { assistance: AssistanceView }) {
  const params = (key: string) => ({ path: { assistanceId }, header: withKey(key) });
  const takeUp = useAct((_: object, key) =>
    bodyOf(police.POST('/assistances/{assistanceId}/taking-up', { params: params(key), body: {} })),
  );
  const ask = useAct(({ missing }: { missing: string }, key) =>
    bodyOf(
      police.POST('/assistances/{assistanceId}/missing-papers', {
        params: params(key),
        body: {
          missing: missing
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        },
      }),
    ),
  );
  const complete = useAct((body: Papers, key) =>
    bodyOf(police.POST('/assistances/{assistanceId}/papers', { params: params(key), body })),
  );
  const answer = useAct((body: Papers, key) =>
    bodyOf(police.POST('/assistances/{assistanceId}/answer', { params: params(key), body })),
  );
  const caught = useAct((_: object, key) =>
    bodyOf(
      police.POST('/assistances/{assistanceId}/catch', {
        params: params(key),
        body: { caughtAt: new Date(legalNow()).toISOString() },
      }),
    ),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/assistances/{assistanceId}/withdrawal', { params: params(key), body })),
  );
  if (side === 'none') return null;
  const ends = side === 'from' && ['asked', 'incomplete', 'under-way'].includes(status);
  return (
    <>
      {side === 'to' && status === 'asked' && (
        <>
          <ActDialog label="手续齐全，受理" primary act={takeUp} />
          <ActDialog label="要求补齐手续" act={ask}>
            <Form.Item name="missing" label="缺少的手续（每行一项）" rules={[{ required: true, message: '请列明' }]}>
              <Input.TextArea rows={3} />
            </Form.Item>
          </ActDialog>
        </>
      )}
      {side === 'to' && status === 'under-way' && kind === 'fugitive' && (
        <ActDialog label="登记已抓获" act={caught} advice="24 小时内讯问；办案地不能到达的，由本单位代为讯问。" />
      )}
      {side === 'to' && (status === 'under-way' || status === 'caught') && (
        <ActDialog label="反馈结果" primary act={answer} initial={{ papers: [{ title: '' }] }}>
          <PapersField label="协作结果（至少一项）" />
        </ActDialog>
      )}
      {side === 'from' && status === 'incomplete' && (
        <ActDialog label="补齐手续" primary act={complete} initial={{ papers: [{ title: '' }] }}>
          <PapersField label="补齐的手续" />
        </ActDialog>
      )}
      {ends && (
        <ActDialog label="撤回" danger act={withdraw}>
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}
