import { sum } from '#domain/money/fen';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import {
  type ClaimStated,
  noticesOf,
  type PayoutAccount,
  payoutsOf,
  type Restitution,
  restitutionClock,
} from '#domain/restitution/matter/restitution';
import { claimIn, conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Act, Decision } from '#domain/shared/record';

export type ReceiveApplication = ClaimStated;

export interface HandOverPapers {
  readonly claimId: string;
  readonly papers: readonly string[];
}

export interface ClaimNamed {
  readonly claimId: string;
}

export interface RejectApplication extends ClaimNamed {
  readonly reason: string;
}

export interface ChangePayoutAccount extends ClaimNamed {
  readonly account: PayoutAccount;
  readonly reason: string;
}

/** 41号 6(4): what the accepting police hand over to the freezing police. */
export const PAPERS = [
  '受案、立案法律手续',
  '询问笔录',
  '被骗盗银行卡账户证明',
  '身份信息证明',
  '资金返还申请表',
] as const;

/**
 * 附件1: a person or an organisation applies, at the freezing or at the accepting police (RST-02). There is no limit in time.
 *
 * @throws RESTITUTION.APPLIED_ALREADY, .AGENT_NOT_VERIFIED, .COMPENSATED_MORE_THAN_LOSS, .LOSS_DIFFERS
 */
export function receiveApplication(
  known: Restitution | undefined,
  given: ReceiveApplication,
  act: Act,
): Decision<RestitutionEvent> {
  const { claims, handlerUnitId } = existing(known);
  if (claims[given.claimId]) throw conflict('RESTITUTION.APPLIED_ALREADY', 'This application has been received.');
  if (given.agent && !given.agent.authorityVerified)
    throw invalid('RESTITUTION.AGENT_NOT_VERIFIED', 'The authority of the agent is not verified.');
  if (given.compensatedFen > given.lossFen)
    throw invalid('RESTITUTION.COMPENSATED_MORE_THAN_LOSS', 'The compensation exceeds the loss.', {
      claimId: given.claimId,
    });
  const credited = sum(given.credits.map(({ amountFen }) => amountFen));
  if (given.credits.length === 0 || credited !== given.lossFen)
    throw invalid('RESTITUTION.LOSS_DIFFERS', 'The transfers do not add up to the loss.', {
      loss: `${given.lossFen}`,
      transfers: `${credited}`,
    });
  const elsewhere = given.receivedByUnitId !== handlerUnitId;
  return {
    happened: { event: 'ApplicationReceived', ...given },
    ...(elsewhere && { opens: [handOverClock(given, act)] }),
  };
}

/** RST-04: the accepting police hand over promptly; the days are DESIGN. */
const handOverClock = ({ claimId, receivedByUnitId }: ClaimStated, { at }: Act): DeadlineOpening => ({
  deadlineId: restitutionClock.handOver(claimId),
  ruleId: 'RST-04',
  startEvent: '收到返还申请',
  startedAt: at,
  ownerUnitId: receivedByUnitId,
});

/**
 * The papers go from the accepting to the freezing police, all of them (RST-04).
 *
 * @throws RESTITUTION.NOT_TO_HAND_OVER, .PAPERS_MISSING
 */
export function handOverPapers(
  known: Restitution | undefined,
  { claimId, papers }: HandOverPapers,
  _: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const claim = claimIn(here, claimId);
  if (claim.receivedByUnitId === here.handlerUnitId || claim.status !== 'applied')
    throw conflict('RESTITUTION.NOT_TO_HAND_OVER', 'The papers of this application are not to be handed over.');
  const missing = PAPERS.filter((paper) => !papers.includes(paper));
  if (missing.length > 0)
    throw invalid('RESTITUTION.PAPERS_MISSING', 'Papers are missing.', { missing: missing.join('、') });
  return {
    happened: { event: 'PapersHandedOver', claimId, papers },
    closes: [{ deadlineId: restitutionClock.handOver(claimId), reason: '材料已移交冻结公安机关' }],
  };
}

/**
 * The freezing police find the application complete: from now on they examine it (RST-05; the days are DESIGN).
 *
 * @throws RESTITUTION.NOT_TO_EXAMINE
 */
export function completeApplication(
  known: Restitution | undefined,
  { claimId }: ClaimNamed,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  refuseUnlessReady(here, claimId);
  return {
    happened: { event: 'ApplicationCompleted', claimId },
    opens: [
      {
        deadlineId: restitutionClock.examine(claimId),
        ruleId: 'RST-05',
        startEvent: '申请材料齐全',
        startedAt: act.at,
        ownerUnitId: here.handlerUnitId,
      },
    ],
  };
}

/** @throws RESTITUTION.NOT_TO_EXAMINE */
export function rejectApplication(
  known: Restitution | undefined,
  { claimId, reason }: RejectApplication,
  _: Act,
): Decision<RestitutionEvent> {
  refuseUnlessReady(existing(known), claimId);
  return { happened: { event: 'ApplicationRejected', claimId, reason } };
}

function refuseUnlessReady(here: Restitution, claimId: string): void {
  const { status, receivedByUnitId } = claimIn(here, claimId);
  const ready = status === 'handed-over' || (status === 'applied' && receivedByUnitId === here.handlerUnitId);
  if (!ready) throw conflict('RESTITUTION.NOT_TO_EXAMINE', 'This application is not to be examined now.');
}

/**
 * The original account cannot receive: the victim gives another one, and the police verify whose it is (RST-07).
 *
 * @throws RESTITUTION.ACCOUNT_NOT_VERIFIED, .PAYOUT_UNDER_WAY
 */
export function changePayoutAccount(
  known: Restitution | undefined,
  { claimId, account, reason }: ChangePayoutAccount,
  _: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  claimIn(here, claimId);
  refuseUnverified(account, claimId);
  const underWay = noticesOf(here)
    .flatMap(payoutsOf)
    .some((one) => one.claimId === claimId && one.status === 'prepared');
  if (underWay) throw conflict('RESTITUTION.PAYOUT_UNDER_WAY', 'A payment to this victim is under way.', { claimId });
  return { happened: { event: 'PayoutAccountChanged', claimId, account, reason } };
}

/** The original account, or one that is verified (RST-07). */
export function refuseUnverified({ sort, verified }: PayoutAccount, claimId: string): void {
  if (sort === 'other' && !verified)
    throw conflict('RESTITUTION.ACCOUNT_NOT_VERIFIED', 'The account is neither the original one nor verified.', {
      claimId,
    });
}
