import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CALENDAR_PUBLICATION_WORKFLOW,
  calendarPublicationMatterId,
} from '#contracts/calendar-publication/calendar-publication.messages';
import { Acts } from '#desk/request/acts';
import { type CalendarChange, calendarChanges } from '#domain/calendar/notice';
import { calendarAfter, type LoadedNotice } from '#domain/calendar-publication/calendar-after';
import { type NoticeRow, readNotice } from '#domain/calendar-publication/notice-file';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { PublicationReadModel, type PublicationRow } from '#persistence/calendar/publication.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import { loaded } from './calendars.dto.js';
import type { z } from 'zod';

export type Loaded = z.infer<typeof loaded>;

/** 工作日历发布 at the supervisor's desk: loaded, looked at, published or withdrawn. */
@Injectable()
export class PublicationService {
  private readonly publications = new PublicationReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CalendarReadModel) private readonly calendars: CalendarReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /** What is wrong with a notice is said before anything is opened; what it changes is said at once. */
  async load(asker: Asker, notice: LoadedNotice): Promise<Loaded> {
    const changes = await this.changesBy(notice);
    const publicationId = openedId({ unitId: asker.actor.unitId, key: asker.key });
    const body = { publicationId, notice };
    const receipt = await this.acts.open(
      calendarPublicationMatterId(publicationId),
      { workflowType: CALENDAR_PUBLICATION_WORKFLOW, update: 'loadCalendar' },
      { ...asker, body, request: notice },
    );
    return { publicationId, receipt, changes };
  }

  /** @throws CALENDAR.FILE_FAULTY with every line that cannot be read */
  loadFile(asker: Asker, fields: Omit<LoadedNotice, 'days'>, rows: readonly NoticeRow[]): Promise<Loaded> {
    const { days, faults } = readNotice(rows);
    if (faults.length > 0) {
      throw new DomainError('invalid', 'CALENDAR.FILE_FAULTY', 'Lines of the file cannot be read.', {
        faults: faults.slice(0, 100),
      });
    }
    return this.load(asker, { ...fields, days });
  }

  act(asker: Asker, publicationId: string, update: string, body: object): Promise<Receipt> {
    return this.acts.act(calendarPublicationMatterId(publicationId), update, { ...asker, body });
  }

  async one(publicationId: string): Promise<PublicationRow> {
    const row = await this.publications.one(this.database.manager, publicationId);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return row;
  }

  async changesBy(notice: LoadedNotice): Promise<CalendarChange[]> {
    const current = await this.calendars.rows();
    return calendarChanges(current, calendarAfter(current, notice, 'to-come'));
  }
}

export const noticeIn = ({ year, notice, scope, days }: PublicationRow): LoadedNotice => ({
  ...{ year, notice, days },
  ...(scope !== '' && { scope }),
});
