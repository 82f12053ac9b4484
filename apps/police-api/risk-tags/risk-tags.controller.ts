import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { RiskTagDesk } from '#desk/risk-tag/risk-tag.desk';
import { endTagIn, type EndTagIn, setTagIn, type SetTagIn, tagSet } from '#desk/risk-tag/risk-tag.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 风险标签 as the police set it and take it away. */
@Controller('risk-tags')
export class RiskTagsController {
  constructor(@Inject(RiskTagDesk) private readonly desk: RiskTagDesk) {}

  @Post()
  @Act('risk-tag.set')
  @Answers(tagSet, { status: 201 })
  set(@Body({ schema: setTagIn }) body: SetTagIn, @Asked() asker: Asker): Promise<{ tagId: string; receipt: Receipt }> {
    return this.desk.set(asker, body);
  }

  @Post(':tagId/ending')
  @Act('risk-tag.end')
  @Relation('tagId', 'risk-tag')
  @Answers(receipt, { description: '提前取消' })
  end(
    @Param('tagId') tagId: string,
    @Body({ schema: endTagIn }) body: EndTagIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.end({ ...asker, tagId }, body);
  }
}
