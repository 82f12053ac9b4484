import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  disputeReport,
  type DisputeReport,
  disputesView,
  type DisputeView,
  unitNaming,
  type UnitNaming,
} from './disputes.dto.js';
import { DisputesService } from './disputes.service.js';

/** 多地冻结同一账户 (RST-17). */
@Controller()
export class DisputesController {
  constructor(@Inject(DisputesService) private readonly disputes: DisputesService) {}

  @Get('restitution-disputes')
  @Act('restitution.disputes')
  @Narrowed()
  @Answers(disputesView)
  async list(@Acting() actor: Actor): Promise<{ items: DisputeView[] }> {
    return { items: await this.disputes.list(actor) };
  }

  @Post('restitutions/:restitutionId/disputes')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  report(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: disputeReport }) body: DisputeReport,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.disputes.report({ ...asker, restitutionId }, body);
  }

  @Post('restitutions/:restitutionId/named-units')
  @Act('restitution.name-unit')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  nameUnit(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: unitNaming }) body: UnitNaming,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.disputes.nameUnit({ ...asker, restitutionId }, body);
  }
}
