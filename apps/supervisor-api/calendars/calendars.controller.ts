import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { calendarPublicationMatterId } from '#contracts/calendar-publication/calendar-publication.messages';
import { Documents } from '#desk/document/documents.service';
import { type CalendarRows, isWorkingDay, legalCalendar } from '#domain/calendar/calendar';
import { dayOf } from '#domain/calendar/shanghai';
import { noticeTemplate } from '#domain/calendar-publication/notice-file';
import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import { DomainError } from '#domain/shared/domain-error';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { PublicationReadModel } from '#persistence/calendar/publication.read-model';
import { DeadlineMoveReadModel } from '#persistence/deadline-move/deadline-move.read-model';
import { Act } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { RequestRefusal } from '#platform/http/request-refusal';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeCsv, writeXlsx } from '#platform/sheet/write-sheet';
import { receiveUpload } from '#platform/store/receive-upload';
import { progressOf } from './calendar.view.js';
import { calendars, loaded, noticeFields, progress, yearIn, yearView } from './calendars.dto.js';
import { type Loaded, PublicationService } from './publication.service.js';

const templateQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx'), year: yearIn.default(2027) });
type TemplateQuery = z.infer<typeof templateQuery>;

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
/** A notice has some sixty lines. */
const NOTICE_LIMITS = { ...SHEET_LIMITS, bytes: 1024 * 1024, rows: 400, columns: 20 };

/** 工作日历: what is in force, and the notice of a year as a file. */
@Controller()
export class CalendarsController {
  private readonly publications = new PublicationReadModel();
  private readonly moves = new DeadlineMoveReadModel();

  constructor(
    @Inject(PublicationService) private readonly desk: PublicationService,
    @Inject(CalendarReadModel) private readonly calendar: CalendarReadModel,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Get('calendars')
  @Act('calendar.read')
  @Answers(calendars, { description: '现行工作日历各年度的状态' })
  async list(): Promise<object> {
    const rows = await this.calendar.rows();
    const last = Math.max(...rows.loadedYears) + 1;
    return { version: rows.version, years: [...rows.loadedYears, last].map((year) => yearLineOf(rows, year)) };
  }

  @Get('calendars/:year')
  @Act('calendar.read')
  @Answers(yearView)
  async year(@Param('year', { schema: yearIn }) year: number): Promise<object> {
    const rows = await this.calendar.rows();
    const days = rows.rows.filter(({ day, scope }) => day.startsWith(`${year}-`) && scope === undefined);
    return { ...yearLineOf(rows, year), version: rows.version, days };
  }

  @Get('calendars/:year/progress')
  @Act('calendar.read')
  @Answers(progress, { description: '最近一次发布后，各事项的期限跟进情况' })
  async progress(@Param('year', { schema: yearIn }) year: number): Promise<object> {
    const row = await this.publications.inForce(this.database.manager, year);
    if (!row)
      throw new DomainError('not-found', 'CALENDAR.NOT_PUBLISHED', 'No notice of this year was published here.');
    const publication = calendarPublicationMatterId(row.publicationId);
    return progressOf(await this.moves.progress(this.database.manager, publication));
  }

  @Post('calendar-notice-files')
  @Act('calendar.load')
  @Takes('multipart/form-data')
  @Answers(loaded, { status: 201, description: '以文件（xlsx、csv）载入；表单字段 year、notice、scope' })
  async take(@Req() request: Request, @Asked() asker: Asker): Promise<Loaded> {
    const upload = await receiveUpload(request, { limitBytes: NOTICE_LIMITS.bytes, store: this.documents.store });
    const { rows } = await readSheet(await this.documents.store.open(upload.hash), NOTICE_LIMITS);
    return this.desk.loadFile(asker, fieldsIn(upload.fields), rows);
  }

  @Get('calendar-notice-template')
  @Act('calendar.load')
  async template(
    @Query({ schema: templateQuery }) { format, year }: TemplateQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const rows = noticeTemplate(year);
    const content = format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: '放假安排', rows }]);
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`放假安排模板.${format}`)}`,
    });
  }
}

function fieldsIn(fields: Readonly<Record<string, string>>): Omit<LoadedNotice, 'days'> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
  const read = noticeFields.safeParse(given);
  if (read.success) return read.data as Omit<LoadedNotice, 'days'>;
  throw new RequestRefusal('REQUEST.SCHEMA', {
    errors: () =>
      read.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, code: 'SCHEMA.FIELD', message })),
  });
}

function yearLineOf(rows: CalendarRows, year: number): object {
  const calendar = legalCalendar(rows);
  const [first, last] = [dayOf({ year, month: 1, day: 1 }), dayOf({ year, month: 12, day: 31 })];
  let workingDays = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(calendar, day)) workingDays += 1;
  const notice = rows.rows.find(({ day, scope }) => scope === undefined && day.startsWith(`${year}-`))?.notice;
  const published = rows.loadedYears.includes(year);
  return { year, published, workingDays, ...(published && notice !== undefined && { notice }) };
}
