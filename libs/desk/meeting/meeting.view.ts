import { lineOf, unitIn } from '#desk/folded/folded.reader';
import { meetingIdOf } from '#contracts/meeting/meeting.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { Meeting, Paper } from '#domain/meeting/meeting';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { MeetingLineView, MeetingView } from './meeting.dto.js';

export function meetingLineOf(row: FoldedRow<Meeting>, world: AgencyWorld): MeetingLineView {
  const { status, kind, officeUnitId, call, heldAt, tasks } = row.state;
  return {
    ...lineOf(row, world),
    ...{ meetingId: meetingIdOf(row.matterId), status, kind, office: unitIn(world, officeUnitId) },
    ...(call && { heldFor: call.heldFor }),
    ...(heldAt !== undefined && { heldAt }),
    openTasks: tasks.filter((task) => task.status !== 'done').length,
  };
}

function sideOf({ officeUnitId, tasks }: Meeting, own: string): MeetingView['side'] {
  if (own === officeUnitId) return 'office';
  return tasks.some(({ ownerUnitId }) => ownerUnitId === own) ? 'owner' : 'other';
}

interface Seen {
  readonly actor: Actor;
  readonly textOf: (paper: Paper) => string;
  readonly titles: ReadonlyMap<string, string>;
}

export function meetingViewOf(
  row: FoldedRow<Meeting>,
  world: AgencyWorld,
  { actor, textOf, titles }: Seen,
): Omit<MeetingView, 'turns'> {
  const { call, minutes, tasks, attendedUnitIds } = row.state;
  return {
    ...meetingLineOf(row, world),
    side: sideOf(row.state, actor.unitId),
    ...(call && { asOf: call.asOf }),
    agenda: (call?.agenda ?? []).map(({ kind, matterId, unitId, ruleId, dueAt }) => ({
      ...{ kind, matterId, title: titles.get(matterId) ?? matterId, unit: unitIn(world, unitId) },
      ...(ruleId !== undefined && { ruleId, duty: RULES_IN_FORCE.rows[ruleId]?.duty ?? ruleId }),
      ...(dueAt !== undefined && { dueAt }),
    })),
    ...(call?.further && { further: textOf(call.further) }),
    invited: (call?.invitedUnitIds ?? []).map((unitId) => unitIn(world, unitId)),
    attended: attendedUnitIds.map((unitId) => unitIn(world, unitId)),
    ...(minutes && { minutes: textOf(minutes) }),
    tasks: tasks.map(({ taskNo, ownerUnitId, workingDays, text, status, reports, checks }) => ({
      ...{ taskNo, owner: unitIn(world, ownerUnitId), workingDays, text: textOf(text), status },
      mine: ownerUnitId === actor.unitId,
      reports: reports.map((report) => ({ at: report.at, text: textOf(report.text) })),
      checks: [...checks],
    })),
  };
}
