/** `main.mjs [compile] [bundle] [console] [--silent]`: builds what has changed, one build at a time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from './bundle.mjs';
import { compile } from './compile.mjs';
import { buildConsole } from './console.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const steps = { compile, bundle, console: buildConsole };
const silent = process.argv.includes('--silent');
const wanted = process.argv.slice(2).filter((argument) => argument in steps);
const lock = join(root, 'dist/.building');

const say = (line) => silent || process.stderr.write(`${line}\n`);

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const holder = () => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
};

/** Two builds of one folder take turns; a lock whose owner is dead is nobody's. */
async function locked(work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; ; await pause(100)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const pid = holder();
      if (pid !== 0 && !isAlive(pid)) rmSync(lock, { force: true });
      else if (!told) say(`Waiting for another build (process ${pid}) …`);
      told = true;
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function step(name) {
  const started = performance.now();
  const slow = setTimeout(() => say(`Building: ${name} …`), 1000);
  try {
    const changed = await steps[name](root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (changed > 0) say(`Built: ${name}${changed > 1 ? `, ${changed} files` : ''}, ${seconds} s.`);
  } finally {
    clearTimeout(slow);
  }
}

process.chdir(root);
try {
  await locked(async () => {
    for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) await step(name);
  });
} catch (error) {
  process.stderr.write(`The build failed.\n${error?.message ?? error}\n`);
  process.exitCode = 1;
}
