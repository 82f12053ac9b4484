import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import {
  protectiveLine,
  type ProtectiveLineView,
  protectiveQuery,
  type ProtectiveQuery,
  protectiveView,
  type ProtectiveView,
} from './protective-stop.dto.js';
import { ProtectiveStopReader } from './protective-stop.reader.js';

/** 保护性止付 to read, the same at every desk that may see it. */
@Controller('protective-stops')
export class ProtectiveStopsReadingController {
  constructor(@Inject(ProtectiveStopReader) private readonly stops: ProtectiveStopReader) {}

  @Get()
  @Act('protective-stop.read')
  @Narrowed()
  @Answers(pageSchema(protectiveLine))
  list(
    @Query({ schema: protectiveQuery }) query: ProtectiveQuery,
    @Acting() actor: Actor,
  ): Promise<Page<ProtectiveLineView>> {
    return this.stops.page(actor, query);
  }

  @Get(':stopId')
  @Act('protective-stop.read')
  @Relation('stopId', 'protective-stop')
  @Answers(protectiveView)
  one(@Param('stopId') stopId: string): Promise<ProtectiveView> {
    return this.stops.one(stopId);
  }
}
