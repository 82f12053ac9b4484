/** `node dist/tools/console/generate.js [--check]`: writes the types by which the console asks the APIs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import 'reflect-metadata';
import { generatedFiles } from './generated.js';

const stale = (await generatedFiles()).filter(({ wanted, present }) => wanted !== present);
for (const { path, wanted } of stale) {
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}
const verb = process.argv.includes('--check') ? 'is stale' : 'was written';
for (const { path } of stale) process.stdout.write(`${path} ${verb}.\n`);
process.exit(process.argv.includes('--check') && stale.length > 0 ? 1 : 0);
