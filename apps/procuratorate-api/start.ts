import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { ProcuratorateApiModule } from './procuratorate-api.module.js';

export const api = { name: 'procuratorate-api', module: ProcuratorateApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> =>
  startApi({ ...api, config: readConfig(env) });
