import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type FlowView, flowView } from './flow.dto.js';
import { FlowService } from './flow.service.js';

@Controller('restitutions/:restitutionId')
export class FlowController {
  constructor(@Inject(FlowService) private readonly flows: FlowService) {}

  @Get('flow')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(flowView)
  picture(@Param('restitutionId') restitutionId: string): Promise<FlowView> {
    return this.flows.picture(restitutionId);
  }
}
