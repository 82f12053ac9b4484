import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import {
  type Campaign,
  type CampaignCase,
  campaignClaimOf,
  type CampaignEvent,
  type Planned,
  type Result,
  resultClockOf,
  unitsOf,
} from '#domain/campaign/campaign';
import { numberLabel } from '#domain/code/document-number';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

type Known = Campaign | undefined;
type Decided = Decision<CampaignEvent>;

export interface PlanCampaign extends Omit<Planned, 'event'> {
  readonly leadWord: string;
}
export interface RemoveCase {
  readonly caseId: string;
  readonly reason: string;
}
export interface StartCampaign {
  readonly days: number;
}
export interface CancelCampaign {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `CAMPAIGN.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws CAMPAIGN.PLANNED_ALREADY, .BAD_BATCH */
export function planCampaign(known: Known, { leadWord, ...given }: PlanCampaign, act: Act): Decided {
  if (known) refuse('conflict', 'CAMPAIGN.PLANNED_ALREADY', 'This campaign has been planned.');
  if (!Number.isInteger(given.batch) || given.batch < 1)
    refuse('invalid', 'CAMPAIGN.BAD_BATCH', 'A batch number counts from 1.');
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'CampaignPlanned', ...given },
    draws: {
      campaignNumber: {
        ...{ unitId: given.leadUnitId, kind: 'campaign', period: String(year) },
        label: numberLabel('campaign', leadWord, year),
      },
    },
  };
}

/** @throws CAMPAIGN.WRONG_STATE, .NOT_LEAD, .CASE_ALREADY, .CASE_ELSEWHERE */
export function addCase(known: Known, given: CampaignCase, act: Act): Decided {
  const campaign = ledBy(known, act, ['planned']);
  if (campaign.cases.some(({ caseId }) => caseId === given.caseId))
    refuse('conflict', 'CAMPAIGN.CASE_ALREADY', 'The case is in this campaign already.');
  const claim = campaignClaimOf(given.caseId);
  if (act.taken.has(claim)) refuse('conflict', 'CAMPAIGN.CASE_ELSEWHERE', 'The case is in another campaign.');
  return { happened: { event: 'CampaignCaseAdded', ...given }, takes: [claim] };
}

/** @throws CAMPAIGN.WRONG_STATE, .NOT_LEAD, .NO_SUCH_CASE, .REASON_MISSING */
export function removeCase(known: Known, { caseId, reason }: RemoveCase, act: Act): Decided {
  const campaign = ledBy(known, act, ['planned']);
  if (!campaign.cases.some((one) => one.caseId === caseId))
    refuse('not-found', 'CAMPAIGN.NO_SUCH_CASE', 'The case is not in this campaign.');
  if (!reason.trim()) refuse('invalid', 'CAMPAIGN.REASON_MISSING', 'Say why.');
  return { happened: { event: 'CampaignCaseRemoved', caseId, reason }, releases: [campaignClaimOf(caseId)] };
}

/** One start for all: every unit owes its result from the same instant. @throws CAMPAIGN.WRONG_STATE, .NOT_LEAD, .NO_CASES, .BAD_DAYS */
export function startCampaign(known: Known, { days }: StartCampaign, act: Act): Decided {
  const campaign = ledBy(known, act, ['planned']);
  if (campaign.cases.length < 2) refuse('conflict', 'CAMPAIGN.NO_CASES', 'A campaign joins at least two cases.');
  if (!Number.isInteger(days) || days < 1 || days > 365)
    refuse('invalid', 'CAMPAIGN.BAD_DAYS', 'Results are due within 1 to 365 days.');
  const unitIds = unitsOf(campaign);
  return {
    happened: { event: 'CampaignStarted', days, unitIds },
    opens: unitIds.map((unitId) => ({
      ...{ deadlineId: resultClockOf(unitId), ruleId: 'CMP-01', startEvent: '统一发起', startedAt: act.at },
      ...{ ownerUnitId: unitId, facts: { setPeriod: days } },
    })),
  };
}

/** Each unit states its own result, and may restate it until the campaign is closed. @throws CAMPAIGN.WRONG_STATE, .NOT_TAKING_PART, .BAD_RESULT */
export function giveResult(known: Known, given: Result, act: Act): Decided {
  const campaign = inState(known, ['started']);
  const { unitId } = act.by;
  if (!unitsOf(campaign).includes(unitId))
    refuse('forbidden', 'CAMPAIGN.NOT_TAKING_PART', 'This unit takes no part in the campaign.');
  const counts = [given.arrests, given.casesSolved];
  if (counts.some((count) => !Number.isInteger(count) || count < 0) || given.recoveredFen < 0n)
    refuse('invalid', 'CAMPAIGN.BAD_RESULT', 'Results are counted from 0.');
  const isFirst = campaign.results[unitId] === undefined;
  return {
    happened: { event: 'CampaignResultGiven', unitId, ...given },
    ...(isFirst && { closes: [{ deadlineId: resultClockOf(unitId), reason: '已报送战果' }] }),
  };
}

/** @throws CAMPAIGN.WRONG_STATE, .NOT_LEAD, .RESULTS_MISSING */
export function closeCampaign(known: Known, _: object, act: Act): Decided {
  const campaign = ledBy(known, act, ['started']);
  if (unitsOf(campaign).some((unitId) => !campaign.results[unitId]))
    refuse('conflict', 'CAMPAIGN.RESULTS_MISSING', 'Some units have not given their results.');
  return { happened: { event: 'CampaignClosed' }, releases: claimsOf(campaign) };
}

/** @throws CAMPAIGN.WRONG_STATE, .NOT_LEAD, .REASON_MISSING */
export function cancelCampaign(known: Known, { reason }: CancelCampaign, act: Act): Decided {
  const campaign = ledBy(known, act, ['planned', 'started']);
  if (!reason.trim()) refuse('invalid', 'CAMPAIGN.REASON_MISSING', 'Say why.');
  const waiting = campaign.status === 'started' ? unitsOf(campaign).filter((unitId) => !campaign.results[unitId]) : [];
  return {
    happened: { event: 'CampaignCancelled', reason },
    releases: claimsOf(campaign),
    closes: waiting.map((unitId) => ({ deadlineId: resultClockOf(unitId), reason: '战役已取消' })),
  };
}

const claimsOf = ({ cases }: Campaign): string[] => cases.map(({ caseId }) => campaignClaimOf(caseId));

function inState(known: Known, states: readonly Campaign['status'][]): Campaign {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (!states.includes(known.status)) refuse('conflict', 'CAMPAIGN.WRONG_STATE', 'The campaign does not stand so.');
  return known;
}

function ledBy(known: Known, { by }: Act, states: readonly Campaign['status'][]): Campaign {
  const campaign = inState(known, states);
  if (campaign.leadUnitId !== by.unitId) refuse('forbidden', 'CAMPAIGN.NOT_LEAD', 'The lead unit does this.');
  return campaign;
}
