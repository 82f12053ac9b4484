/** Bundles the workflows ahead of time, so that a worker starts without a bundler. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, hashOfFiles } from './sources.mjs';

const TARGET = 'dist/workflow-bundle.js';
const ROOMS = ['workflows', 'libs/contracts', 'libs/domain'];

function fingerprint(root) {
  const paths = ROOMS.flatMap((room) => filesBelow(root, room)).filter((path) => /(?<!\.spec)\.(ts|json)$/.test(path));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@temporalio/worker/package.json'), 'utf8'));
  return hashOfFiles(root, paths, version, 'bundle-1');
}

const stampOf = (root) => {
  const file = join(root, `${TARGET}.stamp`);
  return existsSync(file) && existsSync(join(root, TARGET)) ? readFileSync(file, 'utf8') : '';
};

export async function bundle(root) {
  const entry = join(root, 'workflows/index.ts');
  if (!existsSync(entry)) return 0;
  const wanted = fingerprint(root);
  if (stampOf(root) === wanted) return 0;
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: new DefaultLogger('ERROR') });
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, `${TARGET}.${process.pid}`), code);
  await rename(join(root, `${TARGET}.${process.pid}`), join(root, TARGET));
  await writeFile(join(root, `${TARGET}.stamp`), wanted);
  return 1;
}
