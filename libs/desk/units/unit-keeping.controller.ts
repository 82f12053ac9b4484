import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { orderOf } from '#domain/agency/unit-search';
import { shownFault, shownReport } from '#desk/units/on-call.view';
import { RegisterDesk } from '#desk/units/register-desk';
import {
  changeReceipt,
  type ConfirmationIn,
  confirmationIn,
  deputiesIn,
  type DeputiesIn,
  faultPage,
  officerIdIn,
  officerIn,
  type OfficerIn,
  onCallIn,
  type OnCallIn,
  unitIdIn,
  unitIn,
  type UnitIn,
} from '#desk/units/units.dto';
import { named } from '#desk/units/units.view';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Acting } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { IdempotencyKey } from '#platform/http/idempotency-key';
import { keyIn, pageOf, pageQuery, type PageQuery } from '#platform/http/paging';

/** The registers as a joint-meeting office keeps them for its area. */
@Controller()
export class UnitKeepingController {
  constructor(
    @Inject(RegisterDesk) private readonly desk: RegisterDesk,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Put('units/:unitId')
  @Act('unit.manage')
  @Answers(changeReceipt, { description: '修改单位的名称、联系方式，或撤销单位' })
  changeUnit(
    @Param('unitId', { schema: unitIdIn }) unitId: string,
    @Body({ schema: unitIn }) body: UnitIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.changeUnit(unitId, body, { actor, key });
  }

  @Put('units/:unitId/on-call')
  @Act('unit.manage')
  @Answers(changeReceipt, { description: '替换一个单位的值班表' })
  replaceOnCall(
    @Param('unitId', { schema: unitIdIn }) unitId: string,
    @Body({ schema: onCallIn }) body: OnCallIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.replaceOnCall(unitId, body, { actor, key });
  }

  @Post('units/:unitId/on-call/confirmation')
  @Act('unit.manage')
  @Answers(changeReceipt, { description: '确认值班表无误' })
  confirmOnCall(
    @Param('unitId', { schema: unitIdIn }) unitId: string,
    @Body({ schema: confirmationIn }) body: ConfirmationIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.confirmOnCall(unitId, body, { actor, key });
  }

  @Put('officers/:officerId')
  @Act('unit.manage')
  @Answers(changeReceipt, { description: '登记或修改人员' })
  keepOfficer(
    @Param('officerId', { schema: officerIdIn }) officerId: string,
    @Body({ schema: officerIn }) body: OfficerIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.keepOfficer(officerId, body, { actor, key });
  }

  @Put('officers/:officerId/deputies')
  @Act('unit.manage')
  @Answers(changeReceipt, { description: '替换一名人员的代理安排' })
  replaceDeputies(
    @Param('officerId', { schema: officerIdIn }) officerId: string,
    @Body({ schema: deputiesIn }) body: DeputiesIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.replaceDeputies(officerId, body, { actor, key });
  }

  @Get('on-call/faults')
  @Act('on-call.supervise')
  @Answers(faultPage, { description: '本地区值班表的问题：空缺、无人接续、长期未确认' })
  async faults(@Query({ schema: pageQuery }) { limit, cursor }: PageQuery, @Acting() actor: Actor): Promise<object> {
    const at = await this.time.now();
    const tree = await this.agencies.tree();
    const after = keyIn(cursor, 2)?.join('/') ?? '';
    const rows = (await this.agencies.onCallStates(at))
      .filter(
        ({ unit, faults }) =>
          faults.length > 0 && tree.coversAreaOf(actor.unitId, unit.unitId) && orderOf(unit).join('/') > after,
      )
      .map(({ unit, faults, report }) => ({
        unit,
        faults: faults.map(shownFault),
        ...(report && { report: shownReport(report) }),
      }));
    const { items, ...next } = pageOf(rows, limit, ({ unit }) => orderOf(unit));
    return { items: items.map(({ unit, ...row }) => ({ unit: named(unit), ...row })), ...next };
  }
}
