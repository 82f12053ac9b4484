import type { Agency, Role } from '#domain/agency/actor';
import { type Instant, isBefore } from '#domain/shared/instant';

/** A person who may act for a unit. The credential proves who it is; this row says where and as what. */
export interface Officer {
  readonly officerId: string;
  readonly name: string;
  readonly agency: Agency;
  readonly unitId: string;
  readonly roles: readonly Role[];
  readonly login: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly validUntil?: Instant;
}

export const expiredAt = ({ validUntil }: Officer, at: Instant): boolean =>
  validUntil !== undefined && !isBefore(at, validUntil);

/** Who leads the desk of a unit, by agency: the person to be told when the desk itself is silent. */
const HEAD_ROLES: Readonly<Record<Agency, readonly Role[]>> = {
  police: ['approver'],
  procuratorate: ['chief-prosecutor'],
  court: ['approver'],
  bank: ['desk-head'],
  operator: ['desk-head'],
  regulator: ['regulator-leader'],
  supervisor: ['supervisor'],
};

export const isHead = ({ agency, roles }: Officer): boolean => roles.some((role) => HEAD_ROLES[agency].includes(role));
