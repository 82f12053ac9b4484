import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { savedPaper } from '#desk/folded/saved-paper';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { signMeasuresIn, type SignMeasuresIn } from '#desk/measure/living-measure.dto';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { CaseDecisions } from './case-decisions.js';
import { ProcedureDesk } from './procedure.desk.js';
import {
  changeUnitIn,
  type ChangeUnitIn,
  findCrimeIn,
  type FindCrimeIn,
  noteBesideIn,
  type NoteBesideIn,
  openProcedureIn,
  type OpenProcedureIn,
  procedureLine,
  type ProcedureLineView,
  procedureOpened,
  procedureView,
  type ProcedureView,
  setCustodyIn,
  type SetCustodyIn,
  takeStepIn,
  type TakeStepIn,
} from './procedure.dto.js';
import { ProcedureReader } from './procedure.reader.js';

/** 诉讼环节: requests, decisions, reconsiderations and reviews between the agencies. */
@Controller('procedures')
export class ProceduresController {
  constructor(
    @Inject(ProcedureReader) private readonly reader: ProcedureReader,
    @Inject(ProcedureDesk) private readonly desk: ProcedureDesk,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(CaseDecisions) private readonly decisions: CaseDecisions,
  ) {}

  @Get()
  @Act('procedure.read')
  @Narrowed()
  @Answers(pageSchema(procedureLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<ProcedureLineView>> {
    return this.reader.page(actor, query);
  }

  @Post()
  @Act('procedure.open')
  @Answers(procedureOpened, { status: 201 })
  open(@Body({ schema: openProcedureIn }) body: OpenProcedureIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.open(asker, body);
  }

  @Get(':procedureId')
  @Act('procedure.read')
  @Relation('procedureId', 'procedure')
  @Answers(procedureView)
  one(@Param('procedureId') procedureId: string, @Acting() actor: Actor): Promise<ProcedureView> {
    return this.reader.one(actor, procedureId);
  }

  @Get(':procedureId/papers/:no')
  @Act('procedure.read')
  @Relation('procedureId', 'procedure')
  async paper(
    @Param('procedureId') procedureId: string,
    @Param('no', { schema: z.coerce.number().int().min(1) }) no: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { sha256, name } = await this.reader.paper(procedureId, no);
    return savedPaper(response, await this.papers.open(sha256), name);
  }

  @Post(':procedureId/steps')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  async take(
    @Param('procedureId') procedureId: string,
    @Body({ schema: takeStepIn }) body: TakeStepIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const on = { ...asker, procedureId };
    return (await this.decisions.ask(on, body)) ?? this.desk.take(on, body);
  }

  @Post(':procedureId/beside')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  beside(
    @Param('procedureId') procedureId: string,
    @Body({ schema: noteBesideIn }) body: NoteBesideIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, procedureId }, 'noteBeside', { body });
  }

  @Post(':procedureId/custody')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  custody(
    @Param('procedureId') procedureId: string,
    @Body({ schema: setCustodyIn }) body: SetCustodyIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, procedureId }, 'setProcedureCustody', { body });
  }

  /** 在控措施清单: counted by the receiver, and signed over the same digest (CRD-27). */
  @Post(':procedureId/measures-signature')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  sign(
    @Param('procedureId') procedureId: string,
    @Body({ schema: signMeasuresIn }) body: SignMeasuresIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, procedureId }, 'signMeasures', { body });
  }

  @Post(':procedureId/crimes')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  crime(
    @Param('procedureId') procedureId: string,
    @Body({ schema: findCrimeIn }) body: FindCrimeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.findCrime({ ...asker, procedureId }, body);
  }

  @Post(':procedureId/unit')
  @Act('procedure.act')
  @Relation('procedureId', 'procedure')
  @Answers(receipt)
  unit(
    @Param('procedureId') procedureId: string,
    @Body({ schema: changeUnitIn }) body: ChangeUnitIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.changeUnit({ ...asker, procedureId }, body);
  }
}
