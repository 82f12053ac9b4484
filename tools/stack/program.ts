import { join } from 'node:path';
import { Child } from './child.js';
import { repositoryRoot } from './folders.js';
import { healthOf, isHealthy } from './ports.js';

export interface ProgramOptions {
  readonly name: string;
  /** The compiled file, relative to the root. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFolder: string;
  /** Where the process says that it does its work. */
  readonly readyUrl: string;
  readonly readyWithinSeconds?: number;
  readonly onDeath?: (how: string) => void;
}

/** What V8 has compiled once is loaded by every later start. */
const compileCache = join(repositoryRoot, '.heli/cache/node');

/** Starts one of our own processes from dist/ with the Node that we run on. */
export async function startProgram({ name, file, env, logFolder, readyUrl, ...rest }: ProgramOptions): Promise<Child> {
  if (await isHealthy(readyUrl)) throw new Error(`${name}: another program answers at its address.`);
  let said = '';
  return Child.start({
    name,
    command: process.execPath,
    // Without source maps, which would cost each start half a second: the lines of dist/ are read as easily.
    args: [join(repositoryRoot, file)],
    cwd: repositoryRoot,
    env: {
      ...process.env,
      NODE_OPTIONS: undefined,
      NODE_COMPILE_CACHE: compileCache,
      NODE_ENV: process.env['NODE_ENV'] ?? 'production',
      ...env,
    },
    logFile: join(logFolder, `${name}.log`),
    isReady: async () => {
      const health = await healthOf(readyUrl);
      ({ said } = health);
      return health.isHealthy;
    },
    lastAnswer: () => said,
    ...rest,
  });
}
