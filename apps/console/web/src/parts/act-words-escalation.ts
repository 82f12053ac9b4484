import { reasonLine, type Teller, text } from './act-words-shared';

const WHY: Readonly<Record<string, string>> = {
  undecided: '本级期满未作出决定，自动升级',
  decided: '督办单位决定升级',
  'not-corrected': '整改未合格，升级',
  'date-missed': '内部期限届满未办结，自动升级',
};
const OUTCOMES: Readonly<Record<string, string>> = {
  explained: '说明情况成立',
  corrected: '整改合格',
  transferred: '改由其他单位办理',
  extended: '依法延长期限',
  discipline: '移送纪检监察处理',
};

/** 升级督办 in the words of the office. */
export const ESCALATION_TELLERS: Readonly<Record<string, Teller>> = {
  EscalationOpened: () => ({ title: '超期事项升级督办', lines: ['超期单位应说明情况，督办单位应作出决定'] }),
  EscalationRungAdded: () => ({ title: '又一次到点升级，并入本督办', lines: [] }),
  EscalationAnswered: () => ({ title: '超期单位说明情况', lines: [] }),
  EscalationClimbed: (happened) => ({ title: WHY[text(happened['why'])] ?? '升级', lines: reasonLine(happened) }),
  EscalationCorrectionOrdered: (happened) => ({ title: '责令整改', lines: [text(happened['what'])] }),
  EscalationInnerDateSet: (happened) => ({
    title: '设定内部期限',
    lines: [...reasonLine(happened), '法定期限不变，仍按超期计算'],
  }),
  EscalationDutyDone: (happened) => ({ title: '超期事项已补办', lines: reasonLine(happened) }),
  EscalationSettled: (happened) => ({
    title: `督办办结：${OUTCOMES[text(happened['kind'])] ?? ''}`,
    lines: reasonLine(happened),
  }),
  EscalationExhausted: () => ({ title: '升级阶梯已到顶，督办结束', lines: ['留存记录备查'] }),
};
