import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/campaign/apply';
import { type Campaign, type CampaignEvent, hasEnded } from '#domain/campaign/campaign';
import {
  addCase,
  cancelCampaign,
  closeCampaign,
  giveResult,
  planCampaign,
  type PlanCampaign,
  removeCase,
  startCampaign,
} from '#domain/campaign/decide';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Campaign, CampaignEvent>;
const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000).toISOString() as Instant;
const on = (unitId: string, hours = 1) => ({
  by: { agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] } as Actor,
  at: at(hours),
});
const RESULT = { arrests: 3, casesSolved: 2, recoveredFen: fen(500n), note: '战果（虚构）' };
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

function planned(given: Partial<PlanCampaign> = {}, record = new InMemoryRecord()): InMemory {
  const campaignId = given.campaignId ?? 'c-1';
  const matter: InMemory = new InMemoryMatter(`campaign/${campaignId}`, record, { apply });
  const body: PlanCampaign = {
    ...{ campaignId, name: '断流（虚构）', level: 'ministry', batch: 3, leadUnitId: 'lead', superiorUnitIds: [] },
    ...{ leadWord: '云', ...given },
  };
  matter.act(planCampaign, body, on('lead', 0));
  return matter;
}
const add = (matter: InMemory, caseId: string, unitId: string, as = 'lead'): unknown =>
  matter.act(addCase, { caseId, caseNumber: `A-${caseId}`, unitId }, on(as));
const start = (matter: InMemory, days = 20): unknown => matter.act(startCampaign, { days }, on('lead', 2));
const filled = (): InMemory => {
  const matter = planned();
  add(matter, '1', 'a');
  add(matter, '2', 'b');
  add(matter, '3', 'b');
  return matter;
};
const started = (): InMemory => {
  const matter = filled();
  start(matter);
  return matter;
};
const clocks = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();

it('joins cases of many places under one name, has one start, and a result from each unit', () => {
  const matter = started();
  const dues = new Set(matter.clocks.openDeadlines.map(({ dueAt }) => dueAt));
  expect([clocks(matter), dues.size]).toEqual([['CMP-01/a', 'CMP-01/b'], 1]);
  matter.act(giveResult, RESULT, on('a', 3));
  expect(codeOf(() => matter.act(closeCampaign, {}, on('lead', 4)))).toBe('CAMPAIGN.RESULTS_MISSING');
  matter.act(giveResult, RESULT, on('b', 5));
  matter.act(giveResult, { ...RESULT, arrests: 4 }, on('b', 6));
  expect([matter.state?.results['b']?.arrests, clocks(matter)]).toEqual([4, []]);
  matter.act(closeCampaign, {}, on('lead', 7));
  expect(hasEnded(matter.state as Campaign)).toBe(true);
  expect(matter.folded().state).toEqual(matter.state);
});

it('has a case that is in no other campaign, until it leaves it', () => {
  const record = new InMemoryRecord();
  const [one, other] = [planned({}, record), planned({ campaignId: 'c-2' }, record)];
  add(one, '1', 'a');
  expect(codeOf(() => add(other, '1', 'a'))).toBe('CAMPAIGN.CASE_ELSEWHERE');
  one.act(removeCase, { caseId: '1', reason: '不属同一团伙' }, on('lead'));
  expect(codeOf(() => add(other, '1', 'a'))).toBeUndefined();
});

it('is cancelled with a reason, and no clock is left', () => {
  const matter = started();
  matter.act(cancelCampaign, { reason: '条件不成熟' }, on('lead', 3));
  expect([hasEnded(matter.state as Campaign), clocks(matter)]).toEqual([true, []]);
});

it.each<[string, () => unknown]>([
  ['PLANNED_ALREADY', () => planned().act(planCampaign, {} as PlanCampaign, on('lead'))],
  ['BAD_BATCH', () => planned({ batch: 0 })],
  ['NOT_LEAD', () => add(planned(), '1', 'a', 'other')],
  ['CASE_ALREADY', () => add(filled(), '1', 'a')],
  ['NO_SUCH_CASE', () => filled().act(removeCase, { caseId: '9', reason: 'x' }, on('lead'))],
  ['REASON_MISSING', () => filled().act(removeCase, { caseId: '1', reason: ' ' }, on('lead'))],
  ['REASON_MISSING', () => filled().act(cancelCampaign, { reason: ' ' }, on('lead'))],
  ['NO_CASES', () => start(planned())],
  ['BAD_DAYS', () => start(filled(), 0)],
  ['WRONG_STATE', () => add(started(), '4', 'c')],
  ['NOT_TAKING_PART', () => started().act(giveResult, RESULT, on('c', 3))],
  ['BAD_RESULT', () => started().act(giveResult, { ...RESULT, arrests: -1 }, on('a', 3))],
])('CAMPAIGN.%s', (code, work) => {
  expect(codeOf(work)).toBe(`CAMPAIGN.${code}`);
});
