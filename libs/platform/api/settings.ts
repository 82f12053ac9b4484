import type { Agency } from '#domain/agency/actor';
import type { Config, ProcessName } from '#platform/config/config';

export type ApiName = Extract<ProcessName, `${Agency}-api`>;

export interface ApiSettings {
  readonly name: ApiName;
  readonly config: Config;
  /** Nothing is connected: the API is built to be described, not to run. */
  readonly offline: boolean;
}

export const API_SETTINGS = Symbol('ApiSettings');

export const agencyOf = (name: ApiName): Agency => name.slice(0, -'-api'.length) as Agency;
