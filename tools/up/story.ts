import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { repositoryRoot } from '../stack/folders.js';

const PROGRAM = 'dist/tools/story/main.js';

/** The story goes through the public APIs alone, in a process of its own that knows nothing but their addresses. */
export async function tellStory(dataFolder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const told = join(dataFolder, 'story.told');
  const program = join(repositoryRoot, PROGRAM);
  if (existsSync(told) || !existsSync(program)) return;
  await new Promise<void>((resolve, reject) => {
    const args = ['--enable-source-maps', program];
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The story broke off (exit status ${code}).`)),
    );
  });
  // Written at the end: a story that broke off is told again, and its keys make that harmless.
  writeFileSync(told, `${new Date().toISOString()}\n`);
}
