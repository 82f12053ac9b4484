import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { caseMatterId } from '#contracts/case/case.messages';
import { designationIdOf } from '#contracts/designation/designation.messages';
import { CHANGE_HANDLER } from '#contracts/matter/record';
import { REFERRAL_WORKFLOW, referralMatterId } from '#contracts/referral/referral.messages';
import type { Actor, Party } from '#domain/agency/actor';
import { apply } from '#domain/designation/apply';
import { type Designation, type DesignationEvent, hasEnded } from '#domain/designation/designation';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import { standingOf } from '#persistence/referral/standing';

/** What a designation does with its acts: its row, word to the units, and the move of the case. */
export const designationArea = (folded: FoldedRepository): Area<DesignationEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, owedBy, papersOf },
    keysOf: ({ caseId, number }: Designation) => ({ caseId, number }),
  });

function papersOf(happened: DesignationEvent): readonly { readonly subjectId: string }[] {
  if (happened.event === 'DesignationContested') return [happened.statement];
  return happened.event === 'DesignationDecided' ? [happened.grounds] : [];
}

function headOf(state: Designation): HeadChange {
  const { caseId, provisionalUnitId, superiorUnitId, contestants, copiedUnitIds, number, status } = state;
  const joins: Party[] = [
    { unitId: provisionalUnitId, role: 'handler' },
    { unitId: superiorUnitId, role: 'superior' },
    ...contestants
      .filter((unitId) => unitId !== provisionalUnitId)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...copiedUnitIds.map((unitId): Party => ({ unitId, role: 'copied' })),
  ];
  return {
    ...(caseId !== undefined && { caseId }),
    title: `${number || '管辖争议'} 指定管辖`,
    state: status,
    ended: hasEnded(state),
    joins,
  };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<DesignationEvent>, state: Designation): NoticeDraft[] {
  const link = `/designations/${designationIdOf(matterId)}`;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${state.number}`,
    }));
  const { contestants, superiorUnitId, copiedUnitIds, designatedUnitId = '' } = state;
  switch (happened.event) {
    case 'DesignationOpened':
      return [
        ...tell(contestants, '管辖争议', '请陈述本单位的管辖意见，只能陈述一次；决定前由原承办单位继续办理。'),
        ...tell([superiorUnitId], '报请指定管辖', '系统确定本单位为争议各方最低一级的共同上级，请在陈述后作出决定。'),
      ];
    case 'DesignationEscalated':
      return tell([superiorUnitId, ...contestants], '协商不成', '已报请指定管辖，请各方陈述意见。');
    case 'DesignationDecided':
      return tell(
        [designatedUnitId, ...contestants, ...copiedUnitIds],
        '指定管辖决定书',
        '已指定管辖，请按决定书办理移交；人民检察院、人民法院收到抄送。',
      );
    case 'DesignationUnitNamed':
      return happened.agreed
        ? tell(contestants, '管辖协商一致', '各方已协商一致，请按协商结果办理移交。')
        : tell(contestants, '管辖协商', '对方已提出承办单位，请答复。');
    default:
      return [];
  }
}

/** The case, every open matter of it and the referral that bounced learn who acts now. */
async function owedBy(
  { entry }: AreaAct<DesignationEvent>,
  state: Designation,
  manager: EntityManager,
): Promise<OwedCommand[]> {
  const { caseId, referralId, designationId, provisionalUnitId, designatedUnitId: unitId } = state;
  if (!unitId) return [];
  const actor = actorOf(entry.by);
  const owed: OwedCommand[] = referralId
    ? [
        {
          what: 'applyDesignation',
          matterId: referralMatterId(referralId),
          update: 'applyDesignation',
          actor,
          body: { designationId, unitId },
        },
      ]
    : [];
  if (caseId === undefined || unitId === provisionalUnitId) return owed;
  if (!referralId) owed.push(handOverOf(state, { caseId, unitId, actor }));
  const moving = { caseId, fromUnitId: provisionalUnitId, toUnitId: unitId };
  // The freezes move when the receiver has signed the manifest, of the referral or of the hand-over (CRD-27).
  const { centreUnitId, superiorUnitIds, matters } = await standingOf(manager, moving);
  return [
    ...owed,
    {
      what: 'handOverCase',
      matterId: caseMatterId(caseId),
      update: 'handOverCase',
      actor,
      body: { toUnitId: unitId, centreUnitId, superiorUnitIds, referralId: referralId ?? designationId },
    },
    ...matters.map((matterId) => ({
      what: `${CHANGE_HANDLER}/${matterId}`,
      matterId,
      update: CHANGE_HANDLER,
      actor,
      body: { fromUnitId: provisionalUnitId, toUnitId: unitId },
    })),
  ];
}

/** Nobody had sent the case: what the former unit holds goes over by a referral of its own. */
const handOverOf = (
  { designationId, provisionalUnitId, superiorUnitId, number, reason }: Designation,
  { caseId, unitId, actor }: { readonly caseId: string; readonly unitId: string; readonly actor: Actor },
): OwedCommand => ({
  what: 'beginHandOver',
  matterId: referralMatterId(designationId),
  workflowType: REFERRAL_WORKFLOW,
  update: 'beginHandOver',
  actor,
  body: {
    ...{ referralId: designationId, caseId, designationId, fromUnitId: provisionalUnitId, toUnitId: unitId },
    superiorUnitIds: [superiorUnitId],
    reason: number ? `${number}：${reason}` : `各方协商一致：${reason}`,
  },
});

const actorOf = (by: AreaAct['entry']['by']): Actor => ({
  agency: 'police',
  unitId: '',
  officerId: 'system',
  ...by,
  roles: ['machine'],
});
