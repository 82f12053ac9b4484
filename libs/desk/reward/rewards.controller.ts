import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { savedPaper } from '#desk/folded/saved-paper';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { RewardDesk } from './reward.desk.js';
import {
  lapseRewardIn,
  type LapseRewardIn,
  payRewardIn,
  type PayRewardIn,
  proposeRewardIn,
  type ProposeRewardIn,
  rewardLine,
  type RewardLineView,
  rewardProposed,
  rewardView,
  type RewardView,
} from './reward.dto.js';
import { RewardDocument } from './reward-document.js';

/** 举报奖励: proposed, approved, paid against a receipt. */
@Controller('rewards')
export class RewardsController {
  constructor(
    @Inject(RewardDesk) private readonly desk: RewardDesk,
    @Inject(RewardDocument) private readonly documents: RewardDocument,
  ) {}

  @Get()
  @Act('reward.read')
  @Narrowed()
  @Answers(pageSchema(rewardLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<RewardLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':rewardId')
  @Act('reward.read')
  @Relation('rewardId', 'reward')
  @Answers(rewardView)
  one(@Param('rewardId') rewardId: string, @Acting() actor: Actor): Promise<RewardView> {
    return this.desk.one(actor, rewardId);
  }

  @Post()
  @Act('reward.propose')
  @Answers(rewardProposed, { status: 201 })
  propose(
    @Body({ schema: proposeRewardIn }) body: ProposeRewardIn,
    @Asked() asker: Asker,
  ): Promise<{ rewardId: string; receipt: Receipt }> {
    return this.desk.propose(asker, body);
  }

  @Post(':rewardId/payment')
  @Act('reward.keep')
  @Relation('rewardId', 'reward')
  @Answers(receipt, { description: '登记兑现，附领取凭证' })
  pay(
    @Param('rewardId') rewardId: string,
    @Body({ schema: payRewardIn }) body: PayRewardIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.pay({ ...asker, rewardId }, body);
  }

  @Post(':rewardId/lapse')
  @Act('reward.keep')
  @Relation('rewardId', 'reward')
  @Answers(receipt, { description: '终止：举报人放弃或者无从兑现' })
  lapse(
    @Param('rewardId') rewardId: string,
    @Body({ schema: lapseRewardIn }) body: LapseRewardIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, rewardId }, 'lapseReward', { body });
  }

  /** Names the reporter: for the office alone. */
  @Get(':rewardId/notice')
  @Act('reward.keep')
  @Relation('rewardId', 'reward')
  async paper(
    @Param('rewardId') rewardId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(rewardId), response, download);
  }

  @Get(':rewardId/receipt')
  @Act('reward.keep')
  @Relation('rewardId', 'reward')
  async receipt(
    @Param('rewardId') rewardId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, content } = await this.desk.receipt(rewardId);
    return savedPaper(response, content, name);
  }
}
