import { FILING_GROUNDS, FILING_STEPS, PROSECUTION_DECISIONS } from '../words';
import { at, count, type Data, fen, list, numbersText, reasonLine, type Teller, text } from './act-words-shared';

const numbers = (rows: readonly Data[]): string => numbersText(rows.map(({ itemNo }) => Number(itemNo)));
const itemNos = (happened: Data): string => numbersText((happened['itemNos'] ?? []) as number[]);
const step = (happened: Data): string =>
  (FILING_STEPS as Readonly<Record<string, string>>)[text(happened['step'])] ?? '';
const paper = (happened: Data): string[] => {
  const given = happened['approval'] as Data | undefined;
  const found = given?.['paper'] as Data | undefined;
  return found ? [`纸质审批 ${text(found['number'])}，${at(found['approvedAt'])}`] : [];
};

const CORRECTION_REFUSALS: Readonly<Record<string, string>> = {
  'FREEZE_ORDER.BEYOND_JUSTIFIED': '超过目前认定的应冻金额，待公安机关重新认定',
  'FREEZE_ORDER.CHANGED_SINCE': '此后已续冻或者部分解除，待核对',
  'FREEZE_ORDER.DOUBLE_FREEZE': '账户现由另一冻结控制',
};

/** What filing and freezing say of themselves in a timeline. */
export const FREEZE_TELLERS: Readonly<Record<string, Teller>> = {
  FilingAsked: (happened) => ({ title: `呈请${step(happened)}`, lines: reasonLine(happened) }),
  FilingDecided: (happened) => ({
    title: `${step(happened)}：已批准`,
    lines: [...paper(happened), ...reasonLine(happened)],
  }),
  FilingDenied: (happened) => ({
    title: `${step(happened)}：不予批准`,
    lines: reasonLine((happened['approval'] ?? {}) as Data),
  }),
  FilingRequired: (happened) => ({
    title: FILING_GROUNDS[text(happened['ground']) as keyof typeof FILING_GROUNDS] ?? '应当立案',
    lines: [`诉讼环节 ${text(happened['decisionNumber'])}`],
  }),
  ProsecutionNoted: (happened) => ({
    title: PROSECUTION_DECISIONS[text(happened['decision']) as keyof typeof PROSECUTION_DECISIONS] ?? '',
    lines: [`诉讼环节 ${text(happened['decisionNumber'])}`],
  }),
  NonProsecutionNoted: (happened) => ({
    title: `录入不起诉决定 ${text(happened['decisionNumber'])}`,
    lines: ['本案全部冻结同时要求解除'],
  }),
  FreezeDelivered: (happened) => ({ title: `冻结已送达银行：序号 ${itemNos(happened)}`, lines: [] }),
  FreezeAnswerNoted: (happened) => ({ title: `银行已反馈冻结：序号 ${itemNos(happened)}`, lines: [] }),
  FreezeProposed: (happened) => ({ title: `呈请冻结 ${count(happened['items'])} 个账户`, lines: [] }),
  FreezeIssued: (happened) => ({ title: '批准冻结，已送达银行', lines: paper(happened) }),
  FreezeRefused: (happened) => ({ title: '不予批准冻结', lines: reasonLine((happened['approval'] ?? {}) as Data) }),
  ApprovalWithdrawn: (happened) => ({ title: '撤回呈请', lines: reasonLine((happened['approval'] ?? {}) as Data) }),
  FreezeAnswered: (happened) => ({
    title: '银行反馈冻结结果',
    lines: [
      `采纳 ${count(happened['stands'])} 项，退回 ${count(happened['returned'])} 项`,
      ...(happened['reported']
        ? [`撤回后银行称已冻结：序号 ${numbers(list(happened['reported']))}，未证，已要求解除`]
        : []),
    ],
  }),
  FreezeAnswerCorrected: (happened) => ({
    title: `银行更正冻结反馈：序号 ${numbers(list(happened['stands']))}`,
    lines: reasonLine(happened),
  }),
  FreezeCorrectionRefused: (happened) => ({
    title: `银行更正未获采纳：序号 ${text(happened['itemNo'])}`,
    lines: [
      CORRECTION_REFUSALS[text(happened['code'])] ?? '',
      ...(happened['frozenFen'] === undefined ? [] : [`银行称实际冻结 ${fen(happened['frozenFen'])} 元`]),
      ...reasonLine(happened),
    ],
  }),
  RenewalAsked: (happened) => ({ title: `呈请继续冻结：序号 ${itemNos(happened)}`, lines: reasonLine(happened) }),
  RenewalOrdered: (happened) => ({ title: `批准继续冻结：序号 ${itemNos(happened)}`, lines: paper(happened) }),
  RenewalConfirmed: (happened) => ({
    title: `银行已办理继续冻结：序号 ${numbers(list(happened['items']))}`,
    lines: [],
  }),
  ReleaseAsked: (happened) => ({
    title: `呈请解除冻结：序号 ${numbers(list(happened['items']))}`,
    lines: reasonLine(happened),
  }),
  ReleaseOrdered: (happened) => ({
    title: `要求解除冻结：序号 ${numbers(list(happened['items']))}`,
    lines: [...reasonLine(happened), ...paper(happened)],
  }),
  FreezeDenied: (happened) => ({ title: '不予批准', lines: reasonLine((happened['approval'] ?? {}) as Data) }),
  FreezeReleased: (happened) => ({ title: `银行已解除冻结：序号 ${numbers(list(happened['items']))}`, lines: [] }),
  FoundUnrelated: (happened) => ({ title: `查明与案件无关：序号 ${itemNos(happened)}`, lines: reasonLine(happened) }),
  OwnerNotified: (happened) => ({
    title: `已通知所有人：序号 ${itemNos(happened)}`,
    lines: [at(happened['notifiedAt'])],
  }),
  FreezeReturned: (happened) => ({
    title: `资金返还：序号 ${String(happened['itemNo'])}`,
    lines: [fen(happened['amountFen'])],
  }),
  JustificationRestated: (happened) => ({
    title: `更新依据数额：序号 ${String(happened['itemNo'])}，${fen(happened['justifiedFen'])}`,
    lines: reasonLine(happened),
  }),
  QueueAdvanced: (happened) => ({ title: `轮候冻结生效：序号 ${String(happened['itemNo'])}`, lines: [] }),
  FreezeLapsed: (happened) => ({
    title: `冻结期满，视为自动解除：序号 ${numbers(list(happened['items']))}`,
    lines: [],
  }),
};
