/** Starts the parts where the run has not started them already: so that one file can be run by itself. */
import { execFileSync } from 'node:child_process';

export default async function setUp() {
  if (process.env.HELI_TEST_STACK) return;
  const root = new URL('../../', import.meta.url);
  execFileSync(process.execPath, ['tools/build/main.mjs', 'compile', 'bundle'], { cwd: root, stdio: 'inherit' });
  const { startTestParts } = await import(new URL('dist/tools/test/parts.js', root).href);
  const { Progress } = await import(new URL('dist/tools/stack/progress.js', root).href);
  const parts = await startTestParts(new Progress((line) => process.stderr.write(`${line}\n`)));
  process.env.HELI_TEST_STACK = JSON.stringify(parts.stack);
  globalThis.heliTestParts = parts;
}
