import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { Act, Relation } from '#platform/auth/rules';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  type FlowPart,
  flowPart,
  flowSearch,
  type FlowSearch,
  type FlowView,
  flowView,
  leadSendersBody,
  type LeadSendersBody,
  noteSenderBody,
  type NoteSenderBody,
  placesQuery,
  type PlacesQuery,
  type UnknownSendersView,
  unknownSendersView,
  victimPlaces,
  type VictimPlaces,
} from './flow.dto.js';
import { type ExplainQuery, explainQuery } from './restitutions.dto.js';
import { SendersService } from './senders.service.js';
import { TracingService } from './tracing.service.js';

@Controller('restitutions/:restitutionId')
export class FlowController {
  constructor(
    @Inject(TracingService) private readonly tracing: TracingService,
    @Inject(SendersService) private readonly senders: SendersService,
  ) {}

  @Get('flow')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(flowView)
  picture(@Param('restitutionId') restitutionId: string): Promise<FlowView> {
    return this.tracing.picture(restitutionId);
  }

  @Get('flow/accounts')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(flowPart)
  found(
    @Param('restitutionId') restitutionId: string,
    @Query({ schema: flowSearch }) { words }: FlowSearch,
  ): Promise<FlowPart> {
    return this.tracing.foundInPicture(restitutionId, words);
  }

  @Get('traces/:traceId/way')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(flowPart)
  way(
    @Param('restitutionId') restitutionId: string,
    @Param('traceId') traceId: string,
    @Query({ schema: explainQuery }) place: ExplainQuery,
  ): Promise<FlowPart> {
    return this.tracing.wayInPicture(restitutionId, traceId, place);
  }

  @Get('traces/:traceId/places')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(victimPlaces)
  places(
    @Param('restitutionId') restitutionId: string,
    @Param('traceId') traceId: string,
    @Query({ schema: placesQuery }) { claimId }: PlacesQuery,
  ): Promise<VictimPlaces> {
    return this.tracing.places(restitutionId, traceId, claimId);
  }

  @Get('unknown-senders')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(unknownSendersView)
  unknown(@Param('restitutionId') restitutionId: string): Promise<UnknownSendersView> {
    return this.senders.list(restitutionId);
  }

  @Post('unknown-senders')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  note(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: noteSenderBody }) body: NoteSenderBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.senders.note({ ...asker, restitutionId }, body);
  }

  @Post('unknown-senders/leads')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  lead(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: leadSendersBody }) body: LeadSendersBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.senders.lead({ ...asker, restitutionId }, body);
  }
}
