import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Outcomes } from '#desk/request/outcomes';
import { caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { checkList, type CheckedList } from '#domain/account-list/list';
import { checkRow, type CheckedRow, LIST_COLUMN_NAMES, LIST_COLUMNS, type ListFacts, rowKey } from '#domain/account-list/row';
import type { SheetRow } from '#domain/account-list/cell';
import type { Actor } from '#domain/agency/actor';
import type { ListAccounts } from '#domain/case/decide';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AccountReadModel } from '#persistence/case/account.read-model';
import { AccountRepository, type StagedRow } from '#persistence/case/account.repository';
import { SubjectRepository, type SubjectToStore } from '#persistence/subject/subject.repository';
import { LegalTime } from '#platform/clock/legal-time';
import { Commands } from '#platform/temporal/commands';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import type { AccountCells, ListTaken } from './cases.dto.js';

export interface GivenList {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly fileHash?: string;
  readonly notes: readonly string[];
}

interface Asking {
  readonly actor: Actor;
  readonly key: string;
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
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(WorkflowGateway) private readonly workflows: WorkflowGateway,
    @Inject(Outcomes) private readonly outcomes: Outcomes,
  ) {}

  /** Good rows can be sent at once; every other is kept with what is wrong and how to mend it. */
  take(asking: Asking, list: GivenList): Promise<ListTaken> {
    const { caseId } = asking;
    return this.outcomes.once({ ...asking, request: { caseId, rows: list.rows, fileHash: list.fileHash } }, () => this.takeNow(asking, list));
  }

  private async takeNow(asking: Asking, list: GivenList): Promise<ListTaken> {
    const listId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: asking.caseId });
    const repeated = (await this.accounts.list(this.database.manager, listId)) ? [] : await this.stage(asking, listId, list);
    await this.nameInRecord(asking, listId);
    const taken = await this.accounts.list(this.database.manager, listId);
    const { problems, warnings } = await this.accounts.problems(this.database.manager, listId, MOST_SHOWN);
    return { ...(taken ?? { listId, rows: 0, ready: 0, faulty: 0, notes: [] }), duplicates: repeated, problems, warnings } as ListTaken;
  }

  /** One row is mended in place, as long as no act has named it. */
  async correct(asking: Asking, rowId: string, cells: AccountCells): Promise<void> {
    const before = await this.accounts.one(this.database.manager, asking.caseId, rowId);
    if (!before) throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    const checked = checkRow(before.fileRow ?? 1, cells, await this.facts());
    const one = this.staged(asking.caseId, before.listId, checked, rowId);
    const corrected = await this.database.transaction(async (transaction) => {
      const [stored] = await this.subjects.store(transaction, [one.subject]);
      return this.staging.correct(transaction, asking.caseId, { ...one.row, commitment: stored?.commitment ?? '' });
    });
    if (!corrected) throw new DomainError('conflict', 'CASE.ROW_IS_SENT', 'This row stands in the record and cannot be changed.');
    if (checked.transfer) await this.nameInRecord(asking, before.listId);
  }

  private async stage({ actor, caseId }: Asking, listId: string, list: GivenList): Promise<CheckedList['repeated']> {
    const earlier = new Set(await this.accounts.transferKeys(this.database.manager, caseId));
    const facts = await this.facts();
    const checked = checkList(list.rows, facts);
    const isKnown = (row: CheckedRow): boolean => row.transfer !== undefined && earlier.has(this.transferKeyOf(row));
    const fresh = checked.good.filter((row) => !isKnown(row));
    const again = checked.good.filter(isKnown).map(({ row }) => ({ row, column: 'accountNumber' as const, code: 'ACCOUNT_LIST.ROW_REPEATED_EARLIER' as const, reason: '与此前已录入的行是同一账户的同一笔转账', remedy: '无需处理，系统不会重复发出' }));
    const staged = [...fresh, ...checked.bad].map((row) => this.staged(caseId, listId, row));
    await this.database.transaction(async (transaction) => {
      const stored = await this.subjects.store(transaction, staged.map(({ subject }) => subject));
      const rows = staged.map(({ row }, index) => ({ ...row, commitment: stored[index]?.commitment ?? '' }));
      const { name, fileHash, notes } = list;
      await this.staging.stage(transaction, { listId, caseId, name, notes, uploadedBy: actor.officerId, uploadedAt: facts.now, ...(fileHash && { fileHash }) }, rows);
    });
    return [...checked.repeated, ...again].slice(0, MOST_SHOWN);
  }

  private staged(caseId: string, listId: string, checked: CheckedRow, known?: string): Staging {
    const rowId = known ?? uuidV5(`${listId}/${checked.row}`);
    const { transfer, given, errors, warnings } = checked;
    const base = { rowId, fileRow: checked.row, commitment: '', problems: errors, warnings };
    if (!transfer) {
      return { row: { ...base, status: 'faulty' }, subject: { subjectId: rowId, caseId, kind: 'account', value: { cells: given } } };
    }
    const { accountName, accountNumber, bankGiven, bankCode, amountFen, transferredAt } = transfer;
    const accountKey = this.subjects.lookupOf(`${bankCode ?? ''}/${accountNumber}`);
    return {
      row: { ...base, status: 'ready', accountKey, transferKey: this.transferKeyOf(checked), amountFen: amountFen.toString(), transferredAt, ...(bankCode && { bankCode }) },
      subject: { subjectId: rowId, caseId, kind: 'account', value: { accountName, accountNumber, bankGiven, cells: given }, findBy: [accountNumber, accountName] },
    };
  }

  private readonly transferKeyOf = ({ transfer }: CheckedRow): string => (transfer ? this.subjects.lookupOf(rowKey(transfer)) : '');

  /** Whatever was staged and is not in the record yet: also what a lost connection left behind. */
  private async nameInRecord({ actor, key, caseId }: Asking, listId: string): Promise<void> {
    const rows = await this.accounts.unlisted(this.database.manager, listId);
    for (let from = 0; from < rows.length; from += ROWS_PER_ACT) {
      const part = rows.slice(from, from + ROWS_PER_ACT);
      const body: ListAccounts = {
        listId,
        rowIds: part.map(({ rowId }) => rowId),
        digest: createHash('sm3').update(part.map(({ commitment }) => commitment).join('\n')).digest('hex'),
        totalFen: fen(part.reduce((sum, { amountFen }) => sum + fromFenText(amountFen), 0n)),
      };
      const command = await this.commands.from({ actor, key: `${key}.${part[0]?.rowId ?? ''}`, body: toWire(body) });
      await this.workflows.act(caseMatterId(caseId), 'listAccounts', command);
    }
  }

  private async facts(): Promise<ListFacts> {
    const [now, headOffices, cardPrefixes] = await Promise.all([this.time.now(), this.agencies.headOffices(), this.agencies.cardPrefixes()]);
    return { now, headOffices, cardPrefixes };
  }
}

/** What a form sends, as the rows of a sheet with its header. */
export const sheetOf = (rows: readonly AccountCells[]): SheetRow[] => [
  { row: 1, cells: LIST_COLUMN_NAMES.map((column) => LIST_COLUMNS[column].title) },
  ...rows.map((cells, index) => ({ row: index + 2, cells: LIST_COLUMN_NAMES.map((column) => cells[column]) })),
];
