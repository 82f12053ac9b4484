import { pathToFileURL } from 'node:url';
import { runAsProcess } from '#platform/api/run';
import { type RunningApi, startApi } from '#platform/api/start-api';
import { readConfig } from '#platform/config/config';
import { SupervisorApiModule } from './supervisor-api.module.js';

export const api = { name: 'supervisor-api', module: SupervisorApiModule } as const;

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> => startApi({ ...api, config: readConfig(env) });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(api.name, start);
