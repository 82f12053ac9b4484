import { reasonLine, type Teller, text } from './act-words-shared';

/** 约谈 in the words of the office. */
export const TALK_TELLERS: Readonly<Record<string, Teller>> = {
  TalkSummoned: (happened) => ({ title: '发出约谈通知', lines: reasonLine(happened) }),
  TalkHeld: (happened) => ({ title: '约谈并责令整改', lines: [text(happened['what'])] }),
  TalkCorrectionReported: () => ({ title: '报告整改', lines: [] }),
  TalkChecked: (happened) => ({
    title: happened['corrected'] === true ? '整改检查合格，约谈办结' : '整改检查不合格，再次限期',
    lines: reasonLine(happened),
  }),
  TalkWithdrawn: (happened) => ({ title: '取消约谈', lines: reasonLine(happened) }),
};
