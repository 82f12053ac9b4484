import { Alert, Form, Input, Select, type TableColumnsType } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { EvidenceView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { PapersField, ReasonField, UnitField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { Matters, MatterPage } from './matter-parts';
import { optionsOf } from './words';
import { EVIDENCE_ENDS, EVIDENCE_KINDS, EVIDENCE_STATUS } from './work-words';

type Row = Pick<EvidenceView, 'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'kind' | 'name' | 'holder'> & {
  readonly turn?: NonNullable<EvidenceView['turn']>;
};
type Hand = EvidenceView['holder'];

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 120,
    render: (_, { status }) => (
      <Status tone={EVIDENCE_STATUS[status]?.tone ?? 'still'}>{EVIDENCE_STATUS[status]?.text}</Status>
    ),
  },
  { title: '证据', width: 240, ellipsis: true, dataIndex: 'name' },
  { title: '保管人', width: 240, ellipsis: true, render: (_, { holder }) => handText(holder) },
];

const handText = ({ unit, officerName }: Hand): string => `${unit.name} ${officerName}`;

/** 证据保管链: who holds what, since when, from whom. */
export function EvidenceList() {
  return (
    <Matters<Row>
      title="证据保管"
      path="/evidence"
      note="谁保管、从谁手里来、移交给谁，逐次登记；不在本人保管中的不能移交"
      ask={(query) => shared.GET('/evidence', { params: { query } })}
      columns={columns}
      actions={<Register />}
    />
  );
}

function Register() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const caseId = search.get('caseId');
  const act = useAct((fields: { kind: string; items: { title: string; fileHash?: string }[] }, key) =>
    bodyOf(
      shared.POST('/evidence', {
        params: { header: withKey(key) },
        body: { kind: fields.kind, item: fields.items[0], ...(caseId && { caseId }) } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="登记证据"
      act={act}
      initial={{ kind: 'electronic-data', items: [{ title: '' }] }}
      onDone={({ evidenceId }) => void navigate(`/evidence/${evidenceId}`)}
    >
      <Form.Item name="kind" label="种类" rules={[{ required: true }]}>
        <Select options={optionsOf(EVIDENCE_KINDS)} />
      </Form.Item>
      <PapersField name="items" label="证据（一项；电子数据请上传文件）" />
    </ActDialog>
  );
}

export function Evidence() {
  const { evidenceId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['evidence', evidenceId], () =>
    shared.GET('/evidence/{evidenceId}', { params: { path: { evidenceId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="证据保管">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={EVIDENCE_STATUS[data.status]}
      acts={<Acts evidence={data} />}
      note={<span>{data.name}</span>}
    >
      {data.gapAt !== undefined && (
        <Alert type="error" showIcon title={`保管链在第 ${data.gapAt + 1} 行中断，请立即查明。`} />
      )}
      <Section title="保管">
        <Facts
          items={[
            ['种类', EVIDENCE_KINDS[data.kind] ?? data.kind],
            ['现保管人', `${handText(data.holder)}，自 ${fullTime(data.since)}`],
            ...(data.sha256 ? ([['文件校验值', data.sha256]] as const) : []),
            ...(data.offer ? ([['移交给', `${handText(data.offer)}（${data.offer.purpose}）`]] as const) : []),
          ]}
        />
      </Section>
      <Section title="保管链">
        <table className="plain-table">
          <thead>
            <tr>
              <th>时间</th>
              <th>从</th>
              <th>到</th>
              <th>用途或理由</th>
              <th>登记人</th>
            </tr>
          </thead>
          <tbody>
            {data.chain.map(({ at, from, to, purpose, by }) => (
              <tr key={at + purpose}>
                <td>{fullTime(at)}</td>
                <td>{from ? handText(from) : '—'}</td>
                <td>{to ? handText(to) : '—'}</td>
                <td>{purpose}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </MatterPage>
  );
}

function Acts({ evidence: { evidenceId, isHolder, isReceiver, status, sha256 } }: { evidence: EvidenceView }) {
  const params = (key: string) => ({ path: { evidenceId }, header: withKey(key) });
  const offer = useAct((body: { toUnitId: string; toOfficerId: string; purpose: string }, key) =>
    bodyOf(shared.POST('/evidence/{evidenceId}/offers', { params: params(key), body })),
  );
  const receive = useAct((body: { sha256?: string }, key) =>
    bodyOf(shared.POST('/evidence/{evidenceId}/receipts', { params: params(key), body })),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(shared.POST('/evidence/{evidenceId}/offer-withdrawals', { params: params(key), body })),
  );
  const end = useAct((body: { end: string; reason: string }, key) =>
    bodyOf(shared.POST('/evidence/{evidenceId}/end', { params: params(key), body: body as never })),
  );
  return (
    <>
      {isReceiver && (
        <ActDialog label="核对并接收" primary act={receive} advice="接收后由本人负责保管。">
          {sha256 && (
            <Form.Item
              name="sha256"
              label="接收时文件的 SHA-256"
              rules={[{ required: true, pattern: /^[0-9a-f]{64}$/, message: '请填写 64 位校验值' }]}
            >
              <Input maxLength={64} />
            </Form.Item>
          )}
        </ActDialog>
      )}
      {isHolder && status === 'held' && (
        <>
          <ActDialog label="移交" primary act={offer} advice="对方接收前仍由本人负责保管；24 小时内未接收的逐级提醒。">
            <UnitField name="toUnitId" label="接收单位" agencies={['police', 'procuratorate', 'court', 'regulator']} />
            <Form.Item name="toOfficerId" label="接收人账号" rules={[{ required: true, message: '请填写' }]}>
              <Input maxLength={64} />
            </Form.Item>
            <Form.Item name="purpose" label="用途" rules={[{ required: true, min: 2, message: '请写明' }]}>
              <Input maxLength={200} />
            </Form.Item>
          </ActDialog>
          <ActDialog label="结束保管" danger act={end} initial={{ end: 'returned' }}>
            <Form.Item name="end" label="去向" rules={[{ required: true }]}>
              <Select options={optionsOf(EVIDENCE_ENDS)} />
            </Form.Item>
            <ReasonField />
          </ActDialog>
        </>
      )}
      {isHolder && status === 'offered' && (
        <ActDialog label="撤回移交" act={withdraw}>
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}
