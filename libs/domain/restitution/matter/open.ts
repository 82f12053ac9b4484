import type { RestitutionEvent, RestitutionOpened, VictimsTold } from '#domain/restitution/matter/events';
import { type Restitution, restitutionClock } from '#domain/restitution/matter/restitution';
import { conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

export type OpenRestitution = Omit<RestitutionOpened, 'event'>;
export type TellVictims = Omit<VictimsTold, 'event'>;

/**
 * The freezing police begin the return: from the freeze on the victims are to be told (RST-01; the days are DESIGN).
 *
 * @throws RESTITUTION.OPENED_ALREADY, .FROZEN_IN_THE_FUTURE
 */
export function openRestitution(
  known: Restitution | undefined,
  given: OpenRestitution,
  act: Act,
): Decision<RestitutionEvent> {
  if (known) throw conflict('RESTITUTION.OPENED_ALREADY', 'This restitution has been opened.');
  if (isBefore(act.receivedAt, given.frozenAt))
    throw invalid('RESTITUTION.FROZEN_IN_THE_FUTURE', 'The freeze lies in the future.');
  return {
    happened: { event: 'RestitutionOpened', ...given },
    opens: [
      {
        deadlineId: restitutionClock.told,
        ruleId: 'RST-01',
        startEvent: '资金冻结',
        startedAt: given.frozenAt,
        ownerUnitId: given.handlerUnitId,
      },
    ],
  };
}

/** 主动告知被害人 (41号 6(1)). Whoever is found later is told as well; only the first telling ends the clock. */
export function tellVictims(known: Restitution | undefined, given: TellVictims, _: Act): Decision<RestitutionEvent> {
  const { victimsToldAt } = existing(known);
  return {
    happened: { event: 'VictimsTold', ...given },
    ...(!victimsToldAt && { closes: [{ deadlineId: restitutionClock.told, reason: '已告知被害人' }] }),
  };
}
