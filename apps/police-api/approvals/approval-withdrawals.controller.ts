import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Acts } from '#desk/request/acts';
import { reason, receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const withdrawApproval = z.object({
  matterId: z
    .string()
    .regex(/^(freeze|query)-order\/[A-Za-z0-9._-]{1,80}$/)
    .describe('冻结或者协助查询'),
  reason,
});

/** 撤回呈请: of a freeze or a query, and of a renewal or release, while its leader has not decided. */
@Controller('approvals')
export class ApprovalWithdrawalsController {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Post(':approvalId/withdrawal')
  @Act('approval.withdraw')
  @Relation('matterId')
  @Answers(receipt, { description: '撤回呈请' })
  withdraw(
    @Param('approvalId') approvalId: string,
    @Body({ schema: withdrawApproval }) { matterId, reason: why }: z.infer<typeof withdrawApproval>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.acts.act(matterId, 'withdrawApproval', { ...asker, body: { approvalId, reason: why } });
  }
}
