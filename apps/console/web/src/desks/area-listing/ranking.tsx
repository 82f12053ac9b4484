import { Button, Form, Input, InputNumber, Segmented, Table } from 'antd';
import type { Dayjs } from 'dayjs';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { NumberField, ReasonField, UnitField } from '../../parts/fields';
import { shownOf } from '../../parts/instant';
import { Loading } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { dayText, fullTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import type { Area } from './client';
import { LoadPopulationFile, SourceFields } from './load-population';

interface Window {
  readonly from: string;
  readonly to: string;
}

const PERIODS = [
  { value: 30, label: '近一月' },
  { value: 90, label: '近三月' },
  { value: 365, label: '近一年' },
];
const DAY_MS = 86_400_000;

/** 万人发案率排名: the areas with the most cases for their people come first, and a person decides which is listed. */
export function AreaRanking() {
  const now = useLegalMinute();
  const [days, setDays] = useState(90);
  const today = dayText(now);
  const window = useMemo(() => ({ from: dayText(now - days * DAY_MS), to: today }), [days, today]);
  const { data, error, isLoading, refetch } = useOne(['area-ranking', window], () =>
    supervisor.GET('/area-ranking', { params: { query: window } }),
  );
  return (
    <Page
      title="万人发案率排名"
      note={data && `${data.from} 至 ${data.to} 的报案，数据截止 ${fullTime(data.asOf).slice(0, 16)}`}
      actions={
        <>
          <Segmented aria-label="统计期间" value={days} onChange={setDays} options={PERIODS} />
          <LoadPopulationFile onDone={() => void refetch()} />
          <LoadPopulation onDone={() => void refetch()} />
        </>
      }
    >
      {isLoading && !data && <Loading />}
      {!data && !isLoading && <Fault error={error} onRetry={() => void refetch()} />}
      {data?.areas.length === 0 && (
        <Nothing title="还没有人口数据" advice="请先登记各区域常住人口及其来源，才能计算万人发案率。" />
      )}
      {data && data.areas.length > 0 && <Areas areas={data.areas} window={window} />}
    </Page>
  );
}

function Areas({ areas, window }: { areas: readonly Area[]; window: Window }) {
  return (
    <Table<Area>
      size="small"
      rowKey={({ unit }) => unit.unitId}
      dataSource={areas}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: '名次', width: 60, align: 'right', dataIndex: 'place' },
        { title: '区域', width: 160, ellipsis: true, dataIndex: 'areaName' },
        { title: '辖区单位', width: 240, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
        { title: '报案', width: 80, align: 'right', dataIndex: 'cases' },
        { title: '常住人口', width: 110, align: 'right', render: (_, { people }) => people.toLocaleString('zh-CN') },
        { title: '万人发案率', width: 110, align: 'right', render: (_, { rate }) => <b>{rate}</b> },
        { title: '人口来源', ellipsis: true, render: (_, { source, countedOn }) => `${source}（${countedOn}）` },
        {
          title: '',
          width: 130,
          render: (_, area) =>
            area.listingId ? (
              <Link to={`/area-listings/${area.listingId}`}>挂牌整治中</Link>
            ) : (
              <ListArea area={area} window={window} />
            ),
        },
      ]}
    />
  );
}

function ListArea({ area, window }: { area: Area; window: Window }) {
  const navigate = useNavigate();
  const list = useAct((body: { months: number; reason: string }, key) =>
    bodyOf(
      supervisor.POST('/area-listings', {
        params: { header: withKey(key) },
        body: { ...body, ...window, unitId: area.unit.unitId },
      }),
    ),
  );
  return (
    <ActDialog
      label="挂牌整治"
      act={list}
      initial={{ months: 6 }}
      advice={`${area.areaName}：报案 ${area.cases} 起，万人发案率 ${area.rate}，列第 ${area.place} 位。数字写入挂牌决定。`}
      onDone={({ listingId }) => void navigate(`/area-listings/${listingId}`)}
    >
      <NumberField name="months" label="整治期限（月）" max={24} />
      <ReasonField />
    </ActDialog>
  );
}

interface Loaded {
  readonly source: string;
  readonly countedOn: Dayjs;
  readonly lines: { unitId: string; areaName: string; people: number }[];
}

function LoadPopulation({ onDone }: { onDone: () => void }) {
  const now = useLegalMinute();
  const load = useAct(({ countedOn, ...body }: Loaded, key) =>
    bodyOf(
      supervisor.POST('/populations', {
        params: { header: withKey(key) },
        body: { ...body, countedOn: countedOn.format('YYYY-MM-DD') },
      }),
    ),
  );
  return (
    <ActDialog
      label="登记常住人口"
      act={load}
      initial={{ countedOn: shownOf(new Date(now).toISOString()), lines: [{}] as Loaded['lines'] }}
      advice="旧数据不改动；同一区域以最近时点的数据计算。"
      onDone={onDone}
    >
      <SourceFields />
      <Form.List name="lines">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="section">
                <UnitField name={[name, 'unitId']} label={`区域 ${name + 1} 辖区单位（派出所或分局）`} />
                <Form.Item
                  name={[name, 'areaName']}
                  label="区域名称"
                  rules={[{ required: true, message: '请填写街道或区县名称' }]}
                >
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'people']} label="常住人口" rules={[{ required: true, message: '请填写' }]}>
                  <InputNumber min={1} max={2_000_000_000} precision={0} style={{ width: 200 }} />
                </Form.Item>
                {fields.length > 1 && (
                  <Button type="link" onClick={() => remove(name)}>
                    删除区域 {name + 1}
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({})}>添加一个区域</Button>
          </>
        )}
      </Form.List>
    </ActDialog>
  );
}
