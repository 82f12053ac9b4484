/**
 * How a program of ours ends that has started others: told to (Ctrl-C, SIGTERM, or because whoever started it is gone), it
 * stops them in order; at a second Ctrl-C, or before it knew how, it ends at once and the guard stops what is left.
 */
export const whenTold: { stop: (() => Promise<void>) | undefined; status?: number } = { stop: undefined };

const parent = process.ppid;
let ending = false;

/** True once the program is on its way out: what fails from then on fails because of that. */
export const isEnding = (): boolean => ending;

async function end(status: number): Promise<void> {
  if (ending) return;
  if (!whenTold.stop) process.exit(status);
  ending = true;
  try {
    await whenTold.stop();
  } finally {
    process.exit(whenTold.status ?? status);
  }
}

process.on('SIGINT', () => (ending ? process.exit(130) : void end(130)));
process.on('SIGTERM', () => void end(143));
process.on('SIGHUP', () => void end(129));
setInterval(() => process.ppid !== parent && void end(1), 1000).unref();
