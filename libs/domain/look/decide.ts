import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import { hasEnded, isInPassing, type Look, LOOK_CLOCK, type LookEvent, type LookFacts } from '#domain/look/look';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Known = Look | undefined;
type Result = Decision<LookEvent>;

export interface TakeLook extends LookFacts {
  /** Who decides, where the hierarchy does not let the office in. */
  readonly approval?: { readonly approvalId: string; readonly approverUnitId: string; readonly title: string };
}

function refuse(kind: RefusalKind, code: `LOOK.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws LOOK.TAKEN_ALREADY, .REASON_MISSING, .NO_SUPERIOR */
export function takeLook(known: Known, { approval, ...facts }: TakeLook, act: Act): Result {
  if (known) refuse('conflict', 'LOOK.TAKEN_ALREADY', 'This look has been taken.');
  if (facts.reason?.trim() === '') refuse('invalid', 'LOOK.REASON_MISSING', 'Say why.');
  if (facts.right === 'branch')
    return {
      happened: { event: 'LookOpened', ...facts },
      ...(!isInPassing(facts) && { opens: [clock(act.at, act.by.unitId)] }),
    };
  if (isInPassing(facts)) refuse('invalid', 'LOOK.REASON_MISSING', 'Say why.');
  if (!approval) refuse('conflict', 'LOOK.NO_SUPERIOR', 'No office above both could decide this.');
  const { agency, unitId, officerId } = act.by;
  const asked = {
    ...{ ...approval, kind: 'look', proposer: { agency, unitId, officerId } },
    ...{ level: 'city' as const, askedAt: act.at },
  };
  return { happened: { event: 'LookAsked', ...facts, approval: asked }, ...asking(asked) };
}

/** @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING, LOOK.NOT_OPEN */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Result {
  const look = found(known);
  if (look.status !== 'asked') refuse('conflict', 'LOOK.NOT_OPEN', `This look is ${look.status}.`);
  const decided = decidedBy(look.approval, given, act);
  const settled = settling(decided);
  if (decided.decision === 'refused')
    return { happened: { event: 'LookRefused', reason: decided.reason ?? '' }, ...settled };
  return { happened: { event: 'LookAllowed' }, ...settled, opens: [clock(act.at, look.by.unitId)] };
}

/** @throws LOOK.NOT_OPEN, .NOT_YOURS */
export function endLook(known: Known, _: object, { by }: Act): Result {
  const look = found(known);
  if (look.status !== 'open') refuse('conflict', 'LOOK.NOT_OPEN', `This look is ${look.status}.`);
  if (by.officerId !== look.by.officerId) refuse('forbidden', 'LOOK.NOT_YOURS', 'Whoever looks closes it.');
  return {
    happened: { event: 'LookEnded', why: 'closed' },
    closes: [{ deadlineId: LOOK_CLOCK, reason: '已结束查阅' }],
  };
}

/** A day is over: whoever must look again says again why. */
export function due(look: Look, fired: readonly Firing[]): Result | undefined {
  if (hasEnded(look) || !fired.some(({ deadlineId }) => deadlineId === LOOK_CLOCK)) return undefined;
  return {
    happened: { event: 'LookEnded', why: 'expired' },
    closes: [{ deadlineId: LOOK_CLOCK, reason: '查阅期满' }],
  };
}

function found(known: Known): Look {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

const clock = (startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId: LOOK_CLOCK, ruleId: LOOK_CLOCK, startEvent: '开始查阅', startedAt, ownerUnitId },
});
