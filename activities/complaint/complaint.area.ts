import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { complaintIdOf } from '#contracts/complaint/complaint.messages';
import { type FreezeOrderCommands, freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import type { Actor, Party } from '#domain/agency/actor';
import type { UnitLevel } from '#domain/agency/unit';
import { apply } from '#domain/complaint/apply';
import {
  type Complaint,
  COMPLAINT_GROUNDS,
  type ComplaintEvent,
  hasEnded,
  type Paper,
  statusOf,
} from '#domain/complaint/complaint';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import type { FreezeLine, FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';

type ComplaintAct = AreaAct<ComplaintEvent>;

/** What a complaint does with its acts. One that is granted tells the freeze; the freeze keeps its own approval. */
export const complaintArea = (folded: FoldedRepository, freezes: FreezeOrderReadModel): Area<ComplaintEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ caseId, number }: Complaint) => ({ caseId, number }),
    async owedBy(act, state, manager) {
      const itemNos = freedBy(state, act.entry.happened);
      const order = itemNos && (await freezes.one(manager, state.freezeOrderId));
      return order ? owedToFreeze(act, { state, itemNos, order }) : [];
    },
  });

function papersOf(happened: ComplaintEvent): readonly Paper[] {
  switch (happened.event) {
    case 'ComplaintEntered':
      return [happened.complainant, happened.statement, ...happened.papers];
    case 'ComplaintAnswered':
      return [happened.reason];
    case 'ComplaintAppealed':
      return [happened.statement];
    case 'ComplaintExplanationAsked':
      return [happened.question];
    case 'ComplaintExplanationGiven':
      return [happened.explanation];
    case 'ComplaintReviewConcluded':
      return [happened.opinion];
    case 'ComplaintWithdrawn':
      return [];
  }
}

function headOf(state: Complaint): HeadChange {
  const { caseId, policeUnitId, superiorUnitIds, number, ground, review } = state;
  const joins: Party[] = [
    { unitId: policeUnitId, role: 'handler' },
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
    ...(review ? [{ unitId: review.procuratorateUnitId, role: 'addressee' as const }] : []),
  ];
  const title = `${number} ${COMPLAINT_GROUNDS[ground].name}`;
  return { caseId, title, state: statusOf(state), ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: ComplaintAct, state: Complaint): NoticeDraft[] {
  const link = `/complaints/${complaintIdOf(matterId)}`;
  return wordsOf(happened, state).map(([unitId, subject, body]) => ({
    template: happened.event,
    to: { unitId },
    subject: `【${subject}】${state.number}`,
    body,
    link,
  }));
}

function wordsOf(
  happened: ComplaintEvent,
  { policeUnitId, review }: Complaint,
): readonly (readonly [unitId: string, subject: string, body: string])[] {
  const procuratorate = review ? [review.procuratorateUnitId] : [];
  switch (happened.event) {
    case 'ComplaintEntered':
      return [[policeUnitId, '申诉控告', '收到冻结财产所有人的申诉控告，请在 30 日内作出处理决定并书面答复。']];
    case 'ComplaintAnswered':
      return procuratorate.map((unitId) => [unitId, '公安机关已答复', '公安机关已书面答复，请结合审查。']);
    case 'ComplaintAppealed':
      return procuratorate.map((unitId) => [
        unitId,
        '对处理不服的申诉',
        `${happened.unanswered ? '公安机关逾期未答复' : '申诉人对公安机关的处理不服'}，请在 15 日内审查并提出意见。`,
      ]);
    case 'ComplaintExplanationAsked':
      return [[policeUnitId, '要求说明情况', '检察院审查申诉，要求说明处理情况，请及时书面说明。']];
    case 'ComplaintExplanationGiven':
      return procuratorate.map((unitId) => [unitId, '公安机关已说明', '请自收到说明之日起 15 日内提出审查意见。']);
    case 'ComplaintReviewConcluded':
      return [
        happened.outcome === 'correct'
          ? [policeUnitId, '通知纠正', '检察院审查认为处理违法，已通知纠正；解除冻结已呈请原批准机关。']
          : [policeUnitId, '审查意见', '检察院审查认为处理适当。'],
      ];
    case 'ComplaintWithdrawn':
      return [policeUnitId, ...procuratorate].map((unitId) => [unitId, '申诉控告已撤回', '无需继续办理。']);
  }
}

/** The accounts that a granted complaint or a notice to correct frees. */
function freedBy(state: Complaint, happened: ComplaintEvent): readonly number[] | undefined {
  if (happened.event === 'ComplaintAnswered' && happened.outcome === 'granted') return happened.itemNos;
  if (happened.event === 'ComplaintReviewConcluded' && happened.outcome === 'correct') return state.itemNos;
  return undefined;
}

interface Freed {
  readonly state: Complaint;
  readonly itemNos: readonly number[];
  readonly order: FreezeLine;
}

/** Unrelated money starts the three days of FRZ-17; in every case the release is asked of who approved the freeze (FRZ-16). */
function owedToFreeze({ number: actNumber, entry: { at, by } }: ComplaintAct, freed: Freed): OwedCommand[] {
  const { state, itemNos, order } = freed;
  const officerId = by?.agency === 'police' ? by.officerId : 'system';
  const actor: Actor = { agency: 'police', unitId: state.policeUnitId, officerId, roles: ['machine'] };
  const reason = `申诉控告 ${state.number}：${COMPLAINT_GROUNDS[state.ground].name}，查证属实`;
  const owed = <Name extends 'findUnrelated' | 'proposeRelease'>(
    update: Name,
    body: FreezeOrderCommands[Name],
  ): OwedCommand => ({
    what: update,
    matterId: freezeOrderMatterId(state.freezeOrderId),
    update,
    actor,
    body,
  });
  return [
    ...(state.ground === 'unrelated' ? [owed('findUnrelated', { itemNos, foundAt: at, reason })] : []),
    owed('proposeRelease', {
      items: itemNos.map((itemNo) => ({ itemNo })),
      ...{ reason, neededUntil: at },
      approval: {
        ...{ approvalId: `release.${state.complaintId}.${actNumber}`, kind: 'freeze-release', askedAt: at },
        title: `${order.orderNumber} 解除冻结 ${itemNos.length} 个账户（申诉控告）`,
        proposer: { agency: 'police', unitId: state.policeUnitId, officerId },
        ...{ approverUnitId: order.authorityUnitId, level: order.level as UnitLevel },
      },
    }),
  ];
}
