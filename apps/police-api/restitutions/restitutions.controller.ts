import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ApplicationsService } from './applications.service.js';
import { MatterDesk } from './matter-desk.js';
import {
  accountChange,
  application,
  type ApplicationBody,
  applicationTaken,
  handOver,
  openRestitution,
  type OpenRestitutionBody,
  type PayoutAccountBody,
  rejection,
  restitutionOpened,
  tellVictims,
  type TellVictimsBody,
} from './restitutions.dto.js';

/** 资金返还 at the police: begun, victims told, applications received and examined. */
@Controller()
export class RestitutionsController {
  constructor(
    @Inject(ApplicationsService) private readonly applications: ApplicationsService,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
  ) {}

  @Post('cases/:caseId/restitutions')
  @Act('restitution.open')
  @Relation('caseId', 'case')
  @Answers(restitutionOpened, { status: 201 })
  open(
    @Param('caseId') caseId: string,
    @Body({ schema: openRestitution }) body: OpenRestitutionBody,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.applications.open(asker, caseId, body);
  }

  @Post('restitutions/:restitutionId/tellings')
  @Act('restitution.examine')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  tell(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: tellVictims }) body: TellVictimsBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'tellVictims', body);
  }

  @Post('restitutions/:restitutionId/applications')
  @Act('restitution.apply')
  @Relation('restitutionId', 'restitution')
  @Answers(applicationTaken, { status: 201 })
  apply(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: application }) body: ApplicationBody,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.applications.apply({ ...asker, restitutionId }, body);
  }

  @Post('restitutions/:restitutionId/applications/:claimId/hand-over')
  @Act('restitution.hand-over')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  handOver(
    @Param('restitutionId') restitutionId: string,
    @Param('claimId') claimId: string,
    @Body({ schema: handOver }) { papers }: { papers: string[] },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'handOverPapers', { claimId, papers });
  }

  @Post('restitutions/:restitutionId/applications/:claimId/completion')
  @Act('restitution.examine')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  complete(
    @Param('restitutionId') restitutionId: string,
    @Param('claimId') claimId: string,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'completeApplication', { claimId });
  }

  @Post('restitutions/:restitutionId/applications/:claimId/rejection')
  @Act('restitution.examine')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  reject(
    @Param('restitutionId') restitutionId: string,
    @Param('claimId') claimId: string,
    @Body({ schema: rejection }) { reason }: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'rejectApplication', { claimId, reason });
  }

  @Post('restitutions/:restitutionId/applications/:claimId/account')
  @Act('restitution.examine')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  changeAccount(
    @Param('restitutionId') restitutionId: string,
    @Param('claimId') claimId: string,
    @Body({ schema: accountChange }) body: { account: PayoutAccountBody; reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.applications.changeAccount({ ...asker, restitutionId }, claimId, body);
  }
}
