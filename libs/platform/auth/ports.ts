import type { Agency, Party } from '#domain/agency/actor';
import type { PathOf } from '#domain/agency/permission';

/** Who stands in a matter now. An unknown matter has nobody. */
export interface PartyBook {
  partiesOf(matterId: string): Promise<readonly Party[]>;
  /** Whether this officer must keep off it (回避). */
  isRecused(matterId: string, officerId: string): Promise<boolean>;
}

/** The tree of units as of now; whoever keeps it may cache it. */
export interface UnitBook {
  paths(): Promise<PathOf>;
  /** Whether the officer has left the service: the register says so before the token ends. */
  hasLeft(officerId: string): Promise<boolean>;
}

export const PARTY_BOOK = Symbol('PartyBook');
export const UNIT_BOOK = Symbol('UnitBook');
export const API_AGENCY = Symbol('ApiAgency');
export type ApiAgency = Agency;
