import type { Actor } from '#domain/agency/actor';
import { apply as applyAssistance } from '#domain/assistance/apply';
import type { Assistance, AssistanceEvent } from '#domain/assistance/assistance';
import { apply as applyCase } from '#domain/case/apply';
import type { Case, CaseEvent } from '#domain/case/case';
import { handOverCase, openCase } from '#domain/case/decide';
import { clocksFollowing } from '#domain/deadline/ledger-commands';
import { apply as applyDesignation } from '#domain/designation/apply';
import { due as designationDue, openDesignation } from '#domain/designation/decide';
import type { Designation, DesignationEvent } from '#domain/designation/designation';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/referral/apply';
import { beginHandOver } from '#domain/referral/decide';
import { applyDesignation as follow } from '#domain/referral/hand-over';
import type { CaseToOpen, OwnerFact, Referral, ReferralEvent } from '#domain/referral/referral';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import type { Decision, Entry, Happened } from '#domain/shared/record';

export const START = Date.UTC(2026, 2, 2, 1);
export const UNITS = ['a', 'b', 'c', 'd'] as const;
export const SUPERIOR = 's';
export const AGENCY_UNIT = 'r';
/** Two officers of every unit: one proposes, the other decides. */
export const officerOf = (unitId: string, isHead = false): Actor => ({
  ...{ unitId, officerId: `${unitId}.${isHead ? 'head' : 'one'}` },
  agency: unitId === AGENCY_UNIT ? 'regulator' : 'police',
  roles: isHead ? ['approver', 'regulator-leader'] : ['officer'],
});

export type AnyMatter = InMemoryMatter<unknown, Happened>;

interface Owed {
  readonly causedBy: string;
  readonly send: (at: Instant) => void;
}

/** All matters of the area on one record, and what they owe each other, delivered when the test says so: late, never twice. */
export class CoordinationWorld {
  readonly record = new InMemoryRecord();
  readonly matters = new Map<string, AnyMatter>();
  readonly returnsOf = new Map<string, number>();
  private readonly queue: Owed[] = [];
  private readonly told = new Map<string, number>();

  caseOf = (caseId: string): InMemoryMatter<Case, CaseEvent> =>
    this.matter(`case/${caseId}`, (id) => new InMemoryMatter<Case, CaseEvent>(id, this.record, { apply: applyCase }));
  referral = (id: string): InMemoryMatter<Referral, ReferralEvent> =>
    this.matter(`referral/${id}`, (name) => new InMemoryMatter<Referral, ReferralEvent>(name, this.record, { apply }));
  assistance = (id: string): InMemoryMatter<Assistance, AssistanceEvent> =>
    this.matter(
      `assistance/${id}`,
      (name) => new InMemoryMatter<Assistance, AssistanceEvent>(name, this.record, { apply: applyAssistance }),
    );
  designation = (id: string): InMemoryMatter<Designation, DesignationEvent> =>
    this.matter(
      `designation/${id}`,
      (name) =>
        new InMemoryMatter<Designation, DesignationEvent>(name, this.record, {
          apply: applyDesignation,
          due: designationDue,
        }),
    );

  ownerOf(caseId: string): string | undefined {
    return (this.record.facts.get(`owner:${caseId}`)?.value as OwnerFact | undefined)?.unitId;
  }

  openCase(caseId: string, handlerUnitId: string, at: Instant, clue?: CaseToOpen): void {
    const { centreUnitId, superiorUnitIds, divisionCode, policeUnitCode } = clue ?? CLUE;
    this.caseOf(caseId).act(
      openCase,
      {
        ...{ caseId, handlerUnitId, centreUnitId, superiorUnitIds, divisionCode, policeUnitCode, subjects: [] },
        ...{ channel: clue ? 'referral' : 'phone', reportedAt: at, lossFen: fen(1n) },
        ...(clue && { origin: 'referral/x' }),
      },
      { by: officerOf(handlerUnitId), at },
    );
  }

  /** Reads what has happened since and queues what is owed, as the relay does. */
  relay(): void {
    for (const [id, matter] of [...this.matters]) {
      const from = this.told.get(id) ?? 0;
      for (const { entry } of matter.acts.slice(from)) this.owe(id, entry);
      this.told.set(id, matter.acts.length);
    }
  }

  /** The oldest command that is owed. A refusal of it goes into the record and changes nothing else. */
  deliver(at: Instant): boolean {
    const next = this.queue.shift();
    if (!next) return false;
    try {
      next.send(at);
    } catch (error) {
      if (!(error as { code?: string }).code) throw error;
    }
    return true;
  }

  private owe(id: string, entry: Entry): void {
    const happened = entry.happened as ReferralEvent | DesignationEvent;
    const by = officerOf(entry.by?.unitId ?? SUPERIOR);
    const send = (work: (at: Instant) => void): void => void this.queue.push({ causedBy: id, send: work });
    switch (happened.event) {
      case 'ReferralReturned': {
        const { caseId = '', fromUnitId, toUnitId, places } = this.referral(idOf(id)).state as Referral;
        this.returnsOf.set(caseId, (this.returnsOf.get(caseId) ?? 0) + 1);
        const { escalatedTo } = happened;
        if (!escalatedTo) return;
        const { designationId, superiorUnitId } = escalatedTo;
        return send((at) => {
          const body = {
            ...{ designationId, caseId, referralId: idOf(id), superiorUnitId, provisionalUnitId: fromUnitId },
            ...{ contestants: [fromUnitId, toUnitId], divisions: places.map((one) => one.divisionCode), reason: 'x' },
          };
          this.designation(designationId).act(openDesignation, body, { by, at });
        });
      }
      case 'ReferralAccepted': {
        const state = this.referral(idOf(id)).state as Referral;
        const { opensCase } = happened;
        if (opensCase) return send((at) => this.openCase(opensCase.caseId, happened.unitId, at, opensCase));
        if (state.caseId !== undefined && !state.designated)
          this.moves({ caseId: state.caseId, fromUnitId: state.fromUnitId, toUnitId: happened.unitId }, send);
        return;
      }
      case 'DesignationDecided':
        return this.designated(idOf(id), happened.unitId, send);
      case 'DesignationUnitNamed':
        return happened.agreed ? this.designated(idOf(id), happened.namedUnitId, send) : undefined;
      default:
        return;
    }
  }

  private designated(designationId: string, unitId: string, send: (work: (at: Instant) => void) => void): void {
    const state = this.designation(designationId).state as Designation;
    const { caseId = '', referralId, provisionalUnitId } = state;
    const by = officerOf(SUPERIOR, true);
    if (referralId) send((at) => void this.referral(referralId).act(follow, { designationId, unitId }, { by, at }));
    if (unitId === provisionalUnitId) return;
    if (!referralId)
      send(
        (at) =>
          void this.referral(designationId).act(
            beginHandOver,
            {
              ...{ referralId: designationId, caseId, designationId, fromUnitId: provisionalUnitId, toUnitId: unitId },
              ...{ superiorUnitIds: [], reason: 'x' },
            },
            { by, at },
          ),
      );
    this.moves({ caseId, fromUnitId: provisionalUnitId, toUnitId: unitId }, send);
  }

  private moves(
    { caseId, fromUnitId, toUnitId }: { caseId: string; fromUnitId: string; toUnitId: string },
    send: (work: (at: Instant) => void) => void,
  ): void {
    const by = officerOf(toUnitId);
    const body = { toUnitId, centreUnitId: 'centre', superiorUnitIds: [], referralId: 'r' };
    send((at) => void this.caseOf(caseId).act(handOverCase, body, { by, at }));
    for (const matter of [...this.matters.values()]) {
      const state = matter.state as { readonly caseId?: string } | undefined;
      if (state?.caseId !== caseId || !/^(case|assistance)\//.test(matter.id)) continue;
      send((at) => {
        const moved = (_: unknown, changed: { fromUnitId: string; toUnitId: string }, act: never): Decision => ({
          happened: { event: 'RungsReached' },
          moves: clocksFollowing(matter.clocks.openDeadlines, changed, act),
        });
        matter.act(moved as never, { fromUnitId, toUnitId }, { by, at });
      });
    }
  }

  private matter<State, H extends Happened>(
    id: string,
    make: (id: string) => InMemoryMatter<State, H>,
  ): InMemoryMatter<State, H> {
    const known = this.matters.get(id) ?? (make(id) as unknown as AnyMatter);
    this.matters.set(id, known);
    return known as unknown as InMemoryMatter<State, H>;
  }
}

export const idOf = (matterId: string): string => matterId.slice(matterId.indexOf('/') + 1);

export const CLUE: CaseToOpen = {
  ...{ caseId: 'clue', centreUnitId: 'centre', superiorUnitIds: [], divisionCode: '990101' },
  ...{ policeUnitCode: '990101020000', subjects: [] },
};
