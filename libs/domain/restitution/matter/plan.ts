import { sum } from '#domain/money/fen';
import type { FreezeEnds, MoneyTraced, RestitutionEvent } from '#domain/restitution/matter/events';
import {
  allSeen,
  type Drawing,
  freezeFactOf,
  type FreezeFact,
  namedUnitOf,
  refuseDeadFreezes,
  reliesOn,
  valueOf,
} from '#domain/restitution/matter/guards';
import {
  noticesOf,
  payoutsOf,
  type PlanItem,
  type PlanStated,
  type Restitution,
  restitutionClock,
  type RestitutionPlan,
} from '#domain/restitution/matter/restitution';
import { refuseLeft } from '#domain/restitution/matter/judgment-road';
import { conflict, existing, invalid, newest } from '#domain/restitution/matter/refuse';
import { isLegalRule } from '#domain/restitution/tracing/trace';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

export type RecordTrace = Omit<MoneyTraced, 'event'>;
export type ProposePlan = Omit<PlanStated, 'version'> & { readonly version: number };

/** A tracing run with its rule and digest; hypotheses are kept as well and never become a plan. */
export function recordTrace(known: Restitution | undefined, given: RecordTrace, _: Act): Decision<RestitutionEvent> {
  if (existing(known).traces[given.traceId])
    throw conflict('RESTITUTION.TRACED_ALREADY', 'This tracing run stands in the record.');
  return { happened: { event: 'MoneyTraced', ...given } };
}

/**
 * A version of the plan, bound by its hash (RST-05, RST-09…11, RST-28). What was proposed before and not decided is superseded.
 *
 * @throws RESTITUTION.VERSION_TAKEN, .UNDER_APPROVAL, .PAYOUT_IN_FLIGHT, .NO_SHARES, .SUMS_DIFFER, .DIFFERENCE_MISSING,
 *   .LEFT_TO_JUDGMENT, .TITLE_NOT_CLEAR, .NO_SUCH_TRACE, .HYPOTHESIS, .OTHER_RULE, .SEPARABLE, .NOT_CONSERVED, .BASIS_REASON_MISSING
 */
export function proposePlan(known: Restitution | undefined, given: ProposePlan, _: Act): Decision<RestitutionEvent> {
  const here = existing(known);
  refuseBadVersion(here, given);
  refuseBadSums(given);
  refuseLeft(
    here,
    given.items.map(({ itemKey }) => itemKey),
  );
  if (given.earlyReturn && given.kind === 'proportional')
    throw invalid('RESTITUTION.TITLE_NOT_CLEAR', 'Early, only what is clearly a victim’s own is returned.');
  refuseBadTrace(here, given);
  if (given.basis === 'gross' && !given.basisChoice?.reason)
    throw invalid(
      'RESTITUTION.BASIS_REASON_MISSING',
      'Another basis than the usual one needs a reason and an approver.',
    );
  const examined = Object.values(here.claims).filter(({ status }) => status === 'complete');
  const announced = here.plans.filter(({ status }) => status === 'noticed');
  return {
    happened: { event: 'RestitutionPlanProposed', ...given },
    closes: [
      ...examined.map(({ claimId }) => closing(restitutionClock.examine(claimId), '已制作资金流向表和返还方案')),
      ...announced.map(({ version: was }) => closing(restitutionClock.notice(was), '已由新版本方案取代')),
    ],
  };
}

const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });

function refuseBadVersion(here: Restitution, { version, difference }: ProposePlan): void {
  const { plans } = here;
  if (version !== plans.length + 1)
    throw conflict('RESTITUTION.VERSION_TAKEN', 'This version of the plan stands already.', { newest: plans.length });
  if (plans.some(({ status }) => status === 'submitted'))
    throw conflict('RESTITUTION.UNDER_APPROVAL', 'A version of the plan waits for its approval.');
  const inFlight = noticesOf(here)
    .flatMap(payoutsOf)
    .some(({ status }) => status === 'prepared');
  if (inFlight) throw conflict('RESTITUTION.PAYOUT_IN_FLIGHT', 'Payments of the earlier plan are under way.');
  if (plans.length > 0 && (difference?.against !== plans.length || !difference.reason))
    throw invalid('RESTITUTION.DIFFERENCE_MISSING', 'A new version names what changes against the last one, and why.');
}

function refuseBadSums({ lines, items, totalFen, residueFen }: ProposePlan): void {
  if (lines === 0 || items.length === 0 || totalFen === 0n)
    throw invalid('RESTITUTION.NO_SHARES', 'The plan gives nothing to anybody.');
  const shared = sum(items.map(({ sharedFen }) => sharedFen));
  const pool = sum(items.map(({ poolFen }) => poolFen));
  const beyond = items.find(({ sharedFen, poolFen }) => sharedFen > poolFen);
  if (shared !== totalFen || pool !== totalFen + residueFen || beyond)
    throw invalid('RESTITUTION.SUMS_DIFFER', 'Shares and rest do not add up to the frozen money.', {
      pool: `${pool}`,
      shared: `${shared}`,
      total: `${totalFen}`,
      residue: `${residueFen}`,
    });
}

function refuseBadTrace({ traces }: Restitution, { traceId, kind, discrepancyReason }: ProposePlan): void {
  const trace = traces[traceId];
  if (!trace) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_TRACE', 'There is no such tracing run.');
  if (!isLegalRule(trace.rule))
    throw invalid('RESTITUTION.HYPOTHESIS', 'A working hypothesis never becomes a plan.', { rule: trace.rule });
  if (trace.rule !== (kind === 'direct' ? 'timestamp' : 'proportional'))
    throw invalid('RESTITUTION.OTHER_RULE', 'The plan is of another kind than its tracing run.', { rule: trace.rule });
  if (kind === 'proportional' && trace.unseparatedFen === 0n)
    throw invalid('RESTITUTION.SEPARABLE', 'The timestamps separate all of the money: it is returned directly.');
  if (!trace.conserved && !discrepancyReason)
    throw invalid('RESTITUTION.NOT_CONSERVED', 'The statements do not add up; say why the plan is made nevertheless.');
}

export interface PublishNotice {
  readonly version: number;
}

/**
 * 公告 of a proportional plan (RST-12): objections are taken for thirty days.
 *
 * @throws RESTITUTION.NOTICE_NOT_NEEDED, .PUBLISHED_ALREADY, .FREEZE_NOT_ALIVE
 */
export function publishNotice(
  known: Restitution | undefined,
  { version }: PublishNotice,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const plan = newest(here, version);
  if (plan.kind === 'direct')
    throw conflict('RESTITUTION.NOTICE_NOT_NEEDED', 'Only money shared in proportion is announced.');
  if (plan.status !== 'proposed')
    throw conflict('RESTITUTION.PUBLISHED_ALREADY', 'This version has been announced or given up.');
  const keys = factsOf(plan, []);
  if (allSeen(keys, act)) refuseDeadFreezes(here, { drawings: drawingsOf(plan), rivals: [] }, act);
  return {
    happened: { event: 'PlanNoticePublished', version, freezeEnds: freezeEndsOf(plan.items, act) },
    relies: reliesOn(keys, act),
    opens: [
      {
        deadlineId: restitutionClock.notice(version),
        ruleId: 'RST-12',
        startEvent: '公告发布',
        startedAt: act.at,
        ownerUnitId: here.handlerUnitId,
      },
    ],
  };
}

export const drawingsOf = ({ items }: RestitutionPlan): Drawing[] =>
  items.map(({ itemKey, bankUnitId, accountKey, sharedFen }) => ({
    ...{ itemKey, bankUnitId, accountKey },
    wantedFen: sharedFen,
  }));

export const factsOf = ({ items }: RestitutionPlan, rivals: readonly string[]): string[] => [
  ...items.map(({ itemKey }) => freezeFactOf(itemKey)),
  ...new Set(items.map(({ accountKey }) => namedUnitOf(accountKey))),
  ...rivals,
];

export const freezeEndsOf = (items: readonly PlanItem[], { facts }: Act): FreezeEnds =>
  Object.fromEntries(
    items.flatMap(({ itemKey }): [string, Instant][] => {
      const endsAt = valueOf<FreezeFact>(facts[freezeFactOf(itemKey)])?.endsAt;
      return endsAt ? [[itemKey, endsAt]] : [];
    }),
  );
