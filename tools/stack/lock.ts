import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the process began, in ticks: a number that the next process of the same id does not share. */
  readonly born: string;
  readonly console: string;
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'lock.json');

/** The process that works on this data folder, if it is alive. */
export function holderOf(dataFolder: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')) as Holder;
    return bornOf(holder.pid) === holder.born ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the data folder for this process, until it ends. */
export function takeLock(dataFolder: string, console: string): void {
  mkdirSync(dataFolder, { recursive: true });
  const holder: Holder = { pid: process.pid, born: bornOf(process.pid), console };
  writeFileSync(fileOf(dataFolder), JSON.stringify(holder));
  process.once('exit', () => rmSync(fileOf(dataFolder), { force: true }));
}

function bornOf(pid: number): string {
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
