/** Compiles the rooms to dist/ with swc: ES modules as they stand, decorators with their metadata. */
import { transform } from '@swc/core';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changedSources, compilerOf, hashOf, isCompiled, readStamp, sources, STAMP, targetOf } from './sources.mjs';

const options = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** Written beside and renamed, so that a process that is starting never reads half a file. */
async function writeWhole(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}

async function compileOne(root, path) {
  const { mtimeMs, size } = statSync(join(root, path));
  const content = await readFile(join(root, path));
  const target = join(root, targetOf(path));
  if (isCompiled(path)) {
    const { code, map } = await transform(content.toString('utf8'), { ...options, filename: join(root, path) });
    await writeWhole(`${target}.map`, map);
    await writeWhole(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
  } else {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(root, path), target);
  }
  return [path, { mtimeMs, size, hash: hashOf(content) }];
}

async function removeGone(root, stamp, paths) {
  const gone = Object.keys(stamp.files).filter((path) => !paths.includes(path));
  for (const path of gone) {
    delete stamp.files[path];
    await rm(join(root, targetOf(path)), { force: true });
    await rm(join(root, `${targetOf(path)}.map`), { force: true });
  }
}

/** A file that does not compile is named and leaves its old result; the others are written. */
export async function compile(root) {
  const compiler = compilerOf(root);
  const known = readStamp(root);
  const stamp = known.compiler === compiler ? known : { files: {} };
  const paths = sources(root);
  await removeGone(root, { files: known.files }, paths);
  for (const path of Object.keys(stamp.files)) if (!paths.includes(path)) delete stamp.files[path];
  const changed = changedSources(root, stamp, paths);
  const results = await Promise.allSettled(changed.map((path) => compileOne(root, path)));
  const faults = [];
  results.forEach((result, n) => {
    if (result.status === 'fulfilled') stamp.files[result.value[0]] = result.value[1];
    else faults.push(`${changed[n]}: ${result.reason?.message ?? result.reason}`);
  });
  if (changed.length > 0 || known.compiler !== compiler) {
    await writeWhole(join(root, STAMP), JSON.stringify({ compiler, files: stamp.files }));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return changed.length;
}
