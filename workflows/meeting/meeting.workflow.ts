import type { MeetingCommands } from '#contracts/meeting/meeting.messages';
import { apply } from '#domain/meeting/apply';
import { callMeeting, cancelMeeting, checkTask, openMeeting, recordMeeting, reportTask } from '#domain/meeting/decide';
import { hasEnded, type Meeting, type MeetingEvent } from '#domain/meeting/meeting';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One meeting, until every task that it ordered is done. */
export const meetingWorkflow = matterWorkflow<Meeting, MeetingEvent, MeetingCommands>({
  apply,
  decisions: { openMeeting, callMeeting, recordMeeting, reportTask, checkTask, cancelMeeting },
  ended: hasEnded,
});
