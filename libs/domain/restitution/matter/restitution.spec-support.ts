import type { Actor } from '#domain/agency/actor';
import type { Deadline } from '#domain/deadline/deadline';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/restitution/matter/apply';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { acceptNotice, issueBankNotices, presentNotice } from '#domain/restitution/matter/bank';
import { completeApplication, receiveApplication, type ReceiveApplication } from '#domain/restitution/matter/claim';
import { due } from '#domain/restitution/matter/due';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import type { FreezeFact } from '#domain/restitution/matter/guards';
import { openRestitution, type OpenRestitution } from '#domain/restitution/matter/open';
import { proposePlan, type ProposePlan, recordTrace, type RecordTrace } from '#domain/restitution/matter/plan';
import {
  outlineOf,
  type PayoutLine,
  type PlanItem,
  type Restitution,
  stageOf,
} from '#domain/restitution/matter/restitution';
import type { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision, Entry } from '#domain/shared/record';

/** Invented units and officers. */
export const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
export const CITY: Actor = { agency: 'police', unitId: 'city-1', officerId: 'p.zheng', roles: ['approver'] };
export const CLERK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.kong', roles: ['desk-clerk'] };
export const SECOND: Actor = { ...CLERK, officerId: 'b.cao' };
export const OTHER_BANK: Actor = { ...CLERK, unitId: 'bank-2', officerId: 'b.hua' };

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant => new Date(`${shanghai}+08:00`).toISOString() as Instant;

export type Decide<Body> = (state: Restitution | undefined, body: Body, act: Act) => Decision<RestitutionEvent>;

/** What all matters share; numbers read as the register writes them. */
export class World extends InMemoryRecord {
  protected override numbered(label: string, drawn: number): string {
    return label.replace('{n}', String(drawn));
  }
}

/** A restitution as the workflow keeps it: it decides again on what is taken or stale, records, and folds. */
export class Matter {
  private readonly kept: InMemoryMatter<Restitution, RestitutionEvent>;

  constructor(
    readonly world = new World(),
    readonly id = 'restitution/r-1',
  ) {
    this.kept = new InMemoryMatter(id, world, { apply, due });
  }

  act<Body>(decide: Decide<Body>, body: Body, by: Actor, when: Instant, receivedAt = when): Entry<RestitutionEvent> {
    return this.kept.act(decide, body, { by, at: when, receivedAt });
  }

  /** Fires, act by act, all that the instant has reached. */
  fire(when: Instant): void {
    this.kept.fire(when);
  }

  get state(): Restitution | undefined {
    return this.kept.state;
  }

  get entries(): Entry<RestitutionEvent>[] {
    return this.kept.acts.map(({ entry }) => entry);
  }

  get stage(): string {
    return this.state ? stageOf(outlineOf(this.state)) : 'nothing';
  }

  clock(deadlineId: string): Deadline | undefined {
    return this.kept.clocks.openDeadlines.find((one) => one.deadlineId === deadlineId);
  }

  /** The same matter as a new worker takes it from its record. */
  folded(): Restitution | undefined {
    return this.kept.folded().state;
  }
}

const FROZEN_AT = at('2026-01-30T10:00');
export const ITEM = 'order-1/1';

export const anOpening = (given: Partial<OpenRestitution> = {}): OpenRestitution => ({
  ...{ restitutionId: 'r-1', caseId: 'case-1', caseNumber: 'A9999010101002026010001' },
  ...{ handlerUnitId: POLICE.unitId, documentWord: '岚' },
  ...{ approverUnitId: CITY.unitId, approverDocumentWord: '云' },
  superiorUnitIds: ['office-1'],
  frozenAt: FROZEN_AT,
  ...given,
});

export const aClaim = (
  n = 1,
  given: Partial<ReceiveApplication> & { readonly loss?: bigint } = {},
): ReceiveApplication => {
  const { loss = 1_000_000n, ...rest } = given;
  return {
    ...{ claimId: `claim-${n}`, victimKey: `victim-${n}`, subjectId: `subject-${n}`, commitment: `c-${n}` },
    ...{ applicant: 'person', channel: 'police', receivedByUnitId: POLICE.unitId },
    lossFen: fen(loss),
    compensatedFen: fen(0n),
    firstCreditAt: at(`2026-01-2${n % 10}T09:00`),
    credits: [{ creditKey: `credit-${n}`, amountFen: fen(loss) }],
    account: { subjectId: `account-${n}`, commitment: `a-${n}`, sort: 'original', verified: false },
    ...rest,
  };
};

export const aTrace = (given: Partial<RecordTrace> = {}): RecordTrace => ({
  ...{ traceId: 'trace-1', rule: 'timestamp', digest: 'd', inputDigest: 'i', conserved: true, transfers: 3 },
  ...{ heldFen: fen(1_000_000n), unseparatedFen: fen(0n) },
  ...given,
});

export const aPooledTrace = (): RecordTrace => aTrace({ rule: 'proportional', unseparatedFen: fen(1_000_000n) });

export const anItem = (given: Partial<PlanItem> = {}): PlanItem => ({
  ...{ itemKey: ITEM, bankUnitId: CLERK.unitId, accountKey: 'account-key-1' },
  ...{ poolFen: fen(1_200_000n), sharedFen: fen(1_000_000n) },
  ...given,
});

export const aPlan = (given: Partial<ProposePlan> = {}): ProposePlan => ({
  ...{
    planId: `plan-${given.version ?? 1}`,
    version: 1,
    kind: 'direct',
    basis: 'net',
    traceId: 'trace-1',
    hash: 'h-1',
  },
  ...{ lines: 1, totalFen: fen(1_000_000n), residueFen: fen(200_000n), items: [anItem()], rivals: [] },
  ...given,
});

export const aFreeze = (given: Partial<FreezeFact> = {}): FreezeFact => ({
  ...{ caseId: 'case-1', accountKey: 'account-key-1', bankUnitId: CLERK.unitId, status: 'frozen' },
  ...{ frozenFen: '1200000', endsAt: at('2026-07-30T00:00'), authorityUnitId: POLICE.unitId },
  ...given,
});

export const aLine = (given: Partial<PayoutLine> = {}): PayoutLine => ({
  ...{ lineNo: 1, claimId: 'claim-1', itemKey: ITEM, amountFen: fen(1_000_000n) },
  ...given,
});

export const CARDS = ['card-1', 'card-2'].map((cardKey) => ({ cardKey, subjectId: `s-${cardKey}`, commitment: 'c' }));
export const NOTICE = 'notice-1';
export const paid = (lineNo: number, paidAt: Instant) =>
  ({ lineNo, result: 'paid', bankReference: `B-${lineNo}`, paidAt }) as const;
export const bounced = (lineNo: number) => ({ lineNo, result: 'bounced', reason: '账户已销户' }) as const;

export function opened(world = new World(), given: Partial<OpenRestitution> = {}): Matter {
  const matter = new Matter(world, `restitution/${given.restitutionId ?? 'r-1'}`);
  matter.act(openRestitution, anOpening(given), POLICE, at('2026-02-02T09:00'));
  return matter;
}

/** With one examined application, a tracing run, and a freeze that lives until the end of July. */
export function traced(world = new World(), given: Partial<OpenRestitution> = {}): Matter {
  const matter = opened(world, given);
  if (!world.facts.has(`freeze:${ITEM}`)) world.publish(`freeze:${ITEM}`, aFreeze());
  matter.act(receiveApplication, aClaim(), POLICE, at('2026-02-02T10:00'));
  matter.act(completeApplication, { claimId: 'claim-1' }, POLICE, at('2026-02-02T11:00'));
  matter.act(recordTrace, aTrace(), POLICE, at('2026-02-03T09:00'));
  return matter;
}

export function planned(world = new World(), given: Partial<ProposePlan> = {}): Matter {
  const matter = traced(world);
  if (given.kind === 'proportional') {
    matter.act(recordTrace, { ...aPooledTrace(), traceId: 'trace-2' }, POLICE, at('2026-02-03T10:00'));
    matter.act(proposePlan, aPlan({ traceId: 'trace-2', ...given }), POLICE, at('2026-02-04T09:00'));
  } else matter.act(proposePlan, aPlan(given), POLICE, at('2026-02-04T09:00'));
  return matter;
}

export const SUBMISSION = { version: 1, approvalId: 'approval-1', rivals: [] as string[] };
export const APPROVED = { approvalId: 'approval-1', decision: 'approved' } as const;

export function decided(world = new World(), given: Partial<ProposePlan> = {}): Matter {
  const matter = planned(world, given);
  matter.act(submitReport, SUBMISSION, POLICE, at('2026-02-05T09:00'));
  matter.act(decideApproval, APPROVED, CITY, at('2026-02-05T15:00'));
  return matter;
}

export const aNotice = { noticeId: NOTICE, version: 1, bankUnitId: CLERK.unitId, lines: 1, totalFen: fen(1_000_000n) };

export function presented(world = new World()): Matter {
  const matter = decided(world);
  matter.act(issueBankNotices, { version: 1, notices: [aNotice] }, POLICE, at('2026-02-06T09:00'));
  matter.act(presentNotice, { noticeId: NOTICE, officers: CARDS, copiesKept: true }, CLERK, at('2026-02-13T09:00'));
  return matter;
}

export function accepted(world = new World()): Matter {
  const matter = presented(world);
  matter.act(acceptNotice, { noticeId: NOTICE }, CLERK, at('2026-02-13T10:00'));
  return matter;
}

export function codeOf(work: () => unknown): string {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return (error as DomainError).code;
  }
}
