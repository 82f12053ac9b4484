import { Inject, Injectable } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { NewCase } from '#desk/case/new-case';
import { Acts } from '#desk/request/acts';
import { CASE_WORKFLOW, caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { OpenCase } from '#domain/case/decide';
import { DomainError } from '#domain/shared/domain-error';
import { AccountReadModel, type AccountRow } from '#persistence/case/account.read-model';
import { openedId } from '#platform/temporal/matter-id';
import { AccountListService, sheetOf } from './account-list.service.js';
import type { AccountCells } from './cases.dto.js';
import type { SplitIn, SplitOff } from './merge.dto.js';
import type { OnCase } from './merge.service.js';

/** 分案: a person says which facts, accounts and victim go. */
@Injectable()
export class SplitService {
  private readonly accounts = new AccountReadModel();

  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(NewCase) private readonly newCase: NewCase,
    @Inject(AccountListService) private readonly lists: AccountListService,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /**
   * A part of the facts becomes a case of its own, with its accounts and its victim. An account that an order names stays in the
   * old case as well: its measures do not move.
   */
  async split({ caseId, actor, key }: OnCase, given: SplitIn): Promise<SplitOff> {
    const { victim: known, divisionCode } = await this.cases.one(actor, caseId);
    const rows = await this.rowsOf(caseId, given.rowIds);
    const newId = openedId({ unitId: actor.unitId, key, addressee: `split/${caseId}` });
    const victim = given.victim ?? known;
    const body: OpenCase = {
      ...{ caseId: newId, divisionCode, channel: 'split', lossFen: fromFenText(given.lossFen) },
      ...(await this.newCase.standingOf(actor.unitId)),
      subjects: await this.newCase.store(newId, { victim, facts: `${given.facts}（分案理由：${given.reason}）` }),
      reportedAt: await this.acts.now(),
      origin: caseMatterId(caseId),
    };
    const receipt = await this.acts.open(
      caseMatterId(newId),
      { workflowType: CASE_WORKFLOW, update: 'openCase' },
      { actor, key, body: toWire(body), request: given },
    );
    await this.divide({ caseId, actor, key }, newId, rows);
    return { caseId: newId, accounts: rows.length, receipt };
  }

  private async rowsOf(caseId: string, rowIds: readonly string[]): Promise<AccountRow[]> {
    const rows = await this.accounts.ofIds(this.newCase.manager, caseId, [...rowIds]);
    if (rows.length < new Set(rowIds).size)
      throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    return rows;
  }

  /** Listed in the new case first, and only then discarded from the old one: nothing is in neither. */
  private async divide({ caseId, actor, key }: OnCase, newId: string, rows: readonly AccountRow[]): Promise<void> {
    if (rows.length === 0) return;
    const list = { name: '分案分入', rows: sheetOf(rows.map(cellsOf)), notes: [] };
    await this.lists.take({ caseId: newId, actor, key: `${key}.accounts` }, list);
    const rowIds = rows
      .filter(({ status }) => status !== 'ordered' && status !== 'discarded')
      .map(({ rowId }) => rowId);
    if (rowIds.length > 0)
      await this.lists.discard({ caseId, actor, key: `${key}.divided` }, { rowIds, reason: '分案，分入新案' });
  }
}

/** A row as an officer would have written it. */
function cellsOf({ value, amountFen, transferredAt }: AccountRow): AccountCells {
  const { accountName = '', accountNumber = '', bankGiven = '', cells } = value;
  const fenText = (amountFen ?? '0').padStart(3, '0');
  return {
    ...{ accountName, accountNumber, bank: bankGiven, amount: `${fenText.slice(0, -2)}.${fenText.slice(-2)}` },
    transferredAt: transferredAt?.toISOString() ?? '',
    ...cells,
  };
}
