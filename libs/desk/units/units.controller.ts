import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { findUnits, orderOf } from '#domain/agency/unit-search';
import { unitDetail, unitIdIn, unitPage, unitQuery, type UnitQueryIn } from '#desk/units/units.dto';
import { shownUnit } from '#desk/units/units.view';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Acting } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, pageOf } from '#platform/http/paging';

/** 单位目录: who there is, where it stands and how it is reached. The same at every desk. */
@Controller('units')
export class UnitsController {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('unit.read')
  @Answers(unitPage, { description: '按名称、代码、机关或地区查找单位' })
  async list(@Query({ schema: unitQuery }) { limit, cursor, open, ...query }: UnitQueryIn): Promise<object> {
    const after = keyIn(cursor, 2)?.map(String) as [string, string] | undefined;
    const openAt = open === true ? await this.time.now() : undefined;
    const found = findUnits((await this.agencies.tree()).units, { ...query, openAt }, after);
    return pageOf(found.slice(0, limit + 1), limit, orderOf);
  }

  @Get(':unitId')
  @Act('unit.read')
  @Answers(unitDetail, { description: '单位详情：上级、反诈中心、主管部门、值班表' })
  async read(@Param('unitId', { schema: unitIdIn }) unitId: string, @Acting() actor: Actor): Promise<object> {
    return shownUnit(await this.agencies.snapshot(), unitId, actor, await this.time.now());
  }
}
