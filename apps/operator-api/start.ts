import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { OperatorApiModule } from './operator-api.module.js';

export const api = { name: 'operator-api', module: OperatorApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> =>
  startApi({ ...api, config: readConfig(env) });
