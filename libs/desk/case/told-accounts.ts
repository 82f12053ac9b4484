import type { SubjectStore } from '#desk/case/subject-store';
import { normalizeAccountNumber } from '#domain/code/account-number';
import type { StoredSubject } from '#persistence/subject/subject.repository';
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

/** Accounts of one bank: stored first, so that the act names them by id and commitment alone. */
export const storeAccounts = (subjects: SubjectStore, given: Omit<Telling, 'facts'>): Promise<ToldAccount[]> =>
  subjects.store(accountsIn(given), (_, stored) => Promise.resolve(told(subjects, given, stored)));

/** The same, and what is told of them. */
export async function storeTold(subjects: SubjectStore, { facts, ...given }: Telling): Promise<Told> {
  const factsId = uuidV5(`${given.id}/facts`);
  const stored = await subjects.store([
    ...accountsIn(given),
    { subjectId: factsId, caseId: given.matterId, kind: 'facts', value: { text: facts }, findBy: [] },
  ]);
  const commitment = stored.find(({ subjectId }) => subjectId === factsId)?.commitment ?? '';
  return { accounts: told(subjects, given, stored), facts: { subjectId: factsId, commitment } };
}

const rowIdOf = (id: string, index: number): string => uuidV5(`${id}/account/${index}`);

const accountsIn = ({ matterId, id, accounts }: Omit<Telling, 'facts'>) =>
  accounts.map(({ accountName, accountNumber }, index) => {
    const value = { accountName, accountNumber: normalizeAccountNumber(accountNumber) };
    return {
      ...{ subjectId: rowIdOf(id, index), caseId: matterId, kind: 'account', value },
      findBy: [value.accountNumber, value.accountName],
    };
  });

function told(
  subjects: SubjectStore,
  { id, bankCode, accounts }: Omit<Telling, 'facts'>,
  stored: readonly StoredSubject[],
): ToldAccount[] {
  const commitments = new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
  return accounts.map(({ accountNumber }, index) => ({
    rowId: rowIdOf(id, index),
    accountKey: subjects.lookupOf(`${bankCode}/${normalizeAccountNumber(accountNumber)}`),
    commitment: commitments.get(rowIdOf(id, index)) ?? '',
  }));
}
