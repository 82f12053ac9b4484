import { CASE_LEVELS } from '../words';
import { list, reasonLine, type Teller, text } from './act-words-shared';

const listed = (texts: unknown): string => (Array.isArray(texts) ? texts.map(String).join('、') : '');

const approvalIn = (happened: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  (happened['approval'] ?? {}) as Readonly<Record<string, unknown>>;

/** 移送、指定管辖、协作、会商、诉讼环节 in the words of the office. */
export const BETWEEN_TELLERS: Readonly<Record<string, Teller>> = {
  CaseHandedOver: () => ({ title: '案件移交新的承办单位', lines: ['原承办单位仍可查看'] }),
  CaseGraded: (happened) => ({
    title: `定为${CASE_LEVELS[text(happened['level'])] ?? ''}案件${happened['batch'] ? `，第 ${text(happened['batch'])} 批` : ''}`,
    lines: reasonLine(happened),
  }),
  CaseMerged: (happened) => ({ title: '并入主案', lines: reasonLine(happened) }),
  CaseMeasuresSigned: () => ({ title: '签收并案移交的在控措施清单', lines: [] }),
  CaseSplit: (happened) => ({ title: '分案，恢复单独办理', lines: reasonLine(happened) }),
  MatterTaken: (happened) => ({
    title: happened['fromOfficerId'] ? '接管或转交办理' : '领取办理',
    lines: [`办理人 ${text(happened['officerId'])}`],
  }),
  OfficerRecused: (happened) => ({
    title: happened['decidedBy'] === 'chief' ? '负责人决定回避' : '承办人自行回避',
    lines: [...reasonLine(happened), `由 ${text(happened['successorId'])} 接办，期限不变`],
  }),
  RecusalLifted: (happened) => ({
    title: '负责人决定解除回避',
    lines: [...reasonLine(happened), `${text(happened['officerId'])} 可以重新查看和办理`],
  }),
  HandlerChanged: () => ({ title: '随案件移交新的承办单位', lines: [] }),
  ReferralFound: (happened) => ({ title: '登记移送，报负责人批准', lines: reasonLine(happened) }),
  ReferralHandOverBegun: () => ({ title: '按指定管辖移交', lines: ['指定的单位已是承办单位，请移交人员、财物和案卷'] }),
  ReferralApproved: (happened) => ({ title: '批准移送', lines: reasonLine(approvalIn(happened)) }),
  ReferralRefused: (happened) => ({ title: '不予批准移送', lines: reasonLine(approvalIn(happened)) }),
  ReferralSent: (happened) => ({
    title: `发出移送，移交清单 ${list(happened['lines']).length} 项`,
    lines: ['对方接收前由移送单位继续办理'],
  }),
  ReferralAccepted: (happened) => ({
    title: '接收，成为承办单位',
    lines: listed(happened['missing']) ? [`要求补正：${listed(happened['missing'])}`] : [],
  }),
  ReferralCompleted: () => ({ title: '补正材料', lines: ['移交清单更换版本，须重新签字'] }),
  ReferralReturned: (happened) => ({
    title: `退回（第 ${String(happened['bounces'])} 次）`,
    lines: [text(happened['text']), happened['escalatedTo'] ? '已自动报共同上级指定管辖' : '期限不重新起算'],
  }),
  ReferralForwarded: (happened) => ({ title: '转送其他单位', lines: reasonLine(happened) }),
  ReferralManifestSigned: (happened) => ({
    title: happened['side'] === 'from' ? '移送方在移交清单上签字' : '接收方在移交清单上签字',
    lines: [`清单校验值 ${text(happened['digest']).slice(0, 16)}`],
  }),
  ReferralReporterTold: (happened) => ({ title: '已书面通知报案人', lines: [text(happened['how'])] }),
  ReferralFilingNoted: (happened) => ({
    title: happened['decision'] === 'filed' ? '决定立案' : '决定不予立案',
    lines: [],
  }),
  ReferralDesignated: () => ({ title: '上级指定管辖', lines: ['不得再次退回'] }),
  ReferralWithdrawn: (happened) => ({ title: '撤回移送', lines: reasonLine(happened) }),
  ReferralKept: (happened) => ({ title: '由原单位继续办理', lines: reasonLine(happened) }),
  DesignationOpened: (happened) => ({ title: '提出管辖争议', lines: reasonLine(happened) }),
  DesignationUnitNamed: (happened) => ({
    title: happened['agreed'] === true ? '各方协商一致' : '提出承办单位',
    lines: [],
  }),
  DesignationEscalated: (happened) => ({ title: '协商不成，报请指定', lines: reasonLine(happened) }),
  DesignationContested: () => ({ title: '陈述管辖意见', lines: [] }),
  DesignationContestsDue: () => ({ title: '陈述期满，由上级决定', lines: [] }),
  DesignationDecided: () => ({ title: '作出指定管辖决定', lines: ['抄送同级人民检察院、人民法院'] }),
  AssistanceAsked: () => ({ title: '发出办案协作函', lines: [] }),
  AssistancePapersAsked: (happened) => ({ title: '要求补齐手续', lines: [listed(happened['missing'])] }),
  AssistancePapersCompleted: () => ({ title: '补齐手续', lines: [] }),
  AssistanceTakenUp: () => ({ title: '手续齐全，受理', lines: [] }),
  AssistanceFugitiveCaught: () => ({ title: '抓获逃犯', lines: ['24 小时内讯问'] }),
  AssistanceAnswered: () => ({ title: '反馈协作结果', lines: [] }),
  AssistanceWithdrawn: (happened) => ({ title: '撤回协作请求', lines: reasonLine(happened) }),
  ConsultationConvened: (happened) => ({
    title: `召集会商，邀请 ${list(happened['officeUnitIds']).length} 个单位`,
    lines: [`${String(happened['hours'])} 小时内提交意见，法定人数 ${String(happened['quorum'])}`],
  }),
  ConsultationInvitationAnswered: (happened) => ({
    title: happened['answer'] === 'joins' ? '答复参加会商' : '答复不参加会商',
    lines: reasonLine(happened),
  }),
  ConsultationOpinionFiled: (happened) => ({
    title: happened['afterOpening'] === true ? '提交意见（公开后）' : '提交意见',
    lines: happened['opens'] === true ? ['各单位意见同时公开'] : [],
  }),
  ConsultationOpinionsDue: (happened) => ({
    title: '提交意见的时间已到',
    lines: [happened['opens'] === true ? '达到法定人数，意见公开' : '未达到法定人数，达到时公开'],
  }),
  ConsultationRoundStarted: (happened) => ({ title: `开始第 ${String(happened['round'])} 轮会商`, lines: [] }),
  ConsultationMinutesIssued: (happened) => ({
    title: `印发会议纪要第 ${String(happened['version'])} 版`,
    lines: list(happened['duties']).length > 0 ? [`任务 ${list(happened['duties']).length} 项`] : [],
  }),
  ConsultationMinutesAnswered: (happened) => ({
    title: happened['answer'] === 'signed' ? '在纪要上签字' : '拒绝签字',
    lines: reasonLine(happened),
  }),
  ConsultationDutyFulfilled: (happened) => ({ title: `办结任务 ${String(happened['dutyNo'])}`, lines: [] }),
  ConsultationDutyDisputed: (happened) => ({
    title: `对任务 ${String(happened['dutyNo'])} 提出异议`,
    lines: reasonLine(happened),
  }),
  ConsultationDisputeDecided: (happened) => ({
    title: happened['decision'] === 'stands' ? '异议不成立，任务维持' : '异议成立，任务取消',
    lines: reasonLine(happened),
  }),
  ConsultationCancelled: (happened) => ({ title: '取消会商', lines: reasonLine(happened) }),
  ProcedureOpened: () => ({ title: '提出环节', lines: [] }),
  ProcedureStepTaken: (happened) => ({
    title: '作出决定，进入下一步',
    lines: [...reasonLine(happened), ...(happened['releasesMeasures'] === true ? ['应当立即解除本案全部措施'] : [])],
  }),
  ProcedureStepExpired: (happened) => ({
    title: happened['mustRelease'] === true ? '羁押期满，应当释放或变更强制措施' : '期满，权利终止',
    lines: [],
  }),
  ProcedureBesideNoted: (happened) => ({ title: '登记并行事项办结', lines: reasonLine(happened) }),
  ProcedureMeasuresSigned: ({ side }) => ({
    title: side === 'from' ? '移送方在在控措施清单上签字' : '接收方在在控措施清单上签字',
    lines: [],
  }),
  ProcedureBesideExpired: () => ({ title: '并行的权利期届满', lines: [] }),
  ProcedureCustodySet: (happened) => ({
    title: happened['inCustody'] === true ? '登记羁押，期限重新计算' : '登记不再羁押，期限重新计算',
    lines: reasonLine(happened),
  }),
  ProcedureCrimeFound: (happened) => ({ title: '登记另有重要罪行', lines: reasonLine(happened) }),
  ProcedureCustodyRecounted: (happened) => ({ title: '批准重新计算侦查羁押期限', lines: reasonLine(happened) }),
  ProcedureUnitChanged: (happened) => ({ title: '改变管辖，期限重新计算', lines: reasonLine(happened) }),
};
