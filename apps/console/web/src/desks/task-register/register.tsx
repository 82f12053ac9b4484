import { Button, Input, Segmented, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { Due } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading, whole } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { UnitName } from '../../parts/unit-name';
import { useMe } from '../../shell/officer';
import { dayText } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { AddTask } from './acts';
import type { ListLoaded, RegisterView, TaskLine } from './client';
import { Loaded, LoadList } from './load-list';
import { TaskDrawer } from './task';
import { FILTERS, KINDS, REGISTER_STATUS, stateOf } from './words';

type Filter = (typeof FILTERS)[number]['value'];
const SIGNERS = ['approver', 'chief-prosecutor', 'judge', 'regulator-leader', 'desk-head', 'supervisor'];

/** One register: how far it is, who has signed, and every task with whose turn it is. */
export function TaskRegister() {
  const { registerId = '' } = useParams();
  const arrived = useLocation().state as { loaded?: ListLoaded } | null;
  const [loaded, setLoaded] = useState(arrived?.loaded);
  const [no, setNo] = useState<number>();
  const { data, error, isLoading, refetch } = useOne(['task-register', registerId], () =>
    supervisor.GET('/task-registers/{registerId}', { params: { path: { registerId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="任务清单">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { counts, office, basis } = data;
  return (
    <MatterPage
      matter={data}
      status={REGISTER_STATUS[data.status]}
      acts={<Acts register={data} onLoaded={setLoaded} />}
      note={
        <>
          <span>
            下达单位 <b>{office.name}</b>
          </span>
          <span>依据 {basis}</span>
        </>
      }
    >
      <Loaded loaded={loaded} onClose={() => setLoaded(undefined)} />
      <Section
        title={`任务 ${counts.all} 项：办结 ${counts.done}（超期办结 ${counts.doneLate}），办理中 ${counts.running}，超期 ${counts.overdue}，待验收 ${counts.reported}，撤销 ${counts.cancelled}`}
      >
        <Tasks register={data} onOpen={setNo} />
      </Section>
      <Section title="责任单位和责任状">
        <Units register={data} />
      </Section>
      <TaskDrawer registerId={registerId} no={no} onClose={() => setNo(undefined)} />
    </MatterPage>
  );
}

function Acts({ register, onLoaded }: { register: RegisterView; onLoaded: (loaded: ListLoaded) => void }) {
  const { registerId, side, maySign, status } = register;
  const roles = useMe()?.roles ?? [];
  const sign = useAct((_: object, key) =>
    bodyOf(
      supervisor.POST('/task-registers/{registerId}/signature', {
        params: { path: { registerId }, header: withKey(key) },
      }),
    ),
  );
  const running = status === 'running';
  return (
    <>
      {running && maySign && roles.some((role) => SIGNERS.includes(role)) && (
        <ActDialog
          label="签订责任状"
          primary
          act={sign}
          advice="以单位负责人身份，对本单位承担的全部任务签订责任状：按时限完成，附佐证报告，接受验收。签订写入记录。"
        />
      )}
      {running && side === 'office' && roles.includes('supervisor') && (
        <>
          <LoadList registerId={registerId} onLoaded={onLoaded} />
          <AddTask registerId={registerId} />
        </>
      )}
      <Button href={`/api/task-registers/${registerId}/sheet`}>下载清单（含超期清单）</Button>
    </>
  );
}

const columns: TableColumnsType<TaskLine> = [
  { title: '序号', width: 56, dataIndex: 'label' },
  {
    title: '状态',
    width: 100,
    render: (_, task) => <Status tone={stateOf(task).tone}>{stateOf(task).text}</Status>,
  },
  {
    title: '任务内容',
    width: 270,
    ellipsis: true,
    render: (_, { kind, text }) => `〔${KINDS[kind] ?? ''}〕${text}`,
  },
  { title: '责任单位', width: 170, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
  { title: '进度', width: 64, align: 'right', render: (_, { percent }) => `${percent}%` },
  { title: '责任状', width: 76, render: (_, { signedAt }) => (signedAt ? '已签订' : '未签订') },
  { title: '完成时限', width: 104, dataIndex: 'dueDate' },
  { title: '还剩', width: 320, render: (_, { turn }) => (turn ? <Due deadline={turn} /> : '—') },
];

function Tasks({ register, onOpen }: { register: RegisterView; onOpen: (no: number) => void }) {
  const { registerId, units } = register;
  const [state, setState] = useState<Filter>('all');
  const [unitId, setUnitId] = useState<string>();
  const [q, setQ] = useState('');
  const asked = { ...(state !== 'all' && { state }), ...(unitId !== undefined && { unitId }), ...(q !== '' && { q }) };
  const list = useList<TaskLine>(['tasks', registerId, asked], (cursor) =>
    supervisor.GET('/task-registers/{registerId}/tasks', {
      params: { path: { registerId }, query: { ...asked, ...cursorQuery(cursor) } },
    }),
  );
  return (
    <>
      <div className="toolbar">
        <Segmented<Filter>
          aria-label="任务状态"
          value={state}
          options={FILTERS.map((filter) => ({ ...filter }))}
          onChange={setState}
        />
        <Select
          allowClear
          aria-label="责任单位"
          placeholder="全部责任单位"
          style={{ width: 240 }}
          showSearch={{ optionFilterProp: 'label' }}
          {...(unitId !== undefined && { value: unitId })}
          options={units.map(({ unit }) => ({ value: unit.unitId, label: unit.name }))}
          onChange={setUnitId}
        />
        <Input.Search
          allowClear
          placeholder="序号、任务内容或单位"
          style={{ width: 220 }}
          onSearch={(text) => setQ(text.trim())}
        />
      </div>
      <List
        list={list}
        label="任务"
        rowKey={({ no }) => String(no)}
        columns={columns}
        rowClass={({ overdue }) => (overdue ? 'urgency-over' : '')}
        onOpen={({ no }) => onOpen(no)}
        empty={<Nothing title="没有这样的任务" advice="可换一个状态或单位再看。" />}
        height={380}
      />
    </>
  );
}

const unitColumns = (registerId: string): TableColumnsType<RegisterView['units'][number]> => [
  { title: '责任单位', width: 300, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
  { title: '任务', width: 70, align: 'right', render: (_, { counts }) => counts.all },
  { title: '办结', width: 70, align: 'right', render: (_, { counts }) => counts.done },
  { title: '超期', width: 70, align: 'right', render: (_, { counts }) => counts.overdue },
  { title: '待验收', width: 80, align: 'right', render: (_, { counts }) => counts.reported },
  {
    title: '责任状',
    width: 220,
    render: (_, { waiting, signedAt }) => (
      <Status tone={waiting ? 'wait' : 'good'}>
        {waiting ? (signedAt ? '有新任务待签订' : '待签订') : `已签订 ${signedAt ? dayText(signedAt) : ''}`}
      </Status>
    ),
  },
  {
    title: '',
    width: 110,
    render: (_, { unit, signedAt }) =>
      signedAt && (
        <PaperButton
          title={`责任状：${unit.name}`}
          address={`/api/task-registers/${registerId}/responsibilities/${unit.unitId}`}
          link="责任状文本"
        />
      ),
  },
];

function Units({ register: { registerId, units } }: { register: RegisterView }) {
  return (
    <List
      list={whole(units)}
      label="责任单位"
      rowKey={({ unit }) => unit.unitId}
      columns={unitColumns(registerId)}
      empty={<Nothing title="没有责任单位" />}
      height={240}
    />
  );
}
