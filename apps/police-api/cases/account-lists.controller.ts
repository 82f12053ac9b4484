import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DomainError } from '#domain/shared/domain-error';
import { present } from '#desk/shown';
import { bankNameOf } from '#desk/stop-payment-order/order.reader';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AccountReadModel, type AccountRow } from '#persistence/case/account.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, pageQuery, pageSchema } from '#platform/http/paging';
import { AccountListService, sheetOf } from './account-list.service.js';
import {
  accountCells,
  type AccountCells,
  accountRow,
  type AccountRowView,
  listForm,
  listTaken,
  type ListTaken,
} from './cases.dto.js';

const rowsQuery = pageQuery.extend({
  status: z.enum(['faulty', 'ready', 'ordered', 'already-ordered', 'discarded']).optional(),
  hop: z.coerce.number().int().min(1).max(99).optional(),
});
type RowsQuery = z.infer<typeof rowsQuery>;

/** 涉案账户清单: by form, row by row. Files come in by `account-files`. */
@Controller('cases/:caseId')
export class AccountListsController {
  private readonly accounts = new AccountReadModel();

  constructor(
    @Inject(AccountListService) private readonly lists: AccountListService,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Post('account-lists')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  @Answers(listTaken, { status: 201 })
  take(
    @Param('caseId') caseId: string,
    @Body({ schema: listForm }) { rows }: { rows: AccountCells[] },
    @Asked() asker: Asker,
  ): Promise<ListTaken> {
    return this.lists.take({ ...asker, caseId }, { name: '手工录入', rows: sheetOf(rows), notes: [] });
  }

  @Get('accounts')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(pageSchema(accountRow))
  async rows(
    @Param('caseId') caseId: string,
    @Query({ schema: rowsQuery }) { status, hop, cursor, limit }: RowsQuery,
  ): Promise<Page<AccountRowView>> {
    const rows = await this.accounts.rows(this.database.manager, caseId, {
      status,
      hop,
      after: keyIn(cursor, 3),
      limit,
    });
    const page = pageOf(rows, limit, (row) => [row.hop, row.fileRow ?? 0, row.rowId]);
    return { ...page, items: await Promise.all(page.items.map((row) => this.view(row))) };
  }

  @Put('accounts/:rowId')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  @Answers(accountRow)
  async correct(
    @Param('caseId') caseId: string,
    @Param('rowId', { schema: z.uuid() }) rowId: string,
    @Body({ schema: accountCells }) cells: AccountCells,
    @Asked() asker: Asker,
  ): Promise<AccountRowView> {
    await this.lists.correct({ ...asker, caseId }, rowId, cells);
    const row = await this.accounts.one(this.database.manager, caseId, rowId);
    if (!row) throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    return this.view(row);
  }

  private async view({ value, bankCode, problems, warnings, ...row }: AccountRow): Promise<AccountRowView> {
    const { rowId, hop, status } = row;
    const { accountName = '', accountNumber = '', bankGiven = '', cells } = value;
    return {
      rowId,
      hop,
      status,
      accountName,
      accountNumber,
      bankGiven,
      problems,
      warnings,
      ...present({
        fileRow: row.fileRow,
        bankCode,
        bankName: bankCode && bankNameOf(bankCode, await this.agencies.world()),
        amountFen: row.amountFen,
        transferredAt: row.transferredAt,
      }),
      ...present({ orderId: row.orderId, draftId: row.draftId, cells: status === 'faulty' ? cells : undefined }),
    } as AccountRowView;
  }
}
