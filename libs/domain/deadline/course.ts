import { msOf, instantAt } from '#domain/calendar/shanghai';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { DeadlineOpening, LedgerEntry } from './deadline.js';
import type { DerivationStep } from './derivation.js';
import type { PeriodUnit, RuleRow } from './rule.js';

export interface Term {
  readonly value: number;
  readonly unit: PeriodUnit;
}

export interface Grant extends Term {
  readonly step: DerivationStep;
}

/** A span in which the clock stands still; an open one has no end yet. */
export interface Standstill {
  readonly from: number;
  readonly to?: number;
  readonly reason: string;
}

/** What the ledger says of the period that runs now; what was closed by a restart stands apart. */
export interface Course {
  readonly startMs: number;
  readonly startEvent: string;
  readonly base: Term;
  readonly grants: readonly Grant[];
  readonly standstills: readonly Standstill[];
  readonly custody: readonly { readonly atMs: number; readonly inCustody: boolean }[];
  readonly ownerUnitId: string;
  readonly closed: readonly DerivationStep[];
  /** CNT-13: the end that the bank registered, where the rule protects something. */
  readonly registeredEnd?: number;
}

const NOTHING: readonly LedgerEntry[] = [];

type Extended = Extract<LedgerEntry, { kind: 'extended' }>;
type Restarted = Extract<LedgerEntry, { kind: 'restarted' }>;

const refuse = (kind: 'invalid' | 'conflict', code: `DEADLINE.${string}`, message: string): never => {
  throw new DomainError(kind, code, message);
};

/** The figure of the row, or the one that a person set where the row leaves it open. */
function baseTerm(rule: RuleRow, setPeriod: number | undefined): Term {
  if (rule.unit === 'times')
    return refuse('invalid', 'DEADLINE.NOT_A_PERIOD', `${rule.ruleId} is a number of times, not a period.`);
  if (setPeriod === undefined) {
    if (rule.settable?.required)
      refuse('invalid', 'DEADLINE.PERIOD_MISSING', `${rule.ruleId} has no figure: the paper must state the period.`);
    return { value: rule.value, unit: rule.unit };
  }
  if (rule.settable === undefined)
    return refuse('invalid', 'DEADLINE.PERIOD_NOT_SETTABLE', `The period of ${rule.ruleId} is fixed.`);
  const { least = 1, most = Number.MAX_SAFE_INTEGER } = rule.settable;
  if (!Number.isInteger(setPeriod) || setPeriod < least || setPeriod > most) {
    refuse('invalid', 'DEADLINE.PERIOD_OUT_OF_RANGE', `${rule.ruleId} allows ${least} to ${most} ${rule.unit}.`);
  }
  return { value: setPeriod, unit: rule.unit };
}

/** The step that the nth lengthening uses, counted from 0. */
export function extensionStep(rule: RuleRow, nth: number) {
  const steps = rule.extension?.steps ?? [];
  const step = steps[rule.extension?.unlimited ? Math.min(nth, steps.length - 1) : nth];
  return (
    step ?? refuse('conflict', 'DEADLINE.NO_MORE_EXTENSIONS', `${rule.ruleId} cannot be extended ${nth + 1} time(s).`)
  );
}

function grantsOf(rule: RuleRow, entries: readonly LedgerEntry[]): Grant[] {
  const each = entries
    .filter((entry): entry is Extended => entry.kind === 'extended')
    .flatMap((entry) => Array.from({ length: entry.times }, () => entry));
  return each.map((entry, nth) => {
    const step = extensionStep(rule, nth);
    const value = entry.value ?? step.value;
    if (value === undefined)
      return refuse(
        'invalid',
        'DEADLINE.EXTENSION_WITHOUT_LENGTH',
        `The extension of ${rule.ruleId} must state its length.`,
      );
    const { unit } = step;
    return { value, unit, step: { step: 'extension', value, unit, by: entry.by, at: entry.at, reason: entry.reason } };
  });
}

function standstillsOf(entries: readonly LedgerEntry[]): Standstill[] {
  const found: Standstill[] = [];
  for (const entry of entries) {
    if (entry.kind === 'suspended') {
      const open = { from: msOf(entry.from), reason: entry.reason };
      found.push(entry.to === undefined ? open : { ...open, to: Math.max(msOf(entry.to), open.from) });
    }
    const last = found.at(-1);
    if (entry.kind === 'resumed' && last && last.to === undefined) {
      found[found.length - 1] = { ...last, to: Math.max(msOf(entry.at), last.from) };
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The bank's end wins until the period is lengthened or starts afresh: then only a new feedback can state it. */
function registeredEndOf(opening: DeadlineOpening): number | undefined {
  let end = opening.facts?.registeredEnd;
  for (const entry of opening.facts?.ledger ?? NOTHING) {
    if (entry.kind === 'registered-end') end = entry.end;
    if (entry.kind === 'extended' || entry.kind === 'restarted') end = undefined;
  }
  return end === undefined ? undefined : msOf(end);
}

const count = (entries: readonly LedgerEntry[], kind: LedgerEntry['kind']): number =>
  entries.filter((entry) => entry.kind === kind).length;

function closedPeriod(restart: Restarted, within: readonly LedgerEntry[]): DerivationStep {
  const { previousStart: startedAt, at: closedAt, byRule, reason } = restart;
  const extensions = count(within, 'extended');
  return { step: 'closed', startedAt, closedAt, byRule, reason, extensions, suspensions: count(within, 'suspended') };
}

/** Splits the ledger at its restarts: each closed period, and the entries of the one that runs. */
function periodsOf(ledger: readonly LedgerEntry[]): {
  closed: DerivationStep[];
  running: readonly LedgerEntry[];
  last?: Restarted;
} {
  const closed: DerivationStep[] = [];
  let since = 0;
  let last: Restarted | undefined;
  ledger.forEach((entry, index) => {
    if (entry.kind !== 'restarted') return;
    closed.push(closedPeriod(entry, ledger.slice(since, index)));
    since = index + 1;
    last = entry;
  });
  return { closed, running: ledger.slice(since), ...(last && { last }) };
}

export function courseOf(opening: DeadlineOpening, rule: RuleRow): Course {
  const ledger = opening.facts?.ledger ?? NOTHING;
  const base = baseTerm(rule, opening.facts?.setPeriod);
  const registered = rule.roll === 'protective' ? registeredEndOf(opening) : undefined;
  const first = {
    ...(registered !== undefined && { registeredEnd: registered }),
    startMs: msOf(opening.startedAt),
    startEvent: opening.startEvent,
    base,
    ownerUnitId: opening.ownerUnitId,
  };
  if (ledger.length === 0) return { ...first, grants: [], standstills: [], custody: [], closed: [] };
  const { closed, running, last } = periodsOf(ledger);
  const owners = ledger.flatMap((entry) => (entry.kind === 'owner-changed' ? [entry.to] : []));
  return {
    ...first,
    ...(last && { startMs: msOf(last.at), startEvent: last.reason }),
    ownerUnitId: owners.at(-1) ?? opening.ownerUnitId,
    grants: grantsOf(rule, running),
    standstills: standstillsOf(running),
    custody: ledger.flatMap((entry) =>
      entry.kind === 'custody' ? [{ atMs: msOf(entry.at), inCustody: entry.inCustody }] : [],
    ),
    closed,
  };
}

/** Where the period that runs now began: the last restart, else the opening. */
export function currentStart(opening: DeadlineOpening): Instant {
  const restarts = (opening.facts?.ledger ?? NOTHING).flatMap((entry) =>
    entry.kind === 'restarted' ? [entry.at] : [],
  );
  return restarts.at(-1) ?? opening.startedAt;
}

export const standstillEnd = (standstill: Standstill): number => standstill.to ?? standstill.from;
export const openSince = (course: Course): number | undefined =>
  course.standstills.find(({ to }) => to === undefined)?.from;
export const suspensionStep = ({ from, to, reason }: Standstill): DerivationStep => ({
  step: 'suspension',
  from: instantAt(from),
  ...(to !== undefined && { to: instantAt(to) }),
  reason,
});
