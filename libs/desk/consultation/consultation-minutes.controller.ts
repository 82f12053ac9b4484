import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ConsultationDesk } from './consultation.desk.js';
import {
  answerMinutesIn,
  type AnswerMinutesIn,
  cancelIn,
  type CancelIn,
  decideDisputeIn,
  type DecideDisputeIn,
  fulfilDutyIn,
  type FulfilDutyIn,
  issueMinutesIn,
  type IssueMinutesIn,
} from './consultation.dto.js';
import { withoutEmpty } from './without-empty.js';

const dutyNumber = z.coerce.number().int().min(1);

/** 会议纪要: issued, signed or refused, and its duties. */
@Controller('consultations')
export class ConsultationMinutesController {
  constructor(@Inject(ConsultationDesk) private readonly desk: ConsultationDesk) {}

  @Post(':consultationId/minutes')
  @Act('consultation.lead')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  issueMinutes(
    @Param('consultationId') consultationId: string,
    @Body({ schema: issueMinutesIn }) body: IssueMinutesIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.issueMinutes({ ...asker, consultationId }, body);
  }

  @Post(':consultationId/signatures')
  @Act('consultation.take-part')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  sign(
    @Param('consultationId') consultationId: string,
    @Body({ schema: answerMinutesIn }) body: AnswerMinutesIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, consultationId }, 'answerMinutes', { body: withoutEmpty(body) });
  }

  @Post(':consultationId/duties/:dutyNo/fulfilment')
  @Act('consultation.take-part')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  fulfil(
    @Param('consultationId') consultationId: string,
    @Param('dutyNo', { schema: dutyNumber }) dutyNo: number,
    @Body({ schema: fulfilDutyIn }) body: FulfilDutyIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.fulfil({ ...asker, consultationId }, dutyNo, body);
  }

  @Post(':consultationId/duties/:dutyNo/dispute')
  @Act('consultation.take-part')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  dispute(
    @Param('consultationId') consultationId: string,
    @Param('dutyNo', { schema: dutyNumber }) dutyNo: number,
    @Body({ schema: cancelIn }) body: CancelIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, consultationId }, 'disputeDuty', { body: { dutyNo, ...body } });
  }

  @Post(':consultationId/duties/:dutyNo/decision')
  @Act('consultation.lead')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  decideDispute(
    @Param('consultationId') consultationId: string,
    @Param('dutyNo', { schema: dutyNumber }) dutyNo: number,
    @Body({ schema: decideDisputeIn }) body: DecideDisputeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, consultationId }, 'decideDispute', { body: { dutyNo, ...body } });
  }
}
