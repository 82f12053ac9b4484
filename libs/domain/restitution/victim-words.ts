import type { Instant } from '#domain/shared/instant';

/** What of a return a victim may be told (41号 6, 8, 12): the own application, never an account, a suspect or another victim. */
export interface OwnReturn {
  readonly status: string;
  readonly reason?: string | undefined;
  readonly stage: string;
  readonly planStatus?: string | undefined;
  readonly noticeEndsAt?: Instant | undefined;
  readonly noticeProvisional: boolean;
  readonly decided: boolean;
  readonly shareFen?: string | undefined;
  readonly paidFen: string;
  readonly bounced: boolean;
  readonly payBy?: Instant | undefined;
  readonly payByProvisional: boolean;
}

export interface Told {
  readonly headline: string;
  readonly waitsFor: string;
  /** A date that the law sets; a provisional one is never given. */
  readonly nextDate?: { readonly at: Instant; readonly what: string };
  /** Where no date is given: why. */
  readonly noDate?: string;
  readonly mayObject: boolean;
}

const NO_PERIOD = '法律没有为这一步规定办理期限，有进展时会在这里显示。';
const PROVISIONAL = '日期待定：相关年份的放假安排尚未公布，公布后在这里显示。';

/** The state of a return in plain words, what is waited on, and the next legal date. */
export function toldToVictim(known: OwnReturn): Told {
  const { status, planStatus, reason } = known;
  if (status === 'rejected')
    return untimed('您的返还申请未被受理。', `理由：${reason ?? '见书面通知'}。补充材料后可以再次申请。`);
  if (BigInt(known.paidFen) > 0n && known.paidFen === known.shareFen)
    return untimed('应返还给您的款项已经汇出。', '无需您再办理。如未收到，请与办案单位联系。', '本次返还已经办结。');
  if (known.bounced)
    return untimed('汇给您的款项被退回。', '请尽快向办案单位提供可以收款的本人账户，并由办案单位核实。');
  if (known.stage === 'at-the-bank')
    return dated(known, { headline: '返还决定已送银行办理。', waitsFor: '银行核对材料并汇款。' });
  if (planStatus === 'decided') return untimed('公安机关已决定返还。', '办案民警持通知书到银行办理，无需您到场。');
  if (planStatus === 'submitted') return untimed('返还方案已呈报市级以上公安机关。', '等待审批。');
  if (planStatus === 'noticed') return noticed(known);
  if (planStatus === 'notice-ended') return untimed('返还方案公告已经期满。', '等待公安机关呈报审批。');
  if (status === 'complete') return untimed('您的申请材料已经齐全。', '公安机关正在核实资金情况，之后提出返还方案。');
  return untimed('您的返还申请已经收到。', '等待公安机关审核材料。');
}

function untimed(headline: string, waitsFor: string, noDate = NO_PERIOD): Told {
  return { headline, waitsFor, noDate, mayObject: false };
}

function dated({ payBy, payByProvisional }: OwnReturn, said: { headline: string; waitsFor: string }): Told {
  if (!payBy) return { ...said, noDate: '银行受理齐全的材料后，办理期限为三个工作日。', mayObject: false };
  if (payByProvisional) return { ...said, noDate: PROVISIONAL, mayObject: false };
  return { ...said, nextDate: { at: payBy, what: '银行应在此前办结' }, mayObject: false };
}

function noticed({ noticeEndsAt, noticeProvisional }: OwnReturn): Told {
  const said = {
    headline: '返还方案正在公告。',
    waitsFor: '公告期内可以提出异议；没有异议或异议处理完毕后，呈报审批。',
    mayObject: true,
  };
  if (!noticeEndsAt) return { ...said, noDate: NO_PERIOD };
  if (noticeProvisional) return { ...said, noDate: PROVISIONAL };
  return { ...said, nextDate: { at: noticeEndsAt, what: '异议期到此为止' } };
}
