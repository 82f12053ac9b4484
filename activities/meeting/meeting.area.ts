import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import {
  MEETING_WORKFLOW,
  type MeetingCommands,
  meetingIdOf,
  meetingMatterId,
} from '#contracts/meeting/meeting.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/meeting/apply';
import { hasEnded, type Meeting, MEETING_NAMES, type MeetingEvent, type Paper } from '#domain/meeting/meeting';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a meeting does with its acts: it invites, it orders tasks, and it leads to the next. */
export const meetingArea = (folded: FoldedRepository): Area<MeetingEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, owedBy, papersOf },
    keysOf: ({ number }: Meeting) => ({ number }),
  });

function papersOf(happened: MeetingEvent): readonly Paper[] {
  if (happened.event === 'MeetingCalled') return happened.further ? [happened.further] : [];
  if (happened.event === 'MeetingTaskReported') return [happened.text];
  if (happened.event !== 'MeetingRecorded') return [];
  return [happened.minutes, ...happened.tasks.map(({ text }) => text)];
}

function headOf(state: Meeting): HeadChange {
  const { officeUnitId, kind, number, status, call, attendedUnitIds, tasks } = state;
  const invited = [...(call?.invitedUnitIds ?? []), ...attendedUnitIds];
  const owners = new Set(tasks.map(({ ownerUnitId }) => ownerUnitId));
  const joins: Party[] = [
    ...(['handler', 'superior'] as const).map((role): Party => ({ unitId: officeUnitId, role })),
    ...[...owners].map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...[...new Set(invited)]
      .filter((unitId) => unitId !== officeUnitId && !owners.has(unitId))
      .map((unitId): Party => ({ unitId, role: 'copied' })),
  ];
  return { title: `${number ? `${number} ` : ''}${MEETING_NAMES[kind]}`, state: status, ended: hasEnded(state), joins };
}

/** The next is opened when this one is over: it counts from the day on which this one was held. */
function owedBy(
  { matterId, number, entry: { happened, at, by } }: AreaAct<MeetingEvent>,
  state: Meeting,
): OwedCommand[] {
  if (happened.event !== 'MeetingRecorded' && happened.event !== 'MeetingCancelled') return [];
  const { officeUnitId, kind } = state;
  const meetingId = `${officeUnitId}-${kind}-${at.slice(0, 19).replace(/\D/g, '')}`;
  const since = happened.event === 'MeetingRecorded' ? happened.heldAt : at;
  const body: MeetingCommands['openMeeting'] = { meetingId, officeUnitId, kind, since };
  const officerId = by?.officerId ?? `${matterId}/${number}`;
  return [
    {
      ...{ what: 'openMeeting', matterId: meetingMatterId(meetingId), update: 'openMeeting', body },
      actor: { agency: 'supervisor', unitId: officeUnitId, officerId, roles: ['machine'] },
      workflowType: MEETING_WORKFLOW,
    },
  ];
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<MeetingEvent>, state: Meeting): NoticeDraft[] {
  const link = `/meetings/${meetingIdOf(matterId)}`;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${MEETING_NAMES[state.kind]}`,
    }));
  const ownerOf = (taskNo: number): string => state.tasks.find((task) => task.taskNo === taskNo)?.ownerUnitId ?? '';
  switch (happened.event) {
    case 'MeetingOpened':
      return tell([state.officeUnitId], '应召开会议', '请拟定议程并召集；不召开的，写明理由。');
    case 'MeetingCalled':
      return tell(happened.invitedUnitIds, '会议通知', `议程共 ${happened.agenda.length} 项，请按时参加。`);
    case 'MeetingRecorded': {
      const owners = happened.tasks.map(({ ownerUnitId }) => ownerUnitId);
      return [
        ...tell(owners, '会议议定事项', '会议议定由本单位办理的事项，请在期限内办理并报告。'),
        ...tell(
          happened.attendedUnitIds.filter((unitId) => !owners.includes(unitId)),
          '会议纪要',
          '会议纪要已印发，请查阅。',
        ),
      ];
    }
    case 'MeetingTaskReported':
      return tell([state.officeUnitId], '议定事项报告', '承办单位已报告办理情况，请核查。');
    case 'MeetingTaskChecked':
      return happened.done
        ? tell([ownerOf(happened.taskNo)], '议定事项办结', '核查认可，议定事项办结。')
        : tell([ownerOf(happened.taskNo)], '议定事项退回', `请在新的期限内继续办理。理由：${happened.reason}`);
    case 'MeetingCancelled':
      return tell(state.call?.invitedUnitIds ?? [], '会议取消', `理由：${happened.reason}`);
  }
}
