import { reasonLine, type Teller, text } from './act-words-shared';

/** 查阅 in the words of the office. */
export const LOOK_TELLERS: Readonly<Record<string, Teller>> = {
  LookOpened: (happened) => ({
    title: text(happened['reason']) ? '说明理由，开始查阅' : '工作中打开事项（自动留痕）',
    lines: reasonLine(happened),
  }),
  LookAsked: (happened) => ({ title: '申请查阅，报上级单位决定', lines: reasonLine(happened) }),
  LookAllowed: () => ({ title: '上级单位同意查阅', lines: [] }),
  LookRefused: (happened) => ({ title: '上级单位不同意查阅', lines: reasonLine(happened) }),
  LookEnded: (happened) => ({ title: happened['why'] === 'expired' ? '查阅期满，自动结束' : '结束查阅', lines: [] }),
};
