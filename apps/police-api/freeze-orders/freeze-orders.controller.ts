import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  findUnrelated,
  type FindUnrelatedBody,
  freezesProposed,
  type FreezesProposed,
  notifyOwner,
  type NotifyOwnerBody,
  proposeFreezes,
  type ProposeFreezes,
  proposeRelease,
  type ProposeReleaseBody,
  proposeRenewal,
  type ProposeRenewalBody,
  restateJustification,
  type RestateJustificationBody,
} from './freeze-orders.dto.js';
import { FreezeAuthorityService } from './freeze-authority.service.js';
import { FreezeOrdersService } from './freeze-orders.service.js';

/** 冻结 as the police work it: propose, renew, release. */
@Controller()
export class FreezeOrdersController {
  constructor(
    @Inject(FreezeOrdersService) private readonly orders: FreezeOrdersService,
    @Inject(FreezeAuthorityService) private readonly authority: FreezeAuthorityService,
  ) {}

  @Post('cases/:caseId/freeze-orders')
  @Act('freeze-order.propose')
  @Relation('caseId', 'case')
  @Answers(freezesProposed, { status: 201 })
  propose(
    @Param('caseId') caseId: string,
    @Body({ schema: proposeFreezes }) body: ProposeFreezes,
    @Asked() asker: Asker,
  ): Promise<FreezesProposed> {
    return this.orders.propose({ ...asker, caseId }, body);
  }

  @Post('freeze-orders/:orderId/renewals')
  @Act('freeze-order.change')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '呈请继续冻结' })
  renew(
    @Param('orderId') orderId: string,
    @Body({ schema: proposeRenewal }) body: ProposeRenewalBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.authority.proposeRenewal({ ...asker, orderId }, body);
  }

  @Post('freeze-orders/:orderId/releases')
  @Act('freeze-order.change')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '呈请解除冻结' })
  release(
    @Param('orderId') orderId: string,
    @Body({ schema: proposeRelease }) body: ProposeReleaseBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.authority.proposeRelease({ ...asker, orderId }, body);
  }

  @Post('freeze-orders/:orderId/findings')
  @Act('freeze-order.change')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '查明与案件无关' })
  find(
    @Param('orderId') orderId: string,
    @Body({ schema: findUnrelated }) body: FindUnrelatedBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.orders.act({ ...asker, orderId }, 'findUnrelated', { body });
  }

  @Post('freeze-orders/:orderId/owner-notices')
  @Act('freeze-order.change')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '已通知财产所有人' })
  notify(
    @Param('orderId') orderId: string,
    @Body({ schema: notifyOwner }) body: NotifyOwnerBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.orders.act({ ...asker, orderId }, 'notifyOwner', { body });
  }

  @Post('freeze-orders/:orderId/justifications')
  @Act('freeze-order.change')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '更新涉案依据支持的数额' })
  restate(
    @Param('orderId') orderId: string,
    @Body({ schema: restateJustification }) body: RestateJustificationBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.orders.act({ ...asker, orderId }, 'restateJustification', { body });
  }
}
