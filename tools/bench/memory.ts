import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process has started, and theirs, and itself. */
export function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
  }
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const children = [...parents].filter(([pid, parent]) => family.has(parent) && !family.has(pid));
    for (const [pid] of children) family.add(pid);
    grown = children.length > 0;
  }
  return [...family];
}

function parentOf(pid: string): number {
  const status = read(`/proc/${pid}/stat`);
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
}

/** What a process costs the machine in MB: pages that it shares are counted in part. */
export const megabytesOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Looks again and again until told to stop, and keeps the highest sum. */
export function watchPeak(root: number, everyMs = 500): { stop(): number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      familyOf(root).reduce((sum, pid) => sum + megabytesOf(pid), 0),
    );
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
