import { Controller, Get, Inject, Param, ParseIntPipe, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Documents } from '#desk/document/documents.service';
import { savedPaper } from '#desk/folded/saved-paper';
import { present, shown } from '#desk/shown';
import { shownOfficer } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { addresseeOf, paperAnswersOf } from '#persistence/paper-answer/paper-answer.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { paperDelivery, type PaperDeliveryView } from './paper-answer.dto.js';
import { isByHand } from './with-paper.js';

/** 纸质送达 and 纸质反馈 to read, the same at every desk that may see the matter. */
@Controller('matters')
export class PaperAnswersController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Get(':matterId/paper-answers')
  @Act('timeline.read')
  @Relation('matterId')
  @Answers(paperDelivery, { description: '纸质送达与录入的纸质反馈' })
  async list(@Param('matterId') matterId: string): Promise<PaperDeliveryView> {
    const { manager } = this.database;
    const [rows, addressee, { tree, officer }] = await Promise.all([
      paperAnswersOf(manager, matterId),
      addresseeOf(manager, matterId),
      this.agencies.world(),
    ]);
    return {
      byHand: addressee !== undefined && isByHand(tree, addressee),
      ...present({ addresseeName: addressee && tree.find(addressee)?.name }),
      answers: rows.map(({ number, paperNumber, sha256, itemNos, receivedAt, enteredAt, enteredBy }) => ({
        ...{ number, sha256, itemNos: [...itemNos], receivedAt: shown(receivedAt), enteredAt: shown(enteredAt) },
        ...present({ paperNumber, enteredByName: enteredBy && shownOfficer({ officer }, enteredBy) }),
      })),
    } as PaperDeliveryView;
  }

  @Get(':matterId/paper-answers/:number/scan')
  @Act('timeline.read')
  @Relation('matterId')
  async scan(
    @Param('matterId') matterId: string,
    @Param('number', ParseIntPipe) number: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const row = (await paperAnswersOf(this.database.manager, matterId)).find((one) => one.number === number);
    if (!row) throw new DomainError('not-found', 'PAPER_ANSWER.NOT_FOUND', 'No answer on paper has this number.');
    return savedPaper(response, await this.documents.store.open(row.sha256), `纸质反馈-${number}`);
  }
}
