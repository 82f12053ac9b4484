/** Builds the browser part of the console with vite. Its settings stand in apps/console/web. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, hashOfFiles } from './sources.mjs';

const SOURCE = 'apps/console/web';
const TARGET = 'dist/apps/console/web';

export async function buildConsole(root) {
  if (!existsSync(join(root, SOURCE))) return 0;
  const paths = filesBelow(root, SOURCE, new Set(['node_modules']));
  const wanted = hashOfFiles(root, paths, readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const stamp = join(root, 'dist/console.stamp');
  const done = existsSync(join(root, TARGET, 'index.html')) && existsSync(stamp);
  if (done && readFileSync(stamp, 'utf8') === wanted) return 0;
  const { build } = await import('vite');
  await build({
    root: join(root, SOURCE),
    logLevel: 'warn',
    build: { outDir: join(root, TARGET), emptyOutDir: true },
  });
  await writeFile(stamp, wanted);
  return 1;
}
