import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import { failedPage, noticePage, noticeReceipt, type NoticesQuery, noticesQuery } from '#desk/notices/notices.dto';
import { present, shown } from '#desk/shown';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { NoticeRepository } from '#persistence/notice/notice.module';
import { NoticeReadModel } from '#persistence/notice/notice.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, pageOf, type PageQuery, pageQuery } from '#platform/http/paging';

const byTime = ({ createdAt, noticeId }: { createdAt: Date; noticeId: string }): [string, string] => [
  shown(createdAt),
  noticeId,
];

/** 通知: what a unit was told, and what could not be delivered. */
@Controller('notices')
export class NoticesController {
  private readonly notices = new NoticeReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(NoticeRepository) private readonly repository: NoticeRepository,
  ) {}

  @Get()
  @Act('notice.read')
  @Answers(noticePage, { description: '发给本单位和本人的通知，最新者在前' })
  async list(
    @Query({ schema: noticesQuery }) { unread, limit, cursor }: NoticesQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const rows = await this.notices.page(this.database.manager, actor, {
      unread: unread === 'true',
      after: keyIn(cursor, 2),
      limit,
    });
    const { items, ...rest } = pageOf(rows, limit, byTime);
    return { items: items.map((row) => present({ ...row })), ...rest };
  }

  @Get('failed')
  @Act('notice.read-failed')
  @Narrowed()
  @Answers(failedPage, { description: '未能送达的通知' })
  async failed(@Query({ schema: pageQuery }) { limit, cursor }: PageQuery, @Acting() actor: Actor): Promise<object> {
    const scope = scopeOf(actor, 'notice.read-failed');
    const [tree, rows] = await Promise.all([
      this.agencies.tree(),
      this.notices.failed(this.database.manager, scope, { after: keyIn(cursor, 2), limit }),
    ]);
    const { items, ...rest } = pageOf(rows, limit, byTime);
    const nameOf = (unitId: string): string => shownUnit(tree, unitId);
    return { items: items.map((row) => present({ ...row, recipientUnitName: nameOf(row.recipientUnitId) })), ...rest };
  }

  /** The notifier finds it within seconds: the row is the order, no job is needed. */
  @Post(':noticeId/resend')
  @Act('notice.resend')
  @Narrowed()
  @Answers(noticeReceipt, { description: '重新发送一件未能送达的通知' })
  async resend(@Param('noticeId') noticeId: string, @Acting() actor: Actor): Promise<object> {
    switch (await this.repository.resend(noticeId, scopeOf(actor, 'notice.resend'))) {
      case 'not-found':
        throw notFound();
      case 'not-failed':
        throw new DomainError('conflict', 'NOTICE.NOT_FAILED', 'Only a notice that could not be sent is sent again.');
      case 'again':
        return { noticeId, status: 'pending' };
    }
  }

  @Post(':noticeId/read')
  @Act('notice.read')
  @Answers(noticeReceipt, { description: '标为已读' })
  async read(@Param('noticeId') noticeId: string, @Acting() { unitId }: Actor): Promise<object> {
    if (!(await this.repository.read(noticeId, unitId))) throw notFound();
    return { noticeId, status: 'read' };
  }
}

const notFound = (): DomainError => new DomainError('not-found', 'NOTICE.NOT_FOUND', 'There is no such notice.');
