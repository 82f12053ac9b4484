import { Body, Controller, Get, Inject, Param, ParseIntPipe, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { MeetingDesk } from './meeting.desk.js';
import {
  agendaView,
  type AgendaView,
  callMeetingIn,
  type CallMeetingIn,
  cancelMeetingIn,
  type CancelMeetingIn,
  checkTaskIn,
  type CheckTaskIn,
  meetingOpened,
  openMeetingIn,
  type OpenMeetingIn,
  recordMeetingIn,
  type RecordMeetingIn,
} from './meeting.dto.js';

/** What the office does that calls a meeting. */
@Controller()
export class MeetingsLeadingController {
  constructor(@Inject(MeetingDesk) private readonly desk: MeetingDesk) {}

  @Get('meeting-agenda')
  @Act('meeting.agenda')
  @Narrowed()
  @Answers(agendaView, { description: '此刻应列入议程的事项：升级、挂牌、约谈、超期、未办结议定事项' })
  agenda(@Acting() actor: Actor): Promise<AgendaView> {
    return this.desk.agenda(actor);
  }

  @Post('meetings')
  @Act('meeting.open')
  @Answers(meetingOpened, { status: 201 })
  open(
    @Body({ schema: openMeetingIn }) { kind }: OpenMeetingIn,
    @Asked() asker: Asker,
  ): Promise<{ meetingId: string; receipt: Receipt }> {
    return this.desk.open(asker, kind);
  }

  @Post('meetings/:meetingId/call')
  @Act('meeting.lead')
  @Relation('meetingId', 'meeting')
  @Answers(receipt)
  call(
    @Param('meetingId') meetingId: string,
    @Body({ schema: callMeetingIn }) body: CallMeetingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.call({ ...asker, meetingId }, body);
  }

  @Post('meetings/:meetingId/record')
  @Act('meeting.lead')
  @Relation('meetingId', 'meeting')
  @Answers(receipt)
  record(
    @Param('meetingId') meetingId: string,
    @Body({ schema: recordMeetingIn }) body: RecordMeetingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.record({ ...asker, meetingId }, body);
  }

  @Post('meetings/:meetingId/tasks/:taskNo/checks')
  @Act('meeting.lead')
  @Relation('meetingId', 'meeting')
  @Answers(receipt)
  check(
    @Param('meetingId') meetingId: string,
    @Param('taskNo', ParseIntPipe) taskNo: number,
    @Body({ schema: checkTaskIn }) body: CheckTaskIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, meetingId }, 'checkTask', { body: { taskNo, ...body } });
  }

  @Post('meetings/:meetingId/cancellation')
  @Act('meeting.lead')
  @Relation('meetingId', 'meeting')
  @Answers(receipt)
  cancel(
    @Param('meetingId') meetingId: string,
    @Body({ schema: cancelMeetingIn }) body: CancelMeetingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, meetingId }, 'cancelMeeting', { body });
  }
}
