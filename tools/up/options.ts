import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../stack/folders.js';

export interface UpOptions {
  readonly fresh: boolean;
  readonly demo: boolean;
  readonly portBase: number;
  readonly dataFolder: string;
}

export const USAGE = `npm run up [-- options]
  --fresh            start empty: what an earlier run kept is deleted
  --no-demo          do not tell the demonstration story
  --port-base N      the first port (default 7100: the console; the others follow)
  --data FOLDER      where everything is kept (default .heli/up)`;

export function readOptions(args: readonly string[]): UpOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      'no-demo': { type: 'boolean', default: false },
      'port-base': { type: 'string', default: '7100' },
      data: { type: 'string', default: join('.heli', 'up') },
    },
  });
  const portBase = Number(values['port-base']);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_000) {
    throw new Error('--port-base takes a number from 1024 to 65000.');
  }
  const dataFolder = resolve(repositoryRoot, values.data);
  return { fresh: values.fresh, demo: !values['no-demo'], portBase, dataFolder };
}
