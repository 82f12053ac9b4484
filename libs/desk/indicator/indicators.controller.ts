import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { sheetsOf } from '#desk/indicator/indicator-sheets';
import type { Actor } from '#domain/agency/actor';
import type { Figure } from '#domain/indicator/figures';
import { Act, Acting } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { writeXlsx } from '#platform/sheet/write-sheet';
import {
  behindQuery,
  type BehindQuery,
  figureIn,
  figureRow,
  type FigureRowView,
  indicators,
  type IndicatorsView,
  windowQuery,
  type WindowQuery,
} from './indicator.dto.js';
import { IndicatorsReader } from './indicators.reader.js';

/** 指标: numbers with the matters behind them, to look at and to take away. */
@Controller('indicators')
export class IndicatorsController {
  constructor(@Inject(IndicatorsReader) private readonly reader: IndicatorsReader) {}

  @Get()
  @Act('indicator.read')
  @Answers(indicators)
  all(@Query({ schema: windowQuery }) query: WindowQuery, @Acting() actor: Actor): Promise<IndicatorsView> {
    return this.reader.all(actor, query);
  }

  @Get('sheet')
  @Act('indicator.read')
  async sheet(
    @Query({ schema: windowQuery }) query: WindowQuery,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const view = await this.reader.all(actor, query);
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(await writeXlsx(sheetsOf(view)), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`指标_${view.from}_${view.to}.xlsx`)}`,
    });
  }

  @Get(':figure/rows')
  @Act('indicator.read')
  @Answers(pageSchema(figureRow))
  behind(
    @Param('figure', { schema: figureIn }) figure: Figure,
    @Query({ schema: behindQuery }) query: BehindQuery,
    @Acting() actor: Actor,
  ): Promise<Page<FigureRowView>> {
    return this.reader.behind(actor, figure, query);
  }
}
