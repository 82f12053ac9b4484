import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { DisposalDesk } from './disposal.desk.js';
import { executionReportIn, type ExecutionReportIn } from './disposal.dto.js';

/** 执行回单, at every desk that may hold property of a case. */
@Controller('disposals')
export class DisposalExecutionController {
  constructor(@Inject(DisposalDesk) private readonly desk: DisposalDesk) {}

  @Post(':disposalId/executions/:noticeId/report')
  @Act('disposal.execute')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  report(
    @Param('disposalId') disposalId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: executionReportIn }) body: ExecutionReportIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const { result, reference, reason } = body;
    const report = { noticeId, result, ...(reference && { reference }), ...(reason && { reason }) };
    return this.desk.act({ ...asker, disposalId }, 'reportExecution', { body: report, request: report });
  }
}
