import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { DesignationDesk } from './designation.desk.js';
import {
  contestIn,
  type ContestIn,
  decideDesignationIn,
  type DecideDesignationIn,
  designationLine,
  type DesignationLineView,
  designationView,
  type DesignationView,
  escalateIn,
  type EscalateIn,
  nameUnitIn,
  type NameUnitIn,
} from './designation.dto.js';

/** 指定管辖: negotiated, contested once each, decided by the common superior. */
@Controller('designations')
export class DesignationsController {
  constructor(@Inject(DesignationDesk) private readonly desk: DesignationDesk) {}

  @Get()
  @Act('designation.read')
  @Narrowed()
  @Answers(pageSchema(designationLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<DesignationLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':designationId')
  @Act('designation.read')
  @Relation('designationId', 'designation')
  @Answers(designationView)
  one(@Param('designationId') designationId: string, @Acting() actor: Actor): Promise<DesignationView> {
    return this.desk.one(actor, designationId);
  }

  @Post(':designationId/names')
  @Act('designation.contest')
  @Relation('designationId', 'designation')
  @Answers(receipt)
  name(
    @Param('designationId') designationId: string,
    @Body({ schema: nameUnitIn }) body: NameUnitIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, designationId }, 'nameUnit', { body });
  }

  @Post(':designationId/escalation')
  @Act('designation.contest')
  @Relation('designationId', 'designation')
  @Answers(receipt)
  escalate(
    @Param('designationId') designationId: string,
    @Body({ schema: escalateIn }) body: EscalateIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, designationId }, 'escalateDesignation', { body });
  }

  @Post(':designationId/contests')
  @Act('designation.contest')
  @Relation('designationId', 'designation')
  @Answers(receipt)
  contest(
    @Param('designationId') designationId: string,
    @Body({ schema: contestIn }) body: ContestIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.contest({ ...asker, designationId }, body);
  }

  @Post(':designationId/decision')
  @Act('designation.decide')
  @Relation('designationId', 'designation')
  @Answers(receipt)
  decide(
    @Param('designationId') designationId: string,
    @Body({ schema: decideDesignationIn }) body: DecideDesignationIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.decide({ ...asker, designationId }, body);
  }
}
