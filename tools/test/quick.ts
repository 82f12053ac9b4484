import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../stack/folders.js';

/** Two workers, and parts small enough that neither waits for the other for long. */
const PARTS = 4;
const FOLDER = '.heli/quick';
/** As in `tools/jest.config.js`. */
const ROOMS = ['libs', 'workflows', 'activities', 'apps', 'tools'];

interface Part {
  bytes: number;
  readonly files: string[];
}

/**
 * Writes a few test files that import all others: each module is loaded once in a part and not once in each file, which is most of the
 * time where the tests themselves are pure and short. The full run keeps a world of its own for each file.
 */
export function writeParts(isRule: (path: string) => boolean): void {
  const folder = join(repositoryRoot, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  partsOf(ROOMS.flatMap(specsIn).filter(isRule)).forEach(({ files }, index) => {
    const imports = files.map((file) => `import '../../${file.replace(/\.ts$/, '.js')}';\n`);
    writeFileSync(join(folder, `part-${index + 1}.spec.ts`), imports.join(''));
  });
}

const specsIn = (room: string): string[] =>
  readdirSync(join(repositoryRoot, room), { recursive: true })
    .map((name) => `${room}/${String(name)}`)
    .filter((path) => path.endsWith('.spec.ts'))
    .sort();

/** The largest first, each to the part that has least: nobody knows how long a test runs before it has run. */
function partsOf(files: readonly string[]): readonly Part[] {
  const parts: Part[] = Array.from({ length: PARTS }, () => ({ bytes: 0, files: [] }));
  const sized = files.map((file) => ({ file, bytes: statSync(join(repositoryRoot, file)).size }));
  for (const { file, bytes } of sized.sort((a, b) => b.bytes - a.bytes)) {
    const least = parts.reduce((one, other) => (other.bytes < one.bytes ? other : one));
    least.files.push(file);
    least.bytes += bytes;
  }
  return parts;
}
