import { chainOf } from '#domain/procedure/chains';
import {
  MEASURES_CLOCK,
  type Procedure,
  type ProcedureEvent,
  type ProcedureOpened,
  unitOf,
} from '#domain/procedure/procedure';
import { DomainError } from '#domain/shared/domain-error';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

/** CRD-27: the living measures go with the case, and the receiver signs for each of them with amount and end. */
export interface SignMeasures {
  /** Of the manifest that the officer has counted. */
  readonly digest: string;
}

/** The giver has signed by opening; now the receiver is waited for. */
export function measuresClock(
  { chain, units, measures }: Pick<ProcedureOpened, 'chain' | 'units' | 'measures'>,
  at: Instant,
): DeadlineOpening[] {
  const slot = chainOf(chain).measuresTo;
  if (!slot || !measures) return [];
  return [
    {
      ...{ deadlineId: MEASURES_CLOCK, ruleId: 'REF-03', startEvent: '移送方已在在控措施清单上签字' },
      ...{ startedAt: at, ownerUnitId: unitOf({ units }, slot) },
    },
  ];
}

/** @throws PROCEDURE.NO_MEASURES, .OTHER_UNIT, .MEASURES_SIGNED_ALREADY, .OTHER_MEASURES */
export function signMeasures(
  known: Procedure | undefined,
  { digest }: SignMeasures,
  act: Act,
): Decision<ProcedureEvent> {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const { measures } = known;
  if (!measures) throw new DomainError('conflict', 'PROCEDURE.NO_MEASURES', 'No living measure went with this case.');
  if (act.by.unitId !== measures.toUnitId)
    throw new DomainError('forbidden', 'PROCEDURE.OTHER_UNIT', 'Another unit receives the measures.');
  if (measures.received)
    throw new DomainError('conflict', 'PROCEDURE.MEASURES_SIGNED_ALREADY', 'The receiver has signed.');
  if (digest !== measures.digest)
    throw new DomainError('conflict', 'PROCEDURE.OTHER_MEASURES', 'The manifest is another one: count it again.');
  return {
    happened: { event: 'ProcedureMeasuresSigned', digest },
    closes: [{ deadlineId: MEASURES_CLOCK, reason: '接收方已签字' }],
  };
}
