import { Body, Controller, Get, Inject, Post, Put } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { shownOnCall } from '#desk/units/on-call.view';
import { RegisterDesk } from '#desk/units/register-desk';
import {
  changeReceipt,
  type ConfirmationIn,
  confirmationIn,
  onCallIn,
  type OnCallIn,
  onCallOut,
} from '#desk/units/units.dto';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Acting } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { IdempotencyKey } from '#platform/http/idempotency-key';

/** FRZ-26: an institution keeps its own A/B register. */
@Controller('on-call')
export class OwnOnCallController {
  constructor(
    @Inject(RegisterDesk) private readonly desk: RegisterDesk,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('on-call.keep')
  @Answers(onCallOut, { description: '本单位值班表' })
  async read(@Acting() { unitId }: Actor): Promise<object> {
    const shown = shownOnCall(await this.agencies.snapshot(), unitId, await this.time.now());
    return shown ?? { unitId, version: 0, now: [], entries: [], faults: [] };
  }

  @Put()
  @Act('on-call.keep')
  @Answers(changeReceipt, { description: '替换本单位值班表；变动须在一个工作日内报送' })
  replace(
    @Body({ schema: onCallIn }) body: OnCallIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.replaceOnCall(actor.unitId, body, { actor, key });
  }

  @Post('confirmation')
  @Act('on-call.keep')
  @Answers(changeReceipt, { description: '确认本单位值班表无误' })
  confirm(
    @Body({ schema: confirmationIn }) body: ConfirmationIn,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<object> {
    return this.desk.confirmOnCall(actor.unitId, body, { actor, key });
  }
}
