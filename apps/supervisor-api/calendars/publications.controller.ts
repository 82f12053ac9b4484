import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarPublicationMatterId } from '#contracts/calendar-publication/calendar-publication.messages';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { PublicationReadModel } from '#persistence/calendar/publication.read-model';
import { DeadlineMoveReadModel } from '#persistence/deadline-move/deadline-move.read-model';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { moveLineOf, progressOf, publicationLineOf, simulationOf } from './calendar.view.js';
import {
  loaded,
  moveLine,
  type MovesQuery,
  movesQuery,
  noticeIn,
  type NoticeIn,
  progress,
  publicationLine,
  publicationView,
  publish,
  type Publish,
  withdraw,
  type Withdraw,
} from './calendars.dto.js';
import { type Loaded, noticeIn as noticeInRow, PublicationService } from './publication.service.js';

/** 工作日历发布: load, diff, simulate, publish, and see the matters follow. */
@Controller('calendar-publications')
export class PublicationsController {
  private readonly publications = new PublicationReadModel();
  private readonly moves = new DeadlineMoveReadModel();

  constructor(
    @Inject(PublicationService) private readonly desk: PublicationService,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Post()
  @Act('calendar.load')
  @Answers(loaded, { status: 201, description: '载入放假安排通知；发布之前不改变任何期限' })
  load(@Body({ schema: noticeIn }) body: NoticeIn, @Asked() asker: Asker): Promise<Loaded> {
    return this.desk.load(asker, body as LoadedNotice);
  }

  @Get()
  @Act('calendar.read')
  @Answers(pageSchema(publicationLine))
  async list(@Query({ schema: pageQuery }) { cursor, limit }: PageQuery): Promise<Page<object>> {
    const rows = await this.publications.page(this.database.manager, { after: keyIn(cursor, 2), limit });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [shown(row.loadedAt), row.publicationId]);
    return { ...page, items: page.items.map((row) => publicationLineOf(row, world)) };
  }

  @Get(':publicationId')
  @Act('calendar.read')
  @Answers(publicationView)
  async one(@Param('publicationId') publicationId: string): Promise<object> {
    const row = await this.desk.one(publicationId);
    const simulation = await this.publications.simulation(
      this.database.manager,
      calendarPublicationMatterId(publicationId),
    );
    return {
      ...publicationLineOf(row, await this.agencies.world()),
      days: row.days,
      changes: row.status === 'loaded' ? await this.desk.changesBy(noticeInRow(row)) : [],
      ...(simulation && { simulation: simulationOf(simulation) }),
    };
  }

  @Get(':publicationId/moves')
  @Act('deadline.read-moves')
  @Narrowed()
  @Answers(pageSchema(moveLine), { description: '将要或已经变动的期限：原时间、新时间、原因' })
  async movesOf(
    @Param('publicationId') publicationId: string,
    @Query({ schema: movesQuery }) { kind, cursor, limit }: MovesQuery,
    @Acting() actor: Actor,
  ): Promise<Page<object>> {
    const publication = calendarPublicationMatterId((await this.desk.one(publicationId)).publicationId);
    const scope = scopeOf(actor, 'deadline.read-moves');
    const given = { publication, kind, after: keyIn(cursor, 3), limit };
    const rows = await this.moves.page(this.database.manager, scope, given);
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [shown(row.oldDueAt), row.matterId, row.deadlineId]);
    return { ...page, items: page.items.map((row) => moveLineOf(row, world)) };
  }

  @Get(':publicationId/progress')
  @Act('calendar.read')
  @Answers(progress)
  async progress(@Param('publicationId') publicationId: string): Promise<object> {
    const publication = calendarPublicationMatterId((await this.desk.one(publicationId)).publicationId);
    return progressOf(await this.moves.progress(this.database.manager, publication));
  }

  @Post(':publicationId/simulations')
  @Act('calendar.publish')
  @Relation('publicationId', 'calendar-publication')
  @Answers(receipt, { status: 201, description: '重新试算' })
  simulate(@Param('publicationId') publicationId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.act(asker, publicationId, 'simulateCalendar', {});
  }

  @Post(':publicationId/publication')
  @Act('calendar.publish')
  @Relation('publicationId', 'calendar-publication')
  @Answers(receipt, { status: 201, description: '发布；由载入者以外的人员办理' })
  publish(
    @Param('publicationId') publicationId: string,
    @Body({ schema: publish }) body: Publish,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act(asker, publicationId, 'publishCalendar', body);
  }

  @Post(':publicationId/withdrawal')
  @Act('calendar.publish')
  @Relation('publicationId', 'calendar-publication')
  @Answers(receipt, { status: 201, description: '撤回' })
  withdraw(
    @Param('publicationId') publicationId: string,
    @Body({ schema: withdraw }) body: Withdraw,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act(asker, publicationId, 'withdrawCalendar', body);
  }
}
