import type { TableColumnsType } from 'antd';
import { useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { DesignationView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { ReasonField, TextField, UnitField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { PaperButton } from '../../parts/paper-button';
import { Page, Section } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { Matters, MatterPage } from './matter-parts';
import { DESIGNATION_STATUS } from './words';

type Row = Pick<
  DesignationView,
  'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'provisional' | 'superior' | 'designated'
> & { readonly turn?: NonNullable<DesignationView['turn']> };

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 120,
    render: (_, { status }) => (
      <Status tone={DESIGNATION_STATUS[status]?.tone ?? 'still'}>{DESIGNATION_STATUS[status]?.text}</Status>
    ),
  },
  { title: '临时承办', width: 130, ellipsis: true, render: (_, { provisional }) => <UnitName unit={provisional} /> },
  { title: '共同上级', width: 130, ellipsis: true, render: (_, { superior }) => <UnitName unit={superior} /> },
];

/** 指定管辖: disputes of the unit and below it. */
export function Designations() {
  return (
    <Matters<Row>
      title="指定管辖"
      path="/designations"
      note="决定作出前由临时承办单位继续办理"
      unnumbered="尚未决定"
      ask={(query) => shared.GET('/designations', { params: { query } })}
      columns={columns}
    />
  );
}

export function Designation() {
  const { designationId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['designation', designationId], () =>
    shared.GET('/designations/{designationId}', { params: { path: { designationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="指定管辖">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={DESIGNATION_STATUS[data.status]}
      acts={
        <>
          <Acts designation={data} />
          {data.status === 'decided' && (
            <PaperButton title="指定管辖决定书" address={`/api/designations/${designationId}/document`} />
          )}
        </>
      }
      note={
        <>
          <span>
            临时承办 <b>{data.provisional.name}</b>
          </span>
          <span>
            共同上级 <b>{data.superior.name}</b>
          </span>
          {data.designated && (
            <span>
              指定 <b>{data.designated.name}</b>
            </span>
          )}
        </>
      }
    >
      <Section title="争议和各方意见">
        <p className="said">争议事由：{data.reason}</p>
        {data.contestants.map(({ unit, named, statement }) => (
          <p className="said" key={unit.unitId}>
            {unit.name}：{statement ?? (named ? `认为应由${named.name}办理` : '尚未陈述')}
          </p>
        ))}
        {data.grounds && <p className="said">决定理由：{data.grounds}</p>}
        {data.copied.length > 0 && <p>抄送：{data.copied.map(({ name }) => name).join('、')}</p>}
      </Section>
    </MatterPage>
  );
}

function Acts({ designation: { designationId, status, side, contestants } }: { designation: DesignationView }) {
  const params = (key: string) => ({ path: { designationId }, header: withKey(key) });
  const contest = useAct((body: { text: string }, key) =>
    bodyOf(shared.POST('/designations/{designationId}/contests', { params: params(key), body })),
  );
  const name = useAct((body: { unitId: string }, key) =>
    bodyOf(shared.POST('/designations/{designationId}/names', { params: params(key), body })),
  );
  const escalate = useAct((body: { reason: string }, key) =>
    bodyOf(shared.POST('/designations/{designationId}/escalation', { params: params(key), body })),
  );
  const decide = useAct((body: { unitId: string; text: string }, key) =>
    bodyOf(shared.POST('/designations/{designationId}/decision', { params: params(key), body })),
  );
  const own = contestants.find(({ isOwn }) => isOwn);
  return (
    <>
      {side === 'contestant' && status === 'contesting' && !own?.statement && (
        <ActDialog label="陈述管辖意见" primary act={contest} advice="每个单位只能陈述一次。">
          <TextField label="意见" />
        </ActDialog>
      )}
      {side === 'contestant' && status === 'negotiating' && (
        <>
          <ActDialog label="提出承办单位" primary act={name} advice="各方提出同一单位即为协商一致。">
            <UnitField name="unitId" label="应由哪个单位办理" />
          </ActDialog>
          <ActDialog label="协商不成，报请指定" act={escalate}>
            <ReasonField />
          </ActDialog>
        </>
      )}
      {side === 'superior' && status === 'deciding' && (
        <ActDialog label="指定管辖" primary act={decide} advice="决定作出后，被指定的单位即为承办单位，不得再退回。">
          <UnitField name="unitId" label="指定单位" />
          <TextField label="决定理由" />
        </ActDialog>
      )}
    </>
  );
}
