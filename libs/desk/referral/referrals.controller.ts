import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { savedPaper } from '#desk/folded/saved-paper';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { ManifestVerdict } from '#domain/referral/manifest';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { ReferralDesk } from './referral.desk.js';
import {
  findReferralIn,
  type FindReferralIn,
  manifestVerdict,
  referralFound,
  referralLine,
  type ReferralLineView,
  referralView,
  type ReferralView,
  routeProposals,
  routeQuery,
  type RouteQuery,
  sendReferralIn,
  type SendReferralIn,
  type WithReason,
  withReason,
} from './referral.dto.js';
import { ReferralReader } from './referral.reader.js';

/** 移送: to read, and what the sender does. */
@Controller('referrals')
export class ReferralsController {
  constructor(
    @Inject(ReferralReader) private readonly reader: ReferralReader,
    @Inject(ReferralDesk) private readonly desk: ReferralDesk,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  @Get()
  @Act('referral.read')
  @Narrowed()
  @Answers(pageSchema(referralLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<ReferralLineView>> {
    return this.reader.page(actor, query);
  }

  /** Which units the places of the crime lead to, and why. */
  @Get('routes')
  @Act('referral.begin')
  @Answers(routeProposals)
  routes(@Query({ schema: routeQuery }) query: RouteQuery, @Acting() actor: Actor): Promise<object> {
    return this.desk.propose(actor.unitId, query);
  }

  @Post()
  @Act('referral.begin')
  @Answers(referralFound, { status: 201 })
  find(@Body({ schema: findReferralIn }) body: FindReferralIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.find(asker, body);
  }

  @Get(':referralId')
  @Act('referral.read')
  @Relation('referralId', 'referral')
  @Answers(referralView)
  one(@Param('referralId') referralId: string, @Acting() actor: Actor): Promise<ReferralView> {
    return this.reader.one(actor, referralId);
  }

  @Get(':referralId/manifest')
  @Act('referral.read')
  @Relation('referralId', 'referral')
  @Answers(manifestVerdict)
  verdict(@Param('referralId') referralId: string): Promise<ManifestVerdict> {
    return this.reader.verdict(referralId);
  }

  @Get(':referralId/papers/:lineNo')
  @Act('referral.read')
  @Relation('referralId', 'referral')
  async paper(
    @Param('referralId') referralId: string,
    @Param('lineNo', { schema: z.coerce.number().int().min(1) }) lineNo: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { sha256, name } = await this.reader.paper(referralId, lineNo);
    return savedPaper(response, await this.papers.open(sha256), name);
  }

  @Post(':referralId/dispatches')
  @Act('referral.send')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  send(
    @Param('referralId') referralId: string,
    @Body({ schema: sendReferralIn }) body: SendReferralIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.send({ ...asker, referralId }, body);
  }

  @Post(':referralId/withdrawal')
  @Act('referral.send')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  withdraw(
    @Param('referralId') referralId: string,
    @Body({ schema: withReason }) body: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, referralId }, 'withdrawReferral', { body });
  }

  @Post(':referralId/keeping')
  @Act('referral.send')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  keep(
    @Param('referralId') referralId: string,
    @Body({ schema: withReason }) body: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, referralId }, 'keepReferral', { body });
  }

  @Post(':referralId/reporter-notice')
  @Act('referral.send')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  tell(
    @Param('referralId') referralId: string,
    @Body({ schema: withReason }) { reason: how }: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, referralId }, 'tellReporter', { body: { how } });
  }
}
