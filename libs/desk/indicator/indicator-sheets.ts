import type { SheetToWrite } from '#platform/sheet/write-sheet';
import type { Figure } from '#domain/indicator/figures';
import type { FigureLineView, IndicatorsView } from './indicator.dto.js';

export const FIGURE_NAMES: Readonly<Record<Figure, string>> = {
  duty: '期限办理',
  stop: '止付用时',
  freeze: '冻结用时',
  release: '解除用时',
  approval: '审批用时',
  stopped: '止付金额',
  frozen: '冻结金额',
  returned: '返还金额',
  reply: '检察建议回复',
  bounce: '退回',
  lost: '报案损失',
  recovered: '报案损失中已返还',
  concluded: '办结涉案金额',
  reclaimed: '追缴金额',
};

export const RESULT_NAMES: Readonly<Record<string, string>> = {
  'on-time': '按期',
  late: '单位超期',
  'late-by-outage': '系统中断致超期',
  running: '在办未到期',
  replied: '按期回复',
  'replied-late': '超期回复',
  unanswered: '未回复',
  stopped: '止付',
  frozen: '冻结',
  released: '解除',
  approved: '批准',
  refused: '不批准',
  police: '按办案单位',
  bank: '按银行',
  referral: '移送退回',
  payout: '返还付款退回',
  concluded: '办结',
  'by-police': '公安追缴',
  'by-procuratorate': '检察追缴',
};

const HEADS: Readonly<Record<'seconds' | 'fen' | 'count', readonly string[]>> = {
  seconds: ['中位数（分钟）', '九成不超过（分钟）', '最长（分钟）'],
  fen: ['金额（元）'],
  count: [],
};

/** One sheet for each figure, the sum of all units first; and two for the years. */
export function sheetsOf({ figures, recovery, returns, from, to, everywhere }: IndicatorsView): SheetToWrite[] {
  const about = [
    ['项目', '内容'],
    ['统计期间', `${from} 至 ${to}`],
    ['范围', everywhere ? '全部单位' : '本单位及下级'],
  ];
  return [
    { name: '说明', rows: about },
    ...figures.map(({ figure, measure, lines }) => ({
      name: FIGURE_NAMES[figure],
      rows: [
        ['单位', '环节', '结果', '件数', '占比', ...HEADS[measure]],
        ...lines.map((line) => [
          line.unitName ?? '合计',
          line.stepName ?? line.step,
          RESULT_NAMES[line.result] ?? line.result,
          String(line.count),
          line.share ?? '',
          ...valuesOf(measure, line),
        ]),
      ],
    })),
    {
      name: '追赃挽损率',
      rows: [
        [
          '办结年度',
          '案件数',
          '办结涉案金额（元）',
          '公安追缴（元）',
          '检察追缴（元）',
          '追赃挽损率（实践做法，非法定指标）',
        ],
        ...recovery.years.map(({ year, cases, concludedFen, byPoliceFen, byProcuratorateFen, rate }) => [
          ...[year === undefined ? '合计' : String(year), String(cases), yuan(concludedFen)],
          ...[yuan(byPoliceFen), yuan(byProcuratorateFen), rate ?? ''],
        ]),
      ],
    },
    {
      name: '返还率',
      rows: [
        ['报案年度', '案件数', '报案损失（元）', '已返还（元）', '返还率'],
        ...returns.map(({ year, cases, lostFen, returnedFen, rate }) => [
          ...[String(year), String(cases), yuan(lostFen), yuan(returnedFen), rate ?? ''],
        ]),
      ],
    },
  ];
}

const minutes = (seconds: number | undefined): string => (seconds === undefined ? '' : (seconds / 60).toFixed(1));
const yuan = (fen: string): string => {
  const padded = fen.split('.')[0]?.padStart(3, '0') ?? '000';
  return `${padded.slice(0, -2)}.${padded.slice(-2)}`;
};

function valuesOf(measure: 'seconds' | 'fen' | 'count', { sum, median, p90, most }: FigureLineView): string[] {
  if (measure === 'seconds') return [minutes(median), minutes(p90), minutes(most)];
  return measure === 'fen' ? [yuan(sum)] : [];
}
