import { Inject, Injectable } from '@nestjs/common';
import type { ListFacts } from '#domain/account-list/row';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { LegalTime } from '#platform/clock/legal-time';

/** What a row of accounts is judged by: the head offices and card prefixes as they stand, and legal time. */
@Injectable()
export class AccountFacts {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  async now(): Promise<ListFacts> {
    const [now, headOffices, cardPrefixes] = await Promise.all([
      this.time.now(),
      this.agencies.headOffices(),
      this.agencies.cardPrefixes(),
    ]);
    return { now, headOffices, cardPrefixes };
  }
}
