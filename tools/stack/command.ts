import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
}

/** Runs a program to its end and gives what it printed; a failure carries the last lines. */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { cwd, env, owner } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd, env, ...owner });
    let printed = '';
    let complaints = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(printed);
      const lines = (complaints || printed).trimEnd().split('\n').slice(-6).join('\n  ');
      reject(new Error(`${command} failed (exit status ${code}):\n  ${lines}`));
    });
  });
}

/** The same, where failing is an answer too. */
export const tryRun = (
  command: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<string | undefined> => run(command, args, options).catch(() => undefined);
