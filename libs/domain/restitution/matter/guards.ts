import type { Fen } from '#domain/money/fen';
import type { Claim, Restitution } from '#domain/restitution/matter/restitution';
import { conflict } from '#domain/restitution/matter/refuse';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Fact } from '#domain/shared/record';

/** What a freeze publishes of each of its items. */
export interface FreezeFact {
  readonly caseId: string;
  readonly accountKey: string;
  readonly bankUnitId: string;
  readonly status: string;
  readonly frozenFen: string;
  readonly endsAt: Instant | null;
  readonly authorityUnitId: string;
}

/** What has gone to one victim from all plans of all units, beside what they have proven to be lost. */
export interface PaidTotal {
  readonly paidFen: string;
  readonly compensatedFen: string;
  /** Every credit once, whoever has proven it: digest of the bank's reference, and fen. */
  readonly losses: Readonly<Record<string, string>>;
  /** What has been paid for each credit, whoever has paid it. */
  readonly paidOf?: Readonly<Record<string, string>>;
}

export const freezeFactOf = (itemKey: string): string => `freeze:${itemKey}`;
export const returnedTotalOf = (itemKey: string): string => `returned-total:${itemKey}`;
/** Which unit returns the money of an account, where several have frozen it: for every return alike (RST-17). */
export const namedUnitOf = (accountKey: string): string => `named-unit:${accountKey}`;
export const paidTotalOf = (victimKey: string): string => `paid-total:${victimKey}`;

/** The same money of the same victim from the same account: whoever holds it has paid it, or is paying it. */
export const paidClaimsOf = ({ victimKey, credits }: Claim, accountKey: string, suffix = ''): string[] =>
  credits.map(({ creditKey }) => `paid:${victimKey}/${accountKey}.${creditKey}${suffix}`);

/** No version of any fact: the record answers with the facts as they stand, and the decision is asked again. */
const UNSEEN = -1;

/** The versions that a decision relies on; one that has not seen a fact yet relies on what cannot be. */
export const reliesOn = (keys: readonly string[], { facts }: Act): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, facts[key]?.version ?? UNSEEN]));

export const allSeen = (keys: readonly string[], { facts }: Act): boolean => keys.every((key) => facts[key]);

export const valueOf = <T>(fact: Fact | undefined): T | undefined => (fact?.value ?? undefined) as T | undefined;

export interface Drawing {
  readonly itemKey: string;
  readonly bankUnitId: string;
  readonly accountKey: string;
  /** What is to be taken from the item. */
  readonly wantedFen: Fen;
}

/**
 * The freeze is alive, it is the one that was planned with, it has the money, and no other unit claims it (RST-13, RST-17, FRZ-15).
 *
 * @throws RESTITUTION.FREEZE_NOT_ALIVE, .OTHER_ACCOUNT, .MORE_THAN_FROZEN, .OTHER_FREEZE
 */
export function refuseDeadFreezes(
  known: Restitution,
  { drawings, rivals }: { readonly drawings: readonly Drawing[]; readonly rivals: readonly string[] },
  act: Act,
): void {
  for (const { itemKey, bankUnitId, accountKey, wantedFen } of drawings) {
    const freeze = valueOf<FreezeFact>(act.facts[freezeFactOf(itemKey)]);
    if (freeze?.status !== 'frozen' || !freeze.endsAt || !isBefore(act.at, freeze.endsAt))
      throw conflict('RESTITUTION.FREEZE_NOT_ALIVE', 'The freeze of this money is not alive.', {
        itemKey,
        ...(freeze && { status: freeze.status, endsAt: freeze.endsAt }),
      });
    if (freeze.accountKey !== accountKey || freeze.bankUnitId !== bankUnitId)
      throw conflict('RESTITUTION.OTHER_ACCOUNT', 'The freeze is not on the account that was planned with.', {
        itemKey,
      });
    if (wantedFen > BigInt(freeze.frozenFen))
      throw conflict('RESTITUTION.MORE_THAN_FROZEN', 'More is to be returned than is frozen.', {
        itemKey,
        frozen: freeze.frozenFen,
        wanted: `${wantedFen}`,
      });
    refuseRivals(known, { freeze, itemKey, rivals }, act);
  }
}

interface Rivalry {
  readonly freeze: FreezeFact;
  readonly itemKey: string;
  readonly rivals: readonly string[];
}

/** RST-17: the common superior names one unit; until then nothing is paid. */
function refuseRivals({ namedUnits }: Restitution, { freeze, itemKey, rivals }: Rivalry, { facts }: Act): void {
  for (const key of rivals) {
    const rival = valueOf<FreezeFact>(facts[key]);
    if (!rival || rival.accountKey !== freeze.accountKey || rival.authorityUnitId === freeze.authorityUnitId) continue;
    if (rival.status !== 'frozen' && rival.status !== 'queued') continue;
    const said = valueOf<{ readonly unitId: string }>(facts[namedUnitOf(freeze.accountKey)]);
    const named = said?.unitId ?? namedUnits[freeze.accountKey];
    if (named === freeze.authorityUnitId) continue;
    throw conflict('RESTITUTION.OTHER_FREEZE', 'Another unit has frozen this money as well.', {
      itemKey,
      unitId: rival.authorityUnitId,
      ...(named !== undefined && { namedUnitId: named }),
    });
  }
}

/** What has gone back from one frozen item by all restitutions, beside the most that was ever frozen under it. */
export interface ReturnedTotal {
  readonly baseFen: string;
  readonly returnedFen: string;
}

/**
 * What an item's total becomes by one more payment. The freeze learns of payments later, so its own figure alone would let the
 * same money go twice.
 *
 * @throws RESTITUTION.MORE_THAN_FROZEN
 */
export function returnedAfter(
  itemKey: string,
  amount: bigint,
  { before, freeze }: { readonly before: ReturnedTotal | undefined; readonly freeze: FreezeFact | undefined },
): ReturnedTotal {
  const base = larger(BigInt(before?.baseFen ?? 0), BigInt(freeze?.frozenFen ?? 0));
  const returned = BigInt(before?.returnedFen ?? 0) + amount;
  if (amount > 0n && returned > base)
    throw conflict('RESTITUTION.MORE_THAN_FROZEN', 'More is to be returned than was frozen.', {
      itemKey,
      frozen: `${base}`,
      wanted: `${returned}`,
    });
  return { baseFen: `${base}`, returnedFen: `${returned < 0n ? 0n : returned}` };
}

/**
 * What the victim's total becomes by one more payment, or by one that came back. It is counted twice: over all that the victim has lost,
 * and credit by credit, so that a second fraud does not make room for paying the first one again.
 *
 * @throws RESTITUTION.MORE_THAN_LOSS, which reveals only the sum that was paid.
 */
export function totalAfter(claim: Claim, amount: bigint, before: PaidTotal | undefined): PaidTotal {
  const losses = { ...before?.losses };
  for (const { creditKey, amountFen } of claim.credits) losses[creditKey] = `${amountFen}`;
  const lost = Object.values(losses).reduce((sum, fen) => sum + BigInt(fen), 0n);
  const paid = BigInt(before?.paidFen ?? 0);
  const compensated = larger(claim.compensatedFen, BigInt(before?.compensatedFen ?? 0));
  const paidHere = paidForCredits(claim.credits, before);
  if (amount > 0n && (paid + amount > lost - compensated || paidHere + amount > claim.lossFen - claim.compensatedFen))
    throw conflict('RESTITUTION.MORE_THAN_LOSS', 'The victim would receive more than the unpaid loss.', {
      claimId: claim.claimId,
      paid: `${paid}`,
    });
  const after = paid + amount;
  return {
    ...{ paidFen: `${after < 0n ? 0n : after}`, compensatedFen: `${compensated}`, losses },
    paidOf: { ...before?.paidOf, ...spread(claim.credits, paidHere + amount) },
  };
}

/** What any unit has paid for these credits. */
export const paidForCredits = (
  credits: readonly { readonly creditKey: string }[],
  total: Pick<PaidTotal, 'paidOf'> | undefined,
): bigint => credits.reduce((sum, { creditKey }) => sum + BigInt(total?.paidOf?.[creditKey] ?? 0), 0n);

/** A payment says for which application it is, not for which of its credits: the first are filled first. */
function spread(credits: Claim['credits'], paid: bigint): Record<string, string> {
  let left = paid < 0n ? 0n : paid;
  return Object.fromEntries(
    credits.map(({ creditKey, amountFen }) => {
      const here = left < amountFen ? left : amountFen;
      left -= here;
      return [creditKey, `${here}`];
    }),
  );
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
