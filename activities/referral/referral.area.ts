import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { CASE_WORKFLOW, caseMatterId } from '#contracts/case/case.messages';
import { CHANGE_HANDLER } from '#contracts/matter/record';
import { referralIdOf, referralMatterId } from '#contracts/referral/referral.messages';
import type { Actor, Party } from '#domain/agency/actor';
import { apply } from '#domain/referral/apply';
import { GROUNDS, RETURN_REASONS } from '#domain/referral/grounds';
import { type CaseToOpen, hasEnded, type Referral, type ReferralEvent } from '#domain/referral/referral';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import { freezesOf, standingOf } from '#persistence/referral/standing';

/** What a referral does with its acts: its row, its parties, word to the other side, and the move of the case. */
export const referralArea = (folded: FoldedRepository): Area<ReferralEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, owedBy },
    keysOf: ({ caseId, number }: Referral) => ({ caseId, number }),
    papersOf: (happened) =>
      happened.event === 'ReferralSent' || happened.event === 'ReferralCompleted' ? happened.lines : [],
  });

function headOf(state: Referral, happened: ReferralEvent): HeadChange {
  const { caseId, fromUnitId, toUnitId, superiorUnitIds, number, ground, status } = state;
  const joins: Party[] = [
    { unitId: fromUnitId, role: 'handler' },
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
    ...(happened.event === 'ReferralReturned' && happened.escalatedTo
      ? [{ unitId: happened.escalatedTo.superiorUnitId, role: 'superior' as const }]
      : []),
    ...(state.legs > 0 ? [{ unitId: toUnitId, role: 'addressee' as const }] : []),
  ];
  const leaves: Party[] =
    happened.event === 'ReferralForwarded' ? [{ unitId: happened.fromUnitId, role: 'addressee' }] : [];
  return {
    ...(caseId !== undefined && { caseId }),
    title: `${number || '移送（拟稿）'} ${GROUNDS[ground].name}`,
    state: status,
    ended: hasEnded(state),
    joins,
    leaves,
  };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<ReferralEvent>, state: Referral): NoticeDraft[] {
  const told = wordsOf(happened, state);
  if (!told) return [];
  const [unitId, subject, body] = told;
  const link = `/referrals/${referralIdOf(matterId)}`;
  return [{ template: happened.event, to: { unitId }, subject: `【${subject}】${state.number}`, body, link }];
}

/** Who must hear of it, the heading and what to do. */
function wordsOf(happened: ReferralEvent, state: Referral): readonly [string, string, string] | undefined {
  const { fromUnitId, toUnitId } = state;
  switch (happened.event) {
    case 'ReferralSent':
      return [toUnitId, '收到移送', '请在 24 小时内接收、补正、退回或转送；接收前由移送单位继续办理。'];
    case 'ReferralForwarded':
      return [toUnitId, '收到转送', '请在 24 小时内接收或继续转送，并核对移交清单。'];
    case 'ReferralDesignated':
      return [toUnitId, '指定管辖', '上级已指定管辖单位，请按指定管辖决定书办理移交，不得再次退回。'];
    case 'ReferralAccepted':
      return [
        fromUnitId,
        '移送已接收',
        happened.missing.length > 0
          ? `对方已接收并要求在 3 日内补正：${happened.missing.join('、')}。`
          : '对方已接收，请当面清点，双方在移交清单上签字。',
      ];
    case 'ReferralCompleted':
      return [toUnitId, '材料已补正', '移交清单已更换版本，请核对后重新签字。'];
    case 'ReferralReturned':
      return [
        fromUnitId,
        happened.escalatedTo ? '二次退回，已报指定管辖' : '移送被退回',
        `退回原因：${RETURN_REASONS[happened.reason]}。${happened.text}。案件仍由你单位办理，期限不重新起算。`,
      ];
    case 'ReferralManifestSigned':
      return [
        happened.side === 'from' ? toUnitId : fromUnitId,
        '移交清单待签字',
        '对方已在移交清单上签字，请核对后签字；双方签字后移交完成。',
      ];
    case 'ReferralFilingNoted':
      return [
        fromUnitId,
        happened.decision === 'filed' ? '已立案' : '不予立案',
        happened.decision === 'filed'
          ? '移送的案件已立案，请及时移交涉案物品和材料。'
          : '移送的案件已决定不予立案，可依法申请复议。',
      ];
    default:
      return undefined;
  }
}

/** The case and every open matter of it learn who acts now; a second bounce opens the designation. */
async function owedBy(
  { entry }: AreaAct<ReferralEvent>,
  state: Referral,
  manager: EntityManager,
): Promise<OwedCommand[]> {
  const { happened } = entry;
  const { caseId, referralId, fromUnitId, toUnitId } = state;
  const actor = actorOf(entry.by);
  const changing = (matterId: string): OwedCommand => ({
    what: `${CHANGE_HANDLER}/${matterId}`,
    ...{ matterId, update: CHANGE_HANDLER, actor, body: { fromUnitId, toUnitId } },
  });
  if (happened.event === 'ReferralReturned' && happened.escalatedTo) {
    const { designationId, superiorUnitId } = happened.escalatedTo;
    return [
      {
        what: 'openDesignation',
        matterId: `designation/${designationId}`,
        update: 'openDesignation',
        actor,
        body: {
          ...{ designationId, referralId, superiorUnitId, provisionalUnitId: fromUnitId, reason: happened.text },
          ...(caseId !== undefined && { caseId }),
          contestants: [fromUnitId, toUnitId],
          divisions: state.places.map(({ divisionCode }) => divisionCode),
        },
      },
    ];
  }
  if (happened.event === 'ReferralAccepted' && happened.opensCase)
    return [openingOf(happened.opensCase, state, entry.at, actor)];
  if (caseId === undefined) return [];
  if (happened.event === 'ReferralManifestSigned' && state.status === 'handed-over') {
    // Until both have signed, the giver renews; now the freezes move as well (CRD-27).
    const freezes = await freezesOf(manager, caseId, fromUnitId);
    return freezes.map((matterId) => changing(matterId));
  }
  if (happened.event !== 'ReferralAccepted' || state.designated) return [];
  const { centreUnitId, superiorUnitIds, matters } = await standingOf(manager, { caseId, fromUnitId, toUnitId });
  return [
    {
      what: 'handOverCase',
      matterId: caseMatterId(caseId),
      update: 'handOverCase',
      actor,
      body: { toUnitId, centreUnitId, superiorUnitIds, referralId },
    },
    ...matters.map((matterId) => changing(matterId)),
  ];
}

/** A clue becomes a case of the unit that accepted it; its filing is decided there. */
const openingOf = (opens: CaseToOpen, state: Referral, at: Instant, actor: Actor): OwedCommand => ({
  what: 'openCase',
  matterId: caseMatterId(opens.caseId),
  workflowType: CASE_WORKFLOW,
  update: 'openCase',
  actor,
  body: {
    ...opens,
    ...{ handlerUnitId: state.ownerUnitId, channel: 'referral', reportedAt: at, lossFen: fen(0n) },
    origin: referralMatterId(state.referralId),
  },
});

const actorOf = (by: AreaAct['entry']['by']): Actor => ({
  agency: 'police',
  unitId: '',
  officerId: 'system',
  ...by,
  roles: ['machine'],
});
