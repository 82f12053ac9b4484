import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { CampaignDesk } from './campaign.desk.js';
import {
  addCaseIn,
  type AddCaseIn,
  campaignLine,
  type CampaignLineView,
  campaignPlanned,
  campaignView,
  type CampaignView,
  cancelCampaignIn,
  type CancelCampaignIn,
  giveResultIn,
  type GiveResultIn,
  planCampaignIn,
  type PlanCampaignIn,
  removeCaseIn,
  type RemoveCaseIn,
  startCampaignIn,
  type StartCampaignIn,
} from './campaign.dto.js';

const nothing = z.object({});

/** 集群战役: planned, filled with cases, started once for all, closed with the results. */
@Controller('campaigns')
export class CampaignsController {
  constructor(@Inject(CampaignDesk) private readonly desk: CampaignDesk) {}

  @Get()
  @Act('campaign.read')
  @Narrowed()
  @Answers(pageSchema(campaignLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<CampaignLineView>> {
    return this.desk.page(actor, query);
  }

  @Post()
  @Act('campaign.plan')
  @Answers(campaignPlanned, { status: 201 })
  open(@Body({ schema: planCampaignIn }) body: PlanCampaignIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.plan(asker, body);
  }

  @Get(':campaignId')
  @Act('campaign.read')
  @Relation('campaignId', 'campaign')
  @Answers(campaignView)
  one(@Param('campaignId') campaignId: string, @Acting() actor: Actor): Promise<CampaignView> {
    return this.desk.one(actor, campaignId);
  }

  @Post(':campaignId/cases')
  @Act('campaign.lead')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  add(
    @Param('campaignId') campaignId: string,
    @Body({ schema: addCaseIn }) body: AddCaseIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.add({ ...asker, campaignId }, body);
  }

  @Post(':campaignId/removals')
  @Act('campaign.lead')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  remove(
    @Param('campaignId') campaignId: string,
    @Body({ schema: removeCaseIn }) body: RemoveCaseIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, campaignId }, 'removeCase', { body });
  }

  @Post(':campaignId/start')
  @Act('campaign.lead')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  start(
    @Param('campaignId') campaignId: string,
    @Body({ schema: startCampaignIn }) body: StartCampaignIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, campaignId }, 'startCampaign', { body });
  }

  @Post(':campaignId/results')
  @Act('campaign.report')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  result(
    @Param('campaignId') campaignId: string,
    @Body({ schema: giveResultIn }) body: GiveResultIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.giveResult({ ...asker, campaignId }, body);
  }

  @Post(':campaignId/closing')
  @Act('campaign.lead')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  close(
    @Param('campaignId') campaignId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, campaignId }, 'closeCampaign', { body });
  }

  @Post(':campaignId/cancellation')
  @Act('campaign.lead')
  @Relation('campaignId', 'campaign')
  @Answers(receipt)
  cancel(
    @Param('campaignId') campaignId: string,
    @Body({ schema: cancelCampaignIn }) body: CancelCampaignIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, campaignId }, 'cancelCampaign', { body });
  }
}
