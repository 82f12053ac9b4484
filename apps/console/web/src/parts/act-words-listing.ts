import { CASE_LEVELS } from '../words';
import { reasonLine, type Teller, text } from './act-words-shared';

const levelOf = (happened: Readonly<Record<string, unknown>>): string =>
  `${CASE_LEVELS[text(happened['level'])] ?? ''}${text(happened['batch']) ? ` ${text(happened['batch'])}` : ''}`;

/** 挂牌督办 in the words of the office. */
export const LISTING_TELLERS: Readonly<Record<string, Teller>> = {
  ListingOpened: (happened) => ({ title: `列入挂牌督办（${levelOf(happened)}）`, lines: reasonLine(happened) }),
  ListingHandedOver: (happened) => ({
    title: '随案移交',
    lines: happened['wantsLeader'] === true ? ['由新的承办单位负责人任专案组长'] : [],
  }),
  ListingLeaderNamed: () => ({ title: '明确专案组长', lines: [] }),
  ListingReported: () => ({ title: '报告进展', lines: ['下一次报告的期限重新起算'] }),
  ListingRaised: (happened) => ({ title: `提升至${levelOf(happened)}`, lines: reasonLine(happened) }),
  ListingDelistingAsked: () => ({ title: '申请摘牌', lines: ['待督办单位批准'] }),
  ListingDelistingRefused: (happened) => ({ title: '不予摘牌，继续督办', lines: reasonLine(happened) }),
  ListingDelisted: () => ({ title: '批准摘牌，督办结束', lines: [] }),
};
