import type { EntityManager } from 'typeorm';
import { documentWordOf, isConnected, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AccountReadModel, type AccountRow } from '#persistence/case/account.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';

/** A row of an account list that names a head office which can be written to. */
export type AddressedRow = AccountRow & { readonly bankCode: string; readonly accountKey: string };

export interface AddressedRows {
  readonly known: readonly AddressedRow[];
  readonly withoutAddressee: number;
}

/** What stands in the head of every order that a case sends to a bank, whatever it asks for. */
export interface OrderHead {
  readonly caseNumber: string;
  readonly centreUnitId: string;
  readonly bank: Unit;
  readonly handler: Unit;
  readonly documentWord: string;
  readonly superiorUnitIds: readonly string[];
  /** 纸质送达: set where the institution is not connected. */
  readonly byHand?: true;
}

const accounts = new AccountReadModel();
const cases = new CaseReadModel();

/** The chosen rows of a case, and how many of them nobody can be written to about. @throws CASE.NO_SUCH_ROW */
export async function addressedRows(
  manager: EntityManager,
  tree: UnitTree,
  { caseId, rowIds }: { readonly caseId: string; readonly rowIds: readonly string[] },
): Promise<AddressedRows> {
  const rows = await accounts.ofIds(manager, caseId, [...rowIds]);
  if (rows.length < new Set(rowIds).size)
    throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
  const known = rows.filter((row): row is AddressedRow =>
    Boolean(row.bankCode && row.accountKey && tree.headOfficeOf(row.bankCode)),
  );
  return { known, withoutAddressee: rows.length - known.length };
}

/** @throws MATTER.NOT_FOUND; UNIT.CLOSED where the handler has been closed. */
export async function orderHead(
  manager: EntityManager,
  tree: UnitTree,
  { caseId, bankCode, now }: { readonly caseId: string; readonly bankCode: string | undefined; readonly now: Instant },
): Promise<OrderHead> {
  const known = await cases.one(manager, caseId);
  const bank = bankCode === undefined ? undefined : tree.headOfficeOf(bankCode);
  if (!known || !bank) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const handler = tree.open(known.handlerUnitId, now);
  const supervisor = tree.supervisorOf(handler.unitId, now);
  return {
    ...{ caseNumber: known.caseNumber, centreUnitId: known.centreUnitId, bank, handler },
    documentWord: documentWordOf(handler, tree.ancestorsOf(handler.unitId)),
    superiorUnitIds: supervisor ? [supervisor.unitId] : [],
    ...(!isConnected(bank) && { byHand: true as const }),
  };
}
