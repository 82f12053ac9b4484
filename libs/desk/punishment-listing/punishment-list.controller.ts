import { Controller, Get, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { PunishmentListDesk } from './punishment-list.desk.js';
import {
  punishedLine,
  type PunishedLineView,
  punishmentListQuery,
  type PunishmentListQuery,
} from './punishment-listing.dto.js';

const count = z.coerce.number().int().min(1);

/** 联合惩戒名单 for those who carry it out: by machine, or as a file. */
@Controller('punishment-list')
export class PunishmentListController {
  constructor(@Inject(PunishmentListDesk) private readonly desk: PunishmentListDesk) {}

  @Get()
  @Act('punishment-list.read')
  @Answers(pageSchema(punishedLine), { description: '在册条目；给出 since 的，取其后变化的条目，含已解除' })
  list(
    @Query({ schema: punishmentListQuery }) query: PunishmentListQuery,
    @Acting() actor: Actor,
  ): Promise<Page<PunishedLineView>> {
    return this.desk.page(actor, query);
  }

  @Post(':listingId/:entryNo/carrying-out')
  @Act('punishment-list.carry-out')
  @Answers(receipt, { description: '登记本机构已落实惩戒措施' })
  carryOut(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.say({ ...asker, listingId, entryNo }, 'carryOutPunishment');
  }

  @Post(':listingId/:entryNo/lifting')
  @Act('punishment-list.carry-out')
  @Answers(receipt, { description: '惩戒解除后，登记本机构已解除措施' })
  lift(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.say({ ...asker, listingId, entryNo }, 'liftPunishment');
  }

  @Get('file')
  @Act('punishment-list.read')
  async file(@Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(await writeXlsx(await this.desk.sheet()), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent('联合惩戒名单.xlsx')}`,
    });
  }
}
