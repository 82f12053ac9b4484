import { Button, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { Chart } from '../../parts/chart';
import { Mark } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing } from '../../parts/page';
import type { Asked } from './behind';
import type { Indicators as View } from './client';
import { rates } from './pictures';
import type { FigureName } from './words';

type OnAsk = (asked: Asked) => void;
type RecoveryLine = View['recovery']['years'][number];
type ReturnLine = View['returns'][number];

interface YearAsked {
  readonly figure: FigureName;
  readonly result: string;
  /** Absent: all years together. */
  readonly year?: number | undefined;
  readonly words: string;
}

/** The matters of a year behind one of its numbers. */
const ofYear = ({ figure, result, year, words }: YearAsked): Asked => ({
  figure: { figure, measure: 'fen', lines: [] },
  line: { result, step: year === undefined ? '' : String(year), stepName: words, count: 0, sum: '0' },
});

const asking = (onAsk: OnAsk, asked: YearAsked, shown: React.ReactNode) => (
  <Button type="link" size="small" onClick={() => onAsk(ofYear(asked))}>
    {shown}
  </Button>
);

/** 追赃挽损率 (E15): by the year in which a case was concluded, with the sum of all years at the end. */
export function Recovery({ recovery: { years, mark }, onAsk }: { recovery: View['recovery']; onAsk: OnAsk }) {
  const option = useMemo(
    () =>
      rates(
        '追赃挽损率',
        years.flatMap(({ year, rate }) => (year === undefined ? [] : [{ year, rate }])),
      ),
    [years],
  );
  if (years.length === 0)
    return (
      <Nothing title="还没有办结的案件" advice="检察院作出起诉、不起诉决定或法院判决时填写的金额，按办结年度计入。" />
    );
  const column = (title: string, of: Pick<YearAsked, 'figure' | 'result'>, pick: (line: RecoveryLine) => string) => ({
    ...{ title, width: 200, align: 'right' as const },
    render: (_: unknown, line: RecoveryLine) =>
      asking(onAsk, { ...of, year: line.year, words: title }, <Money fen={pick(line)} />),
  });
  const columns: TableColumnsType<RecoveryLine> = [
    { title: '办结年度', width: 120, render: (_, { year }) => (year === undefined ? <b>合计</b> : `${year} 年`) },
    {
      ...{ title: '案件', width: 100, align: 'right' },
      render: (_, { year, cases }) =>
        asking(onAsk, { figure: 'concluded', result: 'concluded', year, words: '案件' }, cases),
    },
    column('办结涉案金额（元）', { figure: 'concluded', result: 'concluded' }, ({ concludedFen }) => concludedFen),
    column('公安追缴（元）', { figure: 'reclaimed', result: 'by-police' }, ({ byPoliceFen }) => byPoliceFen),
    column(
      '检察追缴（元）',
      { figure: 'reclaimed', result: 'by-procuratorate' },
      ({ byProcuratorateFen }) => byProcuratorateFen,
    ),
    { title: '追赃挽损率', width: 140, align: 'right', render: (_, { rate }) => <b>{rate ?? '—'}</b> },
  ];
  return (
    <>
      <p>
        追赃挽损率 =（公安追缴 + 检察追缴）÷ 办结涉案金额，按办结年度（不限统计期间），同一案件以最后一次办结为准{' '}
        <Mark mark={mark} says="该指标来自实践做法，不是法定指标。" />
      </p>
      <Chart label="各年度追赃挽损率" option={option} />
      <Table size="small" rowKey={({ year }) => year ?? 0} dataSource={years} pagination={false} columns={columns} />
    </>
  );
}

/** 返还率: by the year of the report, what of the loss has been paid back until now. */
export function Returns({ years, onAsk }: { years: View['returns']; onAsk: OnAsk }) {
  const option = useMemo(() => rates('返还率', years), [years]);
  if (years.length === 0) return <Nothing title="还没有案件" advice="有报案后按年度计算。" />;
  const columns: TableColumnsType<ReturnLine> = [
    { title: '报案年度', width: 120, render: (_, { year }) => `${year} 年` },
    {
      ...{ title: '案件', width: 100, align: 'right' },
      render: (_, { year, cases }) => asking(onAsk, { figure: 'lost', result: 'police', year, words: '案件' }, cases),
    },
    { title: '报案损失（元）', width: 200, align: 'right', render: (_, { lostFen }) => <Money fen={lostFen} /> },
    {
      ...{ title: '已返还（元）', width: 200, align: 'right' },
      render: (_, { year, returnedFen }) =>
        asking(onAsk, { figure: 'recovered', result: 'police', year, words: '已返还' }, <Money fen={returnedFen} />),
    },
    { title: '返还率', width: 140, align: 'right', render: (_, { rate }) => <b>{rate ?? '—'}</b> },
  ];
  return (
    <>
      <p>返还率 = 已返还 ÷ 报案损失，按报案年度（不限统计期间），截至目前</p>
      <Chart label="各年度返还率" option={option} />
      <Table size="small" rowKey={({ year }) => year} dataSource={years} pagination={false} columns={columns} />
    </>
  );
}
