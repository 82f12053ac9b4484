import type { PlanStatus } from '#domain/restitution/matter/restitution';
import { type ShareStanding, standingOfShares } from '#domain/restitution/share-standing';
import type { Instant } from '#domain/shared/instant';

/** What of a return a victim may be told (41号 6, 8, 12): the own application, never an account, a suspect or another victim. */
export interface OwnReturn {
  readonly status: string;
  readonly reason?: string | undefined;
  readonly planStatus?: PlanStatus | undefined;
  /** How far each own share of that plan is. */
  readonly shares: readonly ShareStanding[];
  readonly noticeEndsAt?: Instant | undefined;
  readonly noticeProvisional: boolean;
  readonly paidFen: string;
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
  /** A share is told once it is public or decided, not while it is drawn up and not of a plan that was given up. */
  readonly mayKnowShare: boolean;
}

type Said = Omit<Told, 'mayObject' | 'mayKnowShare'>;

const NO_PERIOD = '法律没有为这一步规定办理期限，有进展时会在这里显示。';
const PROVISIONAL = '日期待定：相关年份的放假安排尚未公布，公布后在这里显示。';

/** The state of a return in plain words, what is waited on, and the next legal date. */
export function toldToVictim(known: OwnReturn): Told {
  const { status, planStatus, reason, noticeEndsAt } = known;
  if (status === 'rejected')
    return {
      ...untimed('您的返还申请未被受理。', `理由：${reason ?? '见书面通知'}。补充材料后可以再次申请。`),
      ...{ mayObject: false, mayKnowShare: false },
    };
  return {
    ...saidOf(known),
    mayObject: planStatus === 'noticed',
    mayKnowShare: planStatus === 'decided' || (isLive(planStatus) && noticeEndsAt !== undefined),
  };
}

const isLive = (status: PlanStatus | undefined): boolean =>
  status === 'noticed' || status === 'notice-ended' || status === 'submitted';

function saidOf(known: OwnReturn): Said {
  const { status, planStatus, shares } = known;
  if (shares.length > 0 && shares.every((share) => share === 'paid')) return PAID;
  switch (planStatus) {
    case 'decided':
      return saidOfDecided(known);
    case 'submitted':
      return untimed('返还方案已呈报市级以上公安机关。', '等待审批。');
    case 'noticed':
      return noticed(known);
    case 'notice-ended':
      return untimed('返还方案公告已经期满。', '没有异议或异议处理完毕后，由公安机关呈报审批。');
    case 'refused':
      return untimed('返还方案未获批准。', '公安机关核实后重新提出返还方案。');
    case 'set-aside':
      return untimed('返还方案已经撤销。', '公安机关重新核实资金情况，之后提出新的返还方案。');
    case 'proposed':
    case 'superseded':
    case undefined:
      return status === 'complete'
        ? untimed('您的申请材料已经齐全。', '公安机关正在核实资金情况，之后提出返还方案。')
        : untimed('您的返还申请已经收到。', '等待公安机关审核材料。');
  }
}

/** Once it is decided, a victim's own shares tell how far the return is, and not those of others. */
function saidOfDecided(known: OwnReturn): Said {
  const standing = standingOfShares(known.shares);
  switch (standing) {
    case undefined:
      return BigInt(known.paidFen) > 0n
        ? PAID
        : untimed(
            '公安机关已决定返还，决定的方案中没有您的份额。',
            '如有疑问，请联系办案单位；对决定不服的，可以在本页申请复查。',
          );
    case 'bounced':
      return untimed('汇给您的款项被退回。', '请尽快向办案单位提供可以收款的本人账户，并由办案单位核实。');
    case 'prepared':
      return untimed('银行已经办理汇款。', '等待银行的到账回执。');
    case 'at-the-bank':
    case 'accepted':
      return dated(known, { headline: '返还决定已送银行办理。', waitsFor: '银行核对材料并汇款。' });
    default:
      return untimed('公安机关已决定返还。', '办案民警持通知书到银行办理，无需您到场。');
  }
}

function untimed(headline: string, waitsFor: string): Said {
  return { headline, waitsFor, noDate: NO_PERIOD };
}

const PAID: Said = {
  headline: '应返还给您的款项已经汇出。',
  waitsFor: '无需您再办理。如未收到，请与办案单位联系。',
  noDate: '本次返还已经办结。',
};

function dated({ payBy, payByProvisional }: OwnReturn, said: { headline: string; waitsFor: string }): Said {
  if (!payBy) return { ...said, noDate: '银行受理齐全的材料后，办理期限为三个工作日。' };
  if (payByProvisional) return { ...said, noDate: PROVISIONAL };
  return { ...said, nextDate: { at: payBy, what: '银行应在此前办结' } };
}

function noticed({ noticeEndsAt, noticeProvisional }: OwnReturn): Said {
  const said = {
    headline: '返还方案正在公告。',
    waitsFor: '公告期内可以提出异议；没有异议或异议处理完毕后，呈报审批。',
  };
  if (!noticeEndsAt) return { ...said, noDate: NO_PERIOD };
  if (noticeProvisional) return { ...said, noDate: PROVISIONAL };
  return { ...said, nextDate: { at: noticeEndsAt, what: '异议期到此为止' } };
}
