import type { Actor, Role } from '#domain/agency/actor';
import { apply } from '#domain/recommendation/apply';
import {
  decideApproval,
  draft,
  type DraftRecommendation,
  proposeIssue,
  type ProposeIssue,
  reviewLegality,
} from '#domain/recommendation/draft';
import type { RecommendationEvent } from '#domain/recommendation/events';
import { due } from '#domain/recommendation/ladder';
import type { Recommendation, Text } from '#domain/recommendation/recommendation';
import { decideReply, prepareReply } from '#domain/recommendation/reply';
import { acknowledgeReceipt } from '#domain/recommendation/service';
import { DEFAULT_SWITCHES } from '#domain/recommendation/switches';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

const actor = (agency: Actor['agency'], unitId: string, officerId: string, role: Role): Actor => ({
  ...{ agency, unitId, officerId },
  roles: [role],
});

/** Invented. */
export const PROSECUTOR = actor('procuratorate', 'procuratorate-1', 'j.qin', 'prosecutor');
export const CHIEF = actor('procuratorate', 'procuratorate-1', 'j.you', 'chief-prosecutor');
export const HIGHER = actor('procuratorate', 'procuratorate-0', 'j.gao', 'chief-prosecutor');
export const CLERK = actor('regulator', 'regulator-1', 'r.fan', 'regulator-clerk');
export const LEADER = actor('regulator', 'regulator-1', 'r.peng', 'regulator-leader');
export const STRANGER = actor('regulator', 'regulator-2', 'r.other', 'regulator-leader');

const ISSUED = '2025-12-30T02:00:00.000Z' as Instant;
/** 10:00 of a day in Shanghai. */
export const on = (day: string): Instant => `${day}T02:00:00.000Z` as Instant;

export const text = (words: string): Text => ({ textId: `text-${words}`, commitment: `commitment-${words}` });
export const PAPER = { fileId: 'ab'.repeat(32), sha256: 'ab'.repeat(32) };

export const aDraft = (given: Partial<DraftRecommendation> = {}): DraftRecommendation => ({
  recommendationId: 'recommendation-1',
  kind: 'social-governance',
  topic: 'shell-company',
  procuratorateUnitId: PROSECUTOR.unitId,
  procuratorateWord: '云松',
  superiorUnitIds: ['procuratorate-0'],
  addresseeUnitId: CLERK.unitId,
  addresseeAgency: 'regulator',
  caseNumbers: ['A9901020000002026110001'],
  heading: text('heading'),
  findings: text('findings'),
  points: points(2),
  urgent: false,
  copies: [],
  switches: DEFAULT_SWITCHES,
  ...given,
});

export const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ no: index + 1, days: 30, ...text(`point-${index + 1}`) }));

export type Matter = InMemoryMatter<Recommendation, RecommendationEvent>;

export const aMatter = (): Matter =>
  new InMemoryMatter('recommendation/recommendation-1', new InMemoryRecord(), { apply, due });

export function drafted(given: Partial<DraftRecommendation> = {}): Matter {
  const matter = aMatter();
  matter.act(draft, aDraft(given), { by: PROSECUTOR, at: ISSUED });
  return matter;
}

/** What the service puts before the chief (审批). */
export const asked = (by: Actor = PROSECUTOR): ProposeIssue => ({
  approval: {
    ...{ approvalId: 'issue-1', kind: 'recommendation-issue', title: '检察建议书（演示）', askedAt: ISSUED },
    ...{ approverUnitId: CHIEF.unitId, level: 'county' },
    proposer: { agency: by.agency, unitId: by.unitId, officerId: by.officerId },
  },
});
export const APPROVED = { approvalId: 'issue-1', decision: 'approved' } as const;

export function issuedOn(at: Instant, given: Partial<DraftRecommendation> = {}): Matter {
  const matter = drafted(given);
  matter.act(reviewLegality, { passed: true, ...text('legal') }, { by: CHIEF, at });
  matter.act(proposeIssue, asked(), { by: PROSECUTOR, at });
  matter.act(decideApproval, APPROVED, { by: CHIEF, at });
  return matter;
}

export function receivedOn(at: Instant, given: Partial<DraftRecommendation> = {}): Matter {
  const matter = issuedOn(at, given);
  matter.act(acknowledgeReceipt, {}, { by: CLERK, at });
  return matter;
}

export const aReply = (...nos: readonly number[]) => ({
  number: `函〔2026〕${nos.join('')}号`,
  ...text('reply'),
  points: nos.map((no) => ({
    no,
    ...text(`answer-${no}`),
    measures: [{ kind: 'restricted' as const, count: no }],
    evidence: [],
  })),
});

export function reply(matter: Matter, at: Instant, ...nos: readonly number[]): void {
  matter.act(prepareReply, aReply(...nos), { by: CLERK, at });
  matter.act(decideReply, { decision: 'approved' }, { by: LEADER, at });
}

export const clockOf = (matter: Matter, deadlineId: string) =>
  matter.clocks.openDeadlines.find((deadline) => deadline.deadlineId === deadlineId);
export const clockIds = (matter: Matter): string[] =>
  matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
