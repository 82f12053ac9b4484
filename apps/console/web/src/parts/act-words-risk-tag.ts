import { reasonLine, type Teller } from './act-words-shared';

const KINDS: Readonly<Record<string, string>> = { 'grey-list': '灰名单账户', 'green-channel': '绿色通道' };

/** 风险标签 in the words of the desks. */
export const RISK_TAG_TELLERS: Readonly<Record<string, Teller>> = {
  RiskTagSet: (happened) => ({
    title: `设定风险标签：${KINDS[String(happened['kind'])] ?? ''}`,
    lines: [...reasonLine(happened), `${Number(happened['days'])} 天后自动取消`],
  }),
  RiskTagEnded: (happened) => ({ title: '提前取消风险标签', lines: reasonLine(happened) }),
  RiskTagLapsed: () => ({ title: '风险标签到期，自动取消', lines: [] }),
};
