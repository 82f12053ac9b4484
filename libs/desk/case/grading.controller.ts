import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Acts } from '#desk/request/acts';
import { reason, receipt } from '#desk/stop-payment-order/order.dto';
import { type CaseCommands, caseMatterId } from '#contracts/case/case.messages';
import { CASE_LEVELS } from '#domain/case/case';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const gradeIn = z.object({
  level: z.enum(CASE_LEVELS).describe('国家级、部级、省级、市级案件'),
  batch: z.int().min(1).max(9_999).optional().describe('批次'),
  reason,
});

/** 案件定级: by a superior of the police, or by the joint-meeting office. */
@Controller('cases/:caseId/grading')
export class GradingController {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Post()
  @Act('case.grade')
  @Relation('caseId', 'case')
  @Answers(receipt)
  async grade(
    @Param('caseId') caseId: string,
    @Body({ schema: gradeIn }) given: z.infer<typeof gradeIn>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const tree = await this.agencies.tree();
    const { level, reason: why, batch } = given;
    const body: CaseCommands['gradeCase'] = {
      ...{ level, reason: why, unitLevel: tree.get(asker.actor.unitId).level },
      ...(batch !== undefined && { batch }),
    };
    return this.acts.act(caseMatterId(caseId), 'gradeCase', { ...asker, body, request: given });
  }
}
