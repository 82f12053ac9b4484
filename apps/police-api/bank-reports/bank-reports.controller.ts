import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { reason, receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { BankReportsDesk } from './bank-reports.desk.js';

const nothing = z.object({});
const turning = z
  .object({ caseId: z.string().min(1).max(64).optional(), orderId: z.string().min(1).max(64).optional() })
  .refine(({ caseId, orderId }) => caseId !== undefined || orderId !== undefined, {
    error: '请填写案件或止付指令',
    path: ['caseId'],
  });
type Turning = z.infer<typeof turning>;
const closing = z.object({ reason });

/** 银行报送 at the anti-fraud centre: take it, make it part of a case, or close it with a reason. */
@Controller('bank-reports/:reportId')
export class BankReportsController {
  constructor(@Inject(BankReportsDesk) private readonly desk: BankReportsDesk) {}

  @Put('taking')
  @Act('bank-report.settle')
  @Relation('reportId', 'bank-report')
  @Answers(receipt)
  take(
    @Param('reportId') reportId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, reportId }, 'takeBankReport', body);
  }

  @Post('turning')
  @Act('bank-report.settle')
  @Relation('reportId', 'bank-report')
  @Answers(receipt)
  turn(
    @Param('reportId') reportId: string,
    @Body({ schema: turning }) body: Turning,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.turn({ ...asker, reportId }, body);
  }

  @Post('closing')
  @Act('bank-report.settle')
  @Relation('reportId', 'bank-report')
  @Answers(receipt)
  close(
    @Param('reportId') reportId: string,
    @Body({ schema: closing }) body: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, reportId }, 'closeBankReport', body);
  }
}
