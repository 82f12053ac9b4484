import type {
  CallMeeting,
  CancelMeeting,
  CheckTask,
  OpenMeeting,
  RecordMeeting,
  ReportTask,
} from '#domain/meeting/decide';

export const MEETING_WORKFLOW = 'meetingWorkflow';
export const meetingMatterId = (meetingId: string): string => `meeting/${meetingId}`;
export const meetingIdOf = (matterId: string): string => matterId.slice('meeting/'.length);

/** The commands of a meeting, by the name of their update. */
export interface MeetingCommands {
  openMeeting: OpenMeeting;
  callMeeting: CallMeeting;
  recordMeeting: RecordMeeting;
  reportTask: ReportTask;
  checkTask: CheckTask;
  cancelMeeting: CancelMeeting;
}
