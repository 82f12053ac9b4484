import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import {
  custody,
  type Custody,
  extension,
  type Extension,
  owner,
  type Owner,
  resumption,
  type Resumption,
  suspension,
  type Suspension,
} from '#desk/deadlines/ledger.dto';
import { LedgerDesk } from '#desk/deadlines/ledger-desk';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 期限台账: a running clock is suspended, resumed, extended, told of custody, or given to another unit; always with a reason. */
@Controller('deadlines/:matterId/:deadlineId')
export class LedgerController {
  constructor(@Inject(LedgerDesk) private readonly ledger: LedgerDesk) {}

  @Post('suspensions')
  @Act('deadline.suspend')
  @Relation('matterId')
  @Answers(receipt, { status: 201, description: '中止计算' })
  suspend(
    @Param('matterId') matterId: string,
    @Param('deadlineId') deadlineId: string,
    @Body({ schema: suspension }) body: Suspension,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ledger.suspend({ ...asker, matterId, deadlineId }, body);
  }

  @Post('resumptions')
  @Act('deadline.suspend')
  @Relation('matterId')
  @Answers(receipt, { status: 201, description: '恢复计算' })
  resume(
    @Param('matterId') matterId: string,
    @Param('deadlineId') deadlineId: string,
    @Body({ schema: resumption }) body: Resumption,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ledger.resume({ ...asker, matterId, deadlineId }, body);
  }

  @Post('extensions')
  @Act('deadline.extend')
  @Relation('matterId')
  @Answers(receipt, { status: 201, description: '延长期限，次数与长度以规则为限' })
  extend(
    @Param('matterId') matterId: string,
    @Param('deadlineId') deadlineId: string,
    @Body({ schema: extension }) body: Extension,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ledger.extend({ ...asker, matterId, deadlineId }, body);
  }

  @Put('custody')
  @Act('deadline.set-custody')
  @Relation('matterId')
  @Answers(receipt, { description: '登记羁押状态；在押期间不因节假日顺延' })
  setCustody(
    @Param('matterId') matterId: string,
    @Param('deadlineId') deadlineId: string,
    @Body({ schema: custody }) body: Custody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ledger.setCustody({ ...asker, matterId, deadlineId }, body);
  }

  @Put('owner')
  @Act('deadline.hand-over')
  @Relation('matterId')
  @Answers(receipt, { description: '改由本机关另一单位承办；期限照旧计算' })
  handOver(
    @Param('matterId') matterId: string,
    @Param('deadlineId') deadlineId: string,
    @Body({ schema: owner }) body: Owner,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ledger.handOver({ ...asker, matterId, deadlineId }, body);
  }
}
