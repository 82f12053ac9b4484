import { list, reasonLine, type Teller, text } from './act-words-shared';

/** 证据保管、支持请求、集群战役 in the words of the office. */
export const WORK_TELLERS: Readonly<Record<string, Teller>> = {
  EvidenceRegistered: () => ({ title: '提取、登记证据', lines: [] }),
  EvidenceOffered: (happened) => ({
    title: `移交给 ${text(happened['toOfficerId'])}`,
    lines: [`用途：${text(happened['purpose'])}`, '接收前仍由移交人保管'],
  }),
  EvidenceReceived: () => ({ title: '核对并接收证据', lines: ['保管责任自接收时转移'] }),
  EvidenceOfferWithdrawn: (happened) => ({ title: '撤回移交', lines: reasonLine(happened) }),
  EvidenceEnded: (happened) => ({ title: '结束保管', lines: reasonLine(happened) }),
  TicketAsked: (happened) => ({ title: '请求支持', lines: [`${String(happened['hours'])} 小时内答复`] }),
  TicketTakenUp: (happened) => ({ title: '受理', lines: [`办理人 ${text(happened['ownerId'])}`] }),
  TicketPassedOn: (happened) => ({ title: '转办', lines: reasonLine(happened) }),
  TicketAnswered: (happened) => ({ title: `答复，结果 ${list(happened['papers']).length} 项`, lines: [] }),
  TicketSentBack: (happened) => ({ title: '退回补充', lines: reasonLine(happened) }),
  TicketClosed: () => ({ title: '确认办结', lines: [] }),
  TicketWithdrawn: (happened) => ({ title: '撤回支持请求', lines: reasonLine(happened) }),
  CampaignPlanned: (happened) => ({ title: `筹备战役“${text(happened['name'])}”`, lines: [] }),
  CampaignCaseAdded: (happened) => ({ title: `加入案件 ${text(happened['caseNumber'])}`, lines: [] }),
  CampaignCaseRemoved: (happened) => ({ title: '移出案件', lines: reasonLine(happened) }),
  CampaignStarted: (happened) => ({
    title: `统一发起，${list(happened['unitIds']).length} 个单位`,
    lines: [`${String(happened['days'])} 日内报送战果`],
  }),
  CampaignResultGiven: (happened) => ({
    title: '报送战果',
    lines: [`抓获 ${String(happened['arrests'])} 人，破案 ${String(happened['casesSolved'])} 起`],
  }),
  CampaignClosed: () => ({ title: '结束战役，战果汇总', lines: [] }),
  CampaignCancelled: (happened) => ({ title: '取消战役', lines: reasonLine(happened) }),
};
