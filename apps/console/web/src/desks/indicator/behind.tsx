import { Drawer, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { Status } from '../../parts/mark';
import { Nothing } from '../../parts/page';
import { fullTime } from '../../time/format';
import { pathOfMatter } from '../common/matter-path';
import type { FigureLine, FigureRow, Indicators } from './client';
import { FIGURE_NAMES, lasted, RESULTS } from './words';

export interface Asked {
  readonly figure: Indicators['figures'][number];
  readonly line: FigureLine;
}

interface BehindProps {
  readonly asked: Asked | undefined;
  readonly days: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
}

/** What stands behind a number: document number, unit and lateness; the matter itself opens only for whom the law lets in. */
export function Behind({ asked, days, onClose }: BehindProps) {
  return (
    <Drawer
      open={asked !== undefined}
      onClose={onClose}
      size={860}
      destroyOnHidden
      title={asked && `${asked.line.unitName ?? '全部单位'} · ${FIGURE_NAMES[asked.figure.figure]}`}
    >
      {asked && <Rows asked={asked} days={days} />}
    </Drawer>
  );
}

function Rows({ asked: { figure, line }, days }: { asked: Asked; days: BehindProps['days'] }) {
  const { unitId, result, step } = line;
  const query = { ...days, result, ...(unitId !== undefined && { unitId }), ...(step !== '' && { step }) };
  const list = useList<FigureRow>(['indicator-rows', figure.figure, query], (cursor) =>
    supervisor.GET('/indicators/{figure}/rows', {
      params: { path: { figure: figure.figure }, query: { ...query, ...cursorQuery(cursor) } },
    }),
  );
  const columns: TableColumnsType<FigureRow> = [
    {
      title: '事项',
      width: 270,
      ellipsis: true,
      render: (_, { opens, matterId, title }) =>
        opens ? <Link to={pathOfMatter(matterId)}>{title}</Link> : <span title="本单位无权打开该事项">{title}</span>,
    },
    { title: '单位', width: 150, ellipsis: true, dataIndex: 'unitName' },
    {
      title: '结果',
      width: 130,
      render: (_, row) => (
        <Status tone={RESULTS[row.result]?.tone ?? 'still'}>{RESULTS[row.result]?.text ?? row.result}</Status>
      ),
    },
    {
      title: figure.figure === 'duty' ? '超出' : figure.measure === 'fen' ? '金额（元）' : '用时',
      width: 120,
      render: (_, { value }) =>
        value === undefined ? '—' : figure.measure === 'fen' ? <Money fen={value} /> : lasted(Number(value)),
    },
    { title: '时间', width: 150, render: (_, { at }) => fullTime(at).slice(0, 16) },
  ];
  return (
    <List
      list={list}
      label="数字背后的事项"
      rowKey={({ matterId, item, unitId: unit }) => `${matterId} ${item} ${unit}`}
      columns={figure.measure === 'count' ? columns.filter(({ title }) => title !== '用时') : columns}
      empty={<Nothing title="没有事项" advice="可换一个统计期间再看。" />}
      height={600}
    />
  );
}
