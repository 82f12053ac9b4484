import { chainOf } from '#domain/procedure/chains';
import {
  type Procedure,
  type ProcedureEvent,
  type ProcedureOpened,
  type StepTaken,
  type UnitChanged,
  unitOf,
} from '#domain/procedure/procedure';
import type { Outcome } from '#domain/procedure/step';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import {
  measuresClockOf,
  measuresClocks,
  type MeasuresManifest,
  type MeasuresToSign,
  signingIn,
  signingOf,
  unsignedClocks,
} from '#domain/shared/measures-manifest';
import type { Act, Decision, Entry } from '#domain/shared/record';

/** CRD-27: the living measures go with the case, and both sides sign for each of them with amount and end. */
export interface SignMeasures {
  /** Of the manifest that the officer has counted. */
  readonly digest: string;
}

type Signer = Pick<Entry, 'at' | 'by'>;

/** Who hands the case over by its act has signed with it; where the receiver opens, the giver is waited for. */
export function manifestAtOpening(
  { chain, units, measures, openedByUnitId }: Omit<ProcedureOpened, 'event'>,
  { at, by }: Signer,
): MeasuresManifest | undefined {
  const slot = chainOf(chain).measuresTo;
  if (!slot || !measures) return undefined;
  const { lines, digest, fromUnitId = openedByUnitId } = measures;
  const given = fromUnitId === openedByUnitId && { given: { at, digest, ...(by && { by }) } };
  return { lines, digest, fromUnitId, toUnitId: unitOf({ units }, slot), ...given };
}

/** The case goes over once more within the procedure: what is alive now is signed for anew. */
export function manifestAgain(
  known: Procedure,
  happened: StepTaken | UnitChanged,
  { at, by }: Signer,
): MeasuresManifest | undefined {
  const slot = chainOf(known.chain).measuresTo;
  if (!slot || !happened.measures) return undefined;
  const { lines, digest } = happened.measures;
  const sides =
    happened.event === 'ProcedureUnitChanged'
      ? { fromUnitId: happened.fromUnitId, toUnitId: happened.toUnitId }
      : { fromUnitId: happened.unitId, toUnitId: unitOf(known, slot) };
  return { lines, digest, no: handOversOf(known) + 1, ...sides, given: { at, digest, ...(by && { by }) } };
}

const handOversOf = ({ measures, handOvers = 0 }: Procedure): number => Math.max(handOvers, measures?.no ?? 0, 1);

/** The same once decided, and not recorded yet. */
export const clocksAgain = (known: Procedure, happened: StepTaken | UnitChanged, { at }: Act): DeadlineOpening[] => {
  const manifest = manifestAgain(known, happened, { at });
  return manifest ? measuresClocks(manifest, at) : [];
};

/** A manifest that nobody has received is replaced where the case goes over once more. */
export const replacedClocks = ({ chain, measures }: Procedure, goesOver: boolean): string[] =>
  goesOver && chainOf(chain).measuresTo ? unsignedClocks(measures) : [];

export const brought = (
  { handsOver }: Pick<Outcome, 'handsOver'>,
  measures: MeasuresToSign | undefined,
): { readonly measures?: MeasuresToSign } => (handsOver && measures ? { measures } : {});

export const clocksAtOpening = (given: Omit<ProcedureOpened, 'event'>, at: Instant): DeadlineOpening[] => {
  const manifest = manifestAtOpening(given, { at });
  return manifest ? measuresClocks(manifest, at) : [];
};

/** @throws PROCEDURE.NO_MEASURES, .OTHER_UNIT, .MEASURES_SIGNED_ALREADY, .OTHER_MEASURES */
export function signMeasures(
  known: Procedure | undefined,
  { digest }: SignMeasures,
  act: Act,
): Decision<ProcedureEvent> {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const { measures, openedByUnitId } = known;
  if (!measures) throw new DomainError('conflict', 'PROCEDURE.NO_MEASURES', 'No living measure went with this case.');
  const { fromUnitId = openedByUnitId, no } = measures;
  const { side, fault } = signingOf(signingIn({ ...measures, fromUnitId }), digest, act);
  if (fault === 'signed')
    throw new DomainError('conflict', 'PROCEDURE.MEASURES_SIGNED_ALREADY', 'This side has signed.');
  if (fault === 'other-digest')
    throw new DomainError('conflict', 'PROCEDURE.OTHER_MEASURES', 'The manifest is another one: count it again.');
  if (!side) throw new DomainError('forbidden', 'PROCEDURE.OTHER_UNIT', 'Another unit signs for the measures.');
  return {
    happened: { event: 'ProcedureMeasuresSigned', digest, ...(side === 'from' && { side }) },
    closes: [{ deadlineId: measuresClockOf(side, no), reason: side === 'from' ? '移送方已签字' : '接收方已签字' }],
  };
}
