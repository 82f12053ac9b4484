import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Acts } from '#desk/request/acts';
import { present, shown } from '#desk/shown';
import { reason, receipt } from '#desk/stop-payment-order/order.dto';
import { HANDS } from '#contracts/matter/record';
import type { Actor } from '#domain/agency/actor';
import type { HandOnMatter, LiftRecusal, RecuseOfficer } from '#domain/agency/hands';
import { expiredAt, type Officer } from '#domain/agency/officer';
import { isEntrusted } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { HandsReadModel } from '#persistence/hands/hands.read-model';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const officerId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
const handOnIn = z.object({ officerId });
const declareIn = z.object({ successorId: officerId.describe('接办人'), reason });
const decideIn = declareIn.extend({ officerId: officerId.describe('应当回避的人员') });
const liftIn = z.object({ officerId: officerId.describe('解除回避的人员'), reason });
const person = z.object({ officerId: z.string(), name: z.string() });
const handsView = z.object({
  takers: z.array(person.extend({ unitId: z.string(), unitName: z.string(), takenAt: z.iso.datetime() })),
  recusals: z.array(
    person.extend({
      unitId: z.string(),
      successorName: z.string(),
      decidedBy: z.enum(['officer', 'chief']),
      at: z.iso.datetime(),
      mayLift: z.boolean().describe('可在本事项解除；回避及于全案的，在案件中解除'),
    }),
  ),
  colleagues: z.array(person).describe('本单位在岗人员'),
  mayDecide: z.boolean().describe('可决定他人回避'),
});

/** 领取、转交和回避: alike in every matter of every desk. */
@Controller('matters/:matterId')
export class HandsController {
  private readonly hands = new HandsReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Get('hands')
  @Act('hands.read')
  @Relation('matterId')
  @Answers(handsView)
  async read(@Param('matterId') matterId: string, @Acting() actor: Actor): Promise<object> {
    const [world, now, takers, recusals] = await Promise.all([
      this.agencies.world(),
      this.acts.now(),
      this.hands.takers(this.database.manager, matterId),
      this.hands.recusals(this.database.manager, matterId),
    ]);
    const name = (id: string): string => shownOfficer(world, id);
    return {
      takers: takers.map(({ takenAt, ...one }) => ({
        ...{ ...one, name: name(one.officerId), takenAt: shown(takenAt) },
        unitName: shownUnit(world.tree, one.unitId),
      })),
      recusals: recusals.map(({ at, successorId, matterId: of, ...one }) =>
        present({
          ...{ ...one, name: name(one.officerId), successorName: name(successorId), at: shown(at) },
          mayLift:
            of === matterId && isEntrusted(actor, 'recusal.decide') && world.tree.isInBranch(one.unitId, actor.unitId),
        }),
      ),
      colleagues: world
        .officersOf(actor.unitId)
        .filter((one) => !expiredAt(one, now))
        .map((one) => ({ officerId: one.officerId, name: one.name })),
      mayDecide: isEntrusted(actor, 'recusal.decide'),
    };
  }

  @Post('taking')
  @Act('hands.take')
  @Relation('matterId')
  @Answers(receipt)
  take(@Param('matterId') matterId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.acts.act(matterId, HANDS.take, { ...asker, body: {}, request: { update: HANDS.take } });
  }

  @Post('hand-on')
  @Act('hands.take')
  @Relation('matterId')
  @Answers(receipt)
  async handOn(
    @Param('matterId') matterId: string,
    @Body({ schema: handOnIn }) body: HandOnMatter,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    await this.colleague(body.officerId, asker.actor.unitId);
    return this.acts.act(matterId, HANDS.handOn, { ...asker, body, request: { update: HANDS.handOn, ...body } });
  }

  @Post('recusals')
  @Act('recusal.declare')
  @Relation('matterId')
  @Answers(receipt)
  declare(
    @Param('matterId') matterId: string,
    @Body({ schema: declareIn }) body: z.infer<typeof declareIn>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.recuse(matterId, { ...body, officerId: asker.actor.officerId, unitId: asker.actor.unitId }, asker);
  }

  @Post('recusal-decisions')
  @Act('recusal.decide')
  @Relation('matterId')
  @Answers(receipt)
  async decide(
    @Param('matterId') matterId: string,
    @Body({ schema: decideIn }) body: z.infer<typeof decideIn>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.recuse(matterId, { ...body, unitId: await this.unitBelow(body.officerId, asker.actor) }, asker);
  }

  @Post('recusal-liftings')
  @Act('recusal.decide')
  @Relation('matterId')
  @Answers(receipt)
  async lift(
    @Param('matterId') matterId: string,
    @Body({ schema: liftIn }) given: z.infer<typeof liftIn>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const body: LiftRecusal = { ...given, unitId: await this.unitBelow(given.officerId, asker.actor) };
    return this.acts.act(matterId, HANDS.lift, { ...asker, body, request: { update: HANDS.lift, ...given } });
  }

  /** The unit of the officer, which the actor's unit is or stands above. */
  private async unitBelow(officerId: string, actor: Actor): Promise<string> {
    const { unitId } = await this.officer(officerId);
    if (!(await this.agencies.tree()).isInBranch(unitId, actor.unitId)) throw otherUnit();
    return unitId;
  }

  private async recuse(matterId: string, body: RecuseOfficer, asker: Asker): Promise<Receipt> {
    await this.colleague(body.successorId, body.unitId);
    return this.acts.act(matterId, HANDS.recuse, { ...asker, body, request: { update: HANDS.recuse, ...body } });
  }

  private async officer(id: string): Promise<Officer> {
    const officer = (await this.agencies.world()).officer(id);
    if (!officer) throw new DomainError('not-found', 'OFFICER.UNKNOWN', 'There is no such officer.');
    return officer;
  }

  /** @throws OFFICER.UNKNOWN, HANDS.OTHER_UNIT: also for an officer whose term has expired. */
  private async colleague(id: string, unitId: string): Promise<void> {
    const [officer, now] = await Promise.all([this.officer(id), this.acts.now()]);
    if (officer.unitId !== unitId || expiredAt(officer, now)) throw otherUnit();
  }
}

const otherUnit = (): DomainError =>
  new DomainError('invalid', 'HANDS.OTHER_UNIT', 'Name an officer of the unit whose term has not expired.');
