import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { PoliceApiModule } from './police-api.module.js';

export const api = { name: 'police-api', module: PoliceApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> =>
  startApi({ ...api, config: readConfig(env) });
