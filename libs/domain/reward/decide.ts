import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import { civilOf, dateText, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  hasEnded,
  type Paper,
  PAY_CLOCK,
  type Reward,
  rewardClaimOf,
  type RewardEvent,
  type RewardFacts,
  type RewardStatus,
} from '#domain/reward/reward';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

type Known = Reward | undefined;
type Result = Decision<RewardEvent>;

export interface ProposeReward extends RewardFacts {
  readonly approvalId: string;
  readonly title: string;
  readonly word: string;
}
export interface PayReward {
  readonly paidOn: string;
  /** What the reporter signed, or the slip of the bank. */
  readonly receipt: Paper;
}
export interface LapseReward {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `REWARD.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws REWARD.PROPOSED_ALREADY, .NOTHING_GIVEN, .DAY_AHEAD, .REWARDED_ALREADY */
export function proposeReward(known: Known, { approvalId, title, word, ...facts }: ProposeReward, act: Act): Result {
  if (known) refuse('conflict', 'REWARD.PROPOSED_ALREADY', 'This reward has been proposed.');
  if (facts.amountFen === 0n) refuse('invalid', 'REWARD.NOTHING_GIVEN', 'A reward is an amount of money.');
  notAhead(facts.reportedOn, act);
  const claim = rewardClaimOf(facts.reportKey);
  if (act.taken.has(claim)) refuse('conflict', 'REWARD.REWARDED_ALREADY', 'This report has its reward.');
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'reward', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: facts.officeUnitId, level: 'city' as const, askedAt: act.at },
  };
  return { happened: { event: 'RewardProposed', ...facts, approval, word }, ...asking(approval), takes: [claim] };
}

/** What is refused may be proposed once more. @throws REWARD.WRONG_STATE, APPROVAL.* */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Result {
  const reward = standing(known, 'asked');
  const approval = decidedBy(reward.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return {
      happened: { event: 'RewardRefused', reason: approval.reason ?? '' },
      ...settled,
      releases: [rewardClaimOf(reward.reportKey)],
    };
  const { year } = civilOf(dayAt(msOf(act.at)));
  const { officeUnitId, word } = reward;
  return {
    happened: { event: 'RewardGranted' },
    ...settled,
    opens: [
      {
        ...{ deadlineId: PAY_CLOCK, ruleId: PAY_CLOCK, startEvent: '批准奖励', startedAt: act.at },
        ownerUnitId: officeUnitId,
      },
    ],
    draws: {
      rewardNumber: {
        ...{ unitId: officeUnitId, kind: 'reward', period: String(year) },
        label: numberLabel('reward', word, year),
      },
    },
  };
}

/** @throws REWARD.WRONG_STATE, .NOT_THE_OFFICE, .DAY_AHEAD, .PAID_BEFORE_GRANTED, .NO_RECEIPT */
export function payReward(known: Known, { paidOn, receipt }: PayReward, act: Act): Result {
  const { grantedAt = act.at } = ofTheOffice(known, act);
  notAhead(paidOn, act);
  if (paidOn < dateText(dayAt(msOf(grantedAt))))
    refuse('invalid', 'REWARD.PAID_BEFORE_GRANTED', 'Nothing is paid before it was granted.');
  if (receipt.sha256 === undefined) refuse('invalid', 'REWARD.NO_RECEIPT', 'That it was paid is proved by a receipt.');
  return {
    happened: { event: 'RewardPaid', paidOn, receipt },
    closes: [{ deadlineId: PAY_CLOCK, reason: '已兑现' }],
  };
}

/** @throws REWARD.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function lapseReward(known: Known, { reason }: LapseReward, act: Act): Result {
  const { reportKey } = ofTheOffice(known, act);
  if (reason.trim() === '') refuse('invalid', 'REWARD.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'RewardLapsed', reason },
    closes: [{ deadlineId: PAY_CLOCK, reason: '奖励终止' }],
    releases: [rewardClaimOf(reportKey)],
  };
}

function notAhead(day: string, { at }: Act): void {
  if (day > dateText(dayAt(msOf(at)))) refuse('invalid', 'REWARD.DAY_AHEAD', 'The day lies in the future.');
}

function standing(known: Known, status: RewardStatus): Reward {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (hasEnded(known) || known.status !== status)
    refuse('conflict', 'REWARD.WRONG_STATE', `The reward is ${known.status}.`);
  return known;
}

function ofTheOffice(known: Known, { by }: Act): Reward {
  const reward = standing(known, 'granted');
  if (by.unitId !== reward.officeUnitId)
    refuse('forbidden', 'REWARD.NOT_THE_OFFICE', 'The office that gives the reward does this.');
  return reward;
}
