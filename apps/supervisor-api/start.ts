import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { SupervisorApiModule } from './supervisor-api.module.js';

export const api = { name: 'supervisor-api', module: SupervisorApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> =>
  startApi({ ...api, config: readConfig(env) });
