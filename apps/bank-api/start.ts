import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { BankApiModule } from './bank-api.module.js';

export const api = { name: 'bank-api', module: BankApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> =>
  startApi({ ...api, config: readConfig(env) });
