import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { PunishmentListingDesk } from './punishment-listing.desk.js';
import {
  appealPunishmentIn,
  type AppealPunishmentIn,
  declarationIn,
  type DeclarationIn,
  decidePunishmentAppealIn,
  type DecidePunishmentAppealIn,
  decideRepairIn,
  type DecideRepairIn,
  proposePunishmentIn,
  type ProposePunishmentIn,
  punishmentProposed,
  repairIn,
  type RepairIn,
  serveNoticeIn,
  type ServeNoticeIn,
} from './punishment-listing.dto.js';

const count = z.coerce.number().int().min(1);

/** What the police do with a listing; the approval is given where approvals are given. */
@Controller('punishment-listings')
export class PunishmentActsController {
  constructor(@Inject(PunishmentListingDesk) private readonly desk: PunishmentListingDesk) {}

  @Post()
  @Act('punishment-listing.propose')
  @Answers(punishmentProposed, { status: 201, description: '呈请列入，由设区的市级以上公安机关负责人审批' })
  propose(
    @Body({ schema: proposePunishmentIn }) body: ProposePunishmentIn,
    @Asked() asker: Asker,
  ): Promise<{ listingId: string; receipt: Receipt }> {
    return this.desk.propose(asker, body);
  }

  @Post(':listingId/entries/:entryNo/service')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '登记书面告知' })
  serve(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Body({ schema: serveNoticeIn }) body: ServeNoticeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.serve({ ...asker, listingId, entryNo }, body);
  }

  @Post(':listingId/entries/:entryNo/appeals')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '登记申诉' })
  appeal(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Body({ schema: appealPunishmentIn }) body: AppealPunishmentIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.appeal({ ...asker, listingId, entryNo }, body);
  }

  @Post(':listingId/entries/:entryNo/appeal-decision')
  @Act('punishment-listing.decide')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '申诉核查结论' })
  decideAppeal(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Body({ schema: decidePunishmentAppealIn }) body: DecidePunishmentAppealIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.decideAppeal({ ...asker, listingId, entryNo }, body);
  }

  @Post(':listingId/declarations')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '登记签署的反诈声明书' })
  declare(
    @Param('listingId') listingId: string,
    @Body({ schema: declarationIn }) body: DeclarationIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.declare({ ...asker, listingId }, body);
  }

  @Post(':listingId/repairs')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '申请信用修复' })
  askRepair(
    @Param('listingId') listingId: string,
    @Body({ schema: repairIn }) body: RepairIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.askRepair({ ...asker, listingId }, body);
  }

  @Post(':listingId/repair-decision')
  @Act('punishment-listing.decide')
  @Relation('listingId', 'punishment-listing')
  @Answers(receipt, { description: '决定信用修复' })
  decideRepair(
    @Param('listingId') listingId: string,
    @Body({ schema: decideRepairIn }) body: DecideRepairIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.decideRepair({ ...asker, listingId }, body);
  }
}
