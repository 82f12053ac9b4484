import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { DoubleInquiryDesk } from './double-inquiry.desk.js';
import {
  answerConsequenceIn,
  type AnswerConsequenceIn,
  askConsequenceIn,
  type AskConsequenceIn,
  concludeLineIn,
  type ConcludeLineIn,
  noteFindingIn,
  type NoteFindingIn,
} from './double-inquiry.dto.js';

const count = z.coerce.number().int().min(1);

/** What the police do that inquire. */
@Controller('double-inquiries/:caseId')
export class InquiryKeepingController {
  constructor(@Inject(DoubleInquiryDesk) private readonly desk: DoubleInquiryDesk) {}

  /** For a case that was filed before its second line opened by itself. */
  @Post()
  @Act('double-inquiry.open')
  @Relation('caseId', 'case')
  @Answers(receipt, { status: 201, description: '为此前已立案的案件补开一案双查' })
  open(@Param('caseId') caseId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.open({ ...asker, caseId });
  }

  @Post('findings')
  @Act('double-inquiry.keep')
  @Relation('caseId', 'double-inquiry')
  @Answers(receipt, { description: '登记查明的问题' })
  note(
    @Param('caseId') caseId: string,
    @Body({ schema: noteFindingIn }) body: NoteFindingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.note({ ...asker, caseId }, body);
  }

  @Post('conclusions')
  @Act('double-inquiry.keep')
  @Relation('caseId', 'double-inquiry')
  @Answers(receipt, { description: '作出结论' })
  conclude(
    @Param('caseId') caseId: string,
    @Body({ schema: concludeLineIn }) body: ConcludeLineIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.conclude({ ...asker, caseId }, body);
  }

  @Post('consequences')
  @Act('double-inquiry.keep')
  @Relation('caseId', 'double-inquiry')
  @Answers(receipt, { description: '呈请移送，由负责人审批' })
  ask(
    @Param('caseId') caseId: string,
    @Body({ schema: askConsequenceIn }) body: AskConsequenceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.ask({ ...asker, caseId }, body);
  }
}

/** What the authority, the procuratorate or the joint-meeting office answers. */
@Controller('double-inquiries/:caseId')
export class InquiryAnsweringController {
  constructor(@Inject(DoubleInquiryDesk) private readonly desk: DoubleInquiryDesk) {}

  @Post('consequences/:no/answer')
  @Act('double-inquiry.answer')
  @Relation('caseId', 'double-inquiry')
  @Answers(receipt, { description: '反馈处理结果' })
  answer(
    @Param('caseId') caseId: string,
    @Param('no', { schema: count }) no: number,
    @Body({ schema: answerConsequenceIn }) body: AnswerConsequenceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.answer({ ...asker, caseId }, no, body);
  }
}
