import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import {
  ANSWER,
  appealClockOf,
  claimOf,
  HOLD,
  isOver,
  type ProtectiveStop,
  type ProtectiveStopAppealDecided,
  type ProtectiveStopAppealed,
  type ProtectiveStopEvent,
  type ProtectiveStopExecuted,
  type ProtectiveStopOrdered,
  type ProtectiveStopReleased,
  RELEASE,
} from '#domain/protective-stop/protective-stop';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

export interface OrderProtectiveStop extends Omit<ProtectiveStopOrdered, 'event'> {
  /** How the register of the centre's police calls it. */
  readonly documentWord: string;
}
export type ExecuteProtectiveStop = Omit<ProtectiveStopExecuted, 'event'>;
export type AppealProtectiveStop = Omit<ProtectiveStopAppealed, 'event'>;
export type DecideProtectiveAppeal = Omit<ProtectiveStopAppealDecided, 'event' | 'appealId'>;
export type ConfirmProtectiveRelease = Omit<ProtectiveStopReleased, 'event'>;
export interface WithReason {
  readonly reason: string;
}

type Decided = Decision<ProtectiveStopEvent>;
type Known = ProtectiveStop | undefined;

/**
 * The centre has a bank protect somebody's own account. The holder has agreed, or has been told.
 *
 * @throws PROTECTIVE_STOP.ORDERED_ALREADY, .NO_ACCOUNT, .TOLD_IN_THE_FUTURE, .HELD_ALREADY
 */
export function orderProtectiveStop(known: Known, { documentWord, ...given }: OrderProtectiveStop, act: Act): Decided {
  if (known) throw refusal('conflict', 'PROTECTIVE_STOP.ORDERED_ALREADY', 'This protective stop has been ordered.');
  if (given.accounts.length === 0)
    throw refusal('invalid', 'PROTECTIVE_STOP.NO_ACCOUNT', 'A protective stop names an account.');
  if (isBefore(act.receivedAt, given.told.at))
    throw refusal('invalid', 'PROTECTIVE_STOP.TOLD_IN_THE_FUTURE', 'The holder was told in the future.');
  const takes = given.accounts.map(({ accountKey }) => claimOf(accountKey));
  if (takes.some((key) => act.taken.has(key)))
    throw refusal('conflict', 'PROTECTIVE_STOP.HELD_ALREADY', 'Another protective stop holds one of these accounts.');
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'ProtectiveStopOrdered', ...given },
    takes,
    draws: {
      stopNumber: {
        unitId: given.centreUnitId,
        kind: 'protective-stop',
        period: String(year),
        label: numberLabel('protective-stop', documentWord, year),
      },
    },
    opens: [opening(ANSWER, { startEvent: '发出保护性止付', startedAt: act.at, ownerUnitId: given.bankUnitId })],
  };
}

/** @throws PROTECTIVE_STOP.NOT_WAITING, .STOPPED_BEFORE_THE_ORDER, .STOPPED_IN_THE_FUTURE */
export function executeProtectiveStop(known: Known, given: ExecuteProtectiveStop, act: Act): Decided {
  const stop = waiting(known);
  if (isBefore(given.stoppedAt, stop.orderedAt))
    throw refusal('invalid', 'PROTECTIVE_STOP.STOPPED_BEFORE_THE_ORDER', 'The stop lies before its order.');
  if (isBefore(act.receivedAt, given.stoppedAt))
    throw refusal('invalid', 'PROTECTIVE_STOP.STOPPED_IN_THE_FUTURE', 'The stop lies in the future.');
  const hold = opening(HOLD, {
    startEvent: '银行执行保护性止付',
    startedAt: given.stoppedAt,
    ownerUnitId: stop.centreUnitId,
  });
  return {
    happened: { event: 'ProtectiveStopExecuted', ...given },
    closes: [{ deadlineId: ANSWER, reason: '银行已执行' }],
    opens: [{ ...hold, facts: { setPeriod: stop.hours } }],
  };
}

export function refuseProtectiveStop(known: Known, { reason }: WithReason, _: Act): Decided {
  return over(waiting(known), { event: 'ProtectiveStopRefused', reason }, [
    { deadlineId: ANSWER, reason: '银行未执行' },
  ]);
}

/** What the bank has not executed is withdrawn; what it has executed is released. */
export function withdrawProtectiveStop(known: Known, { reason }: WithReason, _: Act): Decided {
  return over(waiting(known), { event: 'ProtectiveStopWithdrawn', reason }, [
    { deadlineId: ANSWER, reason: '中心已撤回' },
  ]);
}

/** @throws PROTECTIVE_STOP.NOT_HELD, .APPEALED_ALREADY */
export function appealProtectiveStop(known: Known, given: AppealProtectiveStop, { at }: Act): Decided {
  const stop = held(known);
  if (stop.appealId) throw refusal('conflict', 'PROTECTIVE_STOP.APPEALED_ALREADY', 'An appeal waits for its check.');
  return {
    happened: { event: 'ProtectiveStopAppealed', ...given },
    opens: [
      {
        deadlineId: appealClockOf(given.appealId),
        ruleId: 'PROTECT-02',
        startEvent: '收到申诉',
        startedAt: at,
        ownerUnitId: stop.centreUnitId,
      },
    ],
  };
}

/** If the check passes, the bank lifts at once (FRZ-25); if not, the holder is given the reason. */
export function decideProtectiveAppeal(known: Known, given: DecideProtectiveAppeal, { at }: Act): Decided {
  const stop = held(known);
  const { appealId } = stop;
  if (!appealId) throw refusal('conflict', 'PROTECTIVE_STOP.NO_APPEAL', 'No appeal waits for its check.');
  return {
    happened: { event: 'ProtectiveStopAppealDecided', appealId, ...given },
    closes: [{ deadlineId: appealClockOf(appealId), reason: given.upheld ? '核验通过' : '核验未通过' }],
    ...(given.upheld && { opens: [releasing(stop, '申诉核验通过', at)] }),
  };
}

/** The danger is over: the centre has the bank release before the end. */
export function releaseProtectiveStop(known: Known, { reason }: WithReason, { at }: Act): Decided {
  const stop = held(known);
  return {
    happened: { event: 'ProtectiveStopReleaseOrdered', reason },
    closes: appealClosed(stop, '已解除保护'),
    opens: [releasing(stop, '中心要求解除', at)],
  };
}

/** @throws PROTECTIVE_STOP.NO_RELEASE_ORDERED, .RELEASED_BEFORE_THE_STOP, .RELEASED_IN_THE_FUTURE */
export function confirmProtectiveRelease(known: Known, given: ConfirmProtectiveRelease, act: Act): Decided {
  const stop = existing(known);
  if (stop.stage !== 'releasing')
    throw refusal('conflict', 'PROTECTIVE_STOP.NO_RELEASE_ORDERED', 'No release is ordered.');
  if (stop.stoppedAt && isBefore(given.releasedAt, stop.stoppedAt))
    throw refusal('invalid', 'PROTECTIVE_STOP.RELEASED_BEFORE_THE_STOP', 'The release lies before the stop.');
  if (isBefore(act.receivedAt, given.releasedAt))
    throw refusal('invalid', 'PROTECTIVE_STOP.RELEASED_IN_THE_FUTURE', 'The release lies in the future.');
  return over(stop, { event: 'ProtectiveStopReleased', ...given }, [
    { deadlineId: RELEASE, reason: '银行已解除' },
    { deadlineId: HOLD, reason: '已提前解除' },
  ]);
}

/** The protection ends by itself with its period, whatever is still waited for. */
export function due(stop: ProtectiveStop, ended: readonly Firing[]): Decided | undefined {
  const end = ended.find(({ deadlineId }) => deadlineId === HOLD);
  if (!end) return undefined;
  const releases = stop.stage === 'releasing' ? [{ deadlineId: RELEASE, reason: '期满自动解除' }] : [];
  return over(stop, { event: 'ProtectiveStopLapsed', lapsedAt: end.dueAt }, [
    ...releases,
    ...appealClosed(stop, '期满自动解除'),
  ]);
}

const over = (stop: ProtectiveStop, happened: ProtectiveStopEvent, closes: readonly DeadlineClosing[]): Decided => ({
  ...{ happened, closes },
  releases: stop.accountKeys.map(claimOf),
});

const opening = (
  ruleId: string,
  given: { readonly startEvent: string; readonly startedAt: Instant; readonly ownerUnitId: string },
): DeadlineOpening => ({ deadlineId: ruleId, ruleId, ...given });

const releasing = ({ bankUnitId }: ProtectiveStop, startEvent: string, startedAt: Instant): DeadlineOpening =>
  opening(RELEASE, { startEvent, startedAt, ownerUnitId: bankUnitId });

const appealClosed = ({ appealId }: ProtectiveStop, reason: string): DeadlineClosing[] =>
  appealId ? [{ deadlineId: appealClockOf(appealId), reason }] : [];

const refusal = (kind: 'invalid' | 'conflict', code: `PROTECTIVE_STOP.${string}`, message: string): DomainError =>
  new DomainError(kind, code, message);

function existing(known: Known): ProtectiveStop {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (isOver(known)) throw refusal('conflict', 'PROTECTIVE_STOP.OVER', 'This protective stop is over.');
  return known;
}

function waiting(known: Known): ProtectiveStop {
  const stop = existing(known);
  if (stop.stage !== 'ordered') throw refusal('conflict', 'PROTECTIVE_STOP.NOT_WAITING', 'The bank has answered.');
  return stop;
}

function held(known: Known): ProtectiveStop {
  const stop = existing(known);
  if (stop.stage !== 'held')
    throw refusal('conflict', 'PROTECTIVE_STOP.NOT_HELD', 'The accounts are not held by this stop.');
  return stop;
}
