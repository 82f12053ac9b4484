import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { alikeCases, type AlikeCaseView } from '#desk/case/case.dto';
import { CaseReader } from '#desk/case/case.reader';
import { signMeasuresIn, type SignMeasuresIn } from '#desk/measure/living-measure.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { mergeIn, type MergeIn, separateIn, splitIn, type SplitIn, type SplitOff, splitOff } from './merge.dto.js';
import { MergeService } from './merge.service.js';
import { SplitService } from './split.service.js';

/** 并案、分案 of cases that one unit owns. */
@Controller('cases/:caseId')
export class MergeController {
  constructor(
    @Inject(MergeService) private readonly merges: MergeService,
    @Inject(SplitService) private readonly splits: SplitService,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  /** The same victim, phone or account: shown to a person, never merged silently. */
  @Get('duplicates')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(alikeCases)
  async duplicates(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<{ items: AlikeCaseView[] }> {
    return { items: await this.cases.duplicates(actor, caseId) };
  }

  @Post('merging')
  @Act('case.merge')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '并入主案；期限和台账原样保留' })
  merge(
    @Param('caseId') caseId: string,
    @Body({ schema: mergeIn }) body: MergeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.merges.merge({ ...asker, caseId }, body);
  }

  /** CRD-27: who received the measures of the merged case has counted them. */
  @Post('merging/signature')
  @Act('case.sign-merge')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '并案移交的在控措施清单签收；与并案人不能是同一人' })
  sign(
    @Param('caseId') caseId: string,
    @Body({ schema: signMeasuresIn }) body: SignMeasuresIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.merges.sign({ ...asker, caseId }, body);
  }

  @Post('separation')
  @Act('case.merge')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '从主案分出，恢复单独办理' })
  separate(
    @Param('caseId') caseId: string,
    @Body({ schema: separateIn }) body: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.merges.separate({ ...asker, caseId }, body);
  }

  @Post('splits')
  @Act('case.merge')
  @Relation('caseId', 'case')
  @Answers(splitOff, { status: 201, description: '把一部分案情立为新案' })
  split(
    @Param('caseId') caseId: string,
    @Body({ schema: splitIn }) body: SplitIn,
    @Asked() asker: Asker,
  ): Promise<SplitOff> {
    return this.splits.split({ ...asker, caseId }, body);
  }
}
