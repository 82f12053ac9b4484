import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { NoteRecovered, ProposeRecovery } from '#domain/restitution/matter/recovery';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import { MatterDesk } from './matter-desk.js';
import { recovered, type Recovered, recovery, type RecoveryBody, recoveryProposed } from './restitutions.dto.js';

/** 追回: a paid decision is never edited, so a wrong payment is corrected by a decision of its own. */
@Controller('restitutions/:restitutionId/recoveries')
export class RecoveriesController {
  constructor(@Inject(MatterDesk) private readonly matters: MatterDesk) {}

  @Post()
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(recoveryProposed, { status: 201 })
  async propose(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: recovery }) body: RecoveryBody,
    @Asked() asker: Asker,
  ): Promise<object> {
    const of = { unitId: asker.actor.unitId, key: asker.key };
    const recoveryId = openedId({ ...of, addressee: `recovery/${restitutionId}` });
    const approvalId = openedId({ ...of, addressee: `approval/recovery/${restitutionId}` });
    const { noticeId, lineNo, amountFen, reason } = body;
    const given: ProposeRecovery = {
      ...{ recoveryId, approvalId, noticeId, lineNo, reason },
      amountFen: fromFenText(amountFen),
    };
    const receipt = await this.matters.act({ ...asker, restitutionId }, 'proposeRecovery', toWire(given), body);
    return { recoveryId, approvalId, receipt };
  }

  @Post(':recoveryId/receipts')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  note(
    @Param('restitutionId') restitutionId: string,
    @Param('recoveryId') recoveryId: string,
    @Body({ schema: recovered }) { amountFen, reference }: Recovered,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const given: NoteRecovered = { recoveryId, reference, amountFen: fromFenText(amountFen) };
    return this.matters.act({ ...asker, restitutionId }, 'noteRecovered', toWire(given), {
      ...{ recoveryId, amountFen, reference },
    });
  }
}
