import { Form, Select, type TableColumnsType } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { TicketView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { NumberField, PapersField, ReasonField, TextField, UnitField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { Matters, MatterPage } from './matter-parts';
import { optionsOf } from './words';
import { TICKET_KINDS, TICKET_STATUS } from './work-words';

type Row = Pick<TicketView, 'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'kindName' | 'from' | 'team'> & {
  readonly turn?: NonNullable<TicketView['turn']>;
  readonly ownerName?: string;
};

const TEAMS = ['police', 'procuratorate', 'court', 'regulator'] as const;

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 140,
    render: (_, { status }) => (
      <Status tone={TICKET_STATUS[status]?.tone ?? 'still'}>{TICKET_STATUS[status]?.text}</Status>
    ),
  },
  { title: '种类', width: 150, ellipsis: true, dataIndex: 'kindName' },
  {
    title: '请求部门 → 支持部门',
    width: 300,
    ellipsis: true,
    render: (_, { from, team }) => `${from.name} → ${team.name}`,
  },
  { title: '办理人', width: 90, ellipsis: true, render: (_, { ownerName }) => ownerName ?? '—' },
];

/** 支持请求 between teams: with an owner and a clock. */
export function Tickets() {
  return (
    <Matters<Row>
      title="支持请求"
      path="/tickets"
      note="请有职责的部门支持，按时答复；不属职责的可转办，结果回到请求部门"
      ask={(query) => shared.GET('/tickets', { params: { query } })}
      columns={columns}
      actions={<Ask />}
    />
  );
}

interface Asked {
  readonly kind: keyof typeof TICKET_KINDS;
  readonly toUnitId: string;
  readonly request: string;
  readonly hours: number;
}

function Ask() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const caseId = search.get('caseId');
  const act = useAct((fields: Asked, key) =>
    bodyOf(
      shared.POST('/tickets', {
        params: { header: withKey(key) },
        body: { ...fields, ...(caseId && { caseId }) } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="请求支持"
      act={act}
      initial={{ kind: 'funds-flow', hours: 24 }}
      onDone={({ ticketId }) => void navigate(`/tickets/${ticketId}`)}
    >
      <Form.Item name="kind" label="种类" rules={[{ required: true }]}>
        <Select options={optionsOf(TICKET_KINDS)} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Asked, after: Asked) => before.kind !== after.kind}>
        {({ getFieldValue, setFieldValue }) => (
          <Proposed kind={String(getFieldValue('kind'))} onChoose={(unitId) => setFieldValue('toUnitId', unitId)} />
        )}
      </Form.Item>
      <UnitField name="toUnitId" label="支持部门" agencies={TEAMS} />
      <TextField name="request" label="请求支持的事项" rows={4} />
      <NumberField name="hours" label="几小时内答复" />
    </ActDialog>
  );
}

/** The service says who has it in its branch of work; a person decides. */
function Proposed({ kind, onChoose }: { kind: string; onChoose: (unitId: string) => void }) {
  const { data } = useOne(['teams', kind], () =>
    shared.GET('/tickets/teams', { params: { query: { kind: kind as never } } }),
  );
  if (!data || data.teams.length === 0) return null;
  return (
    <Form.Item label="按职责建议">
      {data.teams.slice(0, 3).map(({ unitId, name, why }) => (
        <div key={unitId}>
          <a onClick={() => onChoose(unitId)}>{name}</a> <span className="faint">{why}</span>
        </div>
      ))}
    </Form.Item>
  );
}

export function Ticket() {
  const { ticketId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['ticket', ticketId], () =>
    shared.GET('/tickets/{ticketId}', { params: { path: { ticketId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="支持请求">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={TICKET_STATUS[data.status]}
      acts={<Acts ticket={data} />}
      note={
        <span>
          {data.from.name} → {data.team.name}
          {data.ownerName && `，办理人 ${data.ownerName}`}
        </span>
      }
    >
      <Section title="请求和答复">
        <Facts
          items={[
            ['种类', data.kindName],
            ['事项', data.request],
            ['答复时间', `${data.hours} 小时`],
            ...data.passes.map(({ from, to, reason }) => ['转办', `${from.name} → ${to.name}：${reason}`] as const),
            ...data.answers.map(
              ({ at, unit, papers, sentBack }) =>
                [
                  '答复',
                  `${fullTime(at)} ${unit.name}：${papers.map(({ name }) => name).join('、')}${sentBack ? `（退回补充：${sentBack}）` : ''}`,
                ] as const,
            ),
          ]}
        />
      </Section>
    </MatterPage>
  );
}

function Acts({ ticket: { ticketId, side, status } }: { ticket: TicketView }) {
  const params = (key: string) => ({ path: { ticketId }, header: withKey(key) });
  const takeUp = useAct((_: object, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/taking-up', { params: params(key), body: {} })),
  );
  const pass = useAct((body: { toUnitId: string; reason: string }, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/pass', { params: params(key), body })),
  );
  const answer = useAct((body: { papers: { title: string; fileHash?: string }[] }, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/answers', { params: params(key), body })),
  );
  const close = useAct((_: object, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/closing', { params: params(key), body: {} })),
  );
  const sendBack = useAct((body: { reason: string }, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/returns', { params: params(key), body })),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(shared.POST('/tickets/{ticketId}/withdrawal', { params: params(key), body })),
  );
  const isOpen = status === 'asked' || status === 'under-way';
  if (side === 'team' && isOpen)
    return (
      <>
        <ActDialog label="答复" primary act={answer} initial={{ papers: [{ title: '' }] }}>
          <PapersField label="结果（至少一项）" />
        </ActDialog>
        <ActDialog label={status === 'asked' ? '受理，由本人办理' : '改由本人办理'} act={takeUp} />
        <ActDialog label="转办" act={pass} advice="转至有职责的部门，答复时间重新计算；最多转办三次。">
          <UnitField name="toUnitId" label="转至" agencies={TEAMS} />
          <ReasonField />
        </ActDialog>
      </>
    );
  if (side !== 'from' || (!isOpen && status !== 'answered')) return null;
  return (
    <>
      {status === 'answered' && (
        <>
          <ActDialog label="确认办结" primary act={close} />
          <ActDialog label="退回补充" act={sendBack}>
            <ReasonField />
          </ActDialog>
        </>
      )}
      <ActDialog label="撤回" danger act={withdraw}>
        <ReasonField />
      </ActDialog>
    </>
  );
}
