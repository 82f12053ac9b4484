import type { MovesSummary } from '#domain/deadline/moves-summary';
import {
  type ProposedRevision,
  type RuleRevision,
  type RuleRevisionEvent,
  versionClaimOf,
} from '#domain/rule-revision/rule-revision';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export type ProposeRevision = ProposedRevision;

export interface ApproveRevision {
  /** Of the simulation that the officer has seen. */
  readonly digest: string;
  readonly reason: string;
  /** Whether the officer's unit has no unit above it. */
  readonly atTop: boolean;
}

export interface EndRevision {
  readonly reason: string;
}

export interface NoteSimulation {
  readonly simulation: MovesSummary;
}

type Known = RuleRevision | undefined;
type Decided = Decision<RuleRevisionEvent>;

const VERSION = /^[A-Za-z0-9._-]{1,64}$/;
const MARK = /^(CONFIRMED|PARTLY|UNCONFIRMED|SEED|DESIGN)( |;|$)/;

function refuse(kind: RefusalKind, code: `RULE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws RULE.PROPOSED_ALREADY, RULE.REASON_MISSING, RULE.BAD_VERSION, RULE.NO_CHANGE, RULE.CHANGED_TWICE, RULE.BAD_VALUE, RULE.BAD_MARK */
export function proposeRevision(known: Known, proposed: ProposeRevision, _: Act): Decided {
  if (known) refuse('conflict', 'RULE.PROPOSED_ALREADY', 'This revision has been proposed.');
  needReason(proposed.reason);
  const { version, changes } = proposed;
  if (!VERSION.test(version))
    refuse('invalid', 'RULE.BAD_VERSION', 'A version is 1 to 64 of letters, digits, dot, dash.');
  checkChanges(changes);
  return { happened: { event: 'RevisionProposed', ...proposed }, takes: [versionClaimOf(version)] };
}

function checkChanges(changes: ProposedRevision['changes']): void {
  if (changes.length === 0) refuse('invalid', 'RULE.NO_CHANGE', 'A revision changes at least one rule.');
  if (new Set(changes.map(({ ruleId }) => ruleId)).size !== changes.length) {
    refuse('invalid', 'RULE.CHANGED_TWICE', 'A rule stands in a revision once.');
  }
  for (const { ruleId, value, mark, reason } of changes) {
    needReason(reason);
    if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
      refuse('invalid', 'RULE.BAD_VALUE', `${ruleId} needs a whole number above nought.`);
    }
    if (mark !== undefined && !MARK.test(mark))
      refuse('invalid', 'RULE.BAD_MARK', `The mark of ${ruleId} begins with its status.`);
  }
}

/** @throws RULE.CLOSED */
export function simulateRevision(known: Known, _: object, __: Act): Decided {
  waiting(known);
  return { happened: { event: 'RevisionSimulationAsked' } };
}

export function noteSimulation(known: Known, { simulation }: NoteSimulation, _: Act): Decided {
  waiting(known);
  return { happened: { event: 'RevisionSimulated', simulation } };
}

/**
 * Another legal officer releases it; a legal value at the top of the hierarchy alone.
 *
 * @throws RULE.CLOSED, RULE.SAME_OFFICER, RULE.NOT_AT_TOP, RULE.REASON_MISSING, RULE.NOT_SIMULATED, RULE.OTHER_SIMULATION
 */
export function approveRevision(known: Known, { digest, reason, atTop }: ApproveRevision, act: Act): Decided {
  const { proposedBy, kind, simulation } = waiting(known);
  if (act.by.officerId === proposedBy)
    refuse('forbidden', 'RULE.SAME_OFFICER', 'Who proposes a revision does not approve it.');
  if (kind === 'release' && !atTop) {
    refuse('forbidden', 'RULE.NOT_AT_TOP', 'A legal value is approved at the top of the hierarchy.');
  }
  needReason(reason);
  if (!simulation) return refuse('conflict', 'RULE.NOT_SIMULATED', 'The revision has not been simulated yet.');
  if (simulation.digest !== digest) {
    refuse('conflict', 'RULE.OTHER_SIMULATION', 'There is a newer simulation: look at it first.');
  }
  return { happened: { event: 'RevisionReleased', reason }, reprojects: { simulation: digest } };
}

/** @throws RULE.CLOSED, RULE.SAME_OFFICER, RULE.REASON_MISSING */
export function refuseRevision(known: Known, { reason }: EndRevision, act: Act): Decided {
  const { proposedBy, version } = waiting(known);
  if (act.by.officerId === proposedBy)
    refuse('forbidden', 'RULE.SAME_OFFICER', 'Who proposes a revision withdraws it.');
  needReason(reason);
  return { happened: { event: 'RevisionRefused', reason }, releases: [versionClaimOf(version)] };
}

/** @throws RULE.CLOSED, RULE.OTHER_OFFICER, RULE.REASON_MISSING */
export function withdrawRevision(known: Known, { reason }: EndRevision, act: Act): Decided {
  const { proposedBy, version } = waiting(known);
  if (act.by.officerId !== proposedBy)
    refuse('forbidden', 'RULE.OTHER_OFFICER', 'Only who proposed a revision withdraws it.');
  needReason(reason);
  return { happened: { event: 'RevisionWithdrawn', reason }, releases: [versionClaimOf(version)] };
}

function needReason(reason: string): void {
  if (reason.trim() === '') refuse('invalid', 'RULE.REASON_MISSING', 'A revision needs a reason.');
}

function waiting(known: Known): RuleRevision {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.status !== 'proposed') refuse('conflict', 'RULE.CLOSED', 'The revision has been decided or withdrawn.');
  return known;
}
