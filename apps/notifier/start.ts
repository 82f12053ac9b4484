import { readConfig } from '#platform/config/config';
import { type RunningNotifier, startNotifier } from './notifier.js';

export const start = (env: Readonly<Record<string, string | undefined>>): Promise<RunningNotifier> =>
  startNotifier(readConfig(env));
