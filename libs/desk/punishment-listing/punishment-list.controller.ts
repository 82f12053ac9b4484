import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Act } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { PunishmentListDesk } from './punishment-list.desk.js';
import {
  punishedLine,
  type PunishedLineView,
  punishmentListQuery,
  type PunishmentListQuery,
} from './punishment-listing.dto.js';

/** 联合惩戒名单 for those who carry it out: by machine, or as a file. */
@Controller('punishment-list')
export class PunishmentListController {
  constructor(@Inject(PunishmentListDesk) private readonly desk: PunishmentListDesk) {}

  @Get()
  @Act('punishment-list.read')
  @Answers(pageSchema(punishedLine), { description: '在册条目；给出 since 的，取其后变化的条目，含已解除' })
  list(@Query({ schema: punishmentListQuery }) query: PunishmentListQuery): Promise<Page<PunishedLineView>> {
    return this.desk.page(query);
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
