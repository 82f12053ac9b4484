import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, found from the sources as well as from dist/. */
export const repositoryRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isRoot(folder)) {
    if (folder === dirname(folder)) throw new Error('The package.json of Heli was not found above this file.');
    folder = dirname(folder);
  }
  return folder;
})();

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'heli';
}

/** What is downloaded once and serves every clone of this user. */
export const cacheFolder: string = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'heli');

/** A short name that is the same for the same folder, for what has to lie outside of it. */
export const fingerprintOf = (folder: string): string =>
  createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);

/** Where a program lies on the PATH; the folder of the npm packages is left out. */
export function programOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
