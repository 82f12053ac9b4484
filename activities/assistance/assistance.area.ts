import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { assistanceIdOf } from '#contracts/assistance/assistance.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/assistance/apply';
import {
  type Assistance,
  ASSISTANCE_KINDS,
  type AssistanceEvent,
  hasEnded,
  type Paper,
} from '#domain/assistance/assistance';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What an assistance does with its acts: its row, its two units, and word to the other one. */
export const assistanceArea = (folded: FoldedRepository): Area<AssistanceEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ caseId, number }: Assistance) => ({ caseId, number }),
  });

function papersOf(happened: AssistanceEvent): readonly Paper[] {
  if (happened.event === 'AssistanceAsked') return [happened.request, ...happened.papers];
  if (happened.event === 'AssistancePapersCompleted') return happened.papers;
  return happened.event === 'AssistanceAnswered' ? happened.result : [];
}

function headOf(state: Assistance): HeadChange {
  const { caseId, fromUnitId, toUnitId, superiorUnitIds, number, kind, status } = state;
  const joins: Party[] = [
    { unitId: fromUnitId, role: 'handler' },
    { unitId: toUnitId, role: 'addressee' },
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  const title = `${number} ${ASSISTANCE_KINDS[kind].name}`;
  return { caseId, title, state: status, ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<AssistanceEvent>, state: Assistance): NoticeDraft[] {
  const told = wordsOf(happened, state);
  if (!told) return [];
  const [unitId, subject, body] = told;
  const link = `/assistances/${assistanceIdOf(matterId)}`;
  return [{ template: happened.event, to: { unitId }, subject: `【${subject}】${state.number}`, body, link }];
}

function wordsOf(
  happened: AssistanceEvent,
  { fromUnitId, toUnitId }: Assistance,
): readonly [string, string, string] | undefined {
  switch (happened.event) {
    case 'AssistanceAsked':
      return [toUnitId, '办案协作函', '请核对手续；手续齐全的，应当无条件、及时、无偿协作。'];
    case 'AssistancePapersAsked':
      return [fromUnitId, '协作手续待补齐', `请补齐：${happened.missing.join('、')}。`];
    case 'AssistancePapersCompleted':
      return [toUnitId, '协作手续已补齐', '请核对后受理。'];
    case 'AssistanceTakenUp':
      return [fromUnitId, '协作请求已受理', '协作地已受理，请等待反馈。'];
    case 'AssistanceFugitiveCaught':
      return [fromUnitId, '逃犯已抓获', '请立即派员；不能到达的，由协作地在 24 小时内代为讯问。'];
    case 'AssistanceAnswered':
      return [fromUnitId, '协作结果', '协作地已反馈结果，请查看。'];
    case 'AssistanceWithdrawn':
      return [toUnitId, '协作请求已撤回', `无需继续办理。原因：${happened.reason}`];
  }
}
