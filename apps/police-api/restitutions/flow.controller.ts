import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type FlowView, flowView, type UnknownSendersView, unknownSendersView } from './flow.dto.js';
import { TracingService } from './tracing.service.js';

@Controller('restitutions/:restitutionId')
export class FlowController {
  constructor(@Inject(TracingService) private readonly tracing: TracingService) {}

  @Get('flow')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(flowView)
  picture(@Param('restitutionId') restitutionId: string): Promise<FlowView> {
    return this.tracing.picture(restitutionId);
  }

  @Get('unknown-senders')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(unknownSendersView)
  unknown(@Param('restitutionId') restitutionId: string): Promise<UnknownSendersView> {
    return this.tracing.unknownSenders(restitutionId);
  }
}
