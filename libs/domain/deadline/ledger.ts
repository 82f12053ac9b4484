import { HOUR_MS, msOf } from '#domain/calendar/shanghai';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { currentStart, extensionStep } from './course.js';
import type { Deadline, DeadlineOpening, LedgerEntry } from './deadline.js';
import type { RuleRow } from './rule.js';

/** 期限台账: what may happen to a running clock. Each decision gives the entry that the record appends, or a refusal. */
export interface Running {
  /** As the record stored it. */
  readonly deadline: Deadline;
  readonly rule: RuleRow;
}

/** By whom, when, and why: nothing moves a clock without a reason. */
export interface LedgerAct {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `DEADLINE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

const entriesOf = ({ deadline }: Running): readonly LedgerEntry[] => deadline.facts?.ledger ?? [];
const isAfter = (a: string, b: string): boolean => msOf(a as Instant) > msOf(b as Instant);

function needReason({ reason }: LedgerAct): void {
  if (reason.trim() === '') refuse('invalid', 'DEADLINE.REASON_MISSING', 'A change of a deadline needs a reason.');
}

/** The ended period of an AUTO or WINDOW rule cannot be revived, and an overdue duty stays overdue. */
function needRunning({ deadline }: Running, { at }: LedgerAct): void {
  if (isAfter(at, deadline.dueAt))
    refuse('conflict', 'DEADLINE.ENDED', `The period of ${deadline.deadlineId} has ended.`);
}

/** The suspensions of the period that runs, with the end of each. */
function suspensionsOf(running: Running): { from: Instant; to?: Instant }[] {
  const found: { from: Instant; to?: Instant }[] = [];
  for (const entry of entriesOf(running)) {
    if (entry.kind === 'restarted') found.length = 0;
    if (entry.kind === 'suspended') found.push({ from: entry.from, ...(entry.to && { to: entry.to }) });
    const last = found.at(-1);
    if (entry.kind === 'resumed' && last && !last.to) last.to = entry.at;
  }
  return found;
}

const openSuspension = (running: Running) => suspensionsOf(running).find(({ to }) => to === undefined);

function checkDating(running: Running, from: Instant, { at }: LedgerAct, backdatingHours: number): void {
  const { deadlineId } = running.deadline;
  if (isAfter(from, at))
    refuse('invalid', 'DEADLINE.SUSPENSION_IN_FUTURE', `A suspension of ${deadlineId} cannot begin later than now.`);
  if (isAfter(currentStart(running.deadline), from)) {
    refuse('invalid', 'DEADLINE.SUSPENSION_BEFORE_START', `${deadlineId} did not run yet at ${from}.`);
  }
  if (msOf(at) - msOf(from) > backdatingHours * HOUR_MS) {
    refuse(
      'forbidden',
      'DEADLINE.BACKDATED_TOO_FAR',
      `A suspension may be dated back by ${backdatingHours} hours at most.`,
    );
  }
  if (suspensionsOf(running).some(({ to }) => to !== undefined && isAfter(to, from))) {
    refuse('conflict', 'DEADLINE.SUSPENSION_OVERLAPS', `${deadlineId} was suspended at ${from} already.`);
  }
}

export function suspend(running: Running, from: Instant, act: LedgerAct, backdatingHours: number): LedgerEntry {
  needReason(act);
  const { rule, deadline } = running;
  if (rule.suspension === 'never') refuse('forbidden', 'DEADLINE.NO_SUSPENSION', `${rule.ruleId} is never suspended.`);
  if (openSuspension(running))
    refuse('conflict', 'DEADLINE.ALREADY_SUSPENDED', `${deadline.deadlineId} is suspended already.`);
  needRunning(running, act);
  checkDating(running, from, act, backdatingHours);
  return { kind: 'suspended', from, reason: act.reason };
}

export function resume(running: Running, act: LedgerAct): LedgerEntry {
  needReason(act);
  const open = openSuspension(running);
  if (!open) refuse('conflict', 'DEADLINE.NOT_SUSPENDED', `${running.deadline.deadlineId} is not suspended.`);
  if (isAfter(open.from, act.at))
    refuse('invalid', 'DEADLINE.RESUMED_BEFORE_SUSPENSION', 'A clock cannot resume before it stood still.');
  return { kind: 'resumed', at: act.at, reason: act.reason };
}

/** Only as often, and as long, as the rule row says. `value` shortens the step, or states it where the row leaves it open. */
export function extend(running: Running, act: LedgerAct, value?: number): LedgerEntry {
  needReason(act);
  const { rule } = running;
  if (!openSuspension(running)) needRunning(running, act);
  const entries = entriesOf(running);
  const since = entries.findLastIndex(({ kind }) => kind === 'restarted') + 1;
  const granted = entries.slice(since).reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.times : 0), 0);
  const { value: most } = extensionStep(rule, granted);
  if (most === undefined && value === undefined) {
    refuse('invalid', 'DEADLINE.EXTENSION_WITHOUT_LENGTH', `The extension of ${rule.ruleId} must state its length.`);
  }
  if (value !== undefined && (!Number.isInteger(value) || value < 1 || value > (most ?? value))) {
    refuse('invalid', 'DEADLINE.EXTENSION_TOO_LONG', `${rule.ruleId} may be extended by 1 to ${most}.`);
  }
  const { at, by, reason } = act;
  return { kind: 'extended', times: 1, ...(value !== undefined && { value }), at, by, reason };
}

const ownCustody = ({ deadline, rule }: Running): boolean => {
  const last = (deadline.facts?.ledger ?? []).findLast((entry) => entry.kind === 'custody');
  return last?.inCustody ?? (rule.custody === 'always' || deadline.facts?.inCustody === true);
};

/** CNT-05: a change of custody may bring the end forward or let it roll. `since` is when it happened, not when it was told. */
export function changeCustody(running: Running, inCustody: boolean, since: Instant, act: LedgerAct): LedgerEntry {
  if (ownCustody(running) === inCustody)
    refuse('conflict', 'DEADLINE.CUSTODY_UNCHANGED', 'Custody is recorded so already.');
  if (isAfter(since, act.at)) refuse('invalid', 'DEADLINE.CUSTODY_IN_FUTURE', 'A change of custody cannot lie ahead.');
  return { kind: 'custody', inCustody, at: since };
}

/** CNT-13: the end that the bank registered wins over every computation. */
export function registerEnd(running: Running, end: Instant, act: LedgerAct): LedgerEntry {
  const { rule, deadline } = running;
  if (rule.roll !== 'protective')
    refuse('invalid', 'DEADLINE.NOT_PROTECTIVE', `${rule.ruleId} is no stop or freeze: no bank registers its end.`);
  if (!isAfter(end, currentStart(deadline)))
    refuse('invalid', 'DEADLINE.END_BEFORE_START', 'A registered end lies after the start.');
  return { kind: 'registered-end', end, at: act.at, reason: act.reason };
}

/** A clock starts afresh only by the rules that its row names (刑诉法 160, 172, 175, 208). The old period stays in the derivation. */
export function restart(running: Running, given: { byRule: string; from: Instant }, act: LedgerAct): LedgerEntry {
  needReason(act);
  const { deadline, rule } = running;
  const { byRule, from } = given;
  if (!rule.restartedBy?.includes(byRule))
    refuse('forbidden', 'DEADLINE.NO_RESTART', `${byRule} does not restart ${rule.ruleId}.`);
  const previousStart = currentStart(deadline);
  if (!isAfter(from, previousStart))
    refuse('invalid', 'DEADLINE.RESTART_BEFORE_START', 'A period restarts after it has begun.');
  if (isAfter(from, act.at)) refuse('invalid', 'DEADLINE.RESTART_IN_FUTURE', 'A period cannot restart later than now.');
  return { kind: 'restarted', at: from, byRule, reason: act.reason, previousStart };
}

/** Reassigned, delegated, recused from, transferred: another unit answers for the same clock. */
export function handOver(running: Running, to: string, act: LedgerAct): LedgerEntry {
  needReason(act);
  const from = running.deadline.ownerUnitId;
  if (from === to) refuse('conflict', 'DEADLINE.SAME_OWNER', `${to} answers for this deadline already.`);
  return { kind: 'owner-changed', from, to, at: act.at, reason: act.reason };
}

/** Appends an entry. Never refuses: what was decided has happened. */
export function enter<O extends DeadlineOpening>(opening: O, entry: LedgerEntry): O {
  const ledger = [...(opening.facts?.ledger ?? []), entry];
  const ownerUnitId = entry.kind === 'owner-changed' ? entry.to : opening.ownerUnitId;
  return { ...opening, ownerUnitId, facts: { ...opening.facts, ledger } };
}
