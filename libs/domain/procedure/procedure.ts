import { type ChainName, chainOf } from '#domain/procedure/chains';
import { END, type Outcome, type ReleaseGround, type Slot, type Step, type Variant } from '#domain/procedure/step';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { MeasuresManifest, MeasuresToSign, Side } from '#domain/shared/measures-manifest';

/** One run through a chain of requests and decisions between the agencies. */
export interface Procedure extends ProcedureFacts {
  readonly number: string;
  readonly step: string;
  readonly variant?: Variant;
  /** The instant from which the clock of the present step counts. */
  readonly stepSince: Instant;
  /** Steps begun so far: no clock id is used twice. */
  readonly begun: number;
  /** The clock of the present step. */
  readonly clockId: string;
  /** Clocks beside the step that nobody has closed yet. */
  readonly beside: readonly string[];
  readonly taken: Readonly<Record<string, number>>;
  readonly history: readonly HistoryLine[];
  readonly amounts?: Amounts;
  /** The manifest of the newest hand-over: those before it stand in the record. */
  readonly measures?: MeasuresManifest;
  readonly handOvers?: number;
  /** Units that had the case before its jurisdiction changed: they may still read it. */
  readonly copiedUnitIds?: readonly string[];
  /** Another major crime: the recount of the custody waits for its approval (CRD-10). */
  readonly found?: { readonly clockId: string; readonly discoveredAt: Instant };
}

export interface ProcedureFacts {
  readonly procedureId: string;
  readonly chain: ChainName;
  readonly caseId?: string;
  readonly openedByUnitId: string;
  readonly units: Readonly<Partial<Record<Slot, string>>>;
  readonly superiorUnitIds: readonly string[];
}

export interface Amounts {
  readonly concludedFen: Fen;
  readonly recoveredByPoliceFen: Fen;
  readonly recoveredByProcuratorateFen: Fen;
}

export interface HistoryLine {
  readonly step: string;
  readonly outcome: string;
  readonly at: Instant;
  readonly unitId: string;
  readonly reason?: string;
  readonly papers: readonly Paper[];
}

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface ProcedureOpened extends ProcedureFacts {
  readonly event: 'ProcedureOpened';
  readonly variant?: Variant;
  /** When the papers were received: the clock counts from it. */
  readonly receivedAt: Instant;
  readonly papers: readonly Paper[];
  /** `fromUnitId` where the receiver opens, and the giver has still to sign. */
  readonly measures?: MeasuresToSign & { readonly fromUnitId?: string };
}
export interface MeasuresSigned {
  readonly event: 'ProcedureMeasuresSigned';
  readonly digest: string;
  /** Absent: the receiver. */
  readonly side?: Side;
}
export interface StepTaken {
  readonly event: 'ProcedureStepTaken';
  readonly step: string;
  readonly outcome: string;
  readonly next: string;
  readonly unitId: string;
  readonly reason?: string;
  readonly papers: readonly Paper[];
  readonly amounts?: Amounts;
  readonly releasesMeasures: boolean;
  readonly ground?: ReleaseGround;
  /** How the case is handled from here on, where the outcome decides it. */
  readonly variant?: Variant;
  /** Clocks beside the step that end with it. */
  readonly besideIds?: readonly string[];
  /** The case goes over once more: what is alive now is signed for anew (CRD-27). */
  readonly measures?: MeasuresToSign;
}
export interface StepExpired {
  readonly event: 'ProcedureStepExpired';
  readonly step: string;
  readonly next: string;
  /** The period of custody is over: the suspect is released (CRD-05, CRD-09). */
  readonly mustRelease: boolean;
  /** Windows beside the step that closed in the same minute. */
  readonly besideIds: readonly string[];
}
export interface BesideNoted {
  readonly event: 'ProcedureBesideNoted';
  readonly clockId: string;
  readonly reason: string;
}
export interface BesideExpired {
  readonly event: 'ProcedureBesideExpired';
  readonly clockIds: readonly string[];
}
export interface CustodySet {
  readonly event: 'ProcedureCustodySet';
  readonly inCustody: boolean;
  readonly reason: string;
}

export interface CrimeFound {
  readonly event: 'ProcedureCrimeFound';
  readonly clockId: string;
  readonly discoveredAt: Instant;
  readonly reason: string;
}
export interface CustodyRecounted {
  readonly event: 'ProcedureCustodyRecounted';
  readonly clockId: string;
  readonly from: Instant;
  readonly reason: string;
}
export interface UnitChanged {
  readonly event: 'ProcedureUnitChanged';
  readonly slot: Slot;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly receivedAt: Instant;
  readonly reason: string;
  readonly besideIds: readonly string[];
  readonly measures?: MeasuresToSign;
}

export type ProcedureEvent =
  | ProcedureOpened
  | StepTaken
  | StepExpired
  | BesideNoted
  | BesideExpired
  | CustodySet
  | CrimeFound
  | CustodyRecounted
  | UnitChanged
  | MeasuresSigned;

export const stepOf = ({ chain, step }: Pick<Procedure, 'chain' | 'step'>): Step | undefined =>
  chainOf(chain).steps[step];

const isFinal = ({ step }: Procedure): boolean => step === END;
/** A chain at its end whose other clocks have been answered for. */
export const hasEnded = (procedure: Procedure): boolean => isFinal(procedure) && procedure.beside.length === 0;

export const ruleOfStep = (step: Step, variant: Variant | undefined): string =>
  (variant && step.variants?.[variant]) ?? step.rule;

export const besideClockOf = (rule: string, begun: number): string => `${rule}/${begun}-beside`;
/** Clocks beside the present step that end with it. */
export function besideWithStep(procedure: Procedure): string[] {
  const rules = (stepOf(procedure)?.beside ?? []).flatMap(({ rule, withStep }) => (withStep ? [rule] : []));
  const found = procedure.found ? [procedure.found.clockId] : [];
  return procedure.beside.filter((id) => found.includes(id) || rules.some((rule) => id.startsWith(`${rule}/`)));
}

export const stepClockOf = (rule: string, begun: number): string => `${rule}/${begun}`;

/** What is left to be chosen: an outcome that was used up is not among them (E17). */
export const outcomesLeft = (procedure: Procedure): readonly (readonly [string, Outcome])[] =>
  Object.entries(stepOf(procedure)?.outcomes ?? {}).filter(
    ([name, { most, follows }]) => !follows && (most === undefined || (procedure.taken[name] ?? 0) < most),
  );

export const unitOf = (procedure: Pick<Procedure, 'units'>, slot: Slot): string => procedure.units[slot] ?? '';
