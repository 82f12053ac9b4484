import { agencyNonFiling, filingSupervision, lateFiling, nonFiling } from '#domain/procedure/filing-chains';
import { custodyNecessity, evidenceLetter, reverse, trial } from '#domain/procedure/other-chains';
import { arrest, detention, prosecution } from '#domain/procedure/prosecution-chains';
import type { Chain } from '#domain/procedure/step';
import { reporterSupervision, victimAppeal } from '#domain/procedure/victim-chains';

const CHAINS = {
  arrest,
  detention,
  prosecution,
  'non-filing': nonFiling,
  'filing-supervision': filingSupervision,
  'late-filing': lateFiling,
  'agency-non-filing': agencyNonFiling,
  'reporter-supervision': reporterSupervision,
  'victim-appeal': victimAppeal,
  'custody-necessity': custodyNecessity,
  'evidence-letter': evidenceLetter,
  reverse,
  trial,
} as const satisfies Readonly<Record<string, Chain>>;

export type ChainName = keyof typeof CHAINS;
export const CHAIN_NAMES = Object.keys(CHAINS) as [ChainName, ...ChainName[]];
export const chainOf = (name: ChainName): Chain => CHAINS[name];
