import { fen, list, reasonLine, type Teller, text } from './act-words-shared';

const nos = (value: unknown): string =>
  Array.isArray(value) ? value.map((no) => `第 ${String(no)} 项`).join('、') : '';
const SECOND: Readonly<Record<string, string>> = {
  upheld: '二审维持，裁判生效',
  changed: '二审改判，裁判生效',
  remanded: '二审发回重审',
};

/** 涉案财物处置 in the words of the office. */
export const DISPOSAL_TELLERS: Readonly<Record<string, Teller>> = {
  DisposalEntered: (happened) => ({
    title: `登记${text(happened['number'])}，涉案财物 ${list(happened['things']).length} 项`,
    lines: [],
  }),
  DisposalAppealed: (happened) => ({
    title: happened['by'] === 'party' ? '当事人上诉' : '检察院抗诉',
    lines: ['裁判尚未生效，不得执行'],
  }),
  SecondInstanceNoted: (happened) => ({
    title: SECOND[text(happened['outcome'])] ?? '登记二审结果',
    lines: [text(happened['number']), ...reasonLine(happened)],
  }),
  DisposalEffective: () => ({ title: '上诉、抗诉期满，裁判生效', lines: [] }),
  MissingPropertyFound: (happened) => ({
    title: `报告漏判财物 ${list(happened['things']).length} 项`,
    lines: reasonLine(happened),
  }),
  MissingPropertyDecided: (happened) => ({
    title: `另行处理漏判财物：${nos(happened['nos'])}`,
    lines: [text(happened['number']), ...reasonLine(happened)],
  }),
  ClaimantsCalled: (happened) => ({ title: `通知认领：${nos(happened['nos'])}`, lines: [] }),
  ClaimNoticePublished: (happened) => ({ title: `发布认领公告：${nos(happened['nos'])}`, lines: ['公告一年'] }),
  ClaimNoticeEnded: (happened) => ({
    title: `认领公告期满：${nos(happened['nos'])}`,
    lines: ['由法院决定，资金没有划转'],
  }),
  PropertyClaimed: (happened) => ({
    title: `收到认领申请：第 ${String(happened['no'])} 项`,
    lines: [`损失 ${fen(happened['lossFen'])}`],
  }),
  PropertyClaimDecided: (happened) => ({
    title: happened['outcome'] === 'proven' ? '认领查证属实' : '认领不予确认',
    lines: reasonLine(happened),
  }),
  ForfeitureDecided: (happened) => ({
    title: `决定上缴国库：${nos(happened['nos'])}`,
    lines: [text(happened['number']), ...reasonLine(happened)],
  }),
  ExecutionOrdered: (happened) => ({
    title: `发出执行通知 ${list(happened['notices']).length} 份`,
    lines: list(happened['notices']).map((one) => `第 ${String(one['no'])} 项 ${fen(one['amountFen'])}`),
  }),
  ExecutionReported: (happened) => ({
    title: happened['result'] === 'done' ? '已执行，送交回单' : '未能执行或者款项退回',
    lines: [text(happened['reference']), ...reasonLine(happened)].filter(Boolean),
  }),
};
