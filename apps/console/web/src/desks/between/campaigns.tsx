import { Form, Input, InputNumber, Select, type TableColumnsType } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { CampaignView } from '../../api/types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { NumberField, ReasonField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Page, Section } from '../../parts/page';
import { CASE_LEVELS } from '../../words';
import { Matters, MatterPage } from './matter-parts';
import { optionsOf } from './words';
import { CAMPAIGN_STATUS, levelText } from './work-words';

type Row = Pick<
  CampaignView,
  'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'name' | 'level' | 'batch' | 'lead' | 'cases' | 'units'
> & { readonly turn?: NonNullable<CampaignView['turn']> };

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 100,
    render: (_, { status }) => (
      <Status tone={CAMPAIGN_STATUS[status]?.tone ?? 'still'}>{CAMPAIGN_STATUS[status]?.text}</Status>
    ),
  },
  { title: '战役', width: 200, ellipsis: true, dataIndex: 'name' },
  { title: '级别、批次', width: 140, render: (_, { level, batch }) => levelText(level, batch) },
  { title: '案件 / 单位', width: 100, render: (_, { cases, units }) => `${cases} / ${units}` },
];

/** 集群战役: cases of many places under one name. */
export function Campaigns() {
  return (
    <Matters<Row>
      title="集群战役"
      path="/campaigns"
      note="多地案件，统一名称、统一发起，各单位分别报送战果"
      ask={(query) => police.GET('/campaigns', { params: { query } })}
      columns={columns}
      actions={<Plan />}
    />
  );
}

function Plan() {
  const navigate = useNavigate();
  const act = useAct((body: { name: string; level: string; batch: number }, key) =>
    bodyOf(police.POST('/campaigns', { params: { header: withKey(key) }, body: body as never })),
  );
  return (
    <ActDialog
      label="筹备战役"
      act={act}
      initial={{ level: 'province', batch: 1 }}
      onDone={({ campaignId }) => void navigate(`/campaigns/${campaignId}`)}
    >
      <Form.Item name="name" label="战役名称（不写个人信息）" rules={[{ required: true, min: 2, message: '请填写' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="level" label="级别" rules={[{ required: true }]}>
        <Select options={optionsOf(CASE_LEVELS)} />
      </Form.Item>
      <NumberField name="batch" label="批次" max={9_999} />
    </ActDialog>
  );
}

export function Campaign() {
  const { campaignId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['campaign', campaignId], () =>
    police.GET('/campaigns/{campaignId}', { params: { path: { campaignId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="集群战役">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={CAMPAIGN_STATUS[data.status]}
      acts={<Acts campaign={data} />}
      note={
        <>
          <span>{levelText(data.level, data.batch)}</span>
          <span>牵头单位 {data.lead.name}</span>
        </>
      }
    >
      <Results campaign={data} />
      <Section title={`案件（${data.caseList.length}）`}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>案号</th>
              <th>承办单位</th>
            </tr>
          </thead>
          <tbody>
            {data.caseList.map(({ caseId, caseNumber, unit }) => (
              <tr key={caseId}>
                <td>{caseNumber}</td>
                <td>{unit.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </MatterPage>
  );
}

function Results({ campaign: { unitList, total } }: { campaign: CampaignView }) {
  return (
    <Section title="各单位战果">
      <table className="plain-table">
        <thead>
          <tr>
            <th>单位</th>
            <th>案件</th>
            <th>抓获</th>
            <th>破案</th>
            <th>追回（元）</th>
            <th>说明</th>
          </tr>
        </thead>
        <tbody>
          {unitList.map(({ unit, cases, result }) => (
            <tr key={unit.unitId}>
              <td>{unit.name}</td>
              <td>{cases}</td>
              <td>{result?.arrests ?? '未报送'}</td>
              <td>{result?.casesSolved ?? '—'}</td>
              <td>{result ? <Money fen={result.recoveredFen} /> : '—'}</td>
              <td>{result?.note}</td>
            </tr>
          ))}
          <tr>
            <td>合计</td>
            <td>{unitList.reduce((sum, { cases }) => sum + cases, 0)}</td>
            <td>{total.arrests}</td>
            <td>{total.casesSolved}</td>
            <td>
              <Money fen={total.recoveredFen} />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

interface ResultFields {
  readonly arrests: number;
  readonly casesSolved: number;
  readonly recovered: string;
  readonly note?: string;
}

function Acts({ campaign }: { campaign: CampaignView }) {
  const { campaignId, isLead, takesPart, status } = campaign;
  const params = (key: string) => ({ path: { campaignId }, header: withKey(key) });
  const give = useAct(({ arrests, casesSolved, recovered, note = '' }: ResultFields, key) =>
    bodyOf(
      police.POST('/campaigns/{campaignId}/results', {
        params: params(key),
        body: { arrests, casesSolved, recoveredFen: fenIn(recovered) ?? '', note },
      }),
    ),
  );
  return (
    <>
      {takesPart && status === 'started' && (
        <ActDialog label="报送战果" primary act={give} initial={{ arrests: 0, casesSolved: 0, recovered: '0' }}>
          <CountField name="arrests" label="抓获（人）" />
          <CountField name="casesSolved" label="破案（起）" />
          <Form.Item
            name="recovered"
            label="追回（元）"
            rules={[
              {
                validator: (_, text: string) =>
                  fenIn(text ?? '') === undefined
                    ? Promise.reject(new Error('请填写以元为单位的数字'))
                    : Promise.resolve(),
              },
            ]}
          >
            <Input inputMode="decimal" maxLength={20} />
          </Form.Item>
          <Form.Item name="note" label="说明（选填）">
            <Input maxLength={500} />
          </Form.Item>
        </ActDialog>
      )}
      {isLead && <LeadActs campaign={campaign} />}
    </>
  );
}

function LeadActs({ campaign: { campaignId, status, caseList, unitList } }: { campaign: CampaignView }) {
  const params = (key: string) => ({ path: { campaignId }, header: withKey(key) });
  const add = useAct((body: { caseNumber: string }, key) =>
    bodyOf(police.POST('/campaigns/{campaignId}/cases', { params: params(key), body })),
  );
  const remove = useAct((body: { caseId: string; reason: string }, key) =>
    bodyOf(police.POST('/campaigns/{campaignId}/removals', { params: params(key), body })),
  );
  const start = useAct((body: { days: number }, key) =>
    bodyOf(police.POST('/campaigns/{campaignId}/start', { params: params(key), body })),
  );
  const close = useAct((_: object, key) =>
    bodyOf(police.POST('/campaigns/{campaignId}/closing', { params: params(key), body: {} })),
  );
  const cancel = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/campaigns/{campaignId}/cancellation', { params: params(key), body })),
  );
  if (status !== 'planned' && status !== 'started') return null;
  const isComplete = unitList.every(({ result }) => result !== undefined);
  return (
    <>
      {status === 'planned' && (
        <>
          <ActDialog label="加入案件" act={add}>
            <Form.Item name="caseNumber" label="案号" rules={[{ required: true, min: 4, message: '请填写案号' }]}>
              <Input maxLength={40} />
            </Form.Item>
          </ActDialog>
          {caseList.length > 0 && (
            <ActDialog label="移出案件" act={remove}>
              <Form.Item name="caseId" label="案件" rules={[{ required: true, message: '请选择' }]}>
                <Select options={caseList.map(({ caseId, caseNumber }) => ({ value: caseId, label: caseNumber }))} />
              </Form.Item>
              <ReasonField />
            </ActDialog>
          )}
          {caseList.length >= 2 && (
            <ActDialog
              label="统一发起"
              primary
              act={start}
              initial={{ days: 30 }}
              advice="各单位从此刻起计算报送期限。"
            >
              <NumberField name="days" label="几日内报送战果" max={365} />
            </ActDialog>
          )}
        </>
      )}
      {status === 'started' && isComplete && <ActDialog label="结束战役" primary act={close} />}
      <ActDialog label="取消战役" danger act={cancel}>
        <ReasonField />
      </ActDialog>
    </>
  );
}

function CountField({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请填写' }]}>
      <InputNumber min={0} max={100_000} precision={0} />
    </Form.Item>
  );
}
