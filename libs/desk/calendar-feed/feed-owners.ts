import { Inject, Injectable } from '@nestjs/common';
import { expiredAt, type Officer } from '#domain/agency/officer';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CalendarFeedRepository } from '#persistence/calendar-feed/calendar-feed.module';
import { API_AGENCY, type ApiAgency } from '#platform/auth/ports';

/** The register decides, not the address: who has left the service reads nothing. */
@Injectable()
export class FeedOwners {
  constructor(
    @Inject(CalendarFeedRepository) private readonly feeds: CalendarFeedRepository,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(API_AGENCY) private readonly agency: ApiAgency,
  ) {}

  async behind(secret: string, now: Instant): Promise<Officer> {
    const found = await this.feeds.find(secret);
    const officer = found && (await this.agencies.world()).officer(found.officerId);
    if (!officer || officer.agency !== this.agency || expiredAt(officer, now)) {
      throw new DomainError('not-found', 'CALENDAR_FEED.NOT_FOUND', 'There is no such feed.');
    }
    return officer;
  }
}
