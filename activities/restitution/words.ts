import type { MoneyTraced, RestitutionEvent } from '#domain/restitution/matter/events';
import type { RestitutionStanding } from '#persistence/restitution/restitution.read-model';

interface Words {
  readonly template: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Absent: the return itself. */
  readonly link?: string;
}

const REVIEW_ASKED = {
  template: 'restitution-review',
  subject: '返还复查申请',
  body: '被害人申请复查，请审查并书面答复。',
};

/** The units of a dispute do not all see the return: they see the dispute. */
const DISPUTES = '/restitution-disputes';

/** How many freezes hold more than the trace justifies. */
const excessIn = ({ justified = [] }: MoneyTraced): number =>
  justified.filter(({ keepFen, frozenFen }) => BigInt(keepFen) < BigInt(frozenFen)).length;

type Standing = Pick<RestitutionStanding, 'handlerUnitId' | 'approverUnitId' | 'waits'>;

const toUnit =
  (unitId: string) =>
  (template: string, subject: string, body: string): Words => ({ ...{ template, subject, body }, to: [unitId] });

/** What an act tells, and to whom; most acts tell nobody. */
export const wordsOf = (happened: RestitutionEvent, standing: Standing): Words | undefined =>
  wordsBefore(happened, standing) ?? wordsAfter(happened, standing);

/** From the applications to the report. */
function wordsBefore(happened: RestitutionEvent, { handlerUnitId, waits }: Standing): Words | undefined {
  const police = toUnit(handlerUnitId);
  switch (happened.event) {
    case 'ApplicationReceived':
      return police('restitution-applied', '返还申请', '收到一份资金返还申请，请审查材料是否齐全。');
    case 'MoneyTraced': {
      const excess = excessIn(happened);
      return excess > 0
        ? police(
            'restitution-excess',
            '冻结超出依据',
            `${excess} 笔冻结的数额超出资金流向所能证明的涉案数额，请在“规则比较”页核对，提请解除超出部分。`,
          )
        : undefined;
    }
    case 'PlanNoticePublished':
    case 'ReportSubmitted':
      return waits > 0
        ? police(
            'restitution-renew-first',
            '先续冻后返还',
            `${waits} 笔冻结将在最早可返还日之前到期，系统已呈请继续冻结，方案待续冻后再作决定。`,
          )
        : undefined;
    case 'ObjectionRaised':
      return police('restitution-objection', '返还异议', '公告期内收到异议，请审查；审查结束前不得返还。');
    case 'DisputeReported':
      return {
        ...{ template: 'restitution-dispute', subject: '多地冻结争议', link: DISPUTES },
        to: [...new Set([happened.superiorUnitId, ...happened.contestants])],
        body: '多个单位冻结了同一账户，已报请共同的上级公安机关指定一个单位办理返还；指定前不得返还。',
      };
    case 'UnitNamed':
      return {
        ...{ template: 'restitution-named', subject: '指定返还单位', link: DISPUTES },
        to: [...new Set([handlerUnitId, ...(happened.contestants ?? [])])],
        body: '共同的上级公安机关已指定办理返还的单位，其他单位不再从该账户返还。',
      };
    case 'PlanNoticeEnded':
      return police('restitution-notice-ended', '公告期满', '返还公告期已满，无待审异议的可以呈请审批。');
    default:
      return undefined;
  }
}

/** From the decision to the receipts, and what comes after them. */
function wordsAfter(happened: RestitutionEvent, { handlerUnitId, approverUnitId }: Standing): Words | undefined {
  const police = toUnit(handlerUnitId);
  switch (happened.event) {
    case 'RemedyRaised':
      return happened.kind === 'review'
        ? { ...REVIEW_ASKED, to: [approverUnitId] }
        : police('restitution-appeal', '返还申诉', '收到被害人申诉，请在三十日内书面答复。');
    case 'RecoveryDecided':
      return police(
        'restitution-recovery',
        happened.decision === 'approved' ? '追回决定' : '追回未批准',
        happened.decision === 'approved' ? '追回决定已批准，请办理追回并登记到账。' : `未批准追回：${happened.reason}`,
      );
    case 'RemedyDecided':
      return happened.outcome === 'upheld'
        ? police('restitution-remedy', '复查、申诉成立', '请按答复意见办理；更正已决定的返还须作出新的决定。')
        : undefined;
    case 'RestitutionPlanApproved':
      return police('restitution-approved', '返还决定', '返还方案已批准，请向银行出具协助返还通知书。');
    case 'BankNoticesIssued':
      return {
        template: 'restitution-notice',
        to: happened.notices.map(({ bankUnitId }) => bankUnitId),
        subject: '协助返还通知',
        body: '收到协助返还通知书。民警到场后请核对人民警察证和通知书，材料齐全的受理并在三个工作日内办理。',
      };
    case 'CompletionAsked':
      return police('restitution-completion', '银行要求补正', `银行要求补正：${happened.missing.join('、')}。`);
    case 'PayoutsConfirmed': {
      const bounced = happened.results.filter(({ result }) => result === 'bounced').length;
      return bounced > 0
        ? police('restitution-bounced', '返还退汇', `${bounced} 笔返还被退汇，请核实收款账户后重新返还。`)
        : police('restitution-paid', '返还回执', `银行已返还 ${happened.results.length} 笔并送交回执。`);
    }
    default:
      return undefined;
  }
}
