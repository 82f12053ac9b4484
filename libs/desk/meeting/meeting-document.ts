import { Inject, Injectable } from '@nestjs/common';
import { actOnPaper } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { meetingMatterId } from '#contracts/meeting/meeting.messages';
import { timeText } from '#domain/account-list/transfer-time';
import { type Meeting, MEETING_NAMES, type MeetingEvent, type Paper } from '#domain/meeting/meeting';

type Recorded = Extract<MeetingEvent, { event: 'MeetingRecorded' }>;

/** 会议纪要 on paper: what its act said, whatever has become of the tasks since. */
@Injectable()
export class MeetingDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async serve(meetingId: string): Promise<ServedDocument> {
    const matterId = meetingMatterId(meetingId);
    const { row, world } = await this.folded.one<Meeting>(matterId);
    const { rows, database } = this.folded;
    const act = await actOnPaper<Recorded>(database.manager, matterId, 'MeetingRecorded');
    const { heldAt, attendedUnitIds, minutes, tasks } = act.entry.happened;
    const { officeUnitId, number = '', kind, call } = row.state;
    return this.documents.serve({
      ...{ kind: 'meeting-minutes' as const, matterId, actNumber: act.number, unitId: officeUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => {
        const ids = [minutes, ...tasks.map(({ text }) => text)].map(({ subjectId }) => subjectId);
        const texts = await rows.subjects(database.manager, ids);
        const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '');
        return {
          particulars: {
            ...{ kind: MEETING_NAMES[kind], heldAt: timeText(heldAt), minutes: textOf(minutes) },
            attended: attendedUnitIds.map((unitId) => unitIn(world, unitId).name).join('、') || undefined,
            agenda: call && `${call.agenda.length}项（数据截止${timeText(call.asOf)}）`,
          },
          tables: {
            tasks: tasks.map(({ ownerUnitId, workingDays, text }, place) => ({
              ...{ sequence: String(place + 1), owner: unitIn(world, ownerUnitId).name, text: textOf(text) },
              days: `${workingDays}个工作日`,
            })),
          },
        };
      },
    });
  }
}
