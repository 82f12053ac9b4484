import type { DisputeReported, RestitutionEvent, UnitNamed } from '#domain/restitution/matter/events';
import { namedUnitOf } from '#domain/restitution/matter/guards';
import { type Dispute, type Restitution, restitutionClock } from '#domain/restitution/matter/restitution';
import { conflict, existing } from '#domain/restitution/matter/refuse';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export type ReportDispute = Omit<DisputeReported, 'event'>;
export type NameUnit = Omit<UnitNamed, 'event'>;

/**
 * 报请共同的上级公安机关指定 (41号 11, RST-17, UNCONFIRMED): several places have frozen one account, and nothing is paid before one of them is
 * named. The law gives no figure; the days are ours (DESIGN).
 *
 * @throws RESTITUTION.DISPUTE_REPORTED
 */
export function reportDispute(
  known: Restitution | undefined,
  given: ReportDispute,
  act: Act,
): Decision<RestitutionEvent> {
  const { disputes } = existing(known);
  if (disputes?.[given.accountKey]?.status === 'reported')
    throw conflict('RESTITUTION.DISPUTE_REPORTED', 'The common superior has been asked and has not named a unit.');
  return {
    happened: { event: 'DisputeReported', ...given },
    opens: [
      {
        deadlineId: restitutionClock.dispute(given.accountKey),
        ruleId: 'RST-17',
        startEvent: '报请指定返还单位',
        startedAt: act.at,
        ownerUnitId: given.superiorUnitId,
      },
    ],
  };
}

/**
 * 共同的上级公安机关指定 (RST-17, UNCONFIRMED): which unit returns the money of an account that several have frozen. It is said once for all
 * returns that draw on the account, whoever carries them out.
 *
 * @throws RESTITUTION.NOT_THE_SUPERIOR
 */
export function nameUnit(known: Restitution | undefined, given: NameUnit, act: Act): Decision<RestitutionEvent> {
  const { handlerUnitId, disputes } = existing(known);
  const { accountKey, unitId, contestants = [] } = given;
  if ([handlerUnitId, unitId, ...contestants].includes(act.by.unitId))
    throw new DomainError('forbidden', 'RESTITUTION.NOT_THE_SUPERIOR', 'The common superior names the unit.');
  return {
    happened: { event: 'UnitNamed', ...given },
    publishes: { [namedUnitOf(accountKey)]: { unitId, byUnitId: act.by.unitId, at: act.at } },
    ...(isReported(disputes?.[accountKey]) && {
      closes: [{ deadlineId: restitutionClock.dispute(accountKey), reason: '共同的上级公安机关已指定' }],
    }),
  };
}

const isReported = (dispute: Dispute | undefined): boolean => dispute?.status === 'reported';
