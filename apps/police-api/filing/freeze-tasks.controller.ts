import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { type WithReason, withReason } from '#desk/referral/referral.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { FreezeTasks } from './freeze-tasks.service.js';

const handing = z.object({
  toUnitId: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .describe('承办冻结的公安机关'),
});
const nothing = z.object({});

/** 冻结流转: from the anti-fraud centre to the local police, 48 hours from the stop (FRZ-30). */
@Controller('cases/:caseId/freeze-tasks')
export class FreezeTasksController {
  constructor(@Inject(FreezeTasks) private readonly tasks: FreezeTasks) {}

  @Post()
  @Act('case.hand-freeze-task')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '移交冻结任务' })
  hand(
    @Param('caseId') caseId: string,
    @Body({ schema: handing }) body: z.infer<typeof handing>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.tasks.hand({ ...asker, caseId }, body);
  }

  @Post('taking')
  @Act('case.take-freeze-task')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '接收冻结任务' })
  take(
    @Param('caseId') caseId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.tasks.act({ ...asker, caseId }, 'takeFreezeTask', { body, request: { take: true } });
  }

  @Post('ending')
  @Act('case.take-freeze-task')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '无需冻结，写明理由' })
  end(
    @Param('caseId') caseId: string,
    @Body({ schema: withReason }) body: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.tasks.act({ ...asker, caseId }, 'endFreezeTask', { body, request: body });
  }
}
