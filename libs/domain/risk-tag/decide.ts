import type { Firing } from '#domain/deadline/deadline';
import {
  claimOf,
  END_CLOCK,
  hasEnded,
  type RiskTag,
  type RiskTagEvent,
  type TagFacts,
} from '#domain/risk-tag/risk-tag';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export type SetRiskTag = TagFacts;
export interface EndRiskTag {
  readonly reason: string;
}

type Known = RiskTag | undefined;
type Decided = Decision<RiskTagEvent>;

/** @throws RISK_TAG.SET_ALREADY, .NO_ACCOUNT, .STANDS_ALREADY; DEADLINE.PERIOD_OUT_OF_RANGE where the end lies too far. */
export function setRiskTag(known: Known, given: SetRiskTag, act: Act): Decided {
  if (known) refuse('conflict', 'RISK_TAG.SET_ALREADY', 'This tag has been set.');
  if (given.accounts.length === 0) refuse('invalid', 'RISK_TAG.NO_ACCOUNT', 'A tag names an account.');
  const takes = given.accounts.map(({ accountKey }) => claimOf(given.kind, accountKey));
  if (new Set(takes).size < takes.length)
    refuse('invalid', 'RISK_TAG.SAME_ACCOUNT_TWICE', 'An account is named twice.');
  if (takes.some((key) => act.taken.has(key)))
    refuse('conflict', 'RISK_TAG.STANDS_ALREADY', 'One of these accounts bears this tag already.');
  return {
    happened: { event: 'RiskTagSet', ...given },
    takes,
    opens: [
      {
        ...{ deadlineId: END_CLOCK, ruleId: END_CLOCK, startEvent: '设定风险标签', startedAt: act.at },
        ...{ ownerUnitId: given.unitId, facts: { setPeriod: given.days } },
      },
    ],
  };
}

/** The unit that set it takes it away before its end. @throws RISK_TAG.ENDED_ALREADY, .OTHER_UNIT */
export function endRiskTag(known: Known, { reason }: EndRiskTag, { by }: Act): Decided {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (hasEnded(known)) refuse('conflict', 'RISK_TAG.ENDED_ALREADY', 'This tag has ended.');
  if (by.unitId !== known.unitId) refuse('forbidden', 'RISK_TAG.OTHER_UNIT', 'Another unit answers for this tag.');
  return over(known, { event: 'RiskTagEnded', reason }, '已提前取消');
}

/** A tag ends by itself: nobody is marked for ever. */
export function due(known: RiskTag, ended: readonly Firing[]): Decided | undefined {
  return ended.some(({ deadlineId }) => deadlineId === END_CLOCK)
    ? { happened: { event: 'RiskTagLapsed' }, releases: claimsOf(known) }
    : undefined;
}

const over = (known: RiskTag, happened: RiskTagEvent, reason: string): Decided => ({
  ...{ happened, releases: claimsOf(known) },
  closes: [{ deadlineId: END_CLOCK, reason }],
});

const claimsOf = ({ kind, accounts }: RiskTag): string[] => accounts.map(({ accountKey }) => claimOf(kind, accountKey));

function refuse(kind: RefusalKind, code: `RISK_TAG.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}
