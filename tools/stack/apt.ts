import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { run, tryRun } from './command.js';
import { programOnPath } from './folders.js';

const POLICY = '/usr/sbin/policy-rc.d';

/** Installs Debian packages where this user may; gives the reason where that was not possible. */
export async function installDebianPackages(
  names: readonly string[],
  say: (line: string) => void,
): Promise<string | undefined> {
  if (!programOnPath('apt-get')) return 'this is not a Debian system';
  const rights = await rightsOf();
  if (!rights) return 'this user may not install packages';
  say(`Installing ${names.join(', ')} with apt-get …`);
  try {
    const apt = (args: readonly string[]): Promise<string> => {
      const [command, ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
      return run(command ?? 'env', rest);
    };
    const install = ['install', '-y', '--no-install-recommends', ...names];
    await withoutServices(rights, () => apt(install).catch(() => apt(['update']).then(() => apt(install))));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function rightsOf(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const may = await tryRun('sudo', ['-n', 'true']);
  return may === undefined ? undefined : ['sudo', '-n'];
}

/** Debian starts a service with its package; we want the program alone, and start what we stop. */
async function withoutServices<T>(rights: readonly string[], work: () => Promise<T>): Promise<T> {
  if (rights.length > 0 || existsSync(POLICY)) return work();
  await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    await rm(POLICY, { force: true });
  }
}
