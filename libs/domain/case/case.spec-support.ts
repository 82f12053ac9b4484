import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/case/apply';
import type { Case, CaseEvent, FilingStep } from '#domain/case/case';
import { type DraftNextHop, type ListAccounts, openCase, type OpenCase } from '#domain/case/decide';
import { decideApproval, proposeFiling } from '#domain/case/filing';
import { fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Invented. */
export const OFFICER: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };

export const REPORTED = '2026-02-14T09:40:00.000Z' as Instant;
export const after = (minutes: number): Instant =>
  new Date(Date.parse(REPORTED) + minutes * 60_000).toISOString() as Instant;

export const anOpening = (given: Partial<OpenCase> = {}): OpenCase => ({
  caseId: 'case-1',
  handlerUnitId: OFFICER.unitId,
  centreUnitId: 'centre-1',
  superiorUnitIds: ['police-0'],
  divisionCode: '990101',
  channel: 'phone',
  reportedAt: REPORTED,
  lossFen: fen(250_000_00n),
  subjects: (['victim', 'facts', 'access-code'] as const).map((kind, index) => ({
    subjectId: `00000000-0000-4000-9000-00000000000${index}`,
    kind,
    commitment: `commitment-${kind}`,
  })),
  policeUnitCode: '990101020000',
  ...given,
});

export const aList = (...rowIds: string[]): ListAccounts => ({
  listId: 'list-1',
  rowIds,
  digest: 'digest',
  totalFen: fen(10_000_00n),
});

export const aDraft = (draftId: string, ...rowIds: string[]): DraftNextHop => ({
  ...{ draftId, orderId: 'order-1', hop: 2, rowIds },
  rows: rowIds.map((rowId) => ({
    ...{ rowId, bankCode: '902', amountFen: fen(1_00n), transferredAt: REPORTED, commitment: 'c' },
  })),
});

export type CaseInMemory = InMemoryMatter<Case, CaseEvent>;

export const newCase = (): CaseInMemory => new InMemoryMatter('case/case-1', new InMemoryRecord(), { apply });

export function aCase(given: Partial<OpenCase> = {}): CaseInMemory {
  const known = newCase();
  known.act(openCase, anOpening(given), { by: OFFICER, at: after(2) });
  return known;
}

const LEADER: Actor = { ...OFFICER, unitId: 'bureau-1', officerId: 'p.zhao', roles: ['approver'] };

export const ask = (known: CaseInMemory, step: FilingStep, given: object = {}) =>
  known.act(
    proposeFiling,
    {
      step,
      documentWord: '岚',
      approval: {
        ...{ approvalId: `a-${step}`, kind: `case-${step}`, title: step, level: 'county', askedAt: after(3) },
        proposer: { agency: 'police', unitId: OFFICER.unitId, officerId: OFFICER.officerId },
        approverUnitId: LEADER.unitId,
      },
      ...given,
    },
    { by: OFFICER, at: after(3) },
  );

export const decide = (known: CaseInMemory, step: FilingStep, given: object = {}) =>
  known.act(decideApproval, { approvalId: `a-${step}`, decision: 'approved', ...given }, { by: LEADER, at: after(4) });

export const through = (known: CaseInMemory, ...steps: FilingStep[]): CaseInMemory => {
  for (const step of steps) {
    ask(known, step, { reason: '理由' });
    decide(known, step);
  }
  return known;
};
