import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Asker } from '#platform/http/asked.decorator';
import { AccountFacts } from '#desk/case/account-facts';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { checkList, type CheckedList } from '#domain/account-list/list';
import { checkRow, type CheckedRow, LIST_COLUMN_NAMES, LIST_COLUMNS, rowKey } from '#domain/account-list/row';
import type { SheetRow } from '#domain/account-list/cell';
import type { DiscardRows as DiscardedRows, ListAccounts } from '#domain/case/decide';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AccountReadModel } from '#persistence/case/account.read-model';
import { AccountRepository, type StagedRow } from '#persistence/case/account.repository';
import type { SubjectToStore } from '#persistence/subject/subject.repository';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { AccountCells, ListTaken } from './cases.dto.js';

export interface GivenList {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly fileHash?: string;
  readonly notes: readonly string[];
}

interface Asking extends Asker {
  readonly caseId: string;
}

interface Staging {
  readonly row: StagedRow;
  readonly subject: SubjectToStore;
}

/** An act names its rows by id, and stays far below what one update may carry. */
const ROWS_PER_ACT = 3_000;
const MOST_SHOWN = 500;

/** The account list of a case: judged row by row, staged with its personal data, and named by an act of the case. */
@Injectable()
export class AccountListService {
  private readonly accounts = new AccountReadModel();
  private readonly staging = new AccountRepository();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(AccountFacts) private readonly facts: AccountFacts,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /** Good rows can be sent at once; every other is kept with what is wrong and how to mend it. */
  take(asking: Asking, list: GivenList): Promise<ListTaken> {
    const { caseId } = asking;
    return this.acts.once(asking, { caseId, rows: list.rows, fileHash: list.fileHash }, () =>
      this.takeNow(asking, list),
    );
  }

  private async takeNow(asking: Asking, list: GivenList): Promise<ListTaken> {
    const listId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: asking.caseId });
    const repeated = (await this.accounts.list(this.subjects.manager, listId))
      ? []
      : await this.stage(asking, listId, list);
    await this.nameInRecord(asking, listId);
    const taken = await this.accounts.list(this.subjects.manager, listId);
    const { problems, warnings } = await this.accounts.problems(this.subjects.manager, listId, MOST_SHOWN);
    return {
      ...(taken ?? { listId, rows: 0, ready: 0, faulty: 0, notes: [] }),
      duplicates: repeated,
      problems,
      warnings,
    } as ListTaken;
  }

  /** One row is mended in place, as long as no act has named it. */
  async correct(asking: Asking, rowId: string, cells: AccountCells): Promise<void> {
    const before = await this.accounts.one(this.subjects.manager, asking.caseId, rowId);
    if (!before) throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    const checked = checkRow(before.fileRow ?? 1, cells, await this.facts.now());
    const one = this.staged(asking.caseId, before.listId, checked, rowId);
    const corrected = await this.subjects.store([one.subject], (transaction, [stored]) =>
      this.staging.correct(transaction, asking.caseId, { ...one.row, commitment: stored?.commitment ?? '' }),
    );
    if (!corrected)
      throw new DomainError('conflict', 'CASE.ROW_IS_SENT', 'This row stands in the record and cannot be changed.');
    if (checked.transfer) await this.nameInRecord(asking, before.listId);
  }

  /** An act names only rows that the case has; what was sent is withdrawn or lifted, and never discarded. */
  async discard({ caseId, ...asker }: Asking, body: DiscardedRows): Promise<Receipt> {
    const rowIds = [...new Set(body.rowIds)];
    const statuses = await this.accounts.statusesOf(this.subjects.manager, caseId, rowIds);
    if (statuses.length < rowIds.length)
      throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    if (statuses.includes('ordered'))
      throw new DomainError('conflict', 'CASE.ROW_IS_SENT', 'This row stands in the record and cannot be changed.');
    return this.acts.act(caseMatterId(caseId), 'discardRows', { ...asker, body });
  }

  private async stage({ actor, caseId }: Asking, listId: string, list: GivenList): Promise<CheckedList['repeated']> {
    const earlier = new Set(await this.accounts.transferKeys(this.subjects.manager, caseId));
    const facts = await this.facts.now();
    const checked = checkList(list.rows, facts);
    const isKnown = (row: CheckedRow): boolean => row.transfer !== undefined && earlier.has(this.transferKeyOf(row));
    const fresh = checked.good.filter((row) => !isKnown(row));
    const again = checked.good.filter(isKnown).map(({ row }) => ({
      row,
      column: 'accountNumber' as const,
      code: 'ACCOUNT_LIST.ROW_REPEATED_EARLIER' as const,
      reason: '与此前已录入的行是同一账户的同一笔转账',
      remedy: '无需处理，系统不会重复发出',
    }));
    const staged = [...fresh, ...checked.bad].map((row) => this.staged(caseId, listId, row));
    const subjects = staged.map(({ subject }) => subject);
    await this.subjects.store(subjects, async (transaction, stored) => {
      const rows = staged.map(({ row }, index) => ({ ...row, commitment: stored[index]?.commitment ?? '' }));
      const { name, fileHash, notes } = list;
      await this.staging.stage(
        transaction,
        {
          listId,
          caseId,
          name,
          notes,
          uploadedBy: actor.officerId,
          uploadedAt: facts.now,
          ...(fileHash && { fileHash }),
        },
        rows,
      );
    });
    return [...checked.repeated, ...again].slice(0, MOST_SHOWN);
  }

  private staged(caseId: string, listId: string, checked: CheckedRow, known?: string): Staging {
    const rowId = known ?? uuidV5(`${listId}/${checked.row}`);
    const { transfer, given, errors, warnings } = checked;
    const base = { rowId, fileRow: checked.row, commitment: '', problems: errors, warnings };
    if (!transfer) {
      return {
        row: { ...base, status: 'faulty' },
        subject: { subjectId: rowId, caseId, kind: 'account', value: { cells: given } },
      };
    }
    const { accountName, accountNumber, bankGiven, bankCode, amountFen, transferredAt } = transfer;
    const accountKey = this.subjects.lookupOf(`${bankCode ?? ''}/${accountNumber}`);
    return {
      row: {
        ...base,
        status: 'ready',
        accountKey,
        transferKey: this.transferKeyOf(checked),
        amountFen: amountFen.toString(),
        transferredAt,
        ...(bankCode && { bankCode }),
      },
      subject: {
        subjectId: rowId,
        caseId,
        kind: 'account',
        value: { accountName, accountNumber, bankGiven, cells: given },
        findBy: [accountNumber, accountName],
      },
    };
  }

  private readonly transferKeyOf = ({ transfer }: CheckedRow): string =>
    transfer ? this.subjects.lookupOf(rowKey(transfer)) : '';

  /** Whatever was staged and is not in the record yet: also what a lost connection left behind. */
  private async nameInRecord({ actor, key, caseId }: Asking, listId: string): Promise<void> {
    const rows = await this.accounts.unlisted(this.subjects.manager, listId);
    for (let from = 0; from < rows.length; from += ROWS_PER_ACT) {
      const part = rows.slice(from, from + ROWS_PER_ACT);
      const body: ListAccounts = {
        listId,
        rowIds: part.map(({ rowId }) => rowId),
        digest: createHash('sm3')
          .update(part.map(({ commitment }) => commitment).join('\n'))
          .digest('hex'),
        totalFen: fen(part.reduce((sum, { amountFen }) => sum + fromFenText(amountFen), 0n)),
      };
      const sending = { actor, key: `${key}.${part[0]?.rowId ?? ''}`, body: toWire(body) };
      await this.acts.act(caseMatterId(caseId), 'listAccounts', sending);
    }
  }
}

/** What a form sends, as the rows of a sheet with its header. */
export const sheetOf = (rows: readonly AccountCells[]): SheetRow[] => [
  { row: 1, cells: LIST_COLUMN_NAMES.map((column) => LIST_COLUMNS[column].title) },
  ...rows.map((cells, index) => ({ row: index + 2, cells: LIST_COLUMN_NAMES.map((column) => cells[column]) })),
];
