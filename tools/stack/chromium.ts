import { existsSync } from 'node:fs';
import { installDebianPackages } from './apt.js';
import { tryRun } from './command.js';
import { programOnPath } from './folders.js';
import { Missing } from './part.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The browser for tests: CHROMIUM_PATH, the one on the PATH, else Debian's with a Chinese font. */
export async function chromiumProgram(say: (line: string) => void): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is set, but ${given} does not exist.`);
    return given;
  }
  const found = installed();
  if (found && (await hasChineseFont())) return found;
  const complaint = await installDebianPackages(PACKAGES, say);
  const program = installed();
  if (program && complaint) say(`A Chinese font is missing (${complaint}): screens will show boxes.`);
  if (program) return program;
  throw new Missing(
    `The tests of the console need Chromium (${complaint ?? 'the package brought none'}).`,
    `Install it (Debian: sudo apt-get install ${PACKAGES.join(' ')}) or set CHROMIUM_PATH.`,
  );
}

const installed = (): string | undefined => NAMES.map(programOnPath).find((path) => path !== undefined);

/** True also where it cannot be asked: the browser brings fontconfig, but not always its tools. */
async function hasChineseFont(): Promise<boolean> {
  const printed = await tryRun('fc-list', [':lang=zh', 'family']);
  return printed === undefined || printed.trim() !== '';
}
