import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../stack/folders.js';
import { holderOf } from '../stack/lock.js';

/** What a command is given to speak and to read with; it answers with its exit status. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  readFile(path: string): Buffer;
}

type Command = (args: readonly string[], io: Io) => number | Promise<number>;

const FOLDER = dirname(fileURLToPath(import.meta.url));
const UNKNOWN = 2;

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  readFile: (path) => readFileSync(path),
};

/** `record` exports recordCommand, `legal-values` exports legalValuesCommand. */
const exportOf = (area: string): string =>
  `${area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Command`;

async function commandOf(area: string): Promise<Command | undefined> {
  const file = join(FOLDER, `${area}.js`);
  if (!/^[a-z][a-z-]*$/.test(area) || !existsSync(file)) return undefined;
  const module = (await import(file)) as Record<string, Command | undefined>;
  return module[exportOf(area)];
}

function areas(): string[] {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length));
  return names.filter((name) => readFileSync(join(FOLDER, `${name}.js`), 'utf8').includes(exportOf(name))).sort();
}

/** Beside a running system its addresses need not be said; what is set goes before. */
function borrowAddresses(): void {
  const dataFolder = join(repositoryRoot, '.heli/up');
  const file = join(dataFolder, 'env.json');
  if (!existsSync(file) || !holderOf(dataFolder)) return;
  const running = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  for (const [name, value] of Object.entries(running)) process.env[name] ??= value;
}

const HELP = new Set(['help', '-h', '--help']);

async function main([area = '', ...args]: readonly string[]): Promise<number> {
  if (area === '' || HELP.has(area)) {
    io.out(`heli AREA …   where AREA is one of ${areas().join(', ')}; "heli AREA --help" says more`);
    return area === '' ? UNKNOWN : 0;
  }
  const command = await commandOf(area);
  if (!command) {
    io.err(`heli: there is nothing about "${area}": ${areas().join(', ')}`);
    return UNKNOWN;
  }
  if (args.length === 1 && HELP.has(args[0] ?? '')) {
    // Every command tells its form when it is not understood; whoever asks for it has made no mistake.
    await command(['--help'], { ...io, err: io.out });
    return 0;
  }
  borrowAddresses();
  try {
    return await command(args, io);
  } catch (error) {
    io.err((error as Error).message);
    return UNKNOWN;
  }
}

// Who reads only the first lines (`| head`) has had enough: that is no fault of ours to complain of.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
