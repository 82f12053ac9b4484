import type {
  ApprovalAsked,
  DecideApproval,
  DecidedApproval,
  GivenApproval,
  PaperApproval,
  WithdrawApproval,
} from '#domain/agency/approval.types';
import type { Unit, UnitLevel } from '#domain/agency/unit';
import { UNIT_LEVELS } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing } from '#domain/shared/record';

export type { ApprovalAsked, DecideApproval, GivenApproval, PaperApproval, WithdrawApproval };

/** What an act says of approvals, as part of its decision. */
export interface ApprovalCourse {
  readonly asks?: readonly ApprovalAsked[];
  readonly settles?: readonly GivenApproval[];
  readonly opens?: readonly DeadlineOpening[];
  readonly closes?: readonly DeadlineClosing[];
}

/** One name for the clock of an approval, whichever rule counts it. */
const clockOf = (approvalId: string): string => `APPROVAL-01/${approvalId}`;

/** Asks for an approval, under a clock of its own (DESIGN): the deputy hears of it after a quarter of an hour. */
export const asking = (asked: ApprovalAsked): Required<Pick<ApprovalCourse, 'asks' | 'opens'>> => ({
  asks: [asked],
  opens: [
    {
      deadlineId: clockOf(asked.approvalId),
      ruleId: asked.fast ? 'APPROVAL-02' : 'APPROVAL-01',
      startEvent: '呈请审批',
      startedAt: asked.askedAt,
      ownerUnitId: asked.approverUnitId,
    },
  ],
});

export const settling = (given: GivenApproval): Required<Pick<ApprovalCourse, 'settles' | 'closes'>> => ({
  settles: [given],
  closes: [{ deadlineId: clockOf(given.approvalId), reason: DECIDED[given.decision] }],
});

const DECIDED: Readonly<Record<GivenApproval['decision'], string>> = {
  approved: '已批准',
  refused: '不予批准',
  withdrawn: '呈请已撤回',
};

/** Nothing is left to be approved: the asking ends by itself, and says why. */
export function moot(
  { approvalId, title, proposer: { agency, unitId } }: ApprovalAsked,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Required<Pick<ApprovalCourse, 'closes'>> & { readonly settles: readonly [GivenApproval] } {
  const by = { agency, unitId, officerId: 'system' };
  return {
    settles: [{ approvalId, decision: 'refused', reason, title, proposerUnitId: unitId, by, at }],
    closes: [{ deadlineId: clockOf(approvalId), reason }],
  };
}

/**
 * The decision of the approver, or the paper on which it was given.
 *
 * @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING, .PAPER_BY_OTHER_UNIT, .PAPER_IN_THE_FUTURE
 */
export function decidedBy(asked: ApprovalAsked | undefined, given: DecideApproval, act: Act): DecidedApproval {
  if (asked?.approvalId !== given.approvalId)
    throw new DomainError('not-found', 'APPROVAL.NOT_ASKED', 'No such approval is asked for.');
  if (given.paper) refuseUnfitPaper(asked, given.paper, act);
  else refuseUnfitApprover(asked, act);
  if (given.decision === 'refused' && !given.reason)
    throw new DomainError('invalid', 'APPROVAL.REASON_MISSING', 'A refusal gives its reason.');
  const { agency, unitId, officerId } = act.by;
  const { title, proposer } = asked;
  return { ...given, title, proposerUnitId: proposer.unitId, by: { agency, unitId, officerId }, at: act.at };
}

/**
 * Who asked asks no more: the leader has nothing left to decide, and nobody has refused it.
 *
 * @throws APPROVAL.NOT_WAITING, .WITHDRAWN_BY_OTHER_UNIT
 */
export function withdrawnBy(asked: ApprovalAsked | undefined, given: WithdrawApproval, { by, at }: Act): GivenApproval {
  if (asked?.approvalId !== given.approvalId)
    throw new DomainError('conflict', 'APPROVAL.NOT_WAITING', 'This has been decided or withdrawn.');
  const { title, proposer } = asked;
  if (by.unitId !== proposer.unitId)
    throw new DomainError('forbidden', 'APPROVAL.WITHDRAWN_BY_OTHER_UNIT', 'The proposing unit withdraws.');
  const { agency, unitId, officerId } = by;
  return {
    ...{ ...given, decision: 'withdrawn', title, proposerUnitId: proposer.unitId, at },
    by: { agency, unitId, officerId },
  };
}

function refuseUnfitApprover({ proposer, approverUnitId }: ApprovalAsked, { by }: Act): void {
  if (by.officerId === proposer.officerId)
    throw new DomainError('conflict', 'APPROVAL.SAME_OFFICER', 'Who proposes does not approve.');
  if (by.unitId !== approverUnitId)
    throw new DomainError('forbidden', 'APPROVAL.WRONG_LEVEL', 'Another unit decides this.');
}

function refuseUnfitPaper({ proposer }: ApprovalAsked, { approvedAt }: PaperApproval, { by, receivedAt }: Act): void {
  if (by.unitId !== proposer.unitId)
    throw new DomainError('forbidden', 'APPROVAL.PAPER_BY_OTHER_UNIT', 'The proposing unit enters the paper.');
  if (isBefore(receivedAt, approvedAt))
    throw new DomainError('invalid', 'APPROVAL.PAPER_IN_THE_FUTURE', 'The paper bears a date in the future.');
}

/** Whether the first level stands at or above the second. */
export const reaches = (level: UnitLevel, needed: UnitLevel): boolean =>
  UNIT_LEVELS.indexOf(level) <= UNIT_LEVELS.indexOf(needed);

/**
 * Who approves: the nearest unit of the proposer's own line that reaches the level, of the police a bureau.
 *
 * @throws APPROVAL.NO_APPROVER
 */
export function approverOf(tree: UnitTree, unitId: string, level: UnitLevel): Unit {
  const own = tree.get(unitId);
  const line = [own, ...tree.ancestorsOf(unitId)];
  const fits = (unit: Unit): boolean =>
    unit.agency === own.agency &&
    reaches(unit.level, level) &&
    (own.agency !== 'police' || unit.kind === 'police-bureau');
  const found = line.find(fits) ?? bureauOfArea(tree, own, level);
  if (!found) throw new DomainError('conflict', 'APPROVAL.NO_APPROVER', 'No unit of this line may approve this.');
  return found;
}

/** A centre hangs below centres: the bureau of its area, or of the area around, approves for it. */
function bureauOfArea(tree: UnitTree, { divisionCode }: Unit, level: UnitLevel): Unit | undefined {
  const areas = [divisionCode, `${divisionCode.slice(0, 4)}00`, `${divisionCode.slice(0, 2)}0000`];
  const bureaus = tree.units.filter(({ kind, level: own }) => kind === 'police-bureau' && reaches(own, level));
  return areas.flatMap((area) => bureaus.find((bureau) => bureau.divisionCode === area) ?? [])[0];
}
