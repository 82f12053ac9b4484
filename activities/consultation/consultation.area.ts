import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { consultationIdOf } from '#contracts/consultation/consultation.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/consultation/apply';
import {
  type Consultation,
  type ConsultationEvent,
  hasEnded,
  participantsOf,
  type Paper,
  statusOf,
} from '#domain/consultation/consultation';
import type { EntityManager } from 'typeorm';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

const folding = {
  apply,
  keysOf: ({ caseId, number }: Consultation) => ({ caseId, number }),
};

/** What a consultation does with its acts: its row, its offices, and word to each of them. */
export const consultationArea = (folded: FoldedRepository): Area<ConsultationEvent> => ({
  async project(transaction, act) {
    const state = await folded.take(transaction, act, folding);
    const subjects = papersOf(act.entry.happened).map(({ subjectId }) => subjectId);
    await folded.refer(transaction, subjects, act.entry.at);
    const head = headOf(state);
    if (act.entry.happened.event !== 'ConsultationMinutesIssued') return head;
    const copied = await handlersBeside(folded, transaction, state);
    return { ...head, joins: [...(head.joins ?? []), ...copied.map((unitId): Party => ({ unitId, role: 'copied' }))] };
  },

  async notices(manager, act) {
    const state = await folded.stateOf<Consultation>(manager, act.matterId);
    if (!state) return [];
    const copied =
      act.entry.happened.event === 'ConsultationMinutesIssued' ? await handlersBeside(folded, manager, state) : [];
    return [...noticesOf(act, state), ...copied.map((unitId) => minutesNotice(act, state, unitId))];
  },
  owes: () => Promise.resolve([]),
});

/** CRD-03: the minutes go to every handler of the case, also to those whose office was not invited. */
async function handlersBeside(
  folded: FoldedRepository,
  manager: EntityManager,
  { caseId, offices }: Consultation,
): Promise<string[]> {
  if (caseId === undefined) return [];
  const all = await folded.handlersOf(manager, caseId);
  return all.filter((unitId) => !(unitId in offices));
}

const minutesNotice = (
  { matterId, entry: { happened } }: AreaAct<ConsultationEvent>,
  { number }: Consultation,
  unitId: string,
): NoticeDraft => ({
  template: `${happened.event}-copied`,
  to: { unitId },
  subject: `【会议纪要】${number}`,
  body: '本单位承办的案件经过会商，会议纪要已印发，请查阅。',
  link: `/consultations/${consultationIdOf(matterId)}`,
});

function papersOf(happened: ConsultationEvent): readonly Paper[] {
  switch (happened.event) {
    case 'ConsultationConvened':
      return [happened.agenda, ...happened.materials];
    case 'ConsultationOpinionFiled':
      return [happened.opinion];
    case 'ConsultationRoundStarted':
      return [happened.question];
    case 'ConsultationMinutesIssued':
      return [happened.minutes, ...happened.duties];
    case 'ConsultationDutyFulfilled':
      return happened.evidence;
    default:
      return [];
  }
}

function headOf(state: Consultation): HeadChange {
  const { caseId, convenerUnitId, superiorUnitIds, offices, number } = state;
  const joins: Party[] = [
    { unitId: convenerUnitId, role: 'handler' },
    ...Object.keys(offices)
      .filter((unitId) => unitId !== convenerUnitId)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  return {
    ...(caseId !== undefined && { caseId }),
    title: `${number} 会商`,
    state: statusOf(state),
    ended: hasEnded(state),
    joins,
  };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<ConsultationEvent>, state: Consultation): NoticeDraft[] {
  const told = wordsOf(happened, state);
  if (!told) return [];
  const { to, subject, body } = told;
  const link = `/consultations/${consultationIdOf(matterId)}`;
  return to.map((unitId) => ({
    ...{ template: happened.event, to: { unitId }, body, link },
    subject: `【${subject}】${state.number}`,
  }));
}

interface Told {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Who must hear of it and what to do. An opinion is told by nobody before it is opened. */
function wordsOf(happened: ConsultationEvent, state: Consultation): Told | undefined {
  const all = participantsOf(state);
  const others = all.filter((unitId) => unitId !== state.convenerUnitId);
  const opened: Told = {
    to: all,
    subject: '会商意见已公开',
    body: '各单位意见已公开，请查看；召集单位请印发会议纪要。',
  };
  switch (happened.event) {
    case 'ConsultationConvened':
      return { to: others, subject: '会商邀请', body: '请在 24 小时内答复是否参加，并在规定时间内提交本单位意见。' };
    case 'ConsultationInvitationAnswered':
      return happened.opens
        ? opened
        : {
            to: [state.convenerUnitId],
            subject: '会商邀请已答复',
            body: happened.answer === 'joins' ? '对方参加会商。' : `对方不参加会商。理由：${happened.reason ?? ''}`,
          };
    case 'ConsultationOpinionFiled':
    case 'ConsultationOpinionsDue':
      return happened.opens ? opened : undefined;
    case 'ConsultationRoundStarted':
      return { to: all, subject: '新一轮会商', body: `请在 ${happened.hours} 小时内就新议题提交本单位意见。` };
    case 'ConsultationMinutesIssued':
      return { to: all, subject: '会议纪要', body: '请核对并签字；不同意的请写明理由。任务自印发之日起计时。' };
    case 'ConsultationDutyDisputed':
      return { to: [state.convenerUnitId], subject: '任务异议', body: `请答复。异议理由：${happened.reason}` };
    case 'ConsultationDisputeDecided':
      return {
        to: [state.duties[happened.dutyNo]?.unitId ?? state.convenerUnitId],
        subject: '异议已答复',
        body: happened.decision === 'stands' ? '任务维持不变，请继续办理。' : '任务已取消，无需办理。',
      };
    case 'ConsultationCancelled':
      return { to: others, subject: '会商已取消', body: `无需再提交意见。原因：${happened.reason}` };
    default:
      return undefined;
  }
}
