import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ProcedureDesk } from './procedure.desk.js';
import { recountIn, type RecountIn } from './procedure.dto.js';

/** CRD-10: the leader of the county bureau approves the recount of the custody; at the police alone. */
@Controller('procedures')
export class RecountController {
  constructor(@Inject(ProcedureDesk) private readonly desk: ProcedureDesk) {}

  @Post(':procedureId/recount')
  @Act('procedure.recount')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  recount(
    @Param('procedureId') procedureId: string,
    @Body({ schema: recountIn }) body: RecountIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, procedureId }, 'recountCustody', { body });
  }
}
