import { apply } from '#domain/restitution/matter/apply';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import type { Restitution as RestitutionState } from '#domain/restitution/matter/restitution';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import type { Caller, SentFile } from './api.js';
import { inShanghai, report } from './desk.js';
import { keepMatter } from './keep-story.js';
import type { TestSystem } from './system.js';

/** The pepper of a test system, so that a test can say which account a freeze is on. */
export const PEPPER = { HELI_PEPPER: 'pepper-of-this-test-alone-0123456789' };

export const QINGSONG_BANK = { unitId: 'bank-qingsong', bankCode: '991100000017' };
export const BAILU_BANK = { unitId: 'bank-bailu', bankCode: '992100000025' };

const subjects = new SubjectRepository(PEPPER.HELI_PEPPER);
export const accountKeyOf = (bankCode: string, accountNumber: string): string =>
  subjects.lookupOf(`${bankCode}/${accountNumber}`);

export interface GivenFreeze {
  readonly caseId: string;
  readonly itemKey: string;
  readonly bank?: typeof QINGSONG_BANK;
  readonly accountNumber: string;
  readonly frozenFen: string;
  readonly status?: string;
  readonly endsAt: string;
  readonly authorityUnitId?: string;
}

/** A freeze as its order publishes it. */
export async function freeze(heli: TestSystem, given: GivenFreeze): Promise<void> {
  const { caseId, itemKey, bank = QINGSONG_BANK, accountNumber, frozenFen, endsAt } = given;
  const value = {
    ...{ caseId, frozenFen, endsAt },
    accountKey: accountKeyOf(bank.bankCode, accountNumber),
    bankUnitId: bank.unitId,
    status: given.status ?? 'frozen',
    justifiedFen: frozenFen,
    authorityUnitId: given.authorityUnitId ?? 'police-990102-01',
  };
  await heli.database.query(
    `insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)
     on conflict (key) do update set version = facts.version + 1, value = excluded.value`,
    [`freeze:${itemKey}`, JSON.stringify(value), `freeze-order/${itemKey.split('/')[0] ?? ''}`],
  );
}

export interface Victim {
  readonly name: string;
  readonly idNumber: string;
  readonly reference: string;
  readonly amountFen: string;
  readonly at: string;
  readonly compensatedFen?: string;
}

export const anApplication = ({ name, idNumber, reference, amountFen, at, compensatedFen = '0' }: Victim): object => ({
  applicant: { kind: 'person', name, idNumber, phone: '00010000002' },
  transfers: [{ reference, amountFen, at }],
  compensatedFen,
  account: { sort: 'original', accountName: name, accountNumber: '9955019999999999', bankName: '演示青松银行' },
});

/** A return with its statement and its examined applications, in the order of the victims. */
export async function aRestitution(
  police: Caller,
  given: { readonly victims: readonly Victim[]; readonly statement: SentFile; readonly frozenAt: string },
): Promise<{ caseId: string; restitutionId: string; claimIds: string[] }> {
  const { caseId } = await report(police);
  const { frozenAt } = given;
  const { restitutionId } = await police.post<{ restitutionId: string }>(`/cases/${caseId}/restitutions`, { frozenAt });
  const claimIds: string[] = [];
  for (const victim of given.victims) {
    const path = `/restitutions/${restitutionId}/applications`;
    const { claimId } = await police.post<{ claimId: string }>(path, anApplication(victim));
    await police.post(`${path}/${claimId}/completion`);
    claimIds.push(claimId);
  }
  await police.upload(`/restitutions/${restitutionId}/statements`, given.statement);
  return { caseId, restitutionId, claimIds };
}

export interface Restitution {
  readonly stage: string;
  readonly plans: readonly {
    readonly version: number;
    readonly status: string;
    readonly hash: string;
    readonly decisionNumber?: string;
    readonly noticeEndsAt?: string;
    readonly waitsForRenewal: readonly string[];
  }[];
  readonly notices: readonly { readonly noticeId: string; readonly bankUnitId: string; readonly number: string }[];
  readonly paidFen: string;
}

export const restitutionAt = (desk: Caller, restitutionId: string): Promise<Restitution> =>
  desk.get(`/restitutions/${restitutionId}`);

export const trace = (
  police: Caller,
  restitutionId: string,
  rule: string,
): Promise<{ traceId: string; conserved: boolean }> => police.post(`/restitutions/${restitutionId}/traces`, { rule });

export const OFFICERS = {
  officers: [
    { name: '李竹声（虚构）', cardNumber: '990001', unitName: '竹里派出所' },
    { name: '王远舟（虚构）', cardNumber: '990002', unitName: '竹里派出所' },
  ],
  copiesKept: true,
};

/** Submits a plan and has the city decide on it. */
export async function approve(
  { police, city }: { readonly police: Caller; readonly city: Caller },
  restitutionId: string,
  version: number,
): Promise<void> {
  const base = `/restitutions/${restitutionId}`;
  const { approvalId } = await police.post<{ approvalId: string }>(`${base}/plans/${version}/report`);
  await city.post(`/approvals/${approvalId}/decision`, {
    matterId: `restitution/${restitutionId}`,
    decision: 'approved',
  });
}

export interface NoticePlace {
  readonly noticeId: string;
  readonly path: string;
}

/** The notice of a bank, with which nobody has come yet. */
export async function issued(police: Caller, restitutionId: string, version: number): Promise<NoticePlace> {
  const { notices } = await police.post<{ notices: { noticeId: string }[] }>(
    `/restitutions/${restitutionId}/plans/${version}/bank-notices`,
  );
  const noticeId = notices[0]?.noticeId ?? '';
  return { noticeId, path: `/restitutions/${restitutionId}/bank-notices/${noticeId}` };
}

/** The notice of a bank, presented and accepted by its clerk. */
export async function accepted(
  { police, clerk }: { readonly police: Caller; readonly clerk: Caller },
  restitutionId: string,
  version: number,
): Promise<NoticePlace> {
  const notice = await issued(police, restitutionId, version);
  await clerk.post(`${notice.path}/presentation`, OFFICERS);
  await clerk.post(`${notice.path}/acceptance`);
  return notice;
}

export interface ReturnStory {
  readonly officer: string;
  readonly itemKey: string;
  readonly accountNumber: string;
  readonly frozenFen: string;
  readonly authorityUnitId: string;
  readonly victims: readonly Victim[];
  /** Of legal time, when the story is told. */
  readonly now: number;
}

export interface DecidedReturn {
  readonly caseId: string;
  readonly restitutionId: string;
  readonly itemKey: string;
  readonly accountNumber: string;
}
export type AcceptedReturn = DecidedReturn & NoticePlace;

const DAY = 86_400_000;

/** From the statement to the decided version of a direct plan. */
export async function decidedReturn(heli: TestSystem, story: ReturnStory): Promise<DecidedReturn> {
  const { officer, itemKey, accountNumber, victims, frozenFen, authorityUnitId, now } = story;
  const police = heli.at(officer);
  const rows = victims.map(
    ({ reference, amountFen, at }, n) =>
      `${reference},${inShanghai(Date.parse(at))},99998800${n},${accountNumber},${amountFen}`,
  );
  const { caseId, restitutionId } = await aRestitution(police, {
    victims,
    statement: { name: '流水.csv', content: ['id,at,from,to,amount_fen', ...rows, ''].join('\n') },
    frozenAt: new Date(now - DAY).toISOString(),
  });
  const endsAt = new Date(now + 100 * DAY).toISOString();
  await freeze(heli, { caseId, itemKey, accountNumber, frozenFen, authorityUnitId, endsAt });
  const { traceId } = await trace(police, restitutionId, 'timestamp');
  await police.post(`/restitutions/${restitutionId}/plans`, { kind: 'direct', traceId, itemKeys: [itemKey] });
  await approve({ police, city: heli.at('p.zheng') }, restitutionId, 1);
  return { caseId, restitutionId, itemKey, accountNumber };
}

/** The same, with the notice that the bank has accepted. */
export async function acceptedReturn(heli: TestSystem, story: ReturnStory): Promise<AcceptedReturn> {
  const decided = await decidedReturn(heli, story);
  const parties = { police: heli.at(story.officer), clerk: heli.at('b.kong') };
  return { ...decided, ...(await accepted(parties, decided.restitutionId, 1)) };
}

/** Keeps a return as a story for the builds to come. */
export const keepStory = (heli: TestSystem, name: string, restitutionId: string): Promise<void> =>
  keepMatter<RestitutionState, RestitutionEvent>(heli, { name, matterId: `restitution/${restitutionId}`, apply });
