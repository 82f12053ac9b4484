import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineMove, Decision, Happened } from '#domain/shared/record';
import type { Deadline, LedgerEntry } from './deadline.js';
import { changeCustody, extend, handOver, type LedgerAct, resume, type Running, suspend } from './ledger.js';
import type { RuleRow } from './rule.js';

/** 期限台账的办理: what every matter lets happen to its clocks, whatever its law. */
export interface LedgerCommands {
  suspendDeadline: OnClocks & { readonly from: Instant; readonly backdatingHours: number };
  resumeDeadline: OnClocks;
  extendDeadline: OnClocks & { readonly by?: string; readonly value?: number };
  setCustody: OnClocks & { readonly inCustody: boolean; readonly since: Instant };
  changeOwner: OnClocks & { readonly toUnitId: string };
}

export type LedgerCommandName = keyof LedgerCommands;

interface OnClocks {
  readonly clocks: readonly NamedClock[];
  readonly reason: string;
}

/** The sandbox holds no configured rule, so the command brings the row by which the clock runs. A version is never edited. */
export interface NamedClock {
  readonly deadlineId: string;
  readonly ruleSetVersion: string;
  readonly rule: RuleRow;
}

export interface DeadlineLedgerMoved extends Happened {
  readonly event: 'DeadlineSuspended' | 'DeadlineResumed' | 'DeadlineExtended' | 'CustodyChanged' | 'OwnerChanged';
  readonly deadlineIds: readonly string[];
  readonly reason: string;
}

type Decide<Body> = (open: readonly Deadline[], body: Body, act: Act) => Decision<DeadlineLedgerMoved>;

/** Each gives the entries of the ledger; the record computes the new dates by the rules of the clock and the calendar in force. */
export const LEDGER_DECISIONS: { readonly [Name in LedgerCommandName]: Decide<LedgerCommands[Name]> } = {
  suspendDeadline: (open, body, act) =>
    moved(
      'DeadlineSuspended',
      body,
      onEach(open, body, (one) => suspend(one, body.from, by(act, body), body.backdatingHours)),
    ),
  resumeDeadline: (open, body, act) =>
    moved(
      'DeadlineResumed',
      body,
      onEach(open, body, (one) => resume(one, by(act, body))),
    ),
  extendDeadline: (open, body, act) =>
    moved(
      'DeadlineExtended',
      body,
      onEach(open, body, (one) => extend(one, granted(act, body, one), body.value)),
    ),
  setCustody: (open, body, act) =>
    moved(
      'CustodyChanged',
      body,
      onEach(open, body, (one) => changeCustody(one, body.inCustody, body.since, by(act, body))),
    ),
  changeOwner: (open, body, act) =>
    moved(
      'OwnerChanged',
      body,
      onEach(open, body, (one) => handOver(one, body.toUnitId, by(act, body))),
    ),
};

/** Judged at the instant at which the request arrived, so that a queue makes nobody late. */
const by = (act: Act, { reason }: OnClocks): LedgerAct => ({ at: act.receivedAt, by: act.by.officerId, reason });

/** Who grants it as the paper says, else as the rule says. */
const granted = (act: Act, body: LedgerCommands['extendDeadline'], { rule }: Running): LedgerAct => ({
  ...by(act, body),
  by: body.by ?? rule.extension?.steps.at(0)?.by ?? act.by.officerId,
});

/** An approval is owed by the leader who was asked, whoever has the case. */
const STAYS = 'APPROVAL-01';

/** The case went to another unit: every clock that the former one owed goes on with the new one, its date and its ledger kept. */
export const clocksFollowing = (
  open: readonly Deadline[],
  { fromUnitId, toUnitId }: { readonly fromUnitId: string; readonly toUnitId: string },
  { receivedAt }: Act,
): readonly DeadlineMove[] =>
  open
    .filter(({ ownerUnitId, ruleId }) => ownerUnitId === fromUnitId && ruleId !== STAYS)
    .map(({ deadlineId }) => ({
      deadlineId,
      entry: { kind: 'owner-changed', from: fromUnitId, to: toUnitId, at: receivedAt, reason: '案件移交' },
    }));

interface Move {
  readonly deadlineId: string;
  readonly entry: LedgerEntry;
}

function onEach(open: readonly Deadline[], { clocks }: OnClocks, decide: (running: Running) => LedgerEntry): Move[] {
  if (clocks.length === 0) throw new DomainError('invalid', 'DEADLINE.NONE_NAMED', 'Name at least one deadline.');
  return clocks.map((named) => ({ deadlineId: named.deadlineId, entry: decide(runningOf(open, named)) }));
}

function runningOf(open: readonly Deadline[], { deadlineId, ruleSetVersion, rule }: NamedClock): Running {
  const deadline = open.find((one) => one.deadlineId === deadlineId);
  if (!deadline)
    throw new DomainError('conflict', 'DEADLINE.NOT_RUNNING', `${deadlineId} does not run in this matter.`);
  if (deadline.ruleSetVersion !== ruleSetVersion) {
    throw new DomainError(
      'conflict',
      'DEADLINE.RULES_CHANGED',
      `${deadlineId} runs by other rules now: look at it first.`,
    );
  }
  return { deadline, rule };
}

const moved = (
  event: DeadlineLedgerMoved['event'],
  { reason }: OnClocks,
  moves: readonly Move[],
): Decision<DeadlineLedgerMoved> => ({
  happened: { event, deadlineIds: moves.map(({ deadlineId }) => deadlineId), reason },
  moves,
});
