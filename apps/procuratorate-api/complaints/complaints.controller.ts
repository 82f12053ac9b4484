import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ComplaintDesk } from '#desk/complaint/complaint.desk';
import {
  appealIn,
  type AppealIn,
  complaintAppealed,
  concludeIn,
  type ConcludeIn,
  withText,
  type WithText,
} from '#desk/complaint/complaint.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { documentWordOf } from '#domain/agency/unit';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 申诉审查: taken in by the receipt that the holder brings, then explained by the police and concluded. */
@Controller()
export class ComplaintsController {
  constructor(
    @Inject(ComplaintDesk) private readonly desk: ComplaintDesk,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  /** Nobody finds a complaint of others: its number and the code of its receipt open it. */
  @Post('complaint-appeals')
  @Act('complaint.appeal')
  @Narrowed()
  @Answers(complaintAppealed, { status: 201 })
  async appeal(
    @Body({ schema: appealIn }) { number, receiptCode, statement }: AppealIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.desk.appeal(asker, { found: await this.desk.known(number, receiptCode), statement });
  }

  @Post('complaints/:complaintId/questions')
  @Act('complaint.review')
  @Relation('complaintId', 'complaint')
  @Answers(receipt, { description: '要求公安机关说明情况' })
  async ask(
    @Param('complaintId') complaintId: string,
    @Body({ schema: withText }) { text }: WithText,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const on = { ...asker, complaintId };
    const question = await this.desk.text(on, 'question', text);
    return this.desk.act(on, 'askExplanation', { body: { question }, request: { text } });
  }

  @Post('complaints/:complaintId/conclusion')
  @Act('complaint.review')
  @Relation('complaintId', 'complaint')
  @Answers(receipt, { description: '审查意见' })
  async conclude(
    @Param('complaintId') complaintId: string,
    @Body({ schema: concludeIn }) body: ConcludeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const on = { ...asker, complaintId };
    const tree = await this.agencies.tree();
    const own = tree.get(asker.actor.unitId);
    const opinion = await this.desk.text(on, 'opinion', body.opinion);
    const documentWord = documentWordOf(own, tree.ancestorsOf(own.unitId));
    return this.desk.act(on, 'concludeReview', {
      body: { outcome: body.outcome, opinion, documentWord },
      request: body,
    });
  }
}
