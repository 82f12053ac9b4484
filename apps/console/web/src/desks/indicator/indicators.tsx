import { Button, Segmented, Table, type TableColumnsType, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Chart } from '../../parts/chart';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { dayText } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { type Asked, Behind } from './behind';
import type { FigureLine, Indicators as View } from './client';
import { mediansByUnit, money, stackedByResult, steps } from './pictures';
import { Recovery, Returns } from './rates';
import { FIGURE_NAMES, lasted, RESULTS, TABS } from './words';

type Figure = View['figures'][number];
interface Row extends FigureLine {
  readonly figure: Figure;
}

const PERIODS = [
  { value: 30, label: '近一月' },
  { value: 90, label: '近三月' },
  { value: 365, label: '近一年' },
];
const DAY_MS = 86_400_000;

/** 指标: who works in time and who does not, how long each step takes, how much money was held; each number opens what stands behind it. */
export function Indicators() {
  const now = useLegalMinute();
  const [days, setDays] = useState(90);
  const [asked, setAsked] = useState<Asked | undefined>();
  const window = useMemo(() => ({ from: dayText(now - days * DAY_MS), to: dayText(now) }), [days, dayText(now)]);
  const { data, error, isLoading, refetch } = useOne(['indicators', window], () =>
    supervisor.GET('/indicators', { params: { query: window } }),
  );
  const askYear = (one: Asked) => setAsked({ ...one, days: { from: '2000-01-01', to: window.to } });
  return (
    <Page
      title="指标"
      note={data?.everywhere === false ? '本单位及下级的数字' : '全部单位的数字；事项内容只对依法有权的单位打开'}
      actions={
        <>
          <Segmented aria-label="统计期间" value={days} onChange={setDays} options={PERIODS} />
          <Button href={`/api/indicators/sheet?from=${window.from}&to=${window.to}`}>下载表格（xlsx）</Button>
        </>
      }
    >
      {isLoading && !data && <Loading />}
      {!data && !isLoading && <Fault error={error} onRetry={() => void refetch()} />}
      {data && (
        <Tabs
          className="figures"
          items={[
            ...TABS.map(({ key, label, figures }) => ({
              ...{ key, label },
              children: (
                <Part
                  tab={key}
                  figures={data.figures.filter(({ figure }) => figures.includes(figure))}
                  onAsk={setAsked}
                />
              ),
            })),
            {
              key: 'recovery',
              label: '追赃挽损率',
              children: <Recovery recovery={data.recovery} onAsk={askYear} />,
            },
            {
              key: 'returns',
              label: '返还率',
              children: <Returns years={data.returns} onAsk={askYear} />,
            },
          ]}
        />
      )}
      <Behind asked={asked} days={asked?.days ?? window} onClose={() => setAsked(undefined)} />
    </Page>
  );
}

function pictureOf(tab: string, figures: readonly Figure[]) {
  const [first] = figures;
  if (!first || figures.every(({ lines }) => lines.length === 0)) return undefined;
  if (tab === 'time') return mediansByUnit(figures);
  if (tab === 'approval') return steps(first);
  if (tab === 'money') return money(figures);
  return stackedByResult({ ...first, lines: figures.flatMap(({ lines }) => lines) });
}

function Part({ tab, figures, onAsk }: { tab: string; figures: readonly Figure[]; onAsk: (asked: Asked) => void }) {
  const option = useMemo(() => pictureOf(tab, figures), [tab, figures]);
  const rows: Row[] = figures.flatMap((figure) => figure.lines.map((line) => ({ ...line, figure })));
  if (!option) return <Nothing title="统计期间内没有数据" advice="可换一个统计期间再看。" />;
  return (
    <>
      <Chart label={TABS.find(({ key }) => key === tab)?.label ?? ''} option={option} />
      <Table<Row>
        size="small"
        columns={columnsOf(figures)}
        dataSource={rows}
        rowKey={({ figure, unitId, result, step }) => `${figure.figure} ${unitId ?? ''} ${result} ${step}`}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        rowClassName="opens"
        onRow={({ figure, ...line }) => ({ onClick: () => onAsk({ figure, line }) })}
      />
    </>
  );
}

function columnsOf(figures: readonly Figure[]): TableColumnsType<Row> {
  const measure = figures[0]?.measure;
  const isDuty = figures[0]?.figure === 'duty';
  const shared: TableColumnsType<Row> = [
    { title: '单位', width: 240, render: (_, { unitName }) => unitName ?? <b>合计</b> },
    ...(figures.length > 1
      ? [{ title: '指标', width: 140, render: (_: unknown, { figure }: Row) => FIGURE_NAMES[figure.figure] }]
      : []),
    {
      title: '环节',
      width: 260,
      ellipsis: true,
      render: (_, line) => line.stepName ?? (line.step || '—'),
    },
    {
      title: '结果',
      width: 130,
      render: (_, { result }) => (
        <Status tone={RESULTS[result]?.tone ?? 'still'}>{RESULTS[result]?.text ?? result}</Status>
      ),
    },
    {
      title: '件数',
      width: 90,
      align: 'right',
      render: (_, { count }) => (
        <Button type="link" size="small">
          {count}
        </Button>
      ),
    },
  ];
  const isShared = isDuty || figures[0]?.figure === 'reply';
  if (isShared) shared.push({ title: '占比', width: 90, align: 'right', render: (_, { share }) => share ?? '—' });
  if (measure === 'fen')
    return [
      ...shared,
      { title: '金额（元）', width: 170, align: 'right', render: (_, { sum }) => <Money fen={sum} /> },
    ];
  if (measure !== 'seconds') return shared;
  const heads = isDuty ? ['超期中位数', '九成超期不超过', '最长超期'] : ['中位数', '九成不超过', '最长'];
  return [
    ...shared,
    { title: heads[0], width: 120, render: (_, line) => spent(line, line.median) },
    { title: heads[1], width: 130, render: (_, line) => spent(line, line.p90) },
    { title: heads[2], width: 120, render: (_, line) => spent(line, line.most) },
  ];
}

const spent = ({ result }: Row, seconds: number | undefined): string =>
  result === 'on-time' || result === 'running' ? '—' : lasted(seconds);
