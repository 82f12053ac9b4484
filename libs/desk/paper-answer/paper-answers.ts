import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Documents } from '#desk/document/documents.service';
import { type PaperAnswer, refuseConnected } from '#domain/agency/paper-answer';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { addresseeOf } from '#persistence/paper-answer/paper-answer.read-model';
import type { PaperAnswerIn } from './paper-answer.dto.js';

/** The paper as an act may name it: its institution has no desk here, and its scan lies in the store. */
@Injectable()
export class PaperAnswers {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** @throws PAPER_ANSWER.ADDRESSEE_CONNECTED; MATTER.NOT_FOUND; the store's own refusal where there is no such scan */
  async of(matterId: string, { number, receivedAt, sha256 }: PaperAnswerIn): Promise<PaperAnswer> {
    const addressee = await addresseeOf(this.database.manager, matterId);
    if (!addressee) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    refuseConnected((await this.agencies.tree()).get(addressee));
    await this.documents.refuseMissing([sha256]);
    return { ...(number && { number }), receivedAt: receivedAt as Instant, sha256 };
  }
}
