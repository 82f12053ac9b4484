import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * A few lines of shell in a session of their own that outlive us for a moment: when our end of the pipe closes, however we
 * died, they stop every process group that is still on their list and remove the folders that were meant to be temporary.
 */
const SCRIPT = `
pids=' '; dirs=''
while read -r verb what; do
  case $verb in
    add) pids="$pids$what " ;;
    drop) pids=$(printf '%s' "$pids" | sed "s/ $what / /") ;;
    sweep) dirs="$dirs
$what" ;;
  esac
done
for pid in $pids; do kill -INT "-$pid" 2>/dev/null; done
n=0
while [ $n -lt 50 ]; do
  alive=''
  for pid in $pids; do kill -0 "-$pid" 2>/dev/null && alive=yes; done
  [ -z "$alive" ] && break
  sleep 0.1; n=$((n + 1))
done
for pid in $pids; do kill -KILL "-$pid" 2>/dev/null; done
printf '%s\\n' "$dirs" | while read -r dir; do
  case $dir in /*/*) rm -rf -- "$dir" 2>/dev/null || { sleep 1; rm -rf -- "$dir"; } ;; esac
done
`;

let shell: ChildProcess | undefined;

function tell(line: string): void {
  shell ??= startShell();
  shell.stdin?.write(`${line}\n`);
}

function startShell(): ChildProcess {
  const child = spawn('/bin/sh', ['-c', SCRIPT], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  // A socket is unref'd as well, or an otherwise finished program would wait for the guard that waits for it.
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  child.stdin?.on('error', () => undefined);
  return child;
}

/** Puts a process group under guard; SIGINT is what every part of the stack takes as "stop quickly and in order". */
export const guardGroup = (pid: number): void => tell(`add ${pid}`);
export const releaseGroup = (pid: number): void => tell(`drop ${pid}`);

/** The folder is removed by the guard when this process has ended and what wrote in it as well, however that came. */
export const guardFolder = (folder: string): void => tell(`sweep ${folder}`);

export const sweepFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
