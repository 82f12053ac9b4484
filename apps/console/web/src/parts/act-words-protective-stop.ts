import { at, count, reasonLine, type Teller } from './act-words-shared';

/** 保护性止付 in the words of the office. */
export const PROTECTIVE_STOP_TELLERS: Readonly<Record<string, Teller>> = {
  ProtectiveStopOrdered: (happened) => ({
    title: `发出保护性止付，${count(happened['accounts'])} 个账户`,
    lines: [`保护时长 ${Number(happened['hours'])} 小时`],
  }),
  ProtectiveStopExecuted: (happened) => ({ title: '银行已执行', lines: [`执行时点 ${at(happened['stoppedAt'])}`] }),
  ProtectiveStopRefused: (happened) => ({ title: '银行未执行', lines: reasonLine(happened) }),
  ProtectiveStopWithdrawn: (happened) => ({ title: '撤回保护性止付', lines: reasonLine(happened) }),
  ProtectiveStopAppealed: () => ({ title: '登记户主申诉', lines: ['申诉内容单独保存，不写入记录'] }),
  ProtectiveStopAppealDecided: (happened) => ({
    title: happened['upheld'] === true ? '申诉核验通过，要求解除' : '申诉核验未通过',
    lines: reasonLine(happened),
  }),
  ProtectiveStopReleaseOrdered: (happened) => ({ title: '要求银行解除', lines: reasonLine(happened) }),
  ProtectiveStopReleased: (happened) => ({ title: '银行已解除', lines: [`解除时点 ${at(happened['releasedAt'])}`] }),
  ProtectiveStopLapsed: (happened) => ({ title: '期满自动失效', lines: [`失效时点 ${at(happened['lapsedAt'])}`] }),
};
