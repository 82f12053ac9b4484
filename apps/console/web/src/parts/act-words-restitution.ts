import { type ActWords, count, type Data, fen, type Teller, text } from './act-words-shared';

const version = ({ version: number }: Data): string => `第 ${String(number)} 版方案`;
const because = ({ reason }: Data): string[] => (text(reason) ? [`理由：${text(reason)}`] : []);
const just = (title: string) => (): ActWords => ({ title, lines: [] });

/** What came of asking whoever paid into a frozen account. */
export const SENDER_STATE: Readonly<Record<string, string>> = {
  contacted: '已联系',
  verified: '已核实为被害人，待其申请',
  unreported: '核实为被害人，未报案未申请',
  unreachable: '联系不上',
  'not-a-victim': '经核实不是被害人',
};

/** What the acts of a return say in the words of the office. */
export const RESTITUTION_TELLERS: Readonly<Record<string, Teller>> = {
  RestitutionOpened: just('发起资金返还'),
  VictimsTold: ({ victims }) => ({ title: `已告知被害人 ${String(victims)} 名`, lines: [] }),
  ApplicationReceived: ({ lossFen }) => ({ title: '收到返还申请', lines: [`损失 ${fen(lossFen)}`] }),
  PapersHandedOver: just('移送申请材料'),
  ApplicationCompleted: just('申请材料齐全'),
  ApplicationRejected: (happened) => ({ title: '申请不予受理', lines: because(happened) }),
  PayoutAccountChanged: (happened) => ({ title: '变更收款账户', lines: because(happened) }),
  MoneyTraced: ({ heldFen, conserved }) => ({
    title: '资金溯源',
    lines: [`属被害人 ${fen(heldFen)}，勾稽${conserved === true ? '相符' : '不符'}`],
  }),
  RestitutionPlanProposed: (happened) => ({
    title: `拟定${version(happened)}`,
    lines: [`返还合计 ${fen(happened['totalFen'])}，余额 ${fen(happened['residueFen'])}`],
  }),
  PlanNoticePublished: (happened) => ({ title: `${version(happened)}公告`, lines: [] }),
  PlanNoticeEnded: (happened) => ({ title: `${version(happened)}公告期满`, lines: [] }),
  ReportSubmitted: (happened) => ({ title: `${version(happened)}呈请市级审批`, lines: [] }),
  RestitutionPlanApproved: (happened) => ({ title: `批准${version(happened)}`, lines: [] }),
  RestitutionPlanRefused: (happened) => ({ title: `未批准${version(happened)}`, lines: because(happened) }),
  RemedyRaised: ({ kind }) => ({ title: kind === 'review' ? '被害人申请复查' : '被害人申诉', lines: [] }),
  RemedyDecided: (happened) => ({
    title: happened['outcome'] === 'upheld' ? '复查、申诉成立' : '复查、申诉不予支持',
    lines: because(happened),
  }),
  MoneyLeftToJudgment: (happened) => ({
    title: `支付账户资金 ${count(happened['itemKeys'])} 笔随案移送，待判决`,
    lines: because(happened),
  }),
  RecoveryProposed: (happened) => ({
    title: `呈请追回 ${fen(happened['amountFen'])}`,
    lines: because(happened),
  }),
  RecoveryDecided: (happened) => ({
    title: happened['decision'] === 'approved' ? '批准追回' : '未批准追回',
    lines: because(happened),
  }),
  RecoveryNoted: ({ amountFen }) => ({ title: `追回到账 ${fen(amountFen)}`, lines: [] }),
  DisputeReported: (happened) => ({ title: '报请共同的上级公安机关指定返还单位', lines: because(happened) }),
  UnitNamed: (happened) => ({ title: '指定办理单位', lines: because(happened) }),
  BankNoticesIssued: ({ notices }) => ({ title: `出具协助返还通知书 ${count(notices)} 份`, lines: [] }),
  NoticePresented: just('民警持证到银行'),
  CompletionAsked: ({ missing }) => ({
    title: '银行要求补正',
    lines: Array.isArray(missing) ? [`缺少：${missing.map(String).join('、')}`] : [],
  }),
  PapersCompleted: just('已补正材料'),
  NoticeAccepted: just('银行受理，三个工作日起算'),
  PayoutsPrepared: just('银行复核放款'),
  PayoutsConfirmed: just('银行回单确认'),
  SenderNoted: ({ state, ...happened }) => ({
    title: `查找被害人：${SENDER_STATE[String(state)] ?? String(state)}`,
    lines: because(happened),
  }),
  SendersLed: ({ senderKeys, to, ...happened }) => ({
    title: `${count(senderKeys)} 个付款账户${to === 'court' ? '随案移送法院处理' : '以公告查找被害人'}`,
    lines: because(happened),
  }),
};
