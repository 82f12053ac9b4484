import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { type NoteReturned, restitutionIdOf } from '#contracts/restitution/restitution.messages';
import type { Party } from '#domain/agency/actor';
import type {
  MoneyTraced,
  PayoutsConfirmed,
  RestitutionEvent,
  RestitutionOpened,
} from '#domain/restitution/matter/events';
import type { RestitutionReadModel, RestitutionStanding } from '#persistence/restitution/restitution.read-model';
import type { RestitutionRepository } from '#persistence/restitution/restitution.repository';

type RestitutionAct = AreaAct<RestitutionEvent>;

/** What a restitution does with its acts: the rows of the desks, who must be told, and what the freeze orders learn. */
export const restitutionArea = (
  restitutions: RestitutionRepository,
  read: RestitutionReadModel,
): Area<RestitutionEvent> => ({
  async project(transaction, { matterId, entry }) {
    const stage = await restitutions.project(transaction, restitutionIdOf(matterId), entry);
    const ended = stage === 'closed' || stage === 'residual-frozen';
    return { ...headOf(entry.happened), state: stage, ended };
  },

  notices: async (manager, act) => noticesOf(act, await read.standingOf(manager, restitutionIdOf(act.matterId))),

  owes: async (manager, act) => {
    const { happened } = act.entry;
    if (happened.event === 'MoneyTraced') return restated(act, happened);
    return happened.event === 'PayoutsConfirmed'
      ? returnedTo(act, happened, await paidIn(read, manager, happened))
      : [];
  },
});

type Manager = Parameters<Area['notices']>[0];

const paidIn = (
  read: RestitutionReadModel,
  manager: Manager,
  { noticeId, results }: PayoutsConfirmed,
): Promise<{ itemKey: string; amount: string }[]> =>
  read.paidByItem(
    manager,
    noticeId,
    results.filter(({ result }) => result === 'paid').map(({ lineNo }) => lineNo),
  );

function headOf(happened: RestitutionEvent): HeadChange {
  switch (happened.event) {
    case 'RestitutionOpened':
      return { caseId: happened.caseId, title: `${happened.caseNumber} 冻结资金返还`, joins: partiesOf(happened) };
    case 'ApplicationReceived':
      return { joins: [{ unitId: happened.receivedByUnitId, role: 'copied' }] };
    case 'BankNoticesIssued':
      return { joins: happened.notices.map(({ bankUnitId }): Party => ({ unitId: bankUnitId, role: 'addressee' })) };
    default:
      return {};
  }
}

const partiesOf = ({ handlerUnitId, superiorUnitIds }: RestitutionOpened): Party[] => [
  { unitId: handlerUnitId, role: 'handler' },
  ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
];

interface Words {
  readonly template: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** One notice per act and unit; no name, no account. */
function noticesOf({ entry: { happened } }: RestitutionAct, standing: RestitutionStanding): NoticeDraft[] {
  const words = wordsOf(happened, standing);
  if (!words) return [];
  const { template, to, subject, body } = words;
  const link = `/restitutions/${standing.restitutionId}`;
  return to.map((unitId) => ({
    template,
    to: { unitId },
    subject: `【${subject}】${standing.caseNumber}`,
    body,
    link,
  }));
}

function wordsOf(happened: RestitutionEvent, { handlerUnitId, waits }: RestitutionStanding): Words | undefined {
  const police = (template: string, subject: string, body: string): Words => ({
    ...{ template, subject, body },
    to: [handlerUnitId],
  });
  switch (happened.event) {
    case 'ApplicationReceived':
      return police('restitution-applied', '返还申请', '收到一份资金返还申请，请审查材料是否齐全。');
    case 'MoneyTraced': {
      const excess = (happened.justified ?? []).filter(({ keepFen, frozenFen }) => BigInt(keepFen) < BigInt(frozenFen));
      return excess.length > 0
        ? police(
            'restitution-excess',
            '冻结超出依据',
            `${excess.length} 笔冻结的数额超出资金流向所能证明的涉案数额，请在“规则比较”页核对，提请解除超出部分。`,
          )
        : undefined;
    }
    case 'PlanNoticePublished':
      return waits > 0
        ? police(
            'restitution-renew-first',
            '先续冻后返还',
            `${waits} 笔冻结将在最早可返还日之前到期，请先办理继续冻结，方案在续冻后继续。`,
          )
        : undefined;
    case 'ObjectionRaised':
      return police('restitution-objection', '返还异议', '公告期内收到异议，请审查；审查结束前不得返还。');
    case 'PlanNoticeEnded':
      return police('restitution-notice-ended', '公告期满', '返还公告期已满，无待审异议的可以呈请审批。');
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

/** 比例原则: the freeze learns at once what the trace justifies, and shows what is held beyond it. */
const restated = (
  { matterId, entry: { by } }: RestitutionAct,
  { traceId, justified = [] }: MoneyTraced,
): OwedCommand[] =>
  justified.map(({ itemKey, keepFen }) => {
    const cut = itemKey.lastIndexOf('/');
    return {
      what: `restateJustification.${itemKey}.${traceId}`,
      matterId: `freeze-order/${itemKey.slice(0, cut)}`,
      update: 'restateJustification',
      actor: { agency: 'police', unitId: '', officerId: restitutionIdOf(matterId), ...by, roles: ['machine'] },
      body: {
        itemNo: Number(itemKey.slice(cut + 1)),
        justifiedFen: `${keepFen}`,
        reason: '资金流向计算所能证明的涉案数额',
      },
    };
  });

/** A confirmed payout is at the same time a partial release of the frozen item; the rest stays frozen to its original end (RST-13). */
function returnedTo(
  { matterId, number, entry: { by } }: RestitutionAct,
  { noticeId }: PayoutsConfirmed,
  paid: readonly { readonly itemKey: string; readonly amount: string }[],
): OwedCommand[] {
  return paid.map(({ itemKey, amount }) => {
    const cut = itemKey.lastIndexOf('/');
    const body: Omit<NoteReturned, 'amountFen'> & { amountFen: string } = {
      payoutId: `${noticeId}.${number}`,
      itemNo: Number(itemKey.slice(cut + 1)),
      amountFen: amount,
    };
    return {
      what: `noteReturned.${itemKey}`,
      matterId: `freeze-order/${itemKey.slice(0, cut)}`,
      update: 'noteReturned',
      actor: { agency: 'bank', unitId: '', officerId: restitutionIdOf(matterId), ...by, roles: ['machine'] },
      body,
    };
  });
}
