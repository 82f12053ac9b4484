import type { Actor, Agency, Role } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/referral/apply';
import { decideApproval, findReferral, type FindReferral, sendReferral } from '#domain/referral/decide';
import { acceptReferral, returnReferral } from '#domain/referral/hand-over';
import {
  historyFactOf,
  type ManifestLine,
  ownerFactOf,
  type Referral,
  type ReferralEvent,
} from '#domain/referral/referral';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented units: A and C are cities of two provinces, B stands above both. */
export const officer = (
  unitId: string,
  officerId: string,
  agency: Agency = 'police',
  roles: Role[] = ['officer'],
): Actor => ({
  agency,
  unitId,
  officerId,
  roles,
});
export const A = officer('police-a', 'a.one');
export const A_HEAD = officer('police-a', 'a.head', 'police', ['approver']);
export const C = officer('police-c', 'c.one');
export const AGENCY = officer('regulator-r', 'r.one', 'regulator', ['regulator-clerk']);
export const AGENCY_HEAD = officer('regulator-r', 'r.head', 'regulator', ['regulator-leader']);

/** E12: Saturday, a make-up working day. */
export const FOUND = '2026-05-09T02:00:00.000Z' as Instant;
export const after = (hours: number, from: Instant = FOUND): Instant => instantAt(Date.parse(from) + hours * 3_600_000);

export const anApproval = (approverUnitId: string, { agency, unitId, officerId }: Actor = A): ApprovalAsked => ({
  ...{ approvalId: `approval-${approverUnitId}`, kind: 'referral', title: '移送案件', level: 'county', askedAt: FOUND },
  ...{ proposer: { agency, unitId, officerId }, approverUnitId },
});

export const aFinding = (given: Partial<FindReferral> = {}): FindReferral => ({
  ...{ referralId: 'r-1', caseId: 'case-1', kind: 'case', ground: 'no-jurisdiction' },
  ...{ fromUnitId: A.unitId, toUnitId: C.unitId, superiorUnitIds: ['office'] },
  places: [{ place: 'suspect-residence', divisionCode: '980102' }],
  reason: '嫌疑人居住地在外省',
  foundAt: FOUND,
  approval: anApproval(given.fromUnitId ?? A.unitId, given.ground === 'agency' ? AGENCY : A),
  ...given,
});

export const LINES: readonly ManifestLine[] = [
  { lineNo: 1, kind: 'document', subjectId: 's-1', commitment: 'c-1', count: 1, sha256: 'a'.repeat(64) },
];
export const DIGEST = 'd'.repeat(64);

export type ReferralInMemory = InMemoryMatter<Referral, ReferralEvent>;

export function world(owner: string | null = A.unitId): InMemoryRecord {
  const record = new InMemoryRecord();
  if (owner) record.facts.set(ownerFactOf('case-1'), { version: 1, value: { unitId: owner, since: FOUND } });
  return record;
}

export const newReferral = (record: InMemoryRecord = world(), id = 'r-1'): ReferralInMemory =>
  new InMemoryMatter<Referral, ReferralEvent>(`referral/${id}`, record, { apply });

export function found(record = world(), given: Partial<FindReferral> = {}): ReferralInMemory {
  const referral = newReferral(record, given.referralId);
  const by = given.ground === 'agency' ? AGENCY : A;
  referral.act(findReferral, aFinding({ fromUnitId: by.unitId, ...given }), { by, at: after(1) });
  return referral;
}

export const approve = (referral: ReferralInMemory, hours = 2): unknown =>
  referral.act(
    decideApproval,
    { approvalId: referral.state?.asked?.approvalId ?? '', decision: 'approved' },
    { by: referral.state?.ground === 'agency' ? AGENCY_HEAD : A_HEAD, at: after(hours) },
  );

export const send = (referral: ReferralInMemory, hours = 3, toUnitId = C.unitId): unknown =>
  referral.act(
    sendReferral,
    { toUnitId, lines: LINES, digest: DIGEST, senderWord: '甲' },
    { by: referral.state?.ground === 'agency' ? AGENCY : A, at: after(hours) },
  );

export function sent(record = world(), given: Partial<FindReferral> = {}): ReferralInMemory {
  const referral = found(record, given);
  approve(referral);
  send(referral);
  return referral;
}

export const giveBack = (referral: ReferralInMemory, hours: number, by = C): unknown =>
  referral.act(
    returnReferral,
    { reason: 'no-connection', text: '本地没有联系点', superiorUnitId: 'police-b', designationId: 'd-1' },
    { by, at: after(hours) },
  );

export const accept = (referral: ReferralInMemory, hours: number, by = C, missing: string[] = []): unknown =>
  referral.act(acceptReferral, { missing, agencyOfAddressee: 'police' }, { by, at: after(hours) });

export const ownerOf = (record: InMemoryRecord): string | undefined =>
  (record.facts.get(ownerFactOf('case-1'))?.value as { unitId?: string } | undefined)?.unitId;
export const historyOf = (record: InMemoryRecord): unknown => record.facts.get(historyFactOf('case-1'))?.value;

export const clocksOf = (referral: ReferralInMemory): string[] =>
  referral.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();

export const dueOf = (referral: ReferralInMemory, deadlineId: string): string | undefined =>
  referral.clocks.openDeadlines.find((one) => one.deadlineId === deadlineId)?.dueAt;
