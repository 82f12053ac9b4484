import type { TimelineAct } from '../api/types';
import { BANK_REPORT_TELLERS } from './act-words-bank-report';
import { BETWEEN_TELLERS } from './act-words-between';
import { COMPLAINT_TELLERS } from './act-words-complaint';
import { DISPOSAL_TELLERS } from './act-words-disposal';
import { WORK_TELLERS } from './act-words-work';
import { INQUIRY_TELLERS } from './act-words-inquiry';
import { LISTING_TELLERS } from './act-words-listing';
import { LOOK_TELLERS } from './act-words-look';
import { PROTECTIVE_STOP_TELLERS } from './act-words-protective-stop';
import { ESCALATION_TELLERS } from './act-words-escalation';
import { FREEZE_TELLERS } from './act-words-freeze';
import { PUNISHMENT_TELLERS } from './act-words-punishment';
import { OFFICE_TELLERS } from './act-words-office';
import { QUERY_TELLERS } from './act-words-query';
import { RECOMMENDATION_TELLERS } from './act-words-recommendation';
import { RESTITUTION_TELLERS } from './act-words-restitution';
import { RISK_TAG_TELLERS } from './act-words-risk-tag';
import { TALK_TELLERS } from './act-words-talk';
import { TASK_REGISTER_TELLERS } from './act-words-task-register';
import {
  type ActWords,
  at,
  count,
  type Data,
  fen,
  list,
  numbersText,
  reasonLine,
  type Teller,
  text,
} from './act-words-shared';
import { ANSWER_FAULTS, CHANNEL_NAMES, REFUSAL_NAMES } from '../words';

const itemNos = (rows: readonly Data[]): string => numbersText(rows.map(({ itemNo }) => Number(itemNo)));

/** How an objection ended: that of a victim against a plan, and that of an addressee against a recommendation. */
const OUTCOMES: Readonly<Record<string, string>> = {
  upheld: '异议成立',
  dismissed: '驳回异议',
  amended: '采纳异议，修改文书',
  withdrawn: '采纳异议，撤回文书',
  explained: '异议不成立，说明理由',
};

const TELLERS: Readonly<Record<string, Teller>> = {
  ...BETWEEN_TELLERS,
  ...DISPOSAL_TELLERS,
  ...WORK_TELLERS,
  ...ESCALATION_TELLERS,
  ...FREEZE_TELLERS,
  ...INQUIRY_TELLERS,
  ...LISTING_TELLERS,
  ...PUNISHMENT_TELLERS,
  ...OFFICE_TELLERS,
  ...LOOK_TELLERS,
  ...QUERY_TELLERS,
  ...RECOMMENDATION_TELLERS,
  ...RESTITUTION_TELLERS,
  ...RISK_TAG_TELLERS,
  ...TALK_TELLERS,
  ...TASK_REGISTER_TELLERS,
  ...BANK_REPORT_TELLERS,
  ...COMPLAINT_TELLERS,
  ...PROTECTIVE_STOP_TELLERS,
  CaseOpened: (happened) => ({
    title: '接报并受案',
    lines: [
      `报案时间 ${at(happened['reportedAt'])}，${CHANNEL_NAMES[text(happened['channel'])] ?? '其他'}`,
      `报称损失 ${fen(happened['lossFen'])}`,
    ],
  }),
  AccountsListed: (happened) => ({
    title: `录入涉案账户 ${count(happened['rowIds'])} 行`,
    lines: [`合计 ${fen(happened['totalFen'])}`],
  }),
  NextHopDrafted: (happened) => ({
    title: `拟制下一级止付指令草稿，${count(happened['rows'])} 个账户`,
    lines: ['依据银行反馈的资金去向自动生成，待民警发出'],
  }),
  RowsOrdered: (happened) => ({
    title: `${count(happened['rowIds'])} 行账户已发出止付指令`,
    lines:
      count(happened['alreadyOrderedRowIds']) > 0
        ? [`其中 ${count(happened['alreadyOrderedRowIds'])} 行已在本案止付中，未重复发出`]
        : [],
  }),
  FreezeTaskHanded: (happened) => ({
    title: `移交冻结任务，${count(happened['stops'])} 个账户`,
    lines: [
      `止付时点 ${at(happened['stoppedAt'])}，48 小时内办理冻结`,
      ...(happened['moves'] === true ? ['案件一并移交'] : []),
    ],
  }),
  FreezeTaskTaken: () => ({ title: '接收冻结任务', lines: ['接收不停止 48 小时计时'] }),
  FreezeTaskEnded: (happened) => ({
    title: happened['frozen'] === true ? '冻结任务完成：银行已冻结' : '冻结任务办结：无需冻结',
    lines: reasonLine(happened),
  }),
  RowsDiscarded: (happened) => ({ title: `作废账户 ${count(happened['rowIds'])} 行`, lines: reasonLine(happened) }),
  StopPaymentIssued: (happened) => ({
    title: `发出紧急止付指令，${count(happened['items'])} 个账户`,
    lines:
      count(happened['alreadyOrdered']) > 0
        ? [`${count(happened['alreadyOrdered'])} 个账户已在本案止付中，未列入`]
        : [],
  }),
  StopPaymentTaken: () => ({ title: '银行人员接办', lines: ['接办不停止反馈计时'] }),
  StopPaymentAnswered: (happened) => ({ title: '银行反馈结果', lines: answerLines(happened) }),
  StopPaymentAnswerCorrected: (happened) => ({
    title: '银行更正反馈',
    lines: [...answerLines(happened), ...reasonLine(happened), '原反馈保留在记录中，期限已按更正内容重算'],
  }),
  SecondStopOrdered: (happened) => ({
    title: `再次止付：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: [],
  }),
  StopPaymentItemsWithdrawn: (happened) => ({
    title: `撤回未执行的账户：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: reasonLine(happened),
  }),
  StopPaymentLiftOrdered: (happened) => ({
    title: `要求解除止付：序号 ${numbersText((happened['itemNos'] ?? []) as number[])}`,
    lines: reasonLine(happened),
  }),
  StopPaymentLifted: (happened) => ({
    title: `银行已解除止付：序号 ${itemNos(list(happened['items']))}`,
    lines: list(happened['items'])
      .slice(0, 5)
      .map(({ itemNo, liftedAt }) => `序号 ${String(itemNo)}，${at(liftedAt)} 解除`),
  }),
  StopPaymentLapsed: (happened) => ({
    title: `止付 48 小时届满，自动失效：序号 ${itemNos(list(happened['items']))}`,
    lines: list(happened['items'])
      .slice(0, 5)
      .map(({ itemNo, at: ended }) => `序号 ${String(itemNo)}，${at(ended)} 届满`),
  }),
  ObjectionRaised: () => ({ title: '收到异议', lines: [] }),
  ObjectionDecided: (happened) => ({
    title: OUTCOMES[text(happened['outcome'])] ?? '处理异议',
    lines: text(happened['reason']) ? [`理由：${text(happened['reason'])}`] : [],
  }),
  RungsReached: () => ({ title: '期限提醒', lines: [] }),
  ClockMoved: () => ({ title: '调整法定时间（演示、演练环境）', lines: [] }),
  OwedCommandRefused: (happened) => ({
    title: '后续处理未被接受',
    lines: [text(happened['message']) || text(happened['code'])],
  }),
};

function answerLines(happened: Data): string[] {
  const stands = list(happened['stands']);
  const by = (result: string): readonly Data[] => stands.filter((answer) => answer['result'] === result);
  const [stopped, refused, moved] = [by('stopped'), by('refused'), by('moved-out')];
  const total = stopped.reduce((sum, { stoppedFen }) => sum + BigInt(text(stoppedFen) || '0'), 0n);
  const reasons = new Map<string, number[]>();
  for (const { code, itemNo } of refused) {
    const reason = REFUSAL_NAMES[text(code)] ?? text(code);
    reasons.set(reason, [...(reasons.get(reason) ?? []), Number(itemNo)]);
  }
  const back = [...list(happened['returned'])];
  const reported = list(happened['reported']);
  return [
    ...(stopped.length > 0
      ? [`已止付 ${stopped.length} 个账户，合计 ${fen(total.toString())}：序号 ${itemNos(stopped)}`]
      : []),
    ...[...reasons].map(([reason, numbers]) => `未止付（${reason}）：序号 ${numbersText(numbers)}`),
    ...(moved.length > 0 ? [`资金已转出：序号 ${itemNos(moved)}`] : []),
    ...(reported.length > 0 ? [`报称止付但要素不全，待补正：序号 ${itemNos(reported)}`] : []),
    ...back.filter(({ itemNo }) => !reported.some((kept) => kept['itemNo'] === itemNo)).map(returnedLine),
  ];
}

const returnedLine = ({ itemNo, faults }: Data): string =>
  `序号 ${String(itemNo)} 退回：${(Array.isArray(faults) ? faults : []).map((code) => ANSWER_FAULTS[String(code)] ?? String(code)).join('；')}`;

export function wordsOf({ event, happened }: Pick<TimelineAct, 'event' | 'happened'>): ActWords {
  return TELLERS[event]?.(happened) ?? { title: '其他办理', lines: [] };
}

export { numbersText, type ActWords };
