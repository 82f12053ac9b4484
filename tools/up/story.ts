import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { repositoryRoot } from '../stack/folders.js';

const PROGRAM = 'dist/tools/story/main.js';

/** The story goes through the public APIs alone, in a process of its own that knows nothing but their addresses. */
export async function tellStory(dataFolder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const [begun, told] = [join(dataFolder, 'story.begun'), join(dataFolder, 'story.told')];
  const program = join(repositoryRoot, PROGRAM);
  if (existsSync(told) || !existsSync(program)) return;
  if (existsSync(begun)) {
    // It speaks of hours that have passed since: under its keys the house would take that for other acts.
    process.stderr.write('    The story broke off when it was told; --fresh tells it from the beginning.\n');
    return;
  }
  writeFileSync(begun, `${new Date().toISOString()}\n`);
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
  writeFileSync(told, `${new Date().toISOString()}\n`);
}
