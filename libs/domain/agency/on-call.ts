import { expiredAt, type Officer } from '#domain/agency/officer';
import type { RuleStatus } from '#domain/deadline/deadline';
import { type Books, reckon } from '#domain/deadline/reckon';
import type { PeriodUnit } from '#domain/deadline/rule';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore, millisecondsOf, plusMilliseconds } from '#domain/shared/instant';

/** 值班通讯录 (FRZ-26, 银发〔2019〕85号): who answers for a unit day and night, in the roles A and B. */
export interface OnCallRegister {
  readonly unitId: string;
  readonly entries: readonly OnCallEntry[];
  /** When somebody of the unit last said that the register is right. */
  readonly verifiedAt?: Instant;
}

export const ON_CALL_ROLES = ['A', 'B'] as const;
export type OnCallRole = (typeof ON_CALL_ROLES)[number];

/** One turn, half-open; without `to` until it is replaced. A duty telephone needs no officer. */
export interface OnCallEntry {
  readonly role: OnCallRole;
  readonly officerId?: string;
  readonly phone?: string;
  readonly mail?: string;
  readonly from: Instant;
  readonly to?: Instant;
}

/** Figures of the register that no text gives: configuration, and shown as such. */
export const ON_CALL_RULES = {
  confirmed: { value: 7, unit: 'days', status: 'DESIGN' },
  filledAhead: { value: 72, unit: 'hours', status: 'DESIGN' },
} as const satisfies Readonly<Record<string, { value: number; unit: PeriodUnit; status: RuleStatus }>>;

const HOUR_MS = 3_600_000;
const CONFIRMED_MS = ON_CALL_RULES.confirmed.value * 24 * HOUR_MS;
const AHEAD_MS = ON_CALL_RULES.filledAhead.value * HOUR_MS;

export type OnCallFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nobody'; readonly role: OnCallRole }
  | { readonly kind: 'one-for-both'; readonly officerId: string }
  | { readonly kind: 'stale'; readonly verifiedAt?: Instant }
  | { readonly kind: 'gap'; readonly role: OnCallRole; readonly from: Instant; readonly to?: Instant };

export const onCallAt = ({ entries }: OnCallRegister, role: OnCallRole, at: Instant): OnCallEntry | undefined =>
  entries.find((entry) => entry.role === role && isIn(entry, at));

/** What the supervisor must see: the unit cannot be reached by night, or will not be within the next three days. */
export function faultsOf(register: OnCallRegister, at: Instant): readonly OnCallFault[] {
  return [
    ...faultsNow(register, at),
    ...faultOfAge(register, at),
    ...ON_CALL_ROLES.flatMap((role) => gapsAhead(register, role, at)),
  ];
}

/** The register without the turns of officers who have left or whose account has ended. */
export function inForce(
  register: OnCallRegister,
  officerOf: (officerId: string) => Officer | undefined,
  at: Instant,
): OnCallRegister {
  const holds = ({ officerId }: OnCallEntry): boolean => {
    if (officerId === undefined) return true;
    const officer = officerOf(officerId);
    return officer !== undefined && !expiredAt(officer, at);
  };
  return { ...register, entries: register.entries.filter(holds) };
}

/** Checks what a unit puts into its register; what is merely missing is a fault to be seen and not a refusal. */
export function refuseUnfitEntries(
  { unitId, entries }: OnCallRegister,
  officerOf: (officerId: string) => Officer | undefined,
  at: Instant,
): void {
  for (const entry of entries) {
    if (entry.to !== undefined && !isBefore(entry.from, entry.to)) {
      throw new DomainError('invalid', 'ON_CALL.EMPTY_SPAN', 'A turn ends after it begins.');
    }
    const officer = entry.officerId === undefined ? undefined : officerOf(entry.officerId);
    if (entry.officerId !== undefined) refuseUnfitOfficer(officer, unitId, at);
    if (!(entry.phone ?? entry.mail ?? officer?.phone ?? officer?.mail)) {
      throw new DomainError('invalid', 'ON_CALL.UNREACHABLE', 'A turn needs a telephone number or a mail address.');
    }
  }
  for (const role of ON_CALL_ROLES) refuseOverlap(turnsOf(entries, role));
}

const turnsOf = (entries: readonly OnCallEntry[], role: OnCallRole): readonly OnCallEntry[] =>
  entries.filter((entry) => entry.role === role).toSorted((a, b) => millisecondsOf(a.from) - millisecondsOf(b.from));

/** FRZ-26: by when the change of a contact must have been reported. The figure is UNCONFIRMED and stands in the rule book alone. */
export const reportBy = (unitId: string, changedAt: Instant, books: Books): Instant =>
  reckon(
    {
      deadlineId: `FRZ-26/${unitId}`,
      ruleId: 'FRZ-26',
      startEvent: '联系人变动',
      startedAt: changedAt,
      ownerUnitId: unitId,
    },
    books,
  ).dueAt;

function faultsNow(register: OnCallRegister, at: Instant): readonly OnCallFault[] {
  const a = onCallAt(register, 'A', at);
  const b = onCallAt(register, 'B', at);
  if (!a && !b) return [{ kind: 'empty' }];
  if (!a) return [{ kind: 'nobody', role: 'A' }];
  if (!b) return [{ kind: 'nobody', role: 'B' }];
  return a.officerId !== undefined && a.officerId === b.officerId
    ? [{ kind: 'one-for-both', officerId: a.officerId }]
    : [];
}

function faultOfAge({ verifiedAt }: OnCallRegister, at: Instant): readonly OnCallFault[] {
  if (verifiedAt === undefined) return [{ kind: 'stale' }];
  return millisecondsOf(at) - millisecondsOf(verifiedAt) > CONFIRMED_MS ? [{ kind: 'stale', verifiedAt }] : [];
}

/** Gaps that begin later than now: somebody is there, or the fault of now says already that nobody is. */
function gapsAhead({ entries }: OnCallRegister, role: OnCallRole, at: Instant): readonly OnCallFault[] {
  const horizon = plusMilliseconds(at, AHEAD_MS);
  const gaps: OnCallFault[] = [];
  let covered = at;
  for (const { from, to } of turnsOf(entries, role)) {
    if (to !== undefined && !isBefore(covered, to)) continue;
    if (isBefore(covered, from) && isBefore(at, covered) && isBefore(covered, horizon)) {
      gaps.push({ kind: 'gap', role, from: covered, to: from });
    }
    if (to === undefined) return gaps;
    covered = to;
  }
  return isBefore(at, covered) && isBefore(covered, horizon) ? [...gaps, { kind: 'gap', role, from: covered }] : gaps;
}

function refuseUnfitOfficer(officer: Officer | undefined, unitId: string, at: Instant): void {
  if (officer?.unitId !== unitId) {
    throw new DomainError('invalid', 'ON_CALL.OTHER_UNIT', 'Only officers of the unit itself stand in its register.');
  }
  if (expiredAt(officer, at))
    throw new DomainError('invalid', 'ON_CALL.OFFICER_EXPIRED', `The account of ${officer.officerId} has ended.`);
}

function refuseOverlap(turns: readonly OnCallEntry[]): void {
  const clash = turns.find((turn, i) => {
    const next = turns[i + 1];
    return next !== undefined && (turn.to === undefined || isBefore(next.from, turn.to));
  });
  if (clash) throw new DomainError('conflict', 'ON_CALL.OVERLAP', `Two turns of role ${clash.role} overlap.`);
}

const isIn = ({ from, to }: OnCallEntry, at: Instant): boolean =>
  !isBefore(at, from) && (to === undefined || isBefore(at, to));
