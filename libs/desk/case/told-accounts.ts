import type { SubjectStore } from '#desk/case/subject-store';
import { normalizeAccountNumber } from '#domain/code/account-number';
import { uuidV5 } from '#platform/temporal/matter-id';

export interface ToldAccount {
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
}

export interface Told {
  readonly accounts: ToldAccount[];
  readonly facts: { readonly subjectId: string; readonly commitment: string };
}

interface Telling {
  /** The matter that they belong to, and its own id, from which theirs come. */
  readonly matterId: string;
  readonly id: string;
  readonly bankCode: string;
  readonly accounts: readonly { readonly accountName: string; readonly accountNumber: string }[];
  readonly facts: string;
}

/** Accounts of one bank and what is told of them: stored first, so that the act names them by id and commitment alone. */
export async function storeTold(
  subjects: SubjectStore,
  { matterId, id, bankCode, accounts, facts }: Telling,
): Promise<Told> {
  const rows = accounts.map(({ accountName, accountNumber }, index) => ({
    subjectId: uuidV5(`${id}/account/${index}`),
    value: { accountName, accountNumber: normalizeAccountNumber(accountNumber) },
  }));
  const told = uuidV5(`${id}/facts`);
  const stored = await subjects.store([
    ...rows.map(({ subjectId, value }) => ({
      ...{ subjectId, caseId: matterId, kind: 'account', value },
      findBy: [value.accountNumber, value.accountName],
    })),
    { subjectId: told, caseId: matterId, kind: 'facts', value: { text: facts }, findBy: [] },
  ]);
  const commitments = new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
  return {
    accounts: rows.map(({ subjectId, value }) => ({
      rowId: subjectId,
      accountKey: subjects.lookupOf(`${bankCode}/${value.accountNumber}`),
      commitment: commitments.get(subjectId) ?? '',
    })),
    facts: { subjectId: told, commitment: commitments.get(told) ?? '' },
  };
}
