import { QUERY_KINDS } from '../words';
import { fen, list, numbersText, reasonLine, type Teller, text } from './act-words-shared';

/** 协助查询 in the words of the office. */
export const QUERY_TELLERS: Readonly<Record<string, Teller>> = {
  QueryProposed: (happened) => ({
    title: `呈请协助查询${QUERY_KINDS[text(happened['kind']) as keyof typeof QUERY_KINDS] ?? ''}，${list(happened['items']).length} 个账户`,
    lines: ['等待县级以上公安机关负责人批准'],
  }),
  QueryIssued: () => ({ title: '批准并发出协助查询通知', lines: [] }),
  QueryRefused: (happened) => ({
    title: '不予批准',
    lines: reasonLine((happened['approval'] ?? {}) as Readonly<Record<string, unknown>>),
  }),
  QueryTaken: () => ({ title: '银行人员接办', lines: ['接办不停止答复计时'] }),
  QueryAnswered: (happened) => ({ title: '银行答复查询', lines: answers(happened) }),
  QueryAnswerCorrected: (happened) => ({
    title: '银行更正答复',
    lines: [...answers(happened), ...reasonLine(happened), '原答复保留在记录中'],
  }),
  WatchReported: (happened) => ({ title: `动态查询变动：序号 ${String(happened['itemNo'])}`, lines: [] }),
  WatchEndOrdered: (happened) => ({
    title: `要求解除动态查询：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: reasonLine(happened),
  }),
  WatchEnded: (happened) => ({
    title: `银行已解除动态查询：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: [],
  }),
  QueryWithdrawn: (happened) => ({
    title: `撤回查询：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: reasonLine(happened),
  }),
};

function answers(happened: Readonly<Record<string, unknown>>): string[] {
  const stands = list(happened['stands']);
  const returned = list(happened['returned']);
  return [
    ...stands.flatMap(({ itemNo, result, statement }) =>
      result === 'statement' ? [statementLine(itemNo, statement as Readonly<Record<string, unknown>>)] : [],
    ),
    `已采纳：序号 ${numbersText(stands.map(({ itemNo }) => Number(itemNo)))}`,
    ...(returned.length > 0 ? [`退回：序号 ${numbersText(returned.map(({ itemNo }) => Number(itemNo)))}`] : []),
  ];
}

const statementLine = (itemNo: unknown, { rows, closingFen }: Readonly<Record<string, unknown>>): string =>
  `序号 ${String(itemNo)}：流水 ${String(rows)} 笔，期末余额 ${fen(closingFen)}`;
