import { Drawer, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { Status } from '../../parts/mark';
import { Nothing } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { pathOfMatter } from '../common/matter-path';
import { TakeLook } from '../look/take-look';
import type { FigureLine, FigureRow, Indicators } from './client';
import { FIGURE_NAMES, lasted, RESULTS } from './words';

export interface Asked {
  readonly figure: Indicators['figures'][number];
  readonly line: FigureLine;
  /** Where the number is not of the window of the page. */
  readonly days?: BehindProps['days'];
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
      size={980}
      destroyOnHidden
      title={asked && `${asked.line.unitName ?? '全部单位'} · ${FIGURE_NAMES[asked.figure.figure]}`}
    >
      {asked && <Rows asked={asked} days={days} />}
    </Drawer>
  );
}

/** What supervisors do themselves is opened without a look. */
const isOwnWork = (matterId: string): boolean =>
  /^(escalation|listing|area-listing|bulletin|look|meeting|reward|talk|task-register|calendar-publication|rule-revision)\//.test(
    matterId,
  );

const looking: TableColumnsType<FigureRow>[number] = {
  title: '查阅',
  width: 120,
  render: (_, { matterId, opens }) => (isOwnWork(matterId) ? null : <TakeLook matterId={matterId} opens={opens} />),
};

function Rows({ asked: { figure, line }, days }: { asked: Asked; days: BehindProps['days'] }) {
  const { desk } = useSession();
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
        opens && (desk !== 'supervisor' || isOwnWork(matterId)) ? (
          <Link to={pathOfMatter(matterId)}>{title}</Link>
        ) : (
          <span>{title}</span>
        ),
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
    // A number is seen everywhere; its content opens with right, reason and record.
    ...(desk === 'supervisor' ? [looking] : []),
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
