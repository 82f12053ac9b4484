/** Which files are sources, and whether anything has changed since dist/ was written. No package is used here. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['apps', 'workflows', 'activities', 'libs', 'migrations', 'tools'];
const LEFT_OUT = new Set(['node_modules', 'web', 'fixtures', '__snapshots__']);
const COMPILED = /(?<!\.spec|\.d)\.ts$/;
const COPIED = /\.(json|html|css|svg|sql|csv|xlsx)$/;

/** Every file below a folder, as paths relative to the root. */
export function filesBelow(root, folder, leftOut = LEFT_OUT) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : filesBelow(root, path, leftOut);
    return entry.isFile() ? [path] : [];
  });
}

export const isCompiled = (path) => COMPILED.test(path);
export const targetOf = (path) => `dist/${isCompiled(path) ? path.replace(/\.ts$/, '.js') : path}`;

export const sources = (root) =>
  ROOMS.flatMap((room) => filesBelow(root, room)).filter((path) => isCompiled(path) || COPIED.test(path));

export const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** One hash over the content of many files and whatever else the result depends on. */
export function hashOfFiles(root, paths, ...more) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  for (const text of more) hash.update(`${text}\0`);
  return hash.digest('hex');
}

export const STAMP = 'dist/.stamp.json';

export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
  } catch {
    return { files: {} };
  }
}

/** The quick look: time and size of every source, the content only where these differ. */
export function changedSources(root, stamp, paths = sources(root)) {
  return paths.filter((path) => {
    const known = stamp.files[path];
    if (!known) return true;
    const { mtimeMs, size } = statSync(join(root, path));
    if (known.mtimeMs === mtimeMs && known.size === size) return false;
    return known.hash !== hashOf(readFileSync(join(root, path)));
  });
}

export function isFresh(root) {
  const stamp = readStamp(root);
  const paths = sources(root);
  const gone = Object.keys(stamp.files).some((path) => !paths.includes(path));
  return !gone && stamp.compiler === compilerOf(root) && changedSources(root, stamp, paths).length === 0;
}

/** What the outcome depends on besides the sources: the compiler and the way it is called. */
export function compilerOf(root) {
  const version = JSON.parse(readFileSync(join(root, 'node_modules/@swc/core/package.json'), 'utf8')).version;
  return `${version} ${hashOf(readFileSync(join(root, 'tools/build/compile.mjs')))}`;
}
