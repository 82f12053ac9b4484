import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ComplaintDesk } from '#desk/complaint/complaint.desk';
import {
  answerComplaintIn,
  type AnswerComplaintIn,
  complaintEntered,
  type ComplaintEnteredView,
  enterComplaintIn,
  type EnterComplaintIn,
  withText,
  type WithText,
} from '#desk/complaint/complaint.dto';
import { type WithReason, withReason } from '#desk/referral/referral.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 申诉控告 at the desk of the police that ordered the freeze: registered as it comes in, answered in writing. */
@Controller()
export class ComplaintsController {
  constructor(@Inject(ComplaintDesk) private readonly desk: ComplaintDesk) {}

  @Post('freeze-orders/:orderId/complaints')
  @Act('complaint.enter')
  @Relation('orderId', 'freeze-order')
  @Answers(complaintEntered, { status: 201 })
  enter(
    @Param('orderId') orderId: string,
    @Body({ schema: enterComplaintIn }) body: EnterComplaintIn,
    @Asked() { actor, key }: Asker,
  ): Promise<ComplaintEnteredView> {
    return this.desk.enter({ ...body, freezeOrderId: orderId }, key, () => actor);
  }

  @Post('complaints/:complaintId/answer')
  @Act('complaint.answer')
  @Relation('complaintId', 'complaint')
  @Answers(receipt)
  async answer(
    @Param('complaintId') complaintId: string,
    @Body({ schema: answerComplaintIn }) body: AnswerComplaintIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const on = { ...asker, complaintId };
    const { outcome, itemNos } = body;
    const reason = await this.desk.text(on, 'reply', body.reason);
    return this.desk.act(on, 'answerComplaint', { body: { outcome, itemNos, reason }, request: body });
  }

  @Post('complaints/:complaintId/withdrawal')
  @Act('complaint.answer')
  @Relation('complaintId', 'complaint')
  @Answers(receipt, { description: '申诉人撤回' })
  withdraw(
    @Param('complaintId') complaintId: string,
    @Body({ schema: withReason }) body: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, complaintId }, 'withdrawComplaint', { body });
  }

  @Post('complaints/:complaintId/explanation')
  @Act('complaint.answer')
  @Relation('complaintId', 'complaint')
  @Answers(receipt, { description: '向检察院说明情况' })
  async explain(
    @Param('complaintId') complaintId: string,
    @Body({ schema: withText }) { text }: WithText,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const on = { ...asker, complaintId };
    const explanation = await this.desk.text(on, 'explanation', text);
    return this.desk.act(on, 'giveExplanation', { body: { explanation }, request: { text } });
  }
}
